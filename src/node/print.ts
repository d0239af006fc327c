/** What the user asked for goes to stdout, one call a line or block. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One JSON value, for programs. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
