import type { FirmMeasure } from './measures/measure.ts';
import { moneyMeasures } from './measures/money.ts';
import { peopleMeasures } from './measures/people.ts';
import { scalingMeasures } from './measures/scaling.ts';
import { useCaseMeasures } from './measures/use-cases.ts';
import { userMeasures } from './measures/users.ts';
import { workMeasures } from './measures/work.ts';

/** Everything the firm model reports. */
export const measures: readonly FirmMeasure[] = [
  ...userMeasures,
  ...peopleMeasures,
  ...workMeasures,
  ...scalingMeasures,
  ...moneyMeasures,
  ...useCaseMeasures,
];
