import { exp } from '../numeric/arithmetic.ts';

/** Chance that an event of this yearly hazard happens within a month: 1 − e^(−λ/12). */
export function monthly(hazardPerYear: number): number {
  return 1 - exp(-hazardPerYear / 12);
}

/** Months since year 0 of a calendar month: 2025-01 is 24300. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** "2025-01" */
export function monthName(month: number): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The last month of each calendar year a run touches, and its own last month. */
export function yearEnds(start: number, months: number): number[] {
  const ends: number[] = [];
  for (let month = start; month < start + months; month++) {
    if (month % 12 === 11 || month === start + months - 1) ends.push(month);
  }
  return ends;
}

/**
 * (K1) Competing risks: the share of a cell that leaves in a month by each of several yearly hazards. The order of the hazards
 * does not matter and the shares never add up to more than 1. Writes into `out`, returns their sum.
 */
export function competingRisks(out: Float64Array, hazardsPerYear: ArrayLike<number>, count: number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += hazardsPerYear[k];
  const leaving = monthly(total);
  for (let k = 0; k < count; k++) out[k] = total > 0 ? (leaving * hazardsPerYear[k]) / total : 0;
  return leaving;
}
