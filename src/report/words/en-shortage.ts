/** English for what is missing: definitions, published numbers, occupations, ages, and the hindcast. */
export const enShortage = {
  shortage: {
    heading: 'How many are missing: four definitions, four numbers',
    lead: (year: number, place: string) =>
      `The same people in the same ${place} at the end of ${year}, counted four ways. Only the accounting gap counts as the published numbers do.`,
    head: ['Definition', 'What it counts', 'Future', 'Median ± error', '5 % to 95 %'],
    caption: (year: number) => `What is missing at the end of ${year}, without any policy`,
    intervalTitle: (year: number, values: string) => `Four counts of what is missing at the end of ${year}: ${values}`,
    intervalSubtitle: (published: string) =>
      `Median with 50 and 90 % of draws, without any policy.${published === '' ? '' : ` Diamonds: published numbers that count in the same way (${published}).`}`,
    pair: (label: string, value: string) => `${label} ${value}`,
    x: 'Persons (S3: full-time equivalents)',
    note: (draws: string) =>
      `${draws} draws. No band is fitted to published numbers. Source: this run; published numbers as named in the table below.`,
    row: (label: string, future: string, value: string, range: string) =>
      `${label}, ${future}: ${value}; 90 % of draws ${range}`,
    markersTitle: (year: number, values: string) => `Counted as the published numbers are, ${year} has ${values}`,
    lack: (value: string) => `a lack of ${value}`,
    surplus: (value: string) => `a surplus of ${value}`,
    markersSubtitle: (label: string, dashed: string | null) =>
      `${label}, without any policy${dashed === null ? '' : `; the dashed line is the median with ${dashed}`}. Diamonds are published numbers, to which no band is fitted.`,
    published: 'Published numbers beside the model, each with its own definition',
    publishedHead: ['Published', 'Number', 'Year', 'What it counts', 'In the model'],
    inside: (future: string, range: string) => `${future}: inside the 90 % of draws (${range})`,
    below: (future: string, range: string) => `${future}: below the 90 % of draws (${range})`,
    above: (future: string, range: string) => `${future}: above the 90 % of draws (${range})`,
    notCompared: (reason: string) => `not comparable: ${reason}`,
    why: (year: number) =>
      `Why the bands of ${year} hold these numbers or miss them: the accounting gap is the vacancies at the start, plus the positions wanted in addition, less what the labour force gains.`,
    whyFuture: (future: string, start: string, demand: string, force: string, gap: string) =>
      `${future}: ${start} at the start, positions wanted ${demand}, labour force ${force}: ${gap} (medians).`,
    whyHeld: (held: string, all: string, range: string) =>
      ` The 90 % of draws (${range}) hold ${held} of the ${all} numbers published.`,
    whyCauses: (causes: string) => ` By cause, on average: ${causes}.`,
    whyNearest: (published: string, future: string) => `Nearest to ${published} is the median of ${future}.`,
    whyChamber: (today: string, more: string, future: string, start: string, added: string) =>
      `The chamber begins with ${today}, by a survey of firms, and adds ${more}; ${future} begins with ${start} vacancies counted and adds ${added}.`,
    growth: (size: string, label: string, year: number, values: string) =>
      `What demand decides: ${size} more growth of labour demand a year moves ${label} at the end of ${year} by ${values}.`,
    branches: 'By branch',
    branchLead: (total: string, future: string) =>
      `The model has no branches. Published shares of the ${total} positions open in addition by 2040, applied in proportion to its accounting gap under ${future}:`,
    branchHead: ['Branch', 'Published', 'Share of all', 'Part of the accounting gap'],
    branchRest: 'Not broken down by branch',
  },
  tightness: {
    title: (year: number, named: string) => `Tightest at the end of ${year}: ${named}`,
    one: (occupation: string, value: string) => `${occupation} (${value})`,
    subtitle: 'Vacancies per unemployed person by occupation, at the end of the year, median without any policy.',
    note: (draws: string) =>
      `Light orange from 0.25 vacancies per seeker, stronger from 0.5, darkest from 1: more vacancies than seekers. Medians of ${draws} draws. Source: this run.`,
    alt: (future: string, named: string) =>
      `Heatmap of tightness by occupation and year, ${future}. Tightest at the end: ${named}.`,
    cell: (occupation: string, year: number, value: string, range: string) =>
      `${occupation}, end of ${year}: ${value} vacancies per seeker; 90 % of draws ${range}`,
    row: 'Occupation',
    column: 'End of year',
    caption: 'Vacancies per unemployed person by occupation and year',
    head: ['Occupation', 'Future', 'End of year', 'Median ± error', '5 % to 95 %'],
  },
  signs: {
    heading: 'What the shortage shows in',
    caption: (year: number) =>
      `Openings, tightness, mismatch, wages and dependency, at the start and at the end of ${year}`,
    head: ['Sign', 'At the start'],
    note: 'Medians ± error, below them 90 % of draws, without any policy. The start is that of the first future.',
    counts: 'What each of them counts',
    lostTitle: (year: number, values: string) =>
      `What cannot be staffed would have produced ${values} in ${year}, at most`,
    lostSubtitle: (label: string) =>
      `${label}, euros a year, without any policy: unstaffed work at the mean value added per full-time equivalent. An upper bound, as others take over part of the work.`,
    record: (rate: string, year: number) =>
      `No more than ${rate} of all positions have been counted vacant (annual average, ${year}).`,
    beyond: (future: string, rate: string, wage: string) =>
      `Under ${future} it is ${rate}, with wages at ${wage} against trend.`,
    why: 'That is what the assumptions bring about and nothing that was ever observed: employers go on posting what they want, and wages move along a wage curve (unemployment, vacancies) by a few percent only, which takes away few of the positions wanted. All occupations tighten by about the same factor, so the order of occupations is that of the start. Read such numbers as work that would not be done, or as a sign that wages or demand would have to answer more than is assumed.',
  },
  pyramid: {
    title: (from: number, year: number, before: string, after: string) =>
      `People of 20 to 64 for each person of 65 and over: ${before} in ${from}, ${after} at the end of ${year}`,
    subtitle: (from: number, year: number) =>
      `Population by age and sex, thousand persons: bars at the end of ${year} (median), lines in ${from}.`,
    note: (draws: string) =>
      `Medians of ${draws} draws, without any policy. Source: this run, from World Population Prospects 2024.`,
    alt: (from: number, year: number, before: string, after: string) =>
      `Population pyramid of ${from} and ${year}. People of 20 to 64 for each person of 65 and over fall from ${before} to ${after}.`,
    women: 'Women',
    men: 'Men',
    x: 'Thousand persons',
    row: (sex: string, age: string, before: string, after: string) =>
      `${sex}, ${age}: ${before} at the start, ${after} at the end`,
    caption: 'Population by age and sex',
    head: ['Age', 'Women at the start', 'Women at the end', 'Men at the start', 'Men at the end'],
    heading: 'The people behind it',
    heldBack: (start: string, year: number, rates: string, held: string) =>
      `By the end of ${year}, without any policy, unemployment of people from 55 goes from ${start} to ${rates}. Of them wait without work for a pension that comes later than it used to: ${held}.`,
  },
  hindcast: {
    heading: 'Hindcast: what this model would have said',
    lead: (from: number, year: number) =>
      `The run starts in the past. What was known up to ${from} is given; the full years from ${year} on are judged against what was measured since. A good forecast beats both naive ones, and its bands hold as many years as they claim.`,
    title: (label: string, verdict: string) => `${label}: ${verdict}`,
    verdict: {
      both: 'better than both naive forecasts',
      one: 'better than one of the two naive forecasts',
      none: 'no better than the naive forecasts',
    },
    subtitle: (label: string) =>
      `${label}, yearly average. Bands: 50, 80 and 95 % of draws; line: median; points: measured; dashes: last value and damped trend.`,
    note: (crps: string, last: string, trend: string, calm: string) =>
      `Mean score (CRPS, smaller is better): model ${crps}, last value ${last}, damped trend ${trend}.${calm}`,
    calm: (crps: string, last: string, trend: string) =>
      ` Without the years marked as pandemic: ${crps}, ${last}, ${trend}.`,
    alt: (label: string, inside: string, all: string) =>
      `Hindcast of ${label}: ${inside} of ${all} measured years lie in the 80 % band.`,
    point: (year: number, value: string) => `${year}, measured: ${value}`,
    x: 'Year',
    caption: (label: string) => `${label}: measured and forecast`,
    head: ['Year', 'Measured', 'Median', '5 % to 95 %', 'Last value', 'Damped trend', 'PIT'],
    coverage: (parts: string) => `All series together: ${parts} of the years.`,
    coveragePart: (level: string, share: string) => `the ${level} band holds ${share}`,
    pit: (bins: string, statistic: string, probability: string) =>
      `Probability integral transform by tenths: ${bins} (χ² ${statistic}; probability ${probability} if years were independent, which they are not: neighbouring years err together).`,
    left: (measures: string) => `Not judged, as the run or the record is too short: ${measures}.`,
  },
};

