import { InvalidArgumentError } from 'commander';

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
