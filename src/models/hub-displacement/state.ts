import type { Ledger } from '../../economy/ledger.ts';
import type { Mobility } from '../model.ts';
import { B, D, G, GROUPS, I, K, S } from './layout.ts';
import { fields, horizons, outcomes } from './categories.ts';
import type { Firms } from './firms.ts';

/** What never changes in a run. */
export type Hub = {
  readonly moves: Mobility['share'];
  /** Months from March 2025, the date of the measured task horizon, to the start. */
  readonly monthsSinceHorizon: number;
  readonly months: number;
  /** Calendar month (0 = January) of the first month. */
  readonly startMonthOfYear: number;
};

const real = (size: number) => new Float64Array(size);

/** The month's technology: what a family's tasks are worth to AI, by family and seniority (k · S + s). */
export function createTechnology() {
  return {
    feasible: real(K * S),
    paying: real(K * S),
    saved: real(K * S),
    atRisk: real(K * S),
    tokenCost: real(K),
  };
}

/** The labour market's month: searchers, vacancies and hires by market (K·S hub markets, then G trades). */
export function createMarket() {
  const markets = K * S + G;
  return {
    markets,
    /** Where searchers of i look, i · I + j, and the same by where they look, j · I + i. */
    network: real(I * I),
    reverse: real(I * I),
    efficiency: real(markets),
    vacancies: real(markets),
    /** Attraction of a vacancy, fitted so that searchers are proportional to hires as the run begins. */
    pull: real(markets).fill(1),
    attraction: real(markets),
    searchers: real(markets),
    hires: real(markets),
    /** m · B + b */
    hiresByAge: real(markets * B),
    /** Effective searchers by group (i · B + b), the openings they see, and their chance of a job per unit of effort. */
    effort: real(GROUPS),
    norm: real(GROUPS),
    finding: real(GROUPS),
    /** That part of the chance which lies in their own occupation. */
    findingSame: real(GROUPS),
    /** Search effort by age of people who have just become unemployed, and of entrants, relative to people who quit. */
    idleEffort: real(B),
    entrantEffort: real(B),
    /** Calibration by age: unemployed by duration (b · D + d), inactive people who look again, people away who may return. */
    durationShare: real(B * D),
    reactivated: real(B),
    awayAtStart: real(B),
    /** Monthly chances by age: losing a job outside the hub, and leaving the labour force for reasons of age structure. */
    separation: real(B),
    withdrawal: real(B),
    /** Monthly chance of moving away, as this month's unemployment and wages make it. */
    emigration: real(B),
    /** Yearly base hazard of moving away as the run began. */
    emigrationAtStart: real(B),
    /** Monthly chance of a training place for an unemployed person of the hub's families. */
    training: 0,
    tradeWanted: real(G),
    tradeWantedAtStart: real(G),
    tightnessAtStart: 1,
    vacancyRateAtStart: 1,
    /** What this month's tightness multiplies the hazard of quitting by. */
    quitPull: 1,
    unemploymentAtStart: real(I),
    vacanciesAtStart: real(I),
    regionUnemploymentAtStart: 0,
    /** ln wage of each occupation relative to its trend. */
    lnWage: real(I),
    wageAtStart: real(I),
  };
}

/** Where a displaced person may be: the reported outcomes; retired (reported as inactive); trained and looking (unemployed). */
export const STATES = outcomes.length + 2;
/** Quarters that a cohort is followed. */
export const FOLLOWED = 20;

/** People laid off, followed by the quarter in which they lost their job. Groups are k · B + b. */
export function createDisplaced(quarters: number) {
  return {
    quarters,
    /** cohort · K · B + group */
    people: real(quarters * K * B),
    /** (cohort · K · B + group) · STATES + state */
    share: real(quarters * K * B * STATES),
    /** Laid off in the running quarter. */
    joining: real(K * B),
    /** Monthly chances of an unemployed person, summed over the running quarter: of a job, by group or (people retrained) by age; */
    findSame: real(K * B),
    findOther: real(K * B),
    findTrained: real(B),
    /** of a training place, of moving away and of retiring by age; and of those in their old job by family, of losing it. */
    training: 0,
    moving: real(B),
    retiring: real(B),
    losing: real(K),
    /** Outcomes at each horizon by age band, (h · B + b) · outcomes + o, and the people they rest on, h · B + b. */
    reached: real(horizons.length * B * outcomes.length),
    weight: real(horizons.length * B),
    /** Sums over people 24 months on: those with a job, and their wage relative to the old one. */
    employed: 0,
    wageRatio: 0,
    observed: 0,
    /** Wage that people of a family find in other occupations, relative to their own, this quarter; and the hires it rests on. */
    otherWage: real(K),
    otherHires: real(K),
    everLaidOff: 0,
    /** Those of them who moved away in the quarter that ends this month, gross; 0 in other months. */
    left: 0,
  };
}

