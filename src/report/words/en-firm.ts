import { enFirmLearning } from './en-firm-learning.ts';
import { enFirmPayback } from './en-firm-payback.ts';
import { enFirmPeople } from './en-firm-people.ts';
import { enFirmVerdicts } from './en-firm-verdicts.ts';

/** English for the reports of firms. */
export const enFirm = {
  firm: {
    workHeading: 'Who does the work, and what it costs',
    doers: { staff: 'staff', freelance: 'freelancers', outsourced: 'outsourcing team', ai: 'AI agents' },
    workTitle: (year: number, arm: string, values: string) =>
      `In ${year} AI agents do this share of the work with “${arm}”, on average: ${values}`,
    workSubtitle: 'Share of the work done, in hours that people would need for it, by who does it.',
    workX: 'Share of the work done',
    year: 'Year',
    workAlt: (what: string, parts: string) => `Stacked bars by year, ${what}. Last year: ${parts}.`,
    workHead: ['Year', 'Run', 'Done by', 'Mean ± error', '90 % of draws'],
    means: (draws: string) => `Means of ${draws} draws; the shares of a bar add up to 1. Source: this run.`,
    bands: (draws: string) => `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws. Source: this run.`,
    costTitle: (year: number, arm: string, values: string) =>
      `An hour’s worth of work costs at the end of ${year} with “${arm}”: ${values}`,
    costSubtitle: (year: number) => `Cost of the work of one human hour and its parts, in EUR, last month of ${year}.`,
    costX: 'EUR per hour’s worth of work',
    linesTitle: 'At the lines: who is there, and what it takes',
    linesSubtitle: (year: number) =>
      `End of ${year}. What it takes is square-root staffing: the calls in progress, and a safety that grows with their square root (Halfin and Whitt), so that as many patient callers are answered in time as the inputs queue.within and queue.target say, four of five within 20 seconds unless the scenario says otherwise. Wait is over all callers, in times of a call.`,
    linesHead: ['Strategy', 'Future', 'At the lines', 'It takes', 'Have to wait', 'Mean wait', 'Hang up'],
    savedTitle: (arm: string, year: number, values: string) =>
      `What “${arm}” makes of the cost of an hour’s worth of work at the end of ${year}: ${values}`,
    savedSubtitle:
      'Difference to business as usual on the same draws, in EUR per hour’s worth of work: the cost, then its parts, which add up to it in every draw.',
    savedX: 'EUR per hour’s worth of work, difference to business as usual',
    billTitle: (year: number, arm: string, values: string) =>
      `Tokens cost this share of what wages cost in ${year} with “${arm}”: ${values}`,
    billSubtitle: (year: number) => `What the firm pays for tokens and for wages, in EUR, ${year}.`,
    billX: 'EUR a year',
    scalingTitle: (arm: string, unlimited: string, supervised: string) =>
      `Asked for ten times today’s work, the firm as it stands at the end with “${arm}” does ${supervised} with the people who check what agents make (if nobody had to: ${unlimited}, which is not a choice)`,
    scalingUsual: (arm: string, supervised: string) =>
      `; with “${arm}”, and the hours its heads have to spare, ${supervised}`,
    timesToday: (value: string) => `${value} times today’s`,
    scalingSubtitle:
      'Work done and its cost as demand grows, both relative to today’s work by people alone; heads stay as they are, except where only people work. “If nobody had to check” pays heads and tokens and no look at the results: not a choice, but what a claim without supervision leaves out.',
    scalingNote: (draws: string, once: string) =>
      `Line: median, bar: 90 % of ${draws} draws; both axes are logarithmic, a straight line is growth in proportion. Computed from the firm’s state at the end of the run. At today’s demand AI costs ${once}: with AI the heads are those that the firm has then, idle hours included, while “people only” has as many as the work needs with the slack of the start; the rest is tokens. What idle heads take on is no gain of AI: that is what lies above business as usual. Source: this run.`,
    scalingKinds: { cost: 'Cost', throughput: 'Throughput' },
    scalingX: 'Demand, today = 1',
    scalingY: { cost: 'Cost, today = 1', throughput: 'Work done, today = 1' },
    ways: {
      people: 'people only',
      aiUnlimited: 'if nobody had to check (not a choice)',
      aiSupervised: 'AI, supervision as it is',
    },
    scalingAlt: (what: string, values: string) => `Line chart, ${what}. At ten times the demand: ${values}.`,
    scalingPoint: (way: string, multiple: string, value: string, range: string) =>
      `${way}, demand ${multiple}: median ${value}; 90 % of draws ${range}`,
    scalingHead: ['Curve', 'Future', 'Demand', '5 %', 'Median ± error', '95 %'],

    ...enFirmLearning,
    ...enFirmPayback,
    ...enFirmPeople,
    ...enFirmVerdicts,
    returnHeading: 'What it brings, and what it risks',
    cashTitle: (year: number, arm: string, values: string) =>
      `Benefits less costs since the start, end of ${year}, with “${arm}”: ${values}`,
    besideNote: (draws: string, claims: string) =>
      `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws. ${claims === '' ? '' : `Diamonds: ${claims} `}Source: this run.`,
    claim: (who: string, wording: string) => `Claimed by ${who}: “${wording}”.`,
    timeTitle: (year: number, arm: string, values: string) =>
      `Hours a week that a user of AI saves at the end of ${year} with “${arm}”: ${values}`,
    timeSubtitle: (year: number) =>
      `Hours saved by people with AI beside them, over all who use it in a week, end of ${year}; work that AI does alone is apart.`,
    timeX: 'Hours a week and user',
    creativeTitle: (year: number, arm: string, values: string) =>
      `Time that an idea, a campaign or a text takes people at the end of ${year} with “${arm}”, relative to the start: ${values}`,
    creativeY: 'Time each, start = 1',
    fasterTitle: 'Clearly faster, beside how many expect it',
    fasterSubtitle: (year: number) =>
      `Share of the draws in which people’s time per piece, supervision and rework included, is a tenth less than at the start, end of ${year}.`,
    fasterHead: ['Strategy', 'Future', 'Clearly faster', 'Time per piece, start = 1, median ± error', '90 % of draws'],
    keyTitle: (year: number, arm: string, values: string) =>
      `Expected loss if the one who knows most leaves, end of ${year}, with “${arm}”: ${values}`,
    keySubtitle: 'Knowledge that is nowhere written down, valued at what it takes to build it anew.',
    keyX: 'EUR',
    expertsTitle: (year: number, arm: string) => `What holds AI experts besides pay, end of ${year}, with “${arm}”`,
    expertsSubtitle:
      'How much of each factor there is, mean of the experts. In full, each lowers the chance that an expert leaves by nothing to a quarter (judgement).',
    noExperts: (year: number, arm: string, values: string) =>
      `AI experts, power users and champions of much competence, at the end of ${year} with “${arm}”: nobody in ${values} of draws, so nothing to hold.`,
    expertsX: 'From nothing to the full factor',
    limitTitle: (limit: string, price: string) =>
      `Growth is held back most by ${limit}; one more hour of supervision would be worth ${price}`,
    limits: {
      supervision: 'hours of supervision',
      documentation: 'missing clarity and documentation',
      compliance: 'the law',
      capacity: 'hours of staff',
      budget: 'pilots not yet made',
    },
    limitSubtitle: (year: number) =>
      `Share of screen work that each limit holds back at the end of ${year} (hours of staff: share of all work).`,
    limitX: 'Share of work',
  },
};

