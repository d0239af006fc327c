/** English for when a firm's money comes back, and how much of it. */
export const enFirmPayback = {
  roiTitle: (arm: string, values: string) => `Return on the money spent after 36 months with “${arm}”: ${values}`,
  roiSubtitle:
    'Benefits less costs, relative to costs, after 12 and 36 months. 0 % is break-even. Benefits are all that AI saves beyond the first month, also where its use would have spread without the strategy; the next chart leaves that out.',
  roiX: 'Return on costs',
  netTitle: (arm: string, values: string) =>
    `Return on what “${arm}” costs beyond business as usual, after 36 months: ${values}`,
  netSubtitle:
    'Benefits and costs of a strategy less those of business as usual on the same draws, after 12 and 36 months: what it brings beyond what would have spread anyway. 0 % is break-even.',
  netX: 'Return on further costs',
  netLabel: (months: number) => `Beyond business as usual, after ${months} months`,
  roiNote: (draws: string, claims: string, threshold: string) =>
    `Dot: median; thick line: 50 %, thin line: 90 % of those of ${draws} draws in which something was spent. ${threshold} ${claims === '' ? '' : `Diamonds: ${claims} `}Source: this run.`,
  threshold: (share: string) =>
    `Something was spent where working with AI has by then cost more than ${share} of wages since the start; where it was in fewer than half of the draws, “–” stands for the numbers.`,
  netOf: (arm: string) => `“${arm}” beyond business as usual`,
  netThreshold: (share: string) =>
    `Something was spent where a strategy has by then cost more than ${share} of wages since the start beyond what business as usual has; where it was in fewer than half of the draws, “–” stands for the numbers.`,
  spent: (n: string, draws: string) => `in ${n} of ${draws} draws something was spent`,
  spentAlways: 'in all draws',
  spentHead: 'Something was spent',
  noProgramme: 'no programme',
  counts: { gross: 'all that AI saves', net: 'beyond business as usual' },
  never: 'never within the run',
  breakEvenTitle: 'Break-even, beside what was claimed',
  breakEvenSubtitle: (start: string) =>
    `Months count from the beginning of the run, ${start}, also where a strategy begins later. Probability that benefits have caught up with costs within 9 and 12 months, in all draws; and the month in which they do, in those in which something was spent. First all that AI saves and costs, then what a strategy adds to business as usual on the same draws.`,
  breakEvenHead: [
    'Strategy',
    'Future',
    'What counts',
    'Something was spent',
    'Within 9 months',
    'Within 12 months',
    'Month, median ± error',
    '90 % of draws',
  ],
};
