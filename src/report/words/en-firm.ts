/** English for the reports of firms. */
export const enFirm = {
  firm: {
    workHeading: 'Who does the work, and what it costs',
    doers: { staff: 'staff', freelance: 'freelancers', outsourced: 'outsourcing team', ai: 'AI agents' },
    workTitle: (year: number, arm: string, values: string) =>
      `In ${year} AI agents do this share of the work with “${arm}”: ${values}`,
    workSubtitle: 'Share of the work done, in hours that people would need for it, by who does it.',
    workX: 'Share of the work done',
    year: 'Year',
    workAlt: (what: string, parts: string) => `Stacked bars by year, ${what}. Last year: ${parts}.`,
    workHead: ['Year', 'Run', 'Done by', 'Mean ± error', '90 % of draws'],
    means: (draws: string) => `Means of ${draws} draws; the shares of a bar add up to 1. Source: this run.`,
    bands: (draws: string) => `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws. Source: this run.`,
    costTitle: (year: number, arm: string, values: string) =>
      `An hour’s worth of work costs in ${year} with “${arm}”: ${values}`,
    costSubtitle: (year: number) => `Cost of the work of one human hour and its parts, in EUR, ${year}.`,
    costX: 'EUR per hour’s worth of work',
    billTitle: (year: number, arm: string, values: string) =>
      `Tokens cost this share of what wages cost in ${year} with “${arm}”: ${values}`,
    billSubtitle: (year: number) => `What the firm pays for tokens and for wages, in EUR, ${year}.`,
    billX: 'EUR a year',
    scalingTitle: (unlimited: string, supervised: string) =>
      `If demand grew to ten times today’s, agents could do ${unlimited} times today’s work without limits of supervision, ${supervised} times with them`,
    scalingSubtitle:
      'Work done and its cost as demand grows, both relative to today’s work by people alone; heads stay as they are, except where only people work.',
    scalingNote: (draws: string) =>
      `Line: median, bar: 90 % of ${draws} draws; both axes are logarithmic, a straight line is growth in proportion. Computed from the firm’s state at the end of the run. Source: this run.`,
    scalingKinds: { cost: 'Cost', throughput: 'Throughput' },
    scalingX: 'Demand, today = 1',
    scalingY: { cost: 'Cost, today = 1', throughput: 'Work done, today = 1' },
    ways: {
      people: 'people only',
      aiUnlimited: 'AI, supervision without limit',
      aiSupervised: 'AI, supervision as it is',
    },
    scalingAlt: (what: string, values: string) => `Line chart, ${what}. At ten times the demand: ${values}.`,
    scalingPoint: (way: string, multiple: string, value: string, range: string) =>
      `${way}, demand ${multiple}: median ${value}; 90 % of draws ${range}`,
    scalingHead: ['Curve', 'Future', 'Demand', '5 %', 'Median ± error', '95 %'],

    learningHeading: 'How people learn',
    useTitle: (year: number, arm: string, values: string) =>
      `Share of people who use AI every week at the end of ${year} with “${arm}”: ${values}`,
    pathTitle: (year: number) => `Use and competence by learning path, end of ${year}`,
    pathSubtitle: 'Share of people who use AI every week, and mean competence (0 to 1), by learning path.',
    pathX: 'Share, or competence from 0 to 1',
    maturityTitle: 'Maturity matrix, now and after',
    maturitySubtitle:
      'Level 1 to 3 in five dimensions, mean over the draws ± Monte Carlo error; at the start, and at the end of the run for each strategy.',
    maturityHead: ['Dimension', 'Future', 'At the start'],

    returnHeading: 'What it brings, and what it risks',
    cashTitle: (year: number, arm: string, values: string) =>
      `Benefits less costs since the start, end of ${year}, with “${arm}”: ${values}`,
    roiTitle: (arm: string, values: string) => `Return on the money spent after 36 months with “${arm}”: ${values}`,
    roiSubtitle: 'Benefits less costs, relative to costs, after 12 and 36 months. 0 % is break-even.',
    roiX: 'Return on costs',
    roiNote: (draws: string) =>
      `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws. Diamonds: the “200 to 400 %” that consultants promise; with break-even after six to nine months this fits three years and not one. Source: this run.`,
    roiClaim: (value: string) => `Claim of consultants: a return of ${value}`,
    breakEvenTitle: 'Break-even, beside the claim “after 6 to 9 months”',
    breakEvenSubtitle:
      'Probability that benefits have caught up with costs within 9 and 12 months, and the month in which they do; a run that never does counts as one month after its end.',
    breakEvenHead: [
      'Strategy',
      'Future',
      'Within 9 months',
      'Within 12 months',
      'Month, median ± error',
      '90 % of draws',
    ],
    keyTitle: (year: number, arm: string, values: string) =>
      `Expected loss if the one who knows most leaves, end of ${year}, with “${arm}”: ${values}`,
    keySubtitle: 'Knowledge that is nowhere written down, valued at what it takes to build it anew.',
    keyX: 'EUR',
    limitTitle: (limit: string, price: string) =>
      `What limits growth next: ${limit}; one more hour of supervision would be worth: ${price}`,
    limitSubtitle: (year: number) => `Share of months of ${year} in which each limit holds work back.`,
    limitX: 'Share of months',
  },
};