/** What a firm calls otherwise than a town: it has strategies and not policies, and business goes on as usual without them. */
export const enFirmTone = {
  baseline: 'Business as usual',
  fan: {
    subtitle: (label: string) =>
      `${label}, first with business as usual, then with the strategy chosen; there the dashed line is the median of business as usual.`,
    subtitleAlone: (label: string) => `${label}, with business as usual.`,
    subtitleOne: (label: string, arm: string) =>
      `${label}, business as usual; the dashed line is the median with ${arm}.`,
  },
  brief: {
    causes: (label: string, year: number, values: string) =>
      `Why business as usual turns out as it does: what the causes that weigh most change in ${label} up to the end of ${year}, on average: ${values}.`,
    policy: (label: string, year: number) =>
      `Strategies, differences to business as usual on the same draws in ${label}, end of ${year}:`,
    policyLevels: (label: string, year: number) => `Strategies, ${label}, end of ${year}, medians:`,
    noPolicy: 'No strategy was tried.',
    elsewhere: (year: string, list: string) =>
      `Without a clear gain there, what a strategy changes most in at least 90 % of draws, end of ${year}: ${list}.`,
  },
  causes: {
    heading: 'Why: what each cause and each part of the strategy adds',
    title: (year: number, values: string) =>
      `Change with business as usual up to the end of ${year} by cause: ${values}`,
  },
  scenario: {
    policies: 'Strategies: what each does, before its effect',
    packages: 'Strategies combined',
    noPolicies: 'The scenario tries no strategy; only business as usual was run.',
  },
  policies: {
    heading: 'What strategies change',
    levelSubtitle: (label: string, year: number) =>
      `Levels, as business as usual has no value to compare with in most draws: ${label}, end of ${year}.`,
    none: 'no strategy is better than business as usual in more than half of the draws',
    caption: 'Each strategy against business as usual',
    winnersLead: (year: number) =>
      `Measures that a strategy makes better or worse for the people concerned in at least 90 % of the draws, and by at least 1 % of the spread (standard deviation) that they have without it. End of ${year}, median difference ± error.`,
    winnersHead: [
      'Strategy',
      'Future',
      'Better than without it (share of draws)',
      'Worse than without it (share of draws)',
    ],
    winnersFolded: (count: string) => `Strategy by strategy and future by future (${count} rows)`,
    head: [
      'Strategy',
      'Future',
      'Difference, median ± error',
      '90 % of draws',
      'Better than as usual',
      'Draws saved by pairing',
    ],
  },
  costs: {
    heading: 'What strategies cost, and when they show',
    noCost: 'none beside the firm’s own books',
    head: ['Strategy', 'Future', 'Cost until then, mean ± error', 'Cost per unit gained', 'Time to effect'],
    lineHead: ['Strategy', 'Cost line', 'Future', 'Mean ± error', '90 % of draws'],
  },
  robustness: {
    undeclared: (label: string) =>
      `The scenario declares no utility, so nothing is weighed here: strategies are compared by ${label} alone, and what they cost does not count.`,
    baseline: 'As usual',
  },
  variants: {
    head: ['Structure', 'Future', 'Median ± error', '90 % of draws', 'Difference the strategy makes, median ± error'],
  },
  certainty: {
    luck: 'who leaves, which task fails',
    clampsNone: 'No strategy led an input outside its bounds.',
  },
  assumptions: {
    lead: (inputs: string, scenario: string, borrowed: string) =>
      `${inputs} inputs. Set by this scenario: ${scenario}. Borrowed from another firm: ${borrowed}. Every other value is the model’s default or the firm’s own figure.`,
    setBy: { model: '', region: 'firm', scenario: 'set by the scenario' },
  },
  method: {
    steps: (draws: string): readonly string[] => [
      'Week by week each kind of work goes to the cheapest who are fit for it: an outside team has what its contract guarantees, and its share where it is cheaper than staff; AI agents take on what is clear, lawful and good enough where that saves most per hour of the people who supervise them; staff do the rest as long as their hours last, then freelancers up to a cap. What is left waits, or is lost where nobody waits.',
      'People are followed one by one: what they learn and forget, whether they use AI, whom they teach, when they leave. Hours, work and cash are kept as accounts and checked in every run.',
      `The run is repeated ${draws} times, each time with other values of every uncertain input and other luck.`,
      'Every strategy sees the same inputs and the same luck as business as usual, so that a difference is due to the strategy.',
      'What cannot be given a probability is kept apart as named futures.',
    ],
    limitList: [
      'One firm alone: wages, prices and competitors do not answer to what it does.',
      'Tasks, their lengths and their error costs are estimates of a firm of this kind, not measurements of one.',
      'How long agents succeed, and how often, follows measurements on tasks of software; other work may differ.',
      'A strategy’s levers are set by hand; what follows from them is computed, what they cost is assumed.',
      'Promises of consultants are shown beside the results and never used to set a parameter.',
      'The bands hold within the model and its inputs: structural error comes on top.',
    ] as readonly string[],
  },
};
