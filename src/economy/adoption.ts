import { exp, log } from '../numeric/arithmetic.ts';
import { normalQuantile } from '../numeric/normal.ts';

/** 95th percentile of the standard normal: half of a 90 % interval. */
const Z95 = 1.6448536269514722;

/**
 * Bass diffusion in closed form: share that has adopted after `years`.
 *
 * @source chandrasekaran2007
 */
export function bassShare(innovation: number, imitation: number, years: number): number {
  const decay = exp(-(innovation + imitation) * years);
  return (1 - decay) / (1 + (imitation / innovation) * decay);
}

/** (K12) Yearly hazard that a firm which has not adopted yet decides to, given the share of its peers that has. */
export function adoptionHazard(factor: number, innovation: number, imitation: number, peers: number): number {
  return factor * (innovation + imitation * peers);
}

/** (K12) for many alike firms: the adopted share one month on. */
export function meanFieldAdoption(share: number, innovation: number, imitation: number): number {
  return share + (1 - share) * (1 - exp(-(innovation + imitation * share) / 12));
}

/** (K13) Months from the decision to go-live: lognormal by median and the factor that holds 90 % of firms. */
export function goLiveLag(medianMonths: number, factor90: number, u: number): number {
  if (medianMonths <= 0) return 0;
  return medianMonths * exp((log(factor90) / Z95) * normalQuantile(u));
}

/** (K14) Intensity one month on, on its way to the ceiling. */
export function rampUp(intensity: number, ceiling: number, rampMonths: number): number {
  return intensity + (ceiling - intensity) / rampMonths;
}
