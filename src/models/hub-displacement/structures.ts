import { perHubJob } from './comparable.ts';
import type { StandardShock, Structure, Text } from '../model.ts';
import { choices } from '../structures.ts';

/** Every combination of the answers but the model's own, and the two ends of the local multiplier. */
export const structures: readonly Structure[] = [
  ...Array.from({ length: 2 ** choices.length - 1 }, (_, index) =>
    combined(choices.filter((_choice, bit) => ((index + 1) >> bit) & 1)),
  ),
  {
    name: 'no-multiplier',
    label: { en: 'no local jobs follow', de: 'keine lokalen Arbeitsplätze folgen' },
    set: { multiplier: 0 },
  },
  {
    name: 'multiplier-0.9',
    label: { en: '0.9 local jobs per hub job', de: '0,9 lokale Arbeitsplätze je Arbeitsplatz' },
    set: { multiplier: 0.9 },
  },
];

/**
 * Clients withdraw a tenth of their work within a year.
 *
 * @assumption a round number: effects are compared between places, and are nearly proportional to it
 */
export const shock: StandardShock = {
  input: 'volume.growth',
  add: -0.10536,
  label: {
    en: 'clients withdraw the work of 100 in 1,000 hub jobs within a year',
    de: 'Kunden ziehen binnen eines Jahres die Arbeit von 100 je 1.000 Arbeitsplätzen ab',
  },
  per: perHubJob,
};

function combined(parts: readonly Structure[]): Structure {
  const joined = (language: keyof Text): string => parts.map(({ label }) => label[language]).join(' + ');
  return {
    name: parts.map(({ name }) => name).join('+'),
    label: { en: joined('en'), de: joined('de') },
    set: Object.assign({}, ...parts.map(({ set }) => set)) as Record<string, number>,
  };
}
