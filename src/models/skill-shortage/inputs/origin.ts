import type { Input } from '../../model.ts';

/** Inputs, and families of them, whose own value describes one place; what is left out is believed of any country. */
const madeFor: Readonly<Record<string, readonly string[]>> = {
  Austria: [
    'migration.extra',
    'migration.volatility',
    'education.share',
    'education.months',
    'education.dropout',
    'qualification.young',
    'qualification.old',
    'qualification.effect',
    'participation.trend',
    'participation.womenTrend',
    'participation.olderTrend',
    'participation.menTrend',
    'partTime',
    'hours.fullTime',
    'hours.partTime',
    'pension.female',
    'pension.male',
    'pension.final',
    'pension.rise',
    'pension.employed',
    'demand.growth',
    'productivity.growth',
    'demand.trend',
    'care.health',
    'care.personalCare',
    'valueAdded',
    'outsourcing.advantage',
    'labourForce.level',
    'unemployment.frictional',
    'fillTime',
    'unemploymentWeight',
    'vacancyWeight',
    'wageOf',
  ],
  'European Union': ['adoption.initialShare', 'vacancyRate'],
};

/** Says whose figure an input's own value is. */
export function withOrigin(input: Input): Input {
  const place = Object.keys(madeFor).find((of) =>
    madeFor[of].some((name) => input.name === name || input.name.startsWith(`${name}.`)),
  );
  return place === undefined ? input : { ...input, madeFor: place };
}
