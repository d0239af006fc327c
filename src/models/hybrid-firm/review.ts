import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { NEVER, stage } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  on: at('programme.on'),
  cap: at('pilots.cap'),
  review: at('review.months'),
  vision: at('vision.months'),
  goal: at('vision.useCases'),
};

export function createPlan() {
  return {
    /** Month in which courses or pilots began. */
    begun: NEVER,
    /** Whether the programme was judged and ended: no more courses and pilots. */
    ended: false,
    /** 1 where as many use cases were live by the vision's date as it names, 0 where not, NaN before. */
    reached: NaN,
  };
}

/**
 * (C18) What a firm does about what it finds. At a review every use case that was live all the time since the last one and has cost more
 * than it brought is stopped. At the vision's date the programme goes on if as many use cases are live as it named.
 */
export function review({ work, plan, monthly }: FirmState, { now }: Draw, month: number): void {
  const between = Math.round(now[input.review]);
  if (between > 0 && month > 0 && month % between === 0) {
    for (let j = 0; j < work.stage.length; j++) {
      if (work.stage[j] === stage.live && month - work.since[j] >= between && work.merit[j] < 0) {
        work.stage[j] = stage.idea;
        work.since[j] = NEVER;
        monthly.stopped++;
      }
      work.merit[j] = 0;
    }
  }
  if (plan.begun === NEVER && (now[input.on] > 0 || now[input.cap] > 0)) plan.begun = month;
  const horizon = Math.round(now[input.vision]);
  if (horizon <= 0 || month !== plan.begun + horizon) return;
  let live = 0;
  for (let j = 0; j < work.stage.length; j++) if (work.stage[j] === stage.live) live++;
  plan.reached = live >= now[input.goal] ? 1 : 0;
  plan.ended = live < now[input.goal];
}
