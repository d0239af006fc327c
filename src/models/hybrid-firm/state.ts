import type { createFinance, createKpis, createMonthly } from './books.ts';
import type { createRetention } from './retention.ts';
import type { createPlan } from './review.ts';
import type { createRotation } from './rotation.ts';
import type { createScaling } from './scaling.ts';

const real = (size: number) => new Float64Array(size);
const whole = (size: number) => new Int32Array(size);

/** Ticks of a month, and a tick's part of it. */
export const TICKS = 4;
export const TICK = 1 / TICKS;

export const stage = { idea: 0, pilot: 1, decided: 2, live: 3 } as const;

/** A month that does not come. */
export const NEVER = Infinity;
/** Why there is no mentor, and the mentor who is nobody in particular: a trainer. */
export const NO_MENTOR = -1;
export const TRAINER = -2;

/** Groups of a team; those of a role that are left over are a team, too. */
export const TEAM = 8;

/**
 * Groups of alike staff, role after role, team after team; in firms of up to 5,000 each is one person. All values are per head, `heads` counts them.
 */
export function createStaff(groups: number, roles: number, teams: number) {
  return {
    groups,
    teams,
    /** First group of each role; one more entry for the end. */
    firstOf: whole(roles + 1),
    role: whole(groups),
    team: whole(groups),
    heads: real(groups),
    /** Heads when every position is filled. */
    positions: real(groups),
    /** 0 junior, 1 skilled, 2 senior */
    seniority: whole(groups),
    path: whole(groups),
    /** What people can do with AI, and the part of it that their own use has taught. */
    competence: real(groups),
    routine: real(groups),
    /** Share that uses AI in this tick, and its mean over the month. */
    use: real(groups),
    monthUse: real(groups),
    trust: real(groups),
    fear: real(groups),
    /** Months in the firm. */
    tenure: real(groups),
    mentor: whole(groups).fill(NO_MENTOR),
    /** Weight of what they know of the role's processes, and what it grows to. */
    knowledge: real(groups),
    knowledgeGoal: real(groups),
    /** Rank in affinity to AI, 0 to 1. */
    aptitude: real(groups),
    /** Months of courses to come, their hours a month, and how close they are to the work. */
    courseLeft: real(groups),
    courseHours: real(groups),
    fit: real(groups),
    /** Month in which the course ended; −1: not yet. */
    taught: whole(groups).fill(-1),
    /** Groups in the order in which they are sent on courses. */
    order: whole(groups),
    /** This month: the odds' part that does not change, course and buddy as shares. */
    drive: real(groups),
    course: real(groups),
    mentored: real(groups),
    teamRole: whole(teams),
    teamUse: real(teams),
    teamUsers: real(teams),
    teamHeads: real(teams),
  };
}

/** By role: hours of the tick and what they went into (K-I4), and what staff can do with AI. */
export function createHours(roles: number) {
  return {
    paid: real(roles),
    productive: real(roles),
    supervision: real(roles),
    learning: real(roles),
    mentoring: real(roles),
    rework: real(roles),
    idle: real(roles),
    /** Hours set aside for supervision, and those left for work. */
    reserved: real(roles),
    capacity: real(roles),
    /** Hours that are short after work was given out, and EUR that an hour of a freelancer costs more than one of theirs. */
    short: real(roles),
    premium: real(roles),
    /** Mean of use × competence, and of that × the general time saving. */
    skill: real(roles),
    saving: real(roles),
    /** Hours of supervision at hand in the tick, and used. */
    supervisionOffered: 0,
    supervisionUsed: 0,
    supervisorWage: 0,
    supervisorCompetence: 0,
    /** Growth of a role's work against the start, smoothed; hours of it in the first quarter. */
    workload: real(roles).fill(1),
    workAtStart: real(roles),
    needed: real(roles),
    /** Hours of staff that the month's new work takes. */
    incoming: real(roles),
    /** Knowledge of the role's processes that is left, 0 to 1. */
    knowledge: real(roles).fill(1),
    headsAtStart: real(roles),
    heads: real(roles),
    /** Lines of the role, if it has any: people at them and calls in progress at a time, hours a call takes. */
    lineServers: real(roles),
    lineLoad: real(roles),
    lineHandling: real(roles),
    /** Servers that the target of waiting takes. */
    lineTarget: { seconds: 0, missed: 0 },
    /** Leavers that were not to be replaced. */
    renounced: real(roles),
  };
}

