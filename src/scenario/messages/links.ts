import type { Sentence } from '../problem.ts';
import { quote } from './words.ts';

// Several regions and their links.

export const besideRegions = (key: string): Sentence => ({
  message: `${key} and regions cannot both be given.`,
  allowed: 'regions names a model and a region for each part.',
});
export const oneRegionOnly: Sentence = {
  message: 'A composition needs at least two regions.',
  allowed: 'For a single one, give model and region instead.',
};
export const reservedForLinks: Sentence = {
  message: '"link" begins the names of what links carry.',
  allowed: 'Choose another name.',
};
export const countedTwice = (region: string, other: string): Sentence => ({
  message: `The people of ${quote(region)} would be counted twice: they are in ${quote(other)} as well.`,
  allowed: 'Regions that do not overlap.',
});
export const linkWithoutRegions: Sentence = {
  message: 'A link needs regions that it can link.',
  allowed: 'Give regions in place of model and region.',
};
export const finalPort = (port: string): Sentence => ({
  message: `${port} has one value a run; nothing leaves by it.`,
  allowed: 'A stock or a flow.',
});
export const unitsDiffer = (from: string, sent: string, to: string, taken: string): Sentence => ({
  message: `${from} counts ${sent}, but ${to} takes ${taken}.`,
  allowed: 'Both ends of a link count the same thing.',
});
export const flowNeeded = (port: string): Sentence => ({
  message: `${port} takes what comes each month, but not all senders are flows.`,
  allowed: 'Measures of kind flow; `worktide measures` shows the kind.',
});
export const linkToItself = (part: string): Sentence => ({
  message: `What ${part} sends would come back to ${part}.`,
  allowed: 'Another region.',
});
export const receivesTwice = (port: string, link: string): Sentence => ({
  message: `${port} already receives from the link ${quote(link)}.`,
  allowed: 'One link for each receiver; it may have several senders.',
});
export const moreThanLeaves = (port: string, share: number): Sentence => ({
  message: `Up to ${Number(share.toPrecision(3))} times what leaves by ${port} would arrive.`,
  allowed: 'Shares of all links from it that add up to at most 1 in every draw.',
});
export const sentTwice = (port: string, other: string): Sentence => ({
  message: `The people of ${port} would be sent twice: some of them leave by ${other} as well.`,
  allowed: 'One measure for the people of a region who leave.',
});
export const setByLink = (port: string): Sentence => ({
  message: `${port} is set by a link; a policy cannot move it.`,
  allowed: 'Move the share of the link instead: link.NAME.share.',
});
