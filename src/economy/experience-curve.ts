import { log, pow } from '../numeric/arithmetic.ts';

/**
 * (C15) Time per piece relative to the first, after output has grown to `cumulative` times what had been made by then: each doubling
 * leaves `rate` of it (0.9: a tenth less).
 *
 * @source wright1936
 */
export function experienceCurve(cumulative: number, rate: number): number {
  return pow(cumulative, log(rate) / Math.LN2);
}
