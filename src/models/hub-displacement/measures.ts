import { displacedMeasures } from './measures/displaced.ts';
import { hubFlows } from './measures/hub-flows.ts';
import { hubMeasures } from './measures/hub.ts';
import type { HubMeasure } from './measures/measure.ts';
import { peopleMeasures } from './measures/people.ts';
import { townMeasures } from './measures/town.ts';

/** Everything the hub model reports. */
export const measures: readonly HubMeasure[] = [
  ...hubMeasures,
  ...hubFlows,
  ...peopleMeasures,
  ...townMeasures,
  ...displacedMeasures,
];
