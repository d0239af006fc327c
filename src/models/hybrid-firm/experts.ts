import { exp } from '../../numeric/arithmetic.ts';
import { at } from './indices.ts';
import { stage } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  byFreedom: at('attrition.byFreedom'),
  byProjects: at('attrition.byProjects'),
  byContact: at('attrition.byContact'),
  byTraining: at('attrition.byTraining'),
  projects: at('experts.projects'),
  training: at('experts.training'),
  pledge: at('pledge'),
  experiment: at('experiment.weeks'),
  presence: at('culture.presence'),
  community: at('community.hours'),
  updates: at('updates.minutes'),
  impulses: at('impulses.days'),
};

/** Competence from which a power user or champion is an expert others want. */
export const EXPERT_FROM = 0.6;
/**
 * Mean of the four factors where experts leave as often as `attrition.expert` says: that of a firm without a programme. A programme with
 * buddies then holds them as much as the culture holds others.
 */
const USUAL = 0.125;
const DAY = 8;

/** Freedom to shape: free weeks, openness, and nobody who must be seen; in [0, 1], as all four. */
export function freedom(now: Float64Array): number {
  return (Math.min(1, now[input.experiment]) + now[input.pledge] + 1 - now[input.presence]) / 3;
}

/** Varied projects: pilots and use cases that are being brought in or live, per expert. */
export function variety({ work, kpis }: FirmState, now: Float64Array): number {
  const experts = kpis.ladder[1] + kpis.ladder[2];
  if (experts <= 0) return 0;
  let cases = 0;
  for (let j = 0; j < work.stage.length; j++) if (work.stage[j] !== stage.idea) cases++;
  return Math.min(1, cases / (now[input.projects] * experts));
}

/** Further training of an expert who has so many hours of courses this month. */
export function training(courseHours: number, now: Float64Array): number {
  const others = now[input.updates] / 60 + now[input.community] + (now[input.impulses] * DAY) / 12;
  return Math.min(1, (others + courseHours) / now[input.training]);
}

/** (C13) What the four factors make of the hazard of an expert, each in [0, 1]. */
export function held(free: number, varied: number, contact: number, trained: number, now: Float64Array): number {
  return exp(
    -now[input.byFreedom] * (free - USUAL) -
      now[input.byProjects] * (varied - USUAL) -
      now[input.byContact] * (contact - USUAL) -
      now[input.byTraining] * (trained - USUAL),
  );
}
