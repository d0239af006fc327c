import { national } from './measures/national.ts';
import { byOccupation } from './measures/occupations.ts';
import { pyramid } from './measures/people.ts';
import type { ShortageMeasure } from './measures/measure.ts';

/** Everything the shortage model reports; the headline first. */
export const measures: readonly ShortageMeasure[] = [...national, ...byOccupation, ...pyramid];
