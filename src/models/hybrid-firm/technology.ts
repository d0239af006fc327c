import { successOfTry } from '../../economy/agent-success.ts';
import { experienceCurve } from '../../economy/experience-curve.ts';
import { acceptance, contractPrice, expectedTries, fallback } from '../../economy/token-cost.ts';
import { tokensPerTry, triesWithContext, undetectedErrors } from '../../economy/token-cost.ts';
import type { PricePath } from '../../economy/token-cost.ts';
import { exp } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { isBarred, isHighRisk } from './compliance.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { freelanceHour, rateOutside } from './outside.ts';
import { slowness } from './presence.ts';
import { stage } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  doubling: at('capability.doubling'),
  byHorizon: at('capability.byHorizon'),
  byClarity: at('capability.byClarity'),
  byCompetence: at('capability.byCompetence'),
  byRisk: at('capability.byRisk'),
  tries: at('agents.tries'),
  detection: at('agents.detection'),
  reviewScale: at('agents.reviewScale'),
  reviewFloor: at('compliance.reviewFloor'),
  overnight: at('agents.overnight'),
  allowed: at('agents.allowed'),
  minimum: at('clarity.minimum'),
  most: at('delegation.most'),
  ramp: at('delegation.ramp'),
  lead: at('agents.lead'),
  byLead: at('assist.byLead'),
  open: at('infrastructure.open'),
  priceFactor: at('tokens.priceFactor'),
  decline: at('tokens.decline'),
  listTrend: at('tokens.listTrend'),
  follow: at('tokens.follow'),
  slowing: at('tokens.slowing'),
  lengthening: at('tokens.lengthening'),
  scale: at('tokens.scale'),
  growth: at('tokens.contextGrowth'),
  share: at('tokens.share.input'),
  contract: at('contract.input'),
  lag: at('contract.lag'),
  euro: at('money.eurPerUsd'),
  useCase: at('assist.useCase'),
  creative: at('assist.creative'),
  realised: at('assist.realised'),
  ideaGain: at('ideas.gain'),
  reach: at('ideas.reach'),
  staffErrors: at('quality.staff'),
  promptEngineers: at('roles.promptEngineer'),
  experience: at('experience.rate'),
  experienceYears: at('experience.years'),
};

/** Log odds of success that a first prompt engineer's templates add; a second adds a third of it. */
const TEMPLATES = 0.4;
/** No help makes more than this part of a piece's time go away. */
const MOST_SAVED = 0.6;
/** Minutes that looking at a result takes at least. */
const LEAST_REVIEW = 1;

/** (C2)–(C4), (C15): what a piece of each task costs this month by staff and by AI, and how much may be delegated. */
export function costPieces(state: FirmState, firm: Firm, { now }: Draw, month: number): void {
  const { work, hours } = state;
  const path = pricePath(now);
  const growth = exp((Math.LN2 * (path.follow * month + now[input.lead])) / now[input.doubling]);
  const bound = now[input.lag] * (1 - now[input.open]);
  const price = now[input.priceFactor] * contractPrice(path, month, bound);
  const longer = now[input.scale] * tokensPerTry(now[input.lengthening], path, month);
  const better = Math.max(0, 1 + (now[input.byLead] * now[input.lead]) / 12);
  const engineers = now[input.promptEngineers];
  const templates = (2 * TEMPLATES * engineers) / (1 + engineers);
  const most = Math.round(now[input.tries]);
  const ideas = helpOfIdeas(state, now);
  for (let r = 0; r < firm.roles.length; r++)
    hours.premium[r] = Math.max(0, freelanceHour(firm.roles[r].wage, now) - firm.roles[r].wage);
  for (let j = 0; j < firm.tasks.length; j++) {
    const task = firm.tasks[j];
    const role = firm.roles[task.role];
    const made = 1 + work.cumulative[j] / Math.max(1e-9, work.volume[j] * 12 * now[input.experienceYears]);
    const experience = experienceCurve(made, now[input.experience]);
    const live = work.stage[j] === stage.live;
    const physical = task.class === 'physical';
    const prompted = task.class === 'creative' ? now[input.creative] : 0;
    const own = Math.max(prompted, now[input.useCase]);
    const common = physical ? 0 : better * assistance(state, task.role, role.digital, ideas, prompted);
    const assisted = live && !physical ? better * assistance(state, task.role, role.digital, ideas, own) : common;
    const saved = Math.min(MOST_SAVED, assisted);
    const known = Math.max(0.02, hours.knowledge[task.role]);
    work.hours[j] = ((task.minutes / 60) * experience * (1 - saved * now[input.realised])) / known;
    work.assisted[j] = ((task.minutes / 60) * experience * saved) / known;
    work.gained[j] = ((task.minutes / 60) * experience * (saved - Math.min(MOST_SAVED, common))) / known;
    work.staffCost[j] = role.wage * work.hours[j] + task.errorCost * now[input.staffErrors];
    work.cheaper[j] = role.wage * (work.hours[j] - (task.minutes / 60) * rateOutside(work.clarity[j], now));

    const p = physical
      ? 0
      : successOfTry(task.success, growth, work.clarity[j], hours.supervisorCompetence, {
          horizon: now[input.byHorizon],
          clarity: now[input.byClarity],
          competence: now[input.byCompetence],
          other: templates - (isHighRisk(task.risk) ? now[input.byRisk] : 0),
        });
    const accepted = acceptance(p, now[input.detection]);
    const tries = expectedTries(accepted, most);
    const floor = isHighRisk(task.risk) ? now[input.reviewFloor] : 0;
    const share = Math.max(floor, task.review * now[input.reviewScale]);
    work.success[j] = p;
    work.fallback[j] = fallback(accepted, most);
    work.aiErrors[j] = undetectedErrors(p, now[input.detection], most);
    work.review[j] = (tries * Math.max(LEAST_REVIEW, share * task.minutes)) / 60;
    work.tokensPerPiece[j] = triesWithContext(accepted, most, now[input.growth]) * task.tokens * longer;
    work.tokenCost[j] = (work.tokensPerPiece[j] / 1e6) * euroPerMillion(firm, j, now, price);
    work.aiCost[j] =
      work.tokenCost[j] +
      work.review[j] * hours.supervisorWage +
      work.fallback[j] * work.staffCost[j] +
      work.aiErrors[j] * task.errorCost;
    work.saving[j] = work.staffCost[j] - work.aiCost[j];
    setDelegable(state, firm, j, now, month);
  }
}

