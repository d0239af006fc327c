/** What the user asked for goes to stdout, one call a line or block. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One JSON value, for programs. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** How wide the terminal is; undefined where stdout is a pipe or a file. */
export function columns(): number | undefined {
  return process.stdout.isTTY ? process.stdout.columns : undefined;
}
