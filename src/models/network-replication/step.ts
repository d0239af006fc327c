import type { Draw } from '../model.ts';
import { fastSamplers, stepDrawn } from './drawn.ts';
import { stepExpected } from './expected.ts';
import { at } from './indices.ts';
import { ratesOf } from './initial.ts';
import { longTerm } from './market.ts';
import { aim } from './replicate.ts';
import type { Network, NetworkState } from './state.ts';

const input = { stay: at('search.stay'), amplitude: at('cycle.amplitude') };

/**
 * One calendar month. The model's own step is 6.75 weeks, 81 months are 52 steps: a month takes the step that ends in it, if one does,
 * so that years are years. Within a step jobs end and open, people search along the network and are hired.
 *
 * @source delrio2021
 */
export function step(state: NetworkState, network: Network, draw: Draw, month: number): void {
  state.separated = 0;
  state.hired = 0;
  if (stepsUntil(month + 1) === state.steps) return;
  state.steps++;
  lookAround(state, network, draw.now[input.stay]);
  setTarget(state, draw.now[input.amplitude]);
  if (draw.mode === 'expected') stepExpected(state.market, ratesOf(draw.now));
  else stepDrawn(state.market, ratesOf(draw.now), draw, month, fastSamplers);
  countFlows(state);
  watchTransition(state);
}

/** Steps of 27/4 weeks that end within so many months of 52/12 weeks. */
export function stepsUntil(months: number): number {
  return Math.floor((months * 52) / 81);
}

/** (K19) Where searchers look; only worked out anew when a policy has changed it. */
function lookAround(state: NetworkState, { moves }: Network, stay: number): void {
  if (stay === state.stay) return;
  const { network, occupations: n } = state.market;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) network[i * n + j] = (1 - stay) * moves[i * n + j] + (i === j ? stay : 0);
  }
  state.stay = stay;
}

/** (D8), (D10) The jobs that employers aim at. */
function setTarget(state: NetworkState, cycleAmplitude: number): void {
  const { demandBefore, demandAfter, shockStart, shockDuration, cyclePeriod, steps } = state;
  const path = { shockStart, shockDuration, cycleAmplitude, cyclePeriod, cycleStart: 0 };
  aim(state.market.target, demandBefore, demandAfter, steps, path);
}

function countFlows(state: NetworkState): void {
  const { separated, hired, occupations } = state.market;
  for (let i = 0; i < occupations; i++) {
    state.separated += separated[i];
    state.hired += hired[i];
  }
}

/** The window over which the published results are means: the steps after demand began to change, until it has. */
function watchTransition({ market, steps, shockStart, shockDuration, transition }: NetworkState): void {
  if (steps <= shockStart || steps > shockStart + shockDuration) return;
  for (let i = 0; i < market.occupations; i++) {
    transition.people[i] += market.employed[i] + market.unemployed[i];
    transition.unemployed[i] += market.unemployed[i];
    transition.longTerm[i] += longTerm(market, i);
  }
}
