import type { Driver } from '../model.ts';
import type { Firm } from './firm.ts';
import type { FirmState } from './state.ts';

type FirmDriver = Driver<FirmState, Firm>;

/** What a strategy can be billed by besides what the model books itself, counted each month. */
export const drivers: readonly FirmDriver[] = [
  driver('month', 'month of the strategy', 'Monat der Strategie', () => 1),
  driver('head', 'person employed and month', 'beschäftigte Person und Monat', ({ kpis }) => kpis.heads),
  driver('user', 'person who uses AI and month', 'Person mit KI-Nutzung und Monat', ({ kpis }) => kpis.users),
  driver(
    'courseStart',
    'person who begins a course',
    'beginnende Person',
    ({ monthly }) => monthly.coursesStarted,
    true,
  ),
  driver('pilot', 'pilot that begins', 'beginnender Pilot', ({ monthly }) => monthly.pilotsStarted, true),
  driver('useCase', 'use case and month', 'Anwendungsfall und Monat', ({ kpis }) => kpis.live),
  driver('hire', 'person hired', 'Einstellung', ({ monthly }) => monthly.hires),
  driver('laidOff', 'person laid off', 'Kündigung', ({ monthly }) => monthly.layoffs),
  driver('aiHour', 'hour of work that AI does', 'von KI geleistete Arbeitsstunde', ({ monthly }) => monthly.byAi),
];

function driver(name: string, en: string, de: string, read: (state: FirmState) => number, induced = false): FirmDriver {
  return { name, label: { en, de }, induced, read };
}
