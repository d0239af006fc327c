import { yearEnds, yearOf } from '../economy/calendar.ts';
import type { AnyModel } from '../models/index.ts';
import type { Text } from '../models/model.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A measure as results describe it, without the means to read it. */
export type MeasureRow = {
  readonly name: string;
  readonly label: Text;
  readonly unit: AnyModel['measures'][number]['unit'];
  readonly definition: Text;
  readonly group: string;
  readonly kind: 'stock' | 'flow' | 'final';
  readonly better: 'higher' | 'lower' | null;
  readonly monthly: boolean;
  /** What a cost line is billed by. */
  readonly per?: Text;
};

/** How a run's numbers are laid out: which measures, which periods. */
export type Layout = {
  readonly measures: readonly MeasureRow[];
  /** Month number at whose end each period ends; the first is the month before the start. */
  readonly periodEnds: readonly number[];
  readonly periods: readonly number[];
  readonly start: number;
};

/** The model's measures, then the cost of policies: their sum, and each cost line. */
export function layoutOf(scenario: Scenario, model: AnyModel): Layout {
  const ends = yearEnds(scenario.start, scenario.months);
  return {
    measures: [
      ...model.measures.map(({ name, label, unit, definition, group, kind, better, monthly = false }) => ({
        ...{ name, label, unit, definition, group, kind, better, monthly },
      })),
      ...costRows(scenario, model),
    ],
    periodEnds: [scenario.start - 1, ...ends],
    periods: [yearOf(scenario.start), ...ends.map(yearOf)],
    start: scenario.start,
  };
}

function costRows(scenario: Scenario, model: AnyModel): MeasureRow[] {
  const row = (name: string, label: Text, definition: Text): MeasureRow => ({
    ...{ name, label, definition, unit: 'EUR', group: 'policy', kind: 'flow', better: 'lower', monthly: false },
  });
  const total = row(
    'policy.cost',
    { en: 'Cost of the policies', de: 'Kosten der Maßnahmen' },
    {
      en: 'Sum of the cost lines of the year, at prices of the start.',
      de: 'Summe der Kostenzeilen des Jahres, zu Preisen des Beginns.',
    },
  );
  const lines = scenario.policies.flatMap((policy) =>
    policy.levers.flatMap(({ target, cost }, n) => {
      const driver = model.drivers.find(({ name }) => name === cost?.per);
      if (driver === undefined) return [];
      return [
        {
          ...row(
            `policy.cost/${policy.name}/${n + 1}`,
            { en: `${policy.title}: ${target}`, de: `${policy.title}: ${target}` },
            { en: `EUR per ${driver.label.en}, during the year.`, de: `EUR je ${driver.label.de}, im Jahr.` },
          ),
          per: driver.label,
        },
      ];
    }),
  );
  return [total, ...lines];
}
