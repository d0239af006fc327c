import type { Sentence, Severity } from './problem.ts';
import type { Path } from './locate.ts';

/** Every sentence that a scenario file can provoke. */

const plain = /^[\p{L}\p{N}_.$-]+$/u;

/** A value as it may stand in a sentence: short, on one line. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'number') return Number.isNaN(value) ? '.nan' : String(value).replace('Infinity', '.inf');
  if (typeof value === 'string') return quote(value);
  return short(flow(value));
}

function short(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').replace(/\p{Cs}/gu, '?');
  const letters = [...line];
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : line;
}

function quote(text: string): string {
  return `"${short(text)}"`;
}

/** A value as YAML on one line, for examples. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${flow(item)}`)
      .join(', ')}}`;
  }
  return String(value);
}

/** policies.skills.levers#1.target: lists count from 1, as in policy.cost/skills/1. */
export function showPath(path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `#${step + 1}`;
      return `${i === 0 ? '' : '.'}${plain.test(step) && step.length <= 60 ? step : quote(step)}`;
    })
    .join('');
}

const listed = (names: readonly string[], most = 16): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} … (${names.length} in all)`;
const didYouMean = (suggestion: string | undefined): string | undefined =>
  suggestion && `Did you mean "${suggestion}"?`;
const example = (key: string | undefined, value: unknown): string =>
  `Example: ${key === undefined ? flow(value) : `${key}: ${flow(value)}`}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export type Expected = { readonly words: string; readonly key?: string; readonly example?: unknown };
const expected = ({ words, key, example: value }: Expected): Pick<Sentence, 'allowed' | 'example'> => ({
  allowed: `${capital(words)} is expected.`,
  ...(value === undefined ? {} : { example: example(key, value) }),
});

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false', object: 'a map' }[typeof value as 'string'] ??
    'nothing'
  );
};