function pricePath(now: Float64Array): PricePath {
  return {
    fall: now[input.decline],
    listTrend: now[input.listTrend],
    follow: now[input.follow],
    slowing: now[input.slowing],
  };
}

/** Share of a piece's time that people save with AI beside them: of any screen work, or what competent use saves on this kind of it. */
function assistance({ hours }: FirmState, role: number, digital: number, ideas: number, special: number): number {
  const general = hours.saving[role] * digital;
  return Math.max(general, hours.skill[role] * special) + hours.skill[role] * digital * ideas;
}

/**
 * Share of screen time that improvements save a user: an idea helps the work it was had in, not the whole firm, so that the mean over
 * heads is the same in a firm of ten times the size, which has ten times the ideas.
 */
function helpOfIdeas({ work, hours }: FirmState, now: Float64Array): number {
  let heads = 0;
  for (let r = 0; r < hours.heads.length; r++) heads += hours.heads[r];
  const reached = Math.min(1, now[input.reach] / Math.max(1, heads));
  return work.improvements * now[input.ideaGain] * reached;
}

/** Mean price of a million tokens of a task: by the list at `price` relative to the start, or what the firm's own contract fixes. */
function euroPerMillion({ prices }: Firm, j: number, now: Float64Array, price: number): number {
  const list = prices[j];
  const own = input.contract;
  const usd =
    now[input.share] * (now[own] || price * list.input) +
    now[input.share + 1] * (now[own + 1] || price * list.cacheRead) +
    now[input.share + 2] * (now[own + 2] || price * list.cacheWrite) +
    now[input.share + 3] * (now[own + 3] || price * list.output) +
    now[input.share + 4] * (now[own + 4] || price * list.thinking);
  return usd * now[input.euro];
}

/** (C4), (C16) Share of the pieces that may go to AI: clear enough, good enough, lawful, and as far as the hand-over has come. */
function setDelegable(state: FirmState, firm: Firm, j: number, now: Float64Array, month: number): void {
  const { work } = state;
  const task = firm.tasks[j];
  work.delegable[j] = 0;
  if (task.class === 'physical' || work.success[j] <= 0) return;
  const overnight = now[input.overnight] > 0;
  if (!overnight && work.stage[j] !== stage.live) return;
  if (1 - work.aiErrors[j] < task.floor) return;
  if (work.clarity[j] < now[input.minimum]) return;
  if (isBarred(state, firm, j, month)) return;
  const ramp = overnight ? 1 : Math.min(1, (month - work.since[j] + 1) / (now[input.ramp] * slowness(now)));
  work.delegable[j] = now[input.allowed] * now[input.most] * ramp * (1 - work.withdrawn[j]);
}
