/** English for people, the town and wages. */
export const enPeople = {
  people: {
    heading: 'Who bears it',
    heatTitle: (year: number, values: string) => `By the end of ${year} the largest fall is among: ${values}`,
    heatGroup: (group: string, value: string) => `${group}: ${value}`,
    heatNone: 'no group falls',
    heatSubtitle: (year: number) =>
      `Jobs by process and experience, end of ${year} against the start (median of the draws).`,
    heatNote: (draws: string, error: string) =>
      `Median of ${draws} draws, Monte Carlo error at most ± ${error}. Orange falls, blue rises. Source: this run.`,
    heatColumn: 'Experience',
    heatRow: 'Process',
    heatCell: (family: string, level: string, value: string, range: string) =>
      `${family}, ${level}: ${value}; 90 % of draws ${range}`,
    heatAlt: (future: string, worst: string, best: string) =>
      `Heat map, ${future}. Strongest fall: ${worst}. Weakest fall or strongest rise: ${best}.`,
    heatHead: ['Process', 'Experience', 'Future', 'Median ± error', '90 % of draws'],
    entryTitle: (year: number, values: string) => `Hires of juniors, ${year} against the first year: ${values}`,
    entryLabel: 'Hires of juniors, first year = 1',
    youthTitle: (year: number, values: string) =>
      `Unemployment of people aged 15–24, end of ${year} against the start: ${values}`,
    stayTitle: (values: string) => `Of the people laid off, after 24 months: ${values}`,
    working: (share: string) => `${share} work in the region`,
    staySubtitle: 'What became of people laid off, by months since. Baseline.',
    ageTitle: (values: string) =>
      `Of the people laid off at 55 and over, unemployed 24 months later, with or without a job in between: ${values}`,
    ageSubtitle: 'What became of people laid off after 24 months, by age. Baseline.',
    stayX: 'Share of people laid off',
    stayY: 'Months since',
    ageY: 'Age',
    stayNote: (draws: string, people: string) =>
      `Means of ${draws} draws; the shares of a bar add up to 1. People followed: ${people}. Source: this run.`,
    stayAlt: (what: string, parts: string) => `Stacked bars, ${what}. After 24 months: ${parts}.`,
    ageAlt: (what: string, parts: string) => `Stacked bars by age, ${what}. Aged 55 and over: ${parts}.`,
    stayHead: ['Bar', 'Outcome', 'Future', 'Mean ± error', '90 % of draws'],
    part: (name: string, share: string) => `${name} ${share}`,
    outcomes: {
      sameOccupation: 'same occupation',
      otherOccupation: 'other occupation',
      training: 'in training',
      movedAway: 'moved away',
      inactive: 'stopped looking',
      unemployed: 'unemployed',
    },
    scar: (future: string, reemployed: string, all: string) =>
      `${future}: people back in work earn ${reemployed} of their former wage 24 months later; counting those without work as zero, ${all}.`,
    scarLead: 'Earnings after a layoff (mean over the draws, baseline)',
  },

  town: {
    heading: 'The town around the hub',
    title: (year: number, values: string) => `Jobs in local services, end of ${year} against the start: ${values}`,
    subtitle: 'Change of local-service jobs since the start, by kind. Baseline.',
    x: 'Jobs, against the start',
    otherTitle: (year: number, values: string) => `Rents against their trend, end of ${year}: ${values}`,
    otherSubtitle: 'Indices, start = 1. Baseline.',
    otherX: 'Index, start = 1',
    note: (draws: string) => `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws. Source: this run.`,
    row: (name: string, future: string, value: string, range: string) =>
      `${name}, ${future}: median ${value}; 90 % of draws ${range}`,
    head: ['Measure', 'Future', '5 %', 'Median ± error', '95 %'],
    caption: 'Values behind the chart',
  },

  wages: {
    heading: 'Wages, the middle, and the seniors of tomorrow',
    title: (year: number, values: string) => `Real wages in the hub, end of ${year} against the start: ${values}`,
    subtitle: 'Real wage indices, start = 1. Baseline.',
    pipelineTitle: (year: number, values: string) =>
      `Experienced people who will be missing in five years, as seen at the end of ${year}: ${values}`,
    pipelineValue: (now: string, atStart: string) => `${now} (${atStart} at the start)`,
    pipelineSubtitle:
      'Pipeline debt: experienced staff needed in five years minus those who will have grown up inside. Baseline.',
    pipelineX: 'Persons',
    resilience: 'How concentrated the town’s work is, and whether the hub comes back',
    recovery: (future: string, months: string, range: string, never: string) =>
      `${future}: the hub is below its starting size for ${months} months (median; 90 %: ${range}), counted to the end of the run where it does not come back. In ${never} of draws it never falls by more than 1 %.`,
    middle: 'Shares of low, middle and high paid employment',
    middleHead: (year: number) => ['Measure', 'Future', 'Start', `End of ${year}, median ± error`, '90 % of draws'],
  },
};
