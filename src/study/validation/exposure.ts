import { readCsv } from '../../models/tables/csv.ts';
import { moments } from '../../numeric/quantiles.ts';
import type { Check, Suite, SuiteData } from './suite.ts';

const soc = 'exposure-soc.csv';
const isco = 'exposure-isco.csv';
const groups = 'networks/united-states-occupations.csv';
/** Coefficient of variation of employment among the occupations of a major group. @assumption a few large ones and many small */
const UNEVEN = 1.7;
const byGroups =
  'employment is known by major group only: two standard deviations of what occupations of uneven size within it can move';

type Exposure = { readonly group: string; readonly values: Readonly<Record<string, number>> };

/** Headline shares of two exposure indices, recomputed from the tables in data/. */
export const exposure: Suite = {
  name: 'exposure',
  title: 'Exposure: headline shares from the tables',
  files: [soc, isco, groups],
  checks: (data) => [...gpts(data), ...ilo(data)],
};

/** Eloundou and co-authors weigh occupations by employment; the table has none, so major groups are weighed. */
function gpts(data: SuiteData): Check[] {
  const rows = readCsv(soc, data(soc), ['soc', 'alpha', 'beta', 'gamma', 'beta_gpt4', 'gamma_gpt4']).map(
    ({ cells }): Exposure => ({
      group: (cells['soc'] ?? '').slice(0, 2),
      values: Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, Number(value)])),
    }),
  );
  const employment = new Map(
    readCsv(groups, data(groups), ['occupation', 'employment']).map(({ cells }) => [
      cells['occupation'] ?? '',
      Number(cells['employment']),
    ]),
  );
  const majorGroups = [...employment].map(([group, people]) => ({
    people,
    own: rows.filter((row) => row.group === group),
  }));
  const everybody = majorGroups.reduce((sum, { people }) => sum + people, 0);
  /** A mean over workers, and what it may be off since employment within a group is not known. */
  const overWorkers = (of: (row: Exposure) => number): Pick<Check, 'ours' | 'tolerance' | 'why'> => {
    let ours = 0;
    let variance = 0;
    for (const { people, own } of majorGroups) {
      const { mean, variance: within } = moments(Float64Array.from(own, of));
      const weight = people / everybody;
      ours += weight * mean;
      if (own.length > 1) variance += (weight * weight * within * (1 + UNEVEN * UNEVEN)) / own.length;
    }
    return { ours, tolerance: 2 * Math.sqrt(variance), why: byGroups };
  };
  const above = (limit: number) => overWorkers(({ values }) => (values['beta'] >= limit ? 1 : 0));
  const source = 'eloundou2023';
  return [
    {
      id: 'GPTs 10 %',
      what: 'Workers with at least 10 % of tasks exposed (β, human ratings)',
      source,
      published: 0.8,
      ...above(0.1),
    },
    {
      id: 'GPTs 50 %',
      what: 'Workers with at least 50 % of tasks exposed (β, human ratings)',
      source,
      published: 0.19,
      ...above(0.5),
    },
    {
      id: 'GPTs α',
      what: 'Tasks of workers exposed to a language model alone (α, human ratings)',
      source,
      published: 0.15,
      ...overWorkers(({ values }) => values['alpha']),
    },
    {
      id: 'GPTs ζ human',
      what: 'Tasks exposed with software on top (lower end of 47 to 56 %; human ratings)',
      source,
      published: 0.47,
      ...overWorkers(({ values }) => values['gamma']),
    },
    {
      id: 'GPTs ζ GPT-4',
      what: 'Tasks exposed with software on top (upper end of 47 to 56 %; GPT-4 ratings)',
      source,
      published: 0.56,
      ...overWorkers(({ values }) => values['gamma_gpt4']),
    },
  ];
}

function ilo(data: SuiteData): Check[] {
  const rows = readCsv(isco, data(isco), ['isco', 'score', 'gradient']);
  const source = 'ilo2025';
  const share = (of: (gradient: string) => boolean): number =>
    rows.filter(({ cells }) => of(cells['gradient'] ?? '')).length / rows.length;
  const mean = (group: string): number => {
    const own = rows.filter(({ cells }) => cells['isco']?.startsWith(group));
    return own.reduce((sum, { cells }) => sum + Number(cells['score']), 0) / own.length;
  };
  const others = ['1', '2', '3', '5', '6', '7', '8', '9'].filter((group) => mean(group) >= mean('4')).length;
  const unweighted = 'the published share is of workers worldwide, this one of occupations';
  return [
    {
      id: 'ILO any gradient',
      what: 'In an occupation with some exposure (gradients 1 to 4): one in four',
      source,
      published: 0.25,
      ours: share((gradient) => /^\d$/.test(gradient)),
      tolerance: 0.03,
      why: unweighted,
    },
    {
      id: 'ILO gradient 4',
      what: 'In an occupation of the highest exposure (gradient 4): 3.3 %',
      source,
      published: 0.033,
      ours: share((gradient) => gradient === '4'),
      tolerance: 0.01,
      why: unweighted,
    },
    {
      id: 'ILO clerks',
      what: 'Major groups whose mean score reaches that of clerical support workers: none',
      source,
      published: 0,
      ours: others,
      tolerance: 0,
      why: 'holds exactly',
    },
  ];
}
