import type { enSchedule } from './en-schedule.ts';

/** Deutsch für den Zeitplan einer Maßnahme. */
export const deSchedule: typeof enSchedule = {
  schedule: {
    heading: 'Der Zeitplan, und was bis wann erreicht ist',
    lead: 'Was in jeder Phase beginnt, und in welchem Anteil der Ziehungen ihre Meilensteine in ihrem letzten Monat erreicht sind; in Klammern dasselbe ohne all das.',
    caption: (title) => `Zeitplan von „${title}“`,
    head: ['Phase', 'Monate', 'Was beginnt', 'Meilensteine in ihrem letzten Monat'],
    nothing: 'nichts Neues',
    none: 'keine',
    atLeast: (value) => `mindestens ${value}`,
    atMost: (value) => `höchstens ${value}`,
    reached: (share, without) => `in ${share} der Ziehungen (${without})`,
  },
};
