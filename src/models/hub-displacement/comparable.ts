import type { Base, Comparable } from '../model.ts';

export const perHubJob: Base = {
  measure: 'hub.jobs',
  label: { en: 'hub jobs at the start', de: 'Arbeitsplätze am Standort zu Beginn' },
};
const perPerson: Base = {
  measure: 'labourForce',
  label: { en: 'people in the labour force at the start', de: 'Erwerbspersonen zu Beginn' },
};

/** A hub's jobs by themselves, what their loss weighs in the town, and who bears it. */
export const comparable: readonly Comparable[] = [
  { measure: 'hub.jobs', basis: 'index' },
  { measure: 'hub.jobs', basis: 'changePerThousand', per: perPerson },
  { measure: 'unemployment.rate', basis: 'change', count: 'unemployed.people' },
  { measure: 'layoffs.people', basis: 'perThousand', per: perHubJob },
  { measure: 'hires.junior', basis: 'index' },
  { measure: 'movedAway.net', basis: 'perThousand', per: perPerson },
  { measure: 'local.jobs', basis: 'perThousand', per: perPerson },
];