/** By task type: pieces, unit costs and the use of AI. */
export function createWork(tasks: number) {
  return {
    /** Pieces a month as the run began. */
    volume: real(tasks),
    taskRole: whole(tasks),
    backlog: real(tasks),
    arrived: real(tasks),
    todo: real(tasks),
    doneStaff: real(tasks),
    doneFreelance: real(tasks),
    doneOutsourced: real(tasks),
    doneAi: real(tasks),
    abandoned: real(tasks),
    backlogBefore: real(tasks),
    /** Made since the start, all the same by whom. */
    cumulative: real(tasks),
    documented: real(tasks),
    clarity: real(tasks),
    stage: whole(tasks),
    /** Month in which the stage ends; of a live use case, in which it began. */
    since: real(tasks),
    /** Month from which a system for it is in line with the law; whether its use of personal data was assessed. */
    lawful: real(tasks).fill(NEVER),
    assessed: whole(tasks),
    /** 1 for a system that would run without being in line; as expectations, the share that was found, and that is out of use for it. */
    ignored: whole(tasks),
    found: real(tasks),
    withdrawn: real(tasks),
    /** EUR that a live use case brought less what it cost since the last review or its start. */
    merit: real(tasks),
    /** Delegable share of the pieces this month. */
    delegable: real(tasks),
    /** Hours per piece, EUR per piece by staff and AI, and what a piece of AI needs. */
    hours: real(tasks),
    assisted: real(tasks),
    /** Of the hours that help saves per piece, those owed to the task's own use case. */
    gained: real(tasks),
    staffCost: real(tasks),
    aiCost: real(tasks),
    tokenCost: real(tasks),
    tokensPerPiece: real(tasks),
    review: real(tasks),
    fallback: real(tasks),
    aiErrors: real(tasks),
    success: real(tasks),
    saving: real(tasks),
    available: real(tasks),
    delegated: real(tasks),
    /** Hours of staff per piece that reaches their role. */
    load: real(tasks),
    /** Pieces that the outside team does by contract in any case and at most, and EUR by which it is cheaper per piece than staff. */
    committed: real(tasks),
    contracted: real(tasks),
    cheaper: real(tasks),
    rest: real(tasks),
    /** Share of the pieces that AI and the outside team did in the last tick: they do not reach the staff. */
    lastAway: real(tasks),
    /** Share of those who wait on the line that hang up, this month. */
    hangUp: real(tasks),
    /** Of those that come in, the share whom AI must answer at once since the lines are closed, and who are lost if it does not. */
    closed: 0,
    silent: 0,
    /** Pieces lost in the tick since nobody was there. */
    unanswered: real(tasks),
    /** Tasks by deadline, the first due first. */
    urgency: whole(tasks),
    lnCycle: 0,
    /** Demand relative to the start as it has grown, without cycle and season. */
    trend: 1,
    demandIndex: 1,
    outsourcingReached: 0,
    improvements: 0,
    newIdeas: 0,
    /** Pilots that succeeded since the start. */
    pilotsWon: 0,
    shadowPrice: 0,
  };
}

export function createScratch(size: number) {
  return { u: real(size), v: real(size), hours: real(size) };
}

export type FirmState = {
  staff: ReturnType<typeof createStaff>;
  hours: ReturnType<typeof createHours>;
  work: ReturnType<typeof createWork>;
  monthly: ReturnType<typeof createMonthly>;
  finance: ReturnType<typeof createFinance>;
  kpis: ReturnType<typeof createKpis>;
  retention: ReturnType<typeof createRetention>;
  plan: ReturnType<typeof createPlan>;
  rotation: ReturnType<typeof createRotation>;
  scaling: ReturnType<typeof createScaling>;
  scratch: ReturnType<typeof createScratch>;
};

/** Streams of chance: each use has its own, so that none shifts another. */
export const stream = {
  aptitude: 1,
  knowledge: 2,
  fear: 3,
  compliance: 4,
  cycle: 10,
  arrivals: 11,
  use: 12,
  visible: 13,
  pilots: 14,
  ideas: 15,
  retire: 16,
  leave: 17,
  hire: 18,
  layoff: 19,
  newIdeas: 20,
  enforcement: 21,
} as const;