export function createTown() {
  return {
    lnCycle: 0,
    /** Jobs' worth of work that linked regions have sent, as of last month. */
    linked: 0,
    /** Adopted share of many alike firms, by month from the start; used where adoption is not drawn firm by firm. */
    adoptionPath: [] as number[],
    adoptedShare: 0,
    /** Local service jobs relative to the start. */
    local: 0,
    lnRent: 0,
    youngEarnings: 0,
    enrolment: real(fields.length).fill(1),
    /** New students per month and field, by month of entry, beginning with the oldest. */
    intake: fields.map(() => [] as number[]),
    intakeAtStart: real(fields.length),
    hiresThisYear: real(fields.length),
    hiresLastYear: real(fields.length),
    monthsWatched: 0,
    /** Monthly entrants by age: young people who are not graduates, and newcomers. */
    others: real(B),
    arrivalsPerMonth: real(B),
    graduatesStay: 0,
    graduatesUnder25: 0,
    /** Jobs of attracted industries: opened so far, and those agreed, by month of agreement. */
    newIndustry: 0,
    newIndustryAgreed: [] as number[],
    /** Jobs that checking, training and feeding AI has created since the start, and a month ago. */
    newWork: 0,
    newWorkBefore: 0,
    /** People who moved away since the start less those who moved in. */
    movedAway: 0,
    /** People whom other regions have taken in and who are still counted among those who may return. */
    toSettle: 0,
    /** Months since completion, summed over the people who have completed training and still look for a job. */
    trainedMonths: 0,
    tercile: new Int8Array(K * S + G) as Int8Array,
    tercilesAtStart: real(3),
    /** Months in which the hub first fell below its start, and regained it; −1 while it has not. */
    fellAt: -1,
    recoveredAt: -1,
  };
}

/** Figures of the month that measures and cost drivers read. */
export function createMonthly() {
  return {
    month: -1,
    jobs: 0,
    jobsAtStart: 0,
    headsByCell: real(K * S),
    headsAtStart: real(K * S),
    hubVacancies: 0,
    openJobs: 0,
    vacanciesByOccupation: real(I),
    employed: 0,
    employedByOccupation: real(I),
    unemployed: 0,
    unemployedByAge: real(B),
    unemploymentByOccupation: real(I),
    labourForce: 0,
    labourForceByAge: real(B),
    trainees: 0,
    inactive: 0,
    youngEarnings: 0,
    /** Mean ln wage of the region relative to trend; real wages of hub and trades relative to the start. */
    lnWage: 0,
    wageHub: 1,
    wageElsewhere: 1,
    atRisk: 0,
    /** Yearly hazard of leaving for another job by seniority. */
    turnover: real(S),
    /** Share of juniors promoted each month as the run began. */
    promotionAtStart: 0,
    /** Positions that AI saves, as a stock, and what it was a month ago. */
    automated: 0,
    automatedBefore: 0,
    automatedAtStart: 0,
    relocated: 0,
    /** Positions that the firms want filled, whether they are or not. */
    wanted: 0,
    hires: real(S),
    juniorHires: real(12),
    laidOffByFamily: real(K),
    layoffsGroup: 0,
    announced: 0,
    closures: 0,
    newJobs: 0,
    /** People who would have moved away at the hazards of the start. */
    stayed: 0,
  };
}

export type HubState = {
  firms: Firms;
  technology: ReturnType<typeof createTechnology>;
  market: ReturnType<typeof createMarket>;
  people: Ledger;
  town: ReturnType<typeof createTown>;
  displaced: ReturnType<typeof createDisplaced>;
  monthly: ReturnType<typeof createMonthly>;
  scratch: ReturnType<typeof createScratch>;
};

/** Working arrays, so that no month allocates. */
export function createScratch(cells: number) {
  const longest = Math.max(cells, GROUPS * (D + 6), 512);
  return {
    u: real(longest),
    v: real(longest),
    weights: real(longest),
    cells: new Int32Array(longest),
    out: real(longest),
    weightsByAge: real(B),
    byAge: real(B),
  };
}
