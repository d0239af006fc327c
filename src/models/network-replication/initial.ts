import { demandAfterAutomation } from '../../economy/labour-demand.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { demandAtStart, openMarket } from './market.ts';
import type { Rates } from './market.ts';
import { WEEKS_PER_STEP } from './replicate.ts';
import type { Network, NetworkState } from './state.ts';

const input = {
  separation: at('separation.rate'),
  opening: at('opening.rate'),
  layoffs: at('layoff.speed'),
  postings: at('posting.speed'),
  scale: at('automation.scale'),
  shockStart: at('shock.start'),
  shockYears: at('shock.years'),
  cyclePeriod: at('cycle.period'),
  threshold: at('longTerm.threshold'),
};

/** The market before its first step: the table's employment, with unemployment and vacancies as published. */
export function initial({ occupations }: Network, draw: Draw): NetworkState {
  const { now } = draw;
  const employment = occupations.map((one) => one.employment);
  const rates = ratesOf(now);
  const classes = Math.max(1, Math.round(now[input.threshold]));
  const demandBefore = demandAtStart(employment, rates);
  const automation = occupations.map((one) => one.automation * now[input.scale]);
  const market = openMarket(employment, rates, classes, { whole: draw.mode !== 'expected', countStart: true });
  market.target.set(demandBefore);
  const none = (): Float64Array => new Float64Array(occupations.length);
  return {
    market,
    demandBefore,
    demandAfter: demandAfterAutomation(demandBefore, automation),
    people: total(market.employed) + total(market.unemployed),
    shockStart: now[input.shockStart],
    shockDuration: (now[input.shockYears] * 52) / WEEKS_PER_STEP,
    cyclePeriod: now[input.cyclePeriod],
    steps: 0,
    stay: -1,
    separated: 0,
    hired: 0,
    transition: { people: none(), unemployed: none(), longTerm: none() },
  };
}

/** The four rates as this month has them. */
export function ratesOf(now: Float64Array): Rates {
  return {
    separation: now[input.separation],
    opening: now[input.opening],
    layoffs: now[input.layoffs],
    postings: now[input.postings],
  };
}

function total(parts: Float64Array): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
