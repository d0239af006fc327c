import { severityLead } from './messages.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What is wrong, what would be right, and an example to copy; each a sentence, or nothing. */
export type Sentence = { readonly message: string; readonly allowed?: string; readonly example?: string };

/** One thing to know about a scenario file. Line and column count from 1; `path` is '' where the file as a whole is meant. */
export type Problem = Sentence & {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly path: string;
  readonly severity: Severity;
};

/** One line: `file:line:col path: what is wrong. What is allowed. Example: …` */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.col}`;
  const what = problem.path === '' ? '' : `${problem.path}: `;
  const said = [problem.message, problem.allowed, problem.example].filter((part) => part !== undefined && part !== '');
  return `${where} ${what}${severityLead[problem.severity]}${said.join(' ')}`;
}
