import { sampleCorrelation } from 'simple-statistics';
import { rateByOccupation, replicateNetwork } from '../../models/network-replication/replicate.ts';
import type { NetworkSeries } from '../../models/network-replication/replicate.ts';
import { readCsv } from '../../models/tables/csv.ts';
import { stayFromYearlyChange } from '../../economy/mobility.ts';
import { noneFails } from './suite.ts';
import type { Check, Suite, SuiteData } from './suite.ts';

const occupations = 'networks/united-states-occupations.csv';
const moves = 'networks/united-states-mobility.csv';

/** Steps from the beginning of the change until it has come about. */
const [FROM, TO] = [101, 331];

/** What was published of a network of 464 occupations, on the shipped one of 22 groups: D-R8, as far as aggregated data can tell. */
export const shippedNetwork: Suite = {
  name: 'shipped-network',
  title: 'Network of occupations: the published order on the shipped network of the United States',
  files: [occupations, moves],
  checks: order,
};

function order(data: SuiteData): Check[] {
  const rows = readCsv(occupations, data(occupations), ['occupation', 'employment', 'automation']);
  const names = rows.map(({ cells }) => cells['occupation']);
  const mobility = names.map(() => names.map(() => 0));
  for (const { cells } of readCsv(moves, data(moves), ['from', 'to', 'share']))
    mobility[names.indexOf(cells['from'])][names.indexOf(cells['to'])] = Number(cells['share']);
  for (const row of mobility) {
    const sum = row.reduce((total, share) => total + share, 0);
    row.forEach((share, j) => (row[j] = share / sum));
  }
  const shares = rows.map(({ cells }) => Number(cells['automation']));
  const base = {
    employment: rows.map(({ cells }) => Number(cells['employment'])),
    automation: shares,
  };
  const own = replicateNetwork({ ...base, mobility, stay: stayFromYearlyChange(0.19, 0.06, 6.75) });
  const free = replicateNetwork({ ...base, mobility: names.map(() => names.map(() => 1 / names.length)) });
  const longTerm = rateByOccupation(own, FROM, TO, 'longTermUnemployed');
  const together = sampleCorrelation([...longTerm], shares);
  return [
    {
      id: 'D-R8 network',
      what: 'Unemployment in the transition is not above that of a complete network',
      source: 'delrio2021',
      ...noneFails(meanRate(own) > meanRate(free) ? 0 : 1),
    },
    {
      id: 'D-R8 long-term',
      what: 'Long-term unemployment by occupation does not follow automation, or follows it alone (correlation outside .2 to .98)',
      source: 'delrio2021',
      ...noneFails(together > 0.2 && together < 0.98 ? 0 : 1),
    },
  ];
}

function meanRate({ unemploymentRate }: NetworkSeries): number {
  return unemploymentRate.subarray(FROM, TO + 1).reduce((sum, rate) => sum + rate, 0);
}
