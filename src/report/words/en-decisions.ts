/** English for choosing under uncertainty: regret, what to find out, when a policy fails, other structures of the model. */
export const enDecisions = {
  robustness: {
    heading: 'How robust is the choice',
    declared: (title: string, unit: string) =>
      `Judged by the utility that the scenario declares${title}, in ${unit}: the sum of`,
    term: (weight: string, label: string, year: number) => `${weight} × ${label}, ${year}`,
    termTotal: (weight: string, label: string, year: number) =>
      `${weight} × ${label}, summed over the years to ${year}`,
    undeclared: (label: string) =>
      `The scenario declares no utility, so nothing is weighed here: policies are compared by ${label} alone, and what they cost does not count.`,
    title: (arm: string, regret: string, future: string) =>
      `${arm} is the choice with the least regret at worst: ${regret}, under “${future}”`,
    titleNone: (arm: string, futures: number) =>
      futures === 1 ? `${arm} is best on average` : `${arm} is best on average in every future: no regret in any`,
    titleOpen: (arms: string, futures: number) =>
      futures === 1
        ? `${arms} cannot be told apart as the best on average: less than two standard errors lie between them`
        : `${arms} cannot be told apart by their regret at worst: less than two standard errors lie between them`,
    tie: (arms: string, future: string) => `under “${future}” ${arms} cannot be told apart from it`,
    subtitle:
      'Regret: how much more the best choice of that future would bring on average. Futures carry no probability.',
    note: (draws: string) =>
      `Means of ${draws} paired draws in each future; 0 marks the best choice there. Source: this run.`,
    rowTitle: 'Choice',
    columnTitle: 'Future',
    cell: (arm: string, future: string, value: string) => `${arm}, ${future}: regret ${value}`,
    alt: (parts: string) => `Regret by choice and future: ${parts}.`,
    caption: 'Regret by choice and future',
    head: ['Choice', 'Future', 'Regret, mean ± error', '90 % of draws lose less than'],
    overall: 'Each choice over all futures',
    overallHead: [
      'Choice',
      'Mean regret ± error, each future counted once',
      '90 % of futures below',
      'Greatest regret ± error',
      'Meets the aim, share of draws, in the worst future',
    ],
    aimBetter: 'The aim: better than the baseline.',
    aimRegret: (value: string) => `The aim: no draw in which the best choice would bring more than ${value} more.`,
    aimMeasure: (label: string, year: number, limits: string) => `The aim: ${label}, ${year}, not ${limits}.`,
    aimDifference: (label: string, year: number, limits: string) =>
      `The aim: the difference to the baseline in ${label}, ${year}, not ${limits}.`,
    above: (value: string) => `above ${value}`,
    below: (value: string) => `below ${value}`,
    or: ' or ',
    baseline: 'No policy',
  },
  fails: {
    heading: (arm: string) => `When ${arm} fails`,
    always: (arm: string) => `${arm} misses the aim in every draw.`,
    never: (arm: string) => `${arm} meets the aim in every draw.`,
    share: (arm: string, share: string) => `${arm} misses the aim in ${share} of all draws.`,
    box: (conditions: string, density: string, coverage: string) =>
      `It fails when ${conditions}: then in ${density} of draws. ${coverage} of its failures lie there.`,
    and: ' and ',
    above: (label: string, value: string) => `“${label}” is above ${value}`,
    below: (label: string, value: string) => `“${label}” is below ${value}`,
    between: (label: string, low: string, high: string) => `“${label}” lies between ${low} and ${high}`,
    future: (title: string) => `“${title}” holds`,
    notFuture: (title: string) => `“${title}” does not hold`,
    none: 'No corner of the inputs explains when: failures are spread over all of them, or rest on luck.',
    how: (chance: string) =>
      `Found by peeling off a twentieth of the draws at a time (PRIM), at most three limits; the chance that a limit is accidental is at most ${chance}.`,
  },
  information: {
    heading: 'What to find out first',
    lead: (values: string) =>
      `Deciding with everything known would be worth, on average and before any cost of finding out: ${values}.`,
    none: 'No single input, known beforehand, would improve the choice by more than chance explains (three times its Monte Carlo error).',
    head: ['Input', 'Future', 'Worth knowing, ± error', 'Grade'],
    note: 'Value of knowing one input before choosing (EVPPI): the choice follows a curve fitted to other draws than those it is judged by, so chance does not make an input look useful. Listed: what exceeds three times its error, as of many inputs without influence some reach twice theirs by chance.',
  },
  deep: {
    heading: 'What each deep uncertainty moves',
    title: (value: string) => `One at a time: ${value} moves most`,
    one: (label: string, value: string) => `${label} (${value})`,
    subtitle: (label: string, year: number) =>
      `${label} at the end of ${year} without any policy, against the same draws without it: median with 50 and 90 % of draws.`,
    x: 'Difference to the same future without it',
    note: (draws: string) =>
      `The first ${draws} draws with the same luck, once more with one thing moved; nobody can give these a probability, so they are not weighed. What two together do is not the sum. Source: this run.`,
    caption: 'Each deep uncertainty by itself',
    head: (half: number, year: number, policy: string) => [
      'What is moved',
      'Future',
      `Moves ${half} by`,
      `Moves ${year} by`,
      `90 % of draws, ${year}`,
      `What ${policy} changes there`,
    ],
  },
  variants: {
    heading: 'Other structures of the model',
    title: (values: string) => `Structures differ by ${values}`,
    pair: (between: string, within: string) => `${between}, draws within one by ${within}`,
    subtitle: (label: string) =>
      `${label}, baseline: thick line the model as it stands, thin lines its structural variants, medians.`,
    note: (draws: string) =>
      `The same ${draws} draws in each structure. Differences are standard deviations: of the structures’ medians, and of the draws within the model as it stands. Source: this run.`,
    own: 'as it stands',
    point: (variant: string, year: number, value: string) => `${variant}, end of ${year}: median ${value}`,
    alt: (future: string, year: number, parts: string) => `Lines by structure, ${future}, end of ${year}: ${parts}.`,
    caption: 'Each structure in the year of the headline',
    head: ['Structure', 'Future', 'Median ± error', '90 % of draws', 'Difference the policy makes, median ± error'],
  },
};