/** What a country's shortage says otherwise of its method and of luck than the hub. */
export const enShortageTone = {
  certainty: {
    luck: 'the business cycle, each year’s net migration; with whole people every flow',
  },
  method: {
    steps: (draws: string): readonly string[] => [
      'People are counted by single year of age, sex and qualification: they grow older, die, come and go around the population projection, learn, take part in the labour force and retire.',
      'By occupation, demand follows growth, ageing, AI and work placed elsewhere; employers post positions and hire people who search; wages answer to vacancies, and participation and demand to wages.',
      'What is missing is then counted four ways. Nobody appears or vanishes outside the accounts, and the accounts are checked.',
      `The run is repeated ${draws} times, each time with other values of every uncertain input and other luck.`,
      'Every policy sees the same inputs and the same luck as the baseline, so that a difference is due to the policy.',
      'What cannot be given a probability is kept apart as named futures.',
    ],
    limitList: [
      'Partial equilibrium: taxes, public budgets, prices, capital and wages abroad do not respond. What cannot be staffed feeds back through wages only, and wages answer only so far as is assumed.',
      'No sectors: their shifts are differences in growth between occupations, as employment by sector and occupation at once is not at hand. Major groups of occupations are published; how each is split, and how many women work in it, is assumed.',
      'How fast demand grows is assumed, from what the 363,000 missing in addition by Austria’s chamber imply: an accounting gap near the chamber’s does not confirm it. With migration and the reach of AI this decides most.',
      'That growth is net of the usual productivity and before AI: the chamber’s figure says nothing of AI. What AI saves takes away positions on top, and no more output is wanted for it; only new work around AI answers (reinstatement). Should AI be part of the usual growth of productivity rather than add to it, too few positions are wanted here.',
      'Qualification moves participation and the ways into work; people at work are not told apart by it. At the start every occupation has the ages of all, and none retires sooner than others.',
      'Most inputs on the labour market, pay and work placed elsewhere are assumptions; moves between occupations follow a network estimated in the United States.',
      'Exposure is not displacement: between what AI could do and what it does stand adoption, supervision and cost.',
      'Causes are told apart by switching them off in the model, not by observing them; effects of policies are assumed from evaluations or by judgement, not derived.',
      'All other published gaps are shown as markers only and set no parameter.',
      'The bands hold within the model and its inputs: structural error comes on top.',
    ] as readonly string[],
  },
};