/** How a number that was read as text should be written: decimal comma, percent sign, separators. */
function numberHint(value: unknown, whole: boolean): string {
  if (typeof value !== 'string') return '';
  if (/^-?\d+,\d+$/.test(value) && !whole) return ` Decimals take a point: ${value.replace(',', '.')}.`;
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(value);
  if (percent) return ` A percentage is written as a fraction: ${Number((Number(percent[1]) / 100).toPrecision(12))}.`;
  if (/^-?\d{1,3}([_' ,]\d{3})+$/.test(value))
    return ` Large numbers take no separators: ${value.replace(/[^\d-]/g, '')}.`;
  return '';
}

// The file as a whole

export const tooLarge = (size: number, most: number): Sentence => ({
  message: `The file has ${size} characters, more than a scenario can need.`,
  allowed: `At most ${most} are read; data belong into data/, not into a scenario.`,
});
export const tooDeep = (most: number): Sentence => ({
  message: 'Lists and maps are nested too deeply here.',
  allowed: `A scenario needs at most ${most} levels.`,
});
export const unreadable: Sentence = {
  message: 'The text cannot be read as YAML or JSON.',
  allowed: '`worktide init` writes a scenario to start from.',
};
export const emptyFile: Sentence = {
  message: 'The file is empty.',
  allowed: '`worktide init` writes a scenario to start from.',
};
export const notAMap = (value: unknown): Sentence => ({
  message: `A scenario is a map of keys, not ${Array.isArray(value) ? 'a list' : 'a single value'}.`,
  allowed:
    typeof value === 'string' && /:\S/.test(value)
      ? 'A key needs a space after its colon.'
      : '`worktide init` writes a scenario to start from.',
  example: 'Example: title: What AI does to Kraków',
});
export const duplicateKey = (key: string, firstLine: number): Sentence => ({
  message: `${quote(key)} stands here twice; the first is on line ${firstLine}.`,
  allowed: 'Keep one of them.',
});
export const unusableKey: Sentence = { message: 'This key is not a plain word.', allowed: 'Keys are words or months.' };
export const reservedKey = (key: string): Sentence => ({
  message: `${quote(key)} cannot be used as a key.`,
  allowed: 'Choose another name.',
});
export const unknownAnchor = (name: string): Sentence => ({
  message: `*${short(name)} refers to nothing: no &${short(name)} stands before it.`,
  allowed: 'A text that begins with * must stand in quotes.',
});
export const tooManyAliases = (most: number): Sentence => ({
  message: 'Aliases (*name) blow this file up.',
  allowed: `At most ${most} values may be repeated by alias.`,
});
export const tagged = (tag: string): Sentence => ({
  message: `The tag ${quote(tag)} has no meaning here.`,
  allowed: 'Plain values only; a text that begins with ! must stand in quotes.',
});
export const andMore = (count: number): Sentence => ({
  message: `… and ${count} more problems, not listed.`,
  allowed: 'Mend those above first.',
});

const syntaxSentences: Record<string, Sentence> = {
  TAB_AS_INDENT: { message: 'A tab is used for indentation.', allowed: 'Indent with spaces, two for each level.' },
  BAD_INDENT: {
    message: 'The indentation does not fit the lines above, or a bracket is left open.',
    allowed: 'Keys of one map begin in the same column; every [ and { is closed.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon on this line.',
    allowed: 'A text with a colon and a space in it must stand in quotes.',
    example: 'Example: question: "Kraków: what is left?"',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line has no colon after its key, or no space after its colon or dash.',
    allowed: 'Each line is a key, a colon, a space and a value.',
    example: 'Example: months: 96',
  },
  MULTIPLE_DOCS: {
    message: 'A second document begins here (---).',
    allowed: 'A file holds one scenario.',
  },
  BAD_SCALAR_START: {
    message: 'A value cannot begin with this character.',
    allowed: 'Put the text in quotes.',
    example: 'Example: title: "@home"',
  },
};

export const syntax = (code: string, message: string): Sentence =>
  syntaxSentences[code] ?? {
    message: `This is not valid YAML: ${short(message).replace(/\.*$/, '')}.`,
    allowed: 'Each line is a key, a colon, a space and a value, or a dash, a space and an item.',
    example: 'Example: months: 96',
  };

// Form

export const unknownKey = (key: string, suggestion: string | undefined, known: readonly string[]): Sentence => ({
  message: `The key ${quote(key)} is not known here.`,
  allowed: didYouMean(suggestion) ?? `Known keys: ${listed(known, 40)}.`,
});
export const missingKey = (key: string, wanted: Expected): Sentence => ({
  message: `The key ${quote(key)} is missing.`,
  ...expected({ ...wanted, key }),
});
export const wrongType = (value: unknown, wanted: Expected): Sentence => ({
  message:
    value === null || value === undefined
      ? 'Nothing stands here.'
      : typeof value === 'number' && !Number.isFinite(value)
        ? `${show(value)} is not a number one can calculate with.`
        : typeof value === 'object'
          ? `This is ${kindOf(value)}.`
          : typeof value === 'number' && wanted.words.includes('whole number') && !Number.isSafeInteger(value)
            ? `${show(value)} is not a whole number${Number.isInteger(value) ? ' that can be kept exactly' : ''}.${Number.isInteger(value) && wanted.words.includes('text') ? ' Put it in quotes.' : ''}`
            : `${show(value)} is ${kindOf(value)}.${wanted.words.includes('number') ? numberHint(value, wanted.words.includes('whole number')) : ''}`,
  ...expected(wanted),
});
export const notAMonth = (value: unknown, wanted: Expected): Sentence => ({
  message: `${show(value)} is not a month.`,
  ...expected(wanted),
});
export const notOneOf = (value: unknown, suggestion: string | undefined, allowed: readonly string[]): Sentence => ({
  message: `${show(value)} is not known here.`,
  allowed: [didYouMean(suggestion), `One of: ${allowed.join(', ')}.`].filter(Boolean).join(' '),
});
export const outOfRange = (value: unknown, low: boolean, wanted: Expected): Sentence => ({
  message: `${show(value)} is too ${low ? 'small' : 'large'}.`,
  ...expected(wanted),
});
export const wrongLength = (value: unknown, wanted: Expected): Sentence => ({
  message: Array.isArray(value) && value.length > 0 ? `This list has ${value.length} items.` : 'This is empty.',
  ...expected(wanted),
});
export const otherwiseWrong = (message: string): Sentence => ({
  message: `${short(message).replace(/\.*$/, '')}.`,
  allowed: '`worktide schema` prints what may stand here.',
});

export const exactlyOne = (found: readonly string[], allowed: readonly string[]): Sentence => ({
  message: found.length === 0 ? 'This says nothing.' : `${found.join(' and ')} stand here together.`,
  allowed: `Exactly one of ${allowed.join(', ')}.`,
});
export const badName = (name: string, what: string): Sentence => ({
  message: `${quote(name)} cannot name a ${what}.`,
  allowed: 'A name has small letters, digits and hyphens and begins with a letter; the title may say anything.',
  example: 'Example: skills-2026',
});

// Names that must exist

export const placeWithoutModel = (place: string, model: string, key: string, known: readonly string[]): Sentence => ({
  message: `${quote(place)} has no figures for ${model}.`,
  allowed: known.length === 0 ? `No ${key} has any.` : `With figures: ${listed(known)}.`,
});
export const otherPlace = (model: string, key: string, other: string, both: boolean): Sentence => ({
  message: `${model} is about a ${key}, not about a ${other}.`,
  allowed: both ? `Leave out ${other}.` : `Write ${key} instead of ${other}.`,
});
export const twoPlaces = (key: string, other: string): Sentence => ({
  message: `A scenario is about a ${key} or a ${other}, not both.`,
  allowed: `Keep the one that its model is about.`,
});
export const unknownName = (
  what: string,
  name: string,
  suggestion: string | undefined,
  known: readonly string[],
  command?: string,
): Sentence => ({
  message: `${quote(name)} is not ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}.`,
  allowed:
    didYouMean(suggestion) ??
    (known.length === 0
      ? `There is none.`
      : command !== undefined && known.length > 16
        ? `\`${command}\` lists all ${known.length}.`
        : `Known: ${listed(known)}.`),
});
export const groupOfInputs = (name: string, parts: readonly string[]): Sentence => ({
  message: `${quote(name)} is a group of inputs.`,
  allowed: `Its members: ${listed(parts, 20)}.`,
});

// Several regions and their links

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

// Values and bounds

export type Bounds = readonly [number | null, number | null];
const boundsWords = ([low, high]: Bounds): string =>
  low !== null && high !== null ? `from ${low} to ${high}` : low !== null ? `${low} or more` : `${high} or less`;
const limits = (input: string, bounds: Bounds, unit: string): string => `${input} is ${boundsWords(bounds)} (${unit}).`;

export const outOfBounds = (value: number, input: string, bounds: Bounds, unit: string): Sentence => ({
  message: `${show(value)} is ${bounds[0] !== null && value < bounds[0] ? `below ${bounds[0]}` : `above ${bounds[1]}`}.`,
  allowed: limits(input, bounds, unit),
});
export const outsideSupport = (
  kind: string,
  reach: number,
  bound: number,
  input: string,
  bounds: Bounds,
  unit: string,
): Sentence => ({
  message: Number.isFinite(reach)
    ? `This ${kind} reaches ${show(reach)}, ${reach < bound ? 'below' : 'above'} ${bound}.`
    : `This ${kind} has no ${reach < 0 ? 'lower' : 'upper'} end.`,
  allowed: `${limits(input, bounds, unit)}${Number.isFinite(reach) ? '' : remedy(kind, bounds, reach)}`,
});
function remedy(kind: string, bounds: Bounds, reach: number): string {
  const cut = ['normal', 'lognormal', 'expert'].includes(kind)
    ? `cut it with ${reach < 0 ? `low: ${bounds[0]}` : `high: ${bounds[1]}`}`
    : '';
  const other =
    bounds[0] !== null && bounds[1] !== null ? 'use beta, pert or uniform' : 'use lognormal, pert or uniform';
  return ` ${capital(other)}${cut === '' ? '' : `, or ${cut}`}.`;
}
export const invalidDistribution = (kind: string, why: string): Sentence => ({
  message: `This ${kind} is not possible: ${why.replace(/\.*$/, '')}.`,
  allowed: '`worktide schema` prints the distributions and their parameters.',
});

// Dates

export const outsideRun = (month: string, start: string, end: string): Sentence => ({
  message: month < start ? `${month} is before the run begins (${start}).` : `${month} is after the run ends (${end}).`,
  allowed: `Give a month from ${start} to ${end}.`,
});
export const endsBeforeRun = (month: string, start: string, end: string): Sentence => ({
  message: `The policy ends in ${month}, before the run begins (${start}).`,
  allowed: `Give a month from ${start} to ${end}.`,
});
export const endsBeforeItBegins = (what: 'pulse' | 'phase', from: string, until: string): Sentence => ({
  message: `The ${what} ends in ${until}, before it begins (${from}).`,
  allowed: 'until is the last month and does not come before from.',
});
export const yearOutsideRun = (year: number, first: number, last: number): Sentence => ({
  message: `${year} lies outside the run.`,
  allowed: first === last ? `The run covers ${first} only.` : `Give a year from ${first} to ${last}.`,
});
export const yearsReversed = (from: number, to: number): Sentence => ({
  message: `${from} to ${to} is no period.`,
  allowed: 'from does not come after to.',
});
export const datedInitialOnly = (input: string): Sentence => ({
  message: `${input} is read only once, when the run begins; a dated path cannot move it.`,
  allowed: 'Give a number or a distribution.',
});
export const leverOnInitialOnly = (input: string): Sentence => ({
  message: `${input} is read only once, when the run begins; a policy cannot move it.`,
  allowed: 'Choose another target, or set it under assumptions.',
});
export const emptyPath: Sentence = {
  message: 'The path has no month.',
  allowed: 'At least one month and its value.',
  example: 'Example: {path: {2025-01: 0.02, 2028-01: 0.01}}',
};

// Policies, packages, correlations, checks

const ifZero = { deadweight: 'none of the effect would have come anyway', displacement: 'others lose nothing by it' };
export const levelsNotGiven = (keys: readonly (keyof typeof ifZero)[]): Sentence => ({
  message: `${keys.join(' and ')} ${keys.length > 1 ? 'are' : 'is'} not given and taken as 0: ${keys.map((key) => ifZero[key]).join(', and ')}.`,
});
export const setTwice = (input: string, first: string, second: string, from: string, until: string): Sentence => ({
  message: `${first} and ${second} both set ${input} from ${from} to ${until}; only one value can hold.`,
  allowed: 'Use add or multiply, or periods that do not overlap.',
});
export const reservedName = (name: string): Sentence => ({
  message: `${quote(name)} is the run without policies and cannot be defined.`,
  allowed: 'Choose another name.',
});
export const nameTaken = (name: string): Sentence => ({
  message: `${quote(name)} is already the name of a policy.`,
  allowed: 'Policies and packages need different names.',
});
export const listedTwice = (name: string): Sentence => ({
  message: `${quote(name)} is listed twice.`,
  allowed: 'Keep one of them, or give each its own name.',
});
export const sameInputTwice = (input: string): Sentence => ({
  message: `${input} is correlated with itself.`,
  allowed: 'Two different inputs.',
});
export const pairTwice = (first: string, second: string): Sentence => ({
  message: `${first} and ${second} are already correlated above.`,
  allowed: 'One correlation for each pair.',
});
export const certainInput = (input: string): Sentence => ({
  message: `${input} is certain here, so nothing can be correlated with it.`,
  allowed: 'Give it a distribution under assumptions.',
});
export const certainInFuture = (input: string, future: string): Sentence => ({
  message: `The future ${future} makes ${input} certain; the correlation has no effect there.`,
});
export const contradictoryCorrelations = (
  first: string,
  second: string,
  asked: number,
  possible: number,
): Sentence => ({
  message:
    'These correlations contradict each other: no numbers can have them all, with none between pairs that are not listed.',
  allowed: `The nearest possible ones have ${first} and ${second} at ${possible.toFixed(2)} instead of ${asked}.`,
});
export const noPredicate = (what: 'check' | 'milestone'): Sentence => ({
  message: `The ${what} expects nothing.`,
  allowed: 'Give atLeast, atMost or both.',
  example: 'Example: atLeast: -0.5',
});
export const notMonthly = (name: string, monthly: readonly string[]): Sentence => ({
  message: `${name} is kept year by year; a milestone falls in a month.`,
  allowed: `Measures that are kept month by month: ${listed(monthly)}.`,
});
export const impossiblePredicate = (least: number, most: number): Sentence => ({
  message: `No value is at least ${least} and at most ${most}.`,
  allowed: 'atLeast does not exceed atMost.',
});
export const differenceOfBaseline: Sentence = {
  message: 'The difference of the baseline to itself is always 0.',
  allowed: 'Name a policy or a package, or leave difference out.',
};
export const whichFuture = (futures: readonly string[]): Sentence => ({
  message: `The scenario has ${futures.length} futures.`,
  allowed: `Say which: ${listed(futures)}.`,
  example: `Example: future: ${futures[0]}`,
});

// extends

export const cannotExtend = (reason: string): Sentence => ({
  message: `The file cannot be extended: ${short(reason).replace(/\.*$/, '')}.`,
  allowed: 'A path from this file to another scenario.',
  example: 'Example: extends: base.yaml',
});
export const cannotReadTable = (reason: string): Sentence => ({
  message: `The table cannot be read: ${short(reason).replace(/\.*$/, '')}.`,
  allowed: 'A path from this file to a CSV file.',
  example: 'Example: network: my-network.csv',
});
export const extendsCycle = (chain: readonly string[]): Sentence => ({
  message: `Files extend each other in a circle: ${chain.join(' → ')}.`,
  allowed: 'Take extends out of one of them.',
});
export const chainTooLong = (most: number): Sentence => ({
  message: `More than ${most} files extend each other.`,
  allowed: 'Put what they say into fewer files.',
});
export const otherModel = (own: string, file: string, theirs: string): Sentence => ({
  message: `This scenario is for the model ${quote(own)}, but ${file} is for ${quote(theirs)}.`,
  allowed: 'A scenario extends scenarios of its own model.',
});
export const replaces = (value: unknown, file: string, line: number): Sentence => ({
  message: `Replaces ${show(value)} (${file}:${line}).`,
});

export const severityLead: Record<Severity, string> = { error: '', warning: 'Warning: ', note: 'Note: ' };

// Utility, failure, structures, precision

export const nothingCanFail: Sentence = {
  message: 'The scenario has no policy that could fail.',
  allowed: 'Describe a policy under policies, or leave this out.',
};
export const failsBy: Sentence = {
  message: 'By what a policy fails is not said.',
  allowed: 'Give a measure with above or below, or regretAbove.',
  example: 'Example: fails: {policy: smart, measure: unemployment.rate, above: 0.08}',
};
export const failsTwice: Sentence = {
  message: 'A policy fails by its regret or by a measure, not by both.',
  allowed: 'Keep one of regretAbove and measure.',
};
export const regretWithoutUtility: Sentence = {
  message: 'Regret needs a utility, and the scenario declares none.',
  allowed: 'Say under utility what a unit of each measure is worth.',
  example: 'Example: utility: {unit: EUR, terms: [{measure: hub.jobs, weight: 20000}]}',
};
export const failsWhere: Sentence = {
  message: 'No limit is given beyond which the policy fails.',
  allowed: 'Give above, below or both.',
  example: 'Example: above: 0.08',
};
export const noStructures = (model: string): Sentence => ({
  message: `The model ${model} has no structural variants.`,
  allowed: 'Leave this out.',
});
export const untilWithHypercube: Sentence = {
  message: 'A Latin hypercube cannot grow: its points depend on how many there are.',
  allowed: 'Use sampling: sobol or plain, or a number of draws.',
};
