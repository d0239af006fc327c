import type { Sentence } from '../problem.ts';
import { quote, short, show } from './words.ts';

// The file as a whole, and what it extends.

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
