import { exp } from '../numeric/arithmetic.ts';

/**
 * (A6) Positions wanted in one occupation at the wages of the start: positions then, scaled by output per hour worked, the labour that
 * a unit of work still takes, and the hours one position delivers; what is placed abroad or pooled is not wanted here.
 */
export function positionsWanted(
  atStart: number,
  lnOutputPerProductivity: number,
  labourPerWork: number,
  hoursPerPosition: number,
  keptHere: number,
): number {
  return (atStart * exp(lnOutputPerProductivity) * labourPerWork * keptHere) / hoursPerPosition;
}

/** (A6) Part of an occupation's work follows the old and not the economy. `tied` is that part, `old` their number relative to the start. */
export function careDemand(work: number, tied: number, old: number): number {
  return (1 - tied) * work + tied * old;
}

/** (A6) How wages above their trend change what employers want. */
export function atWages(positions: number, lnWage: number, elasticity: number): number {
  return lnWage === 0 ? positions : positions * exp(elasticity * lnWage);
}
