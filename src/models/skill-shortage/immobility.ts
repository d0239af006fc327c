import { matches, urnBallMatches } from '../../economy/matching.ts';
import { at } from './indices.ts';
import { O } from './layout.ts';
import type { ShortageState } from './state.ts';

const input = {
  elasticity: at('matching.elasticity'),
  efficiency: at('matching.efficiency'),
  urnBall: at('matching.urnBall'),
};

/**
 * 1 − hires / hires if all saw all vacancies: the same searchers spread over occupations in proportion to vacancies and what pay makes of
 * them, whatever their own occupation and sex (K16 with a complete network).
 */
export function hiresLostToMobility({ market }: ShortageState, now: Float64Array): number {
  const { searchers, open, worth, hires, efficiency } = market;
  let all = 0;
  let weight = 0;
  let made = 0;
  for (let o = 0; o < O; o++) {
    all += searchers[o];
    weight += open[o] * worth[o];
    made += hires[o];
  }
  if (all <= 0 || weight <= 0) return 0;
  let possible = 0;
  for (let o = 0; o < O; o++) {
    const own = efficiency[o] * now[input.efficiency];
    const seekers = (all * open[o] * worth[o]) / weight;
    possible +=
      now[input.urnBall] >= 0.5
        ? urnBallMatches(seekers, open[o], own)
        : matches(seekers, open[o], own, now[input.elasticity]);
  }
  return possible > 0 ? 1 - made / possible : 0;
}
