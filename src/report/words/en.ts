import type { Direction } from '../direction.ts';
import { counted } from './counted.ts';
import { enCompare } from './en-compare.ts';
import { enComposed } from './en-composed.ts';
import { enClaims } from './en-claims.ts';
import { enDecisions } from './en-decisions.ts';
import { enDistribution } from './en-distribution.ts';
import { enFirm } from './en-firm.ts';
import { enFindings } from './en-findings.ts';
import { enPeople } from './en-people.ts';
import { enResearch } from './en-research.ts';
import { enSchedule } from './en-schedule.ts';
import { enShortage } from './en-shortage.ts';
import { enTrust } from './en-trust.ts';
import { enGroups, enPlaces, enUnits } from './en-names.ts';
import { enMethod } from './en-method.ts';
import { enNetwork } from './en-network.ts';

/** Everything a report says in English. Numbers arrive as text, already formatted. */
export const en = {
  ...enMethod,
  ...enNetwork,
  ...enFindings,
  ...enClaims,
  ...enFirm,
  ...enPeople,
  ...enTrust,
  ...enDistribution,
  ...enComposed,
  ...enCompare,
  ...enDecisions,
  ...enResearch,
  ...enSchedule,
  ...enShortage,
  groups: enGroups,
  places: enPlaces,
  units: enUnits,
  baseline: 'Baseline (no policy)',
  assumption: 'assumption',
  data: 'Data as a table',
  quote: (text: string) => `“${text}”`,
  under: (phrase: string, future: string) => `${phrase} under “${future}”`,
  everywhere: (phrase: string) => `${phrase} in every future`,
  joined: (phrases: readonly string[]) => phrases.join('; '),
  total: 'total',
  from: (a: string, b: string) => `${a} to ${b}`,
  plusMinus: (value: string, error: string) => `${value} ± ${error}`,

  title: {
    /** The first future says what is counted, the others only how many. */
    people: {
      fewer: (size: string, start: string) => `${size} fewer people than in ${start}`,
      more: (size: string, start: string) => `${size} more people than in ${start}`,
      same: (_size: string, start: string) => `about as many people as in ${start}`,
    },
    short: {
      fewer: (size: string) => `${size} fewer`,
      more: (size: string) => `${size} more`,
      same: (_size: string) => 'about as many',
    },
    /** The beginning of the sentence that ends in the headline's value, by measure. */
    leads: {
      'hub.change': (place, year) => `By the end of ${year}, the service centres of ${place} employ `,
      'unemployment.rate': (place, year) => `At the end of ${year}, the unemployment rate in ${place} is `,
      'unemployment.youth': (place, year) =>
        `At the end of ${year}, the unemployment rate of people aged 15–24 in ${place} is `,
      'shortage.vacancies': (place, year) =>
        `At the end of ${year}, vacancies in ${place} that stay open beyond the normal time (S2) number `,
      labourForce: (place, year) => `At the end of ${year}, the labour force of ${place} numbers `,
      'cost.perHour': (place, year) => `${place}: at the end of ${year}, an hour of work costs `,
      'cash.cumulative': (place, year) =>
        `${place}: by the end of ${year}, the benefit of working with AI less its cost comes to `,
      'adoption.all': (place, year) => `${place}: at the end of ${year}, the share of staff who use AI in a week is `,
      'work.aiShare': (place, year) => `${place}: at the end of ${year}, the share of the work that AI does is `,
      'keyPerson.loss': (place, year) =>
        `${place}: at the end of ${year}, the loss if the most knowing person left would be `,
      'turnover.experts': (place, year) => `${place}: within ${year}, AI experts who leave number `,
      'turnover.expertRate': (place, year) => `${place}: within ${year}, the share of AI experts who leave is `,
      'saved.realised': (place, year) =>
        `${place}: within ${year}, the hours saved that become work or are not needed number `,
    } as Readonly<Record<string, (place: string, year: number) => string>>,
    other: (label: string, place: string, year: number) => `${label}, ${place}, end of ${year}: `,
    band: (low: string, high: string) => ` (median; 90 %: ${low} to ${high})`,
    linked: (label: string, year: number) => `${label}, end of ${year}: `,
    withArm: (arm: string) => ` with “${arm}”`,
    level: (arm: string, values: string) => `“${arm}”: ${values}`,
    none: (none: string, draws: string) => `has no such value in ${none} of ${draws} draws`,
    under: (future: string) => ` if “${future}” holds`,
    and: ', and ',
    this: 'this',
    policy: (arm: string, what: string, values: string) => `“${arm}” changes ${what} by ${values}.`,
    policyPart: (difference: string, range: string, better: string) => `${difference} (90 %: ${range}${better})`,
    better: (share: string) => `; better in ${share} of draws`,
    errors: (parts: string) => `Monte Carlo standard errors of the median and of the 5 % and 95 % limits: ${parts}.`,
    threeErrors: (future: string, median: string, low: string, high: string) =>
      `“${future}” ${median}, ${low} and ${high}`,
    points: 'percentage points',
  },
  nav: {
    label: 'Contents',
    skip: 'Skip to the findings',
    futures: 'Futures shown',
    all: 'all',
    compare: 'Beside the baseline',
    theme: 'Colours',
    themes: { auto: 'as the system', light: 'light', dark: 'dark' },
    openTables: 'Open all tables',
    closeTables: 'Close all tables',
    controls: 'Settings of this page',
  },
  question: 'The question',
  meta: (region: string, from: string, to: string, draws: string, date: string) =>
    `${region} · ${from} to ${to} · ${draws} draws · ${date}`,

  brief: {
    heading: 'In brief',
    judged: (title: string, choice: string, fails: string) =>
      `Judged by what the scenario declares to count, ${title}: ${choice}. ${fails}`,
    risk: (year: number, values: string) =>
      `At risk is not lost. In ${year} AI could do this share of the hub’s work, net of supervising it: ${values}. That is a potential, not a loss of jobs.`,
    riskValue: (median: string, range: string) => `${median} (90 %: ${range})`,
    loss: (year: number, values: string) =>
      `Net change of jobs by the end of ${year}, from every cause: ${values}. People laid off up to then, as a share of the jobs at the start: `,
    causes: (label: string, year: number, values: string, draws: string) =>
      `Why: what the causes that weigh most change in ${label} up to the end of ${year}, means of ${counted(draws, 'draw', 'draws')}: ${values}.`,
    young: (year: number, values: string) => `Entrants: hires of juniors in ${year} against the first year: ${values}.`,
    policy: (label: string, year: number) =>
      `Policies, differences to the baseline on the same draws in ${label}, end of ${year}:`,
    policyLevels: (label: string, year: number) => `Policies, ${label}, end of ${year}, medians:`,
    policyValue: (policy: string, values: string) => `${policy}: ${values}`,
    policyOthers: (list: string) => `the others: ${list}`,
    noPolicy: 'No policy was tried.',
    elsewhere: (year: string, list: string) =>
      `Without a clear gain there, what a policy changes most in at least 90 % of draws, ${year}: ${list}.`,
    better: (change: string) => `better: ${change}`,
    worse: (change: string) => `worse: ${change}`,
    trust: (judged: string, inputs: string, share: string) =>
      `How sure: ${judged} of ${inputs} inputs rest on judgement; of the spread of the outcome that inputs explain they carry ${share}.`,
    driver: (input: string) => `The outcome follows one input most closely: ${input}.`,
  },

  scenario: {
    heading: 'The scenario in words',
    intro: (region: string, from: string, to: string, months: string) =>
      `${region}, month by month from ${from} to ${to} (${months} months).`,
    sampling: {
      plain: (draws: string) => `${draws} independent draws of every uncertain input and of luck`,
      'latin-hypercube': (draws: string) =>
        `${draws} Latin-hypercube draws of every uncertain input, each with its own luck`,
      sobol: (draws: string) => `${draws} scrambled Sobol’ draws of every uncertain input, each with its own luck`,
    },
    exact: (limit: string, draws: string) =>
      `Draws were doubled from 256 on until the Monte Carlo error of the headline’s median was below ${limit} of it in every future; that was after ${draws}.`,
    capped: (limit: string, draws: string) =>
      `Draws were doubled from 256 on, for a Monte Carlo error of the headline’s median below ${limit} of it in every future; the run ended at the ${draws} draws it was allowed.`,
    futures: 'Futures: named and unweighted, none is more likely than another',
    policies: 'Policies: what each does, before its effect',
    noLevers: 'Moves nothing here by itself.',
    levers: (count: string) => `What it moves in the model, what that costs, and the evidence (${count})`,
    packages: 'Packages of policies',
    main: (arm: string) =>
      `Where there is room for one beside the baseline, it is ${arm}: the choice of the scenario, not a result.`,
    mainByPlace: (arm: string) =>
      `Where there is room for one beside the baseline, it is ${arm}: the last in the scenario, which names no other as main.`,
    mainOnly: (arm: string) => `Beside the baseline stands ${arm}.`,
    packageOf: (parts: string) => `Applies together: ${parts}.`,
    noPolicies: 'The scenario tries no policy; only the baseline was run.',
    changed: (count: string) => `The future sets ${count} of the inputs itself.`,
    add: (target: string, value: string) => `adds ${value} to ${target}`,
    multiply: (target: string, value: string) => `multiplies ${target} by ${value}`,
    set: (target: string, value: string) => `sets ${target} to ${value}`,
    step: (from: string) => `from ${from}`,
    ramp: (from: string, months: string) => `from ${from}, phased in over ${months} months`,
    between: (from: string, until: string) => `from ${from} until ${until}`,
    pulse: (from: string, until: string, months: string) =>
      `from ${from} until ${until}, phased in and out over ${months} months`,
    scale: (parts: string) => `the effect is weighted: ${parts}`,
    coverage: (value: string) => `coverage ${value}`,
    takeUp: (value: string) => `take-up ${value}`,
    deadweight: (value: string) => `less a deadweight ${value}`,
    displacement: (value: string) => `less a displacement ${value}`,
    cost: (value: string, driver: string) => `Cost: ${value} EUR per ${driver}`,
    revenue: (value: string, driver: string) => `EUR per ${driver}: ${value} (negative: a revenue)`,
    evidence: (source: string) => `Evidence: ${source}`,
  },

  direction: {
    fall: (size: string, _signed: string) => `a fall of ${size}`,
    rise: (size: string, _signed: string) => `a rise of ${size}`,
    'probable fall': (_size: string, signed: string) => `probably a fall (${signed})`,
    'probable rise': (_size: string, signed: string) => `probably a rise (${signed})`,
    open: (_size: string, signed: string) => `no clear direction (${signed})`,
    none: (_size: string, _signed: string) => 'no change',
  } satisfies Record<Direction, (size: string, signed: string) => string>,

  fan: {
    heading: 'What happens',
    title: (label: string, year: number, values: string) => `${label} by the end of ${year}: ${values}`,
    subtitle: (label: string) =>
      `${label}, of each future first without any policy, then with the policy chosen; there the dashed line is the baseline’s median.`,
    subtitleAlone: (label: string) => `${label}, without any policy.`,
    subtitleLevels: (label: string) => `${label}, with what is chosen; what has no value in most draws is left out.`,
    subtitleOne: (label: string, arm: string) => `${label}, baseline; the dashed line is the median with ${arm}.`,
    bands: (draws: string) =>
      `Bands, from dark to light: 50, 80 and 95 % of ${draws} draws; line: median. Source: this run.`,
    x: 'End of year',
    alt: (label: string, what: string, year: number, median: string, range: string) =>
      `Fan chart of ${label}, ${what}. End of ${year}: median ${median}, 90 % of draws ${range}.`,
    point: (year: number, median: string, range: string) => `End of ${year}: median ${median}; 90 % of draws ${range}`,
    head: ['Future', 'Arm', 'End of year', '5 %', 'Median ± error', '95 %'],
    caption: (label: string) => `${label}: median and 90 % band by year`,
    /** The same of what is counted over a year. */
    sums: {
      title: (label: string, year: number, values: string) => `${label}, sum of ${year}: ${values}`,
      x: 'Year, sum of its months',
      alt: (label: string, what: string, year: number, median: string, range: string) =>
        `Fan chart of ${label}, ${what}. Sum of ${year}: median ${median}, 90 % of draws ${range}.`,
      point: (year: number, median: string, range: string) =>
        `Sum of ${year}: median ${median}; 90 % of draws ${range}`,
      head: ['Future', 'Arm', 'Sum of year', '5 %', 'Median ± error', '95 %'],
    },
    hours: (value: string) => `${value} hours`,
    marker: (who: string, year: number, value: string, wording: string) =>
      `Claim by ${who} for ${year}: ${value}. ${wording}`,
  },
};

export type Words = typeof en;
