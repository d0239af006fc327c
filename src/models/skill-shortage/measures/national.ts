import { marketMeasures } from './market.ts';
import type { ShortageMeasure } from './measure.ts';
import { populationMeasures } from './population.ts';
import { shortages } from './shortages.ts';
import { workMeasures } from './work.ts';

/** The whole country. */
export const national: readonly ShortageMeasure[] = [
  ...shortages,
  ...marketMeasures,
  ...populationMeasures,
  ...workMeasures,
];
