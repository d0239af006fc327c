import { counted } from './counted.ts';

/** English for what policies change, what is at risk, and why. */
export const enFindings = {
  policies: {
    heading: 'What policies change',
    title: (year: number, values: string) => `At the end of ${year}, ${values}`,
    best: (arm: string, difference: string, better: string) =>
      `“${arm}” changes most for the better: ${difference}, better in ${better} of draws`,
    bestOpen: (arm: string, difference: string) => `“${arm}” moves it most: ${difference}`,
    tie: (arms: string, values: string) => `which of ${arms} moves it most is open (${values})`,
    none: 'no policy is better than the baseline in more than half of the draws',
    subtitle: (label: string, year: number) => `Difference to the baseline on the same draw: ${label}, end of ${year}.`,
    note: (draws: string) =>
      `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} paired draws. Paired: both arms have the same inputs and the same luck. Source: this run.`,
    x: (label: string) => `Difference: ${label}`,
    levelSubtitle: (label: string, year: number) =>
      `Levels, as the baseline has no value to compare with in most draws: ${label}, end of ${year}.`,
    against: (arm: string, difference: string) => `against “${arm}” on the same draws ${difference}`,
    againstHead: (arm: string) => `Against “${arm}” on the same draws`,
    row: (arm: string, future: string, difference: string, range: string, better: string) =>
      `${arm}, ${future}: ${difference} (90 %: ${range}); better than the baseline in ${better} of draws`,
    noSide: 'no better side',
    detail: (share: string) => `better in ${share}`,
    assumed: 'effect assumed',
    studied: 'effect from studies',
    partlyStudied: 'effect partly from studies',
    same: 'exactly no difference',
    caption: 'Each policy against the baseline',
    head: [
      'Policy',
      'Future',
      'Difference, median ± error',
      '90 % of draws',
      'Better than baseline',
      'Draws saved by pairing',
    ],
    times: (factor: string) => `×${factor}`,
    winners: 'Who gains and who loses',
    winnersLead: (year: number) =>
      `Measures that a policy makes better or worse for the people concerned in at least 90 % of the draws, and by at least 1 % of the spread (standard deviation) that they have without it. Stocks at the end of ${year}, flows within that year; median difference ± error. Sizes of the two do not compare.`,
    winnersHead: [
      'Policy',
      'Future',
      'Better than without it (share of draws)',
      'Worse than without it (share of draws)',
    ],
    winnersPeople: 'People employed (no side taken)',
    fewer: (value: string, share: string) => `${value} (fewer in ${share} of draws)`,
    more: (value: string, share: string) => `${value} (more in ${share} of draws)`,
    winnerKind: {
      stock: (label: string, year: number) => `${label}, end of ${year}`,
      flow: (label: string, year: number) => `${label}, within ${year}`,
      final: (label: string, _year: number) => `${label}, whole run`,
    },
    winner: (label: string, difference: string, share: string) => `${label}: ${difference} (${share})`,
    winnersMore: (count: string) => `and ${count} more, see summary.csv`,
    winnersFolded: (count: string) => `Policy by policy and future by future (${count} rows)`,
    winnersNone: 'nothing that this model measures',
  },

  risk: {
    heading: 'At risk is not lost',
    lead: 'Four different things are often given one name. Here they keep four.',
    potential: 'At risk: share of the work AI could do',
    change: 'Net loss: jobs at the start minus jobs now',
    lost: 'Jobs lost: falls of shrinking groups only',
    laidOff: 'Laid off: people dismissed since the start',
    title: (year: number, values: string) =>
      `At the end of ${year}, what could be automated and what happens are two things: ${values}`,
    pair: (potential: string, laidOff: string) => `${potential} at risk, ${laidOff} laid off`,
    subtitle: 'All four as shares of the jobs at the start (at risk: of the work).',
    x: 'Share of the jobs at the start',
    note: (draws: string) =>
      `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws. A negative net loss is a gain. Source: this run.`,
    row: (name: string, future: string, value: string, range: string) =>
      `${name}, ${future}: median ${value}; 90 % of draws ${range}`,
    definitions: [
      [
        'At risk',
        'the share of task time that AI can do, whatever it costs, net of supervision and rework, if every firm used it fully. A potential.',
      ],
      [
        'Net loss',
        'all jobs at the start minus all jobs at the end: from AI, relocation, demand and the cycle together.',
      ],
      [
        'Jobs lost',
        'the falls of those process families and levels of experience that shrink; growth elsewhere is not set against them.',
      ],
      [
        'Laid off',
        'people whom a firm dismissed, added up since the start. Jobs also fall without it, where people leave and are not replaced.',
      ],
    ] as readonly (readonly [string, string])[],
    timeTitle: (year: number, values: string) => `The potential over time: at the end of ${year}, ${values}`,
    timeSubtitle: 'Share of the hub’s work that AI could do, net of supervision and rework, at full adoption.',
    diamonds: 'Diamonds: published claims, see the table of claims.',
  },

  costs: {
    heading: 'What policies cost, and when they show',
    lead: (year: number) =>
      `Mean ± Monte Carlo error from the start to the end of ${year}, in euros of the base year, not discounted. Negative: a revenue.`,
    head: ['Policy', 'Future', 'Cost until then, mean ± error', 'Cost per unit gained, net', 'Time to effect'],
    lineHead: ['Policy', 'Cost line', 'Future', 'Mean ± error', '90 % of draws'],
    caption: 'Costs line by line',
    ownLine: (driver: string) => `per ${driver}`,
    line: (policy: string, driver: string) => `${policy}: per ${driver}`,
    perUnit: (value: string, unit: string) => `${value} per ${unit}`,
    perUnitAndYear: (value: string, unit: string) => `${value} per ${unit} and year`,
    unit: {
      persons: 'person',
      jobs: 'job',
      FTE: 'full-time job',
      hours: 'hour',
      tasks: 'task',
      share: 'percentage point',
      change: 'percentage point',
      points: 'percentage point',
      index: 'index point',
      EUR: '€',
      months: 'month',
      ratio: 'unit',
    },
    never: 'not within the run',
    noGain: 'no clear gain',
    noCost: 'no cost stated',
    effect: (month: string, months: string) => `${month} (month ${months})`,
    explain:
      'Cost per unit gained divides the mean cost up to that year (not discounted) by the mean gain of the headline measure in all years up to it, where a job or a person counts for each year, and of nothing else that comes of it. It is net: what would have come anyway (deadweight) and what others lose (displacement) is taken off the effect of every lever, and all of the cost is counted. What counts as a cost is what the levers state: some are programmes, some are pay that others receive, so compare only like with like. Its error is that of a ratio of means (delta method), and it is left out where the gain is not clearly above zero.',
    explainEffect:
      'Time to effect is the month from which on, up to the headline year, more than 90 % of the draws are better than the baseline, by at least 1 % of the spread (standard deviation) that it has; it is left out where the effect does not last until then.',
  },

  causes: {
    heading: 'Why: what each cause adds',
    title: (year: number, values: string) => `Change up to the end of ${year} by cause: ${values}`,
    strongest: (cause: string, value: string) => `${cause} weighs most: ${value}`,
    strongestOpen: (causes: string, values: string) => `which of ${causes} weighs most is open (${values})`,
    subtitle: (label: string) =>
      `Exact Shapley shares in ${label}: causes are switched off in every combination, with the same luck.`,
    note: (draws: string, least: string | null) =>
      `${least === null ? `Bar: mean, line: 90 % of ${draws} draws.` : `Bar: mean of ${counted(draws, 'draw', 'draws')}; the range is not shown below ${least} draws.`} The grey bar is what happens with all causes off. The bars add up to the baseline. Ring: what a cause adds with all others off; dot: with all others on; the further apart, the more it depends on them. Source: this run.`,
    rest: 'Everything else (all causes off)',
    mean: (cause: string, value: string) => `${cause}: mean ${value}`,
    row: (cause: string, value: string, range: string) => `${cause}: mean ${value}; 90 % of draws ${range}`,
    alt: (future: string, parts: string) => `Bars by cause, ${future}: ${parts}.`,
    head: ['Cause', 'Future', 'Mean ± error', '90 % of draws', 'As the first cause', 'As the last cause'],
    caption: 'Contribution of each cause',
    gap: (value: string) => `Largest gap between a draw and the sum of its shares: ${value}.`,
    warning: 'An attribution is a statement about the model: it says what changes when a cause is switched off in it.',
  },
  levers: {
    members: (group: string, inputs: readonly string[]) => `${group}: ${inputs.join(', ')}.`,
    title: (arm: string, year: number, values: string) =>
      `What ${arm} changes up to the end of ${year}, by its parts: ${values}`,
    subtitle: (arm: string, label: string, packaged: boolean) =>
      `From the baseline to ${arm} in ${label}: ${packaged ? 'its policies' : 'its levers, those together that set inputs of one kind,'} join in a random order and in its reverse, with the same luck.`,
    note: (draws: string) =>
      `Bar: mean of ${counted(draws, 'draw', 'draws')}, each with an order of its own. In each of them the bars lead from the baseline to all of it; means of so few are not the medians of all draws told elsewhere, and limits of 90 % they do not have. The more parts, the fewer draws: ± is the error of the mean. What a part adds depends on which others are there already; its mean over the orders is its Shapley share. Source: this run.`,
    brief: (arm: string, label: string, year: number, values: string, draws: string) =>
      `What of ${arm} does it: the parts that weigh most in ${label} up to the end of ${year}, means of ${counted(draws, 'draw', 'draws')}: ${values}.`,
    caption: 'What each part adds',
    head: ['Part', 'Future', 'Mean ± error', '90 % of draws'],
  },
};
