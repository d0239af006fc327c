import type { Driver } from '../model.ts';
import { tracks } from './categories.ts';
import { reason } from './layout.ts';
import type { Country, ShortageState } from './state.ts';
import { HOURS_PER_YEAR } from './work.ts';

type ShortageDriver = Driver<ShortageState, Country>;

/** What a policy can be billed by, counted each month. */
export const drivers: readonly ShortageDriver[] = [
  driver('month', 'month of the programme', 'Monat des Programms', () => 1),
  driver(
    'womanDrawn',
    'month of a woman who joins',
    'Monat einer hinzukommenden Frau',
    ({ report }) => report.womenDrawn,
    true,
  ),
  driver(
    'olderDrawn',
    'month of an older person who stays',
    'Monat einer bleibenden älteren Person',
    ({ report }) => report.olderDrawn,
    true,
  ),
  driver(
    'fteGained',
    'month of a full-time equivalent gained by hours',
    'Monat eines Vollzeitäquivalents durch Stunden',
    ({ report }) => Math.max(0, report.fteGained),
  ),
  driver(
    'skilledImmigrant',
    'additional skilled immigrant',
    'zusätzlich zuwandernde Fachkraft',
    ({ population }) => population.skilled,
    true,
  ),
  driver(
    'recognition',
    'qualification recognised',
    'anerkannte Qualifikation',
    ({ ledger }) => ledger.flow[reason.recognise],
  ),
  driver('beginner', 'person who begins an education', 'beginnende Ausbildung', ({ schools }) =>
    tracks.reduce((sum, _, t) => sum + schools.beginners[t], 0),
  ),
  driver('apprentice', 'apprenticeship that begins', 'beginnende Lehre', ({ schools }) => schools.beginners[0]),
  driver('trainee', 'trainee who starts', 'beginnende Umschulung', ({ ledger }) => ledger.flow[reason.train], true),
  driver('traineeMonth', 'month of a trainee', 'Umschulungsmonat', ({ report }) => report.trainees, true),
  driver(
    'automatedHour',
    'hour of work that AI does',
    'von KI geleistete Arbeitsstunde',
    ({ work }) => (Math.max(0, work.saved) * HOURS_PER_YEAR) / 12,
  ),
  driver('offshoreMonth', 'month of a position abroad', 'Monat einer Stelle im Ausland', ({ work }) => work.offshore),
  driver(
    'pooledMonth',
    'month of a position saved by sharing',
    'Monat einer durch Teilen gesparten Stelle',
    ({ work }) => work.pooled,
  ),
  driver(
    'raise',
    'euro of better pay and conditions',
    'Euro besserer Bezahlung und Bedingungen',
    ({ report }) => report.raise,
  ),
  driver('hire', 'hire', 'Einstellung', ({ report }) => report.hires),
];

function driver(
  name: string,
  en: string,
  de: string,
  read: (state: ShortageState) => number,
  induced = false,
): ShortageDriver {
  return { name, label: { en, de }, induced, read };
}
