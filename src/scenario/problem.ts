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

const severityLead: Record<Severity, string> = { error: '', warning: 'Warning: ', note: 'Note: ' };

/** One line: `file:line:col path: what is wrong. What is allowed. Example: …` */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.col}`;
  const what = problem.path === '' ? '' : `${problem.path}: `;
  const said = [problem.message, problem.allowed, problem.example].filter((part) => part !== undefined && part !== '');
  return `${where} ${what}${severityLead[problem.severity]}${said.join(' ')}`;
}

/** By place, the file itself before those it extends, each problem once. */
export function byPlace(problems: readonly Problem[], file: string): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const rank = (problem: Problem): number => (problem.file === file ? 0 : 1);
  return [...once.values()].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.file, b.file) || a.line - b.line || a.col - b.col,
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
