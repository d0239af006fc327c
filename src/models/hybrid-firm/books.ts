import { PATHS } from './paths.ts';

const real = (size: number) => new Float64Array(size);

/** Sums of the month, zeroed at its start; hours are human-equivalent: what a person needed as the run began. */
export function createMonthly() {
  return {
    month: -1,
    wages: 0,
    freelance: 0,
    outsourcing: 0,
    tokens: 0,
    tokenCount: 0,
    supervision: 0,
    learningWages: 0,
    courses: 0,
    licences: 0,
    compliance: 0,
    fines: 0,
    integration: 0,
    roles: 0,
    careers: 0,
    hiring: 0,
    errors: 0,
    aiErrors: 0,
    staffErrorsAvoided: 0,
    revenue: 0,
    margin: 0,
    demand: 0,
    byStaff: 0,
    byFreelance: 0,
    byOutsourced: 0,
    byAi: 0,
    abandonedHours: 0,
    /** Contacts that came in while lines were closed, and of these those AI answered and those lost. */
    closedPieces: 0,
    closedByAi: 0,
    closedLost: 0,
    savedGross: 0,
    /** Of these, by people with AI beside them. */
    savedBeside: 0,
    savedRealised: 0,
    savedValue: 0,
    errorCount: 0,
    aiPieces: 0,
    aiFailed: 0,
    pieces: 0,
    lateHours: 0,
    mentorHours: 0,
    paidHours: 0,
    idleHours: 0,
    learningHours: 0,
    reworkHours: 0,
    supervisionOffered: 0,
    supervisionUsed: 0,
    supervisionWanted: 0,
    shadow: 0,
    coursesStarted: 0,
    pilotsRunning: 0,
    pilotsStarted: 0,
    goLives: 0,
    stopped: 0,
    ideas: 0,
    leavers: 0,
    expertLeavers: 0,
    hires: 0,
    layoffs: 0,
    threat: 0,
    waitChance: 0,
    /** Mean wait at the busiest lines, in handling times. */
    waitTime: 0,
  };
}

/** Figures of the month that measures read. */
export function createKpis() {
  return {
    heads: 0,
    headsAtStart: 0,
    /** Share that uses AI in a week, all and by path; people by path. */
    adoption: 0,
    deskAdoption: 0,
    leadAdoption: 0,
    adoptionBy: real(PATHS),
    competenceBy: real(PATHS),
    headsBy: real(PATHS),
    usersCompetence: 0,
    autonomy: 0,
    users: 0,
    trust: 0,
    fear: 0,
    satisfaction: 0,
    ladder: real(3),
    /** AI experts, and over them the sum of freedom, variety, contact with customers and training. */
    experts: 0,
    holding: real(4),
    /** Experts, and those of them who left, in each of the last twelve months. */
    yearExperts: real(12),
    yearExpertLeavers: real(12),
    live: 0,
    backlogHours: 0,
    lateShare: 0,
    /** Time of people per piece of creative work relative to the start, before what is saved goes elsewhere; NaN where there is none. */
    creativeTime: NaN,
    concentration: 0,
    keyPersonLoss: 0,
    expertConcentration: 0,
    costPerHour: 0,
    doneHours: 0,
    maturity: real(5),
    /** Share of screen work held back by supervision, documentation, the law, hours of staff, and pilots not yet made. */
    limits: real(5),
  };
}

export function createFinance() {
  return {
    benefit: 0,
    cost: 0,
    benefitAtStart: 0,
    /** EUR a customer pays per EUR of wages for work as it took at the start. */
    price: 1,
    wages: 0,
    /** Cumulative cash of the firm, and its parts as a check. */
    margin: 0,
    cashIn: 0,
    cashOut: 0,
    breakEven: -1,
    /** NaN while next to nothing was spent. */
    roi12: NaN,
    roi36: NaN,
  };
}
