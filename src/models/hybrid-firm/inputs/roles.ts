import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const group = 'roles and careers';

/** Heads, new roles, careers and outside experts: what a strategy sets (§7.5). */
export const roles: readonly Input[] = [
  row(
    group,
    'staffing.cut',
    ['Freed hours that become fewer heads', 'Freie Stunden, die zu weniger Stellen werden'],
    'share',
    0,
    share,
    'assumption: none; saved time is used',
  ),
  row(
    group,
    'staffing.replace',
    ['Leavers who are replaced', 'Ersetzte Abgänge'],
    'share',
    1,
    share,
    'assumption: all',
  ),
  row(
    group,
    'supervision.power',
    ['Working time power users supervise AI', 'Arbeitszeit der Power-User für KI-Aufsicht'],
    'share',
    0.15,
    share,
    'assumption: a day in seven',
  ),
  row(
    group,
    'supervision.champion',
    ['Working time champions supervise AI', 'Arbeitszeit der Champions für KI-Aufsicht'],
    'share',
    0.3,
    share,
    'assumption: a day and a half a week',
  ),
  row(
    group,
    'career.pay',
    ['Extra pay of AI specialists and experts', 'Zulage für KI-Spezialisten und -Expertinnen'],
    'share of wage',
    0,
    positive,
    'assumption: none',
  ),
  row(
    group,
    'roles.processManager',
    ['AI process managers', 'KI-Prozessmanager'],
    'FTE',
    0,
    positive,
    'assumption: none',
  ),
  row(group, 'roles.promptEngineer', ['Prompt engineers', 'Prompt Engineers'], 'FTE', 0, positive, 'assumption: none'),
  row(group, 'roles.trainer', ['AI trainers', 'KI-Trainer'], 'FTE', 0, positive, 'assumption: none'),
  row(group, 'roles.dataSteward', ['Data stewards', 'Data Stewards'], 'FTE', 0, positive, 'assumption: none'),
  row(
    group,
    'experts.fractional',
    ['Fractional experts', 'Geteilte Expertinnen (Fractional)'],
    'FTE',
    0,
    positive,
    'assumption: none',
  ),
  row(
    group,
    'experts.rate',
    ['Rate of a fractional expert', 'Satz geteilter Expertinnen'],
    'EUR per hour',
    { uniform: [110, 200] },
    positive,
    'assumption: day rates of interim managers',
  ),
  row(
    group,
    'experts.pace',
    ['Faster learning with outside experts', 'Schnelleres Lernen mit Externen'],
    'share per FTE',
    0.25,
    positive,
    'assumption: outside help avoids the usual errors',
  ),
];
