/** What the process tells its caller; listed in `worktide --help`. */
export const exitCodes = {
  ok: 0,
  scenario: 1,
  usage: 2,
  checks: 3,
  validation: 4,
  internal: 70,
  interrupted: 130,
} as const;

/** An end that the user can do something about: its message is printed as it stands, without a stack trace. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** What went wrong, in one line, whatever was thrown. */
export function reason(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.split('\n')[0].trim();
}
