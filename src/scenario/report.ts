import { showPath } from './messages.ts';
import type { Path, Place, Places } from './locate.ts';
import { entryAt, within } from './locate.ts';
import type { Problem, Sentence, Severity } from './problem.ts';

/** A problem on its way, with what decides whether it survives a file that breaks off half-way. */
export type Finding = {
  readonly problem: Problem;
  readonly path: Path;
  /** It says that something is not there, which a file that breaks off cannot be blamed for. */
  readonly absence: boolean;
};

/** Collects problems and knows where each belongs in the files. */
export type Report = {
  readonly findings: readonly Finding[];
  /** At a value. */
  at(path: Path, sentence: Sentence, severity?: Severity): void;
  /** Somewhere else, e.g. in a table that the value names. */
  elsewhere(path: Path, place: Place, sentence: Sentence): void;
  /** At the key of a value. */
  atKey(path: Path, sentence: Sentence): void;
  /** At a value or key, about something that is needed and not there. */
  absent(path: Path, sentence: Sentence, where?: 'value' | 'key', severity?: Severity): void;
  /** Whether an error was already reported at this path or within it. */
  faulty(path: Path): boolean;
};

export function startReport(places: Places, file: string): Report {
  const findings: Finding[] = [];
  const top: Place = { file, line: 1, col: 1 };
  const add = (path: Path, place: Place, sentence: Sentence, severity: Severity, absence: boolean): void => {
    findings.push({ problem: { ...place, path: showPath(path), ...sentence, severity }, path, absence });
  };
  const valuePlace = (path: Path): Place => entryAt(places, path)?.value ?? top;
  const keyPlace = (path: Path): Place => entryAt(places, path)?.key ?? top;
  return {
    findings,
    at: (path, sentence, severity = 'error') => add(path, valuePlace(path), sentence, severity, false),
    elsewhere: (path, place, sentence) => {
      findings.push({ problem: { ...place, path: '', ...sentence, severity: 'error' }, path, absence: false });
    },
    atKey: (path, sentence) => add(path, keyPlace(path), sentence, 'error', false),
    absent: (path, sentence, where = 'key', severity = 'error') =>
      add(path, where === 'key' ? keyPlace(path) : valuePlace(path), sentence, severity, true),
    faulty: (path) => findings.some((f) => f.problem.severity === 'error' && within(f.path, path)),
  };
}
