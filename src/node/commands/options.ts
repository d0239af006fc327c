import type { Argument, Option } from 'commander';
import { InvalidArgumentError } from 'commander';
import { unknownName } from '../../scenario/messages.ts';
import { likely } from '../../scenario/names.ts';

/** An argument or option that names one of several things; a slip is answered with the name that was probably meant. */
export function naming<Part extends Argument | Option>(part: Part, what: string, names: readonly string[]): Part {
  part.choices(names);
  part.argParser((name: string) => known(name, what, names));
  return part;
}

/** The name itself where it is known; otherwise the command line is refused. */
export function known(name: string, what: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  const { message, allowed = '' } = unknownName(what, name, likely(name, names), names);
  throw new InvalidArgumentError(`${message} ${allowed}`);
}

/** Why a list of these models is empty, and which command shows all of it. */
export function noneWith(what: string, filter: string, command: string, models: readonly string[]): string {
  const [first] = models;
  if (models.length === 1)
    return `No ${what} of ${first} has “${filter}” in it. worktide ${command} ${first} lists all.`;
  return `No ${what} of any model has “${filter}” in it. worktide ${command} MODEL lists all of ${models.join(', ')}.`;
}

/** Reads a whole number from 1, as a user writes it: 1024, 1_024 and 1,024 are the same. */
export function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text.replace(/(?<=\d)[_,](?=\d{3})/g, ''));
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most.toLocaleString('en-US')}.`);
  };
}

/** A word as a shell reads it back. */
export function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
