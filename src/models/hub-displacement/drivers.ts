import type { Driver } from '../model.ts';
import { idleStaff } from './counts.ts';
import { reason } from './layout.ts';
import type { Hub, HubState } from './state.ts';
import { HOURS_PER_YEAR } from './technology.ts';

type HubDriver = Driver<HubState, Hub>;

/** What a policy can be billed by, counted each month. */
export const drivers: readonly HubDriver[] = [
  driver('month', 'month of the programme', 'Monat des Programms', () => 1),
  driver('trainee', 'trainee who starts', 'beginnende Teilnehmerin', ({ people }) => people.flow[reason.train], true),
  driver('traineeMonth', 'month of a trainee', 'Teilnahmemonat', ({ monthly }) => monthly.trainees, true),
  driver('juniorHire', 'junior hired in the hub', 'Einstellung auf Einstiegsstufe', ({ monthly }) => monthly.hires[0]),
  driver(
    'hire',
    'person hired in the hub',
    'Einstellung am Standort',
    ({ monthly: { hires } }) => hires[0] + hires[1] + hires[2],
  ),
  driver(
    'newJob',
    'job of an attracted industry that opens',
    'angesiedelter Arbeitsplatz',
    ({ monthly }) => monthly.newJobs,
    true,
  ),
  driver('hubJob', 'job in the hub and month', 'Arbeitsplatz am Standort und Monat', ({ monthly }) => monthly.jobs),
  driver(
    'automatedHour',
    'hour of work that AI does',
    'von KI geleistete Arbeitsstunde',
    ({ monthly }) => (monthly.automated * HOURS_PER_YEAR) / 12,
  ),
  driver('laidOff', 'person laid off in the hub', 'Kündigung am Standort', ({ people }) => people.flow[reason.layoff]),
  driver(
    'shortTimeMonth',
    'month of a person kept without work',
    'Monat einer gehaltenen Kraft ohne Arbeit',
    idleStaff,
  ),
  driver(
    'returner',
    'person who returns to the region',
    'zurückkehrende Person',
    ({ people }) => people.flow[reason.return],
  ),
  driver(
    'outMigrantStayed',
    'person who would have moved away',
    'Person, die sonst weggezogen wäre',
    ({ monthly }) => monthly.stayed,
  ),
];

function driver(name: string, en: string, de: string, read: (state: HubState) => number, induced = false): HubDriver {
  return { name, label: { en, de }, induced, read };
}
