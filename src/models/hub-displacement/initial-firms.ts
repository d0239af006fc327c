import { exp, log } from '../../numeric/arithmetic.ts';
import { normalQuantile } from '../../numeric/normal.ts';
import { splitFlow } from '../../economy/flows.ts';
import type { Draw } from '../model.ts';
import { firmTypes } from './categories.ts';
import { at } from './indices.ts';
import { K, S, stream } from './layout.ts';
import { type Firms, createFirms } from './firms.ts';

const input = {
  firms: at('hub.firms'),
  jobs: at('hub.jobs'),
  spread: at('hub.sizeSpread'),
  type: at('hub.type.captive'),
  mix: at('mix.care'),
  seniority: at('seniority.junior'),
  initialShare: at('adoption.initialShare'),
  initialIntensity: at('adoption.initialIntensity'),
  ceiling: at('adoption.ceiling'),
  sizeEffect: at('adoption.sizeEffect'),
  engineeringFactor: at('adoption.engineeringFactor'),
};

/**
 * How much a firm of each type does of each family, relative to the hub.
 *
 * @assumption captives keep their own back office, vendors sell volume work, engineering centres write software
 */
const AFFINITY: readonly (readonly number[])[] = [
  [0.6, 1.5, 0.8, 1.3, 1, 0.8, 1.4, 1],
  [2, 1, 1.6, 0.8, 1.2, 0.6, 0.6, 0.5],
  [0.1, 0.1, 0.2, 0.1, 1, 3, 0.2, 1.5],
];

/** Below this many firms each does everything; larger firms do more than smaller ones. */
const FEW = 8;

/** The hub's firms as the run begins: lognormal sizes, a few families each, every family's total as the inputs say. */
export function initialFirms(draw: Draw): Firms {
  const { now, mode } = draw;
  const count = Math.max(1, Math.round(now[input.firms]));
  const u = new Float64Array(Math.max(count * K, 512));

  draw.uniforms(u, count, stream.firmType, 0);
  const type = Array.from({ length: count }, (_, f) => pick(now, input.type, firmTypes.length, u[f]));
  draw.uniforms(u, count, stream.firmSize, 0);
  const z = Array.from({ length: count }, (_, f) => normalQuantile(u[f]));
  const size = z.map((deviate) => exp(now[input.spread] * deviate));

  draw.uniforms(u, count * K, stream.firmFamilies, 0);
  const offered = Array.from({ length: K }, (_, k) => k).filter((k) => now[input.mix + k] > 0);
  const held = z.map((deviate, f) => {
    if (count < FEW) return offered;
    return familiesOf(type[f], deviate < 0.3 ? 1 : deviate < 1.3 ? 2 : 3, offered, now, u, f * K);
  });
  giveOrphansAway(held, size, now);

  const unitFirm = held.flatMap((list, f) => list.map(() => f));
  const unitFamily = held.flat();
  const firms = createFirms(count, unitFirm, unitFamily);
  firms.type.set(type);
  for (let j = 0; j < firms.units; j++) firms.firstUnit[unitFirm[j] + 1] = j + 1;

  staffFirms(firms, size, held, draw, mode);
  adopters(firms, size, draw);
  return firms;
}

function pick(now: Float64Array, first: number, count: number, u: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += now[first + i];
  let below = 0;
  for (let i = 0; i < count; i++) {
    below += now[first + i] / total;
    if (u < below) return i;
  }
  return count - 1;
}

const keys = new Float64Array(K);

/**
 * `most` of the families on offer, in their order: weighted sampling without replacement by the largest ln(u) / weight, where `luck` of
 * the firm begins at `first`.
 */
function familiesOf(
  type: number,
  most: number,
  offered: readonly number[],
  now: Float64Array,
  luck: Float64Array,
  first: number,
): number[] {
  for (const k of offered) keys[k] = log(luck[first + k]) / (AFFINITY[type][k] * now[input.mix + k]);
  const held: number[] = [];
  while (held.length < most && held.length < offered.length) {
    let best = -1;
    for (const k of offered) if (!held.includes(k) && (best < 0 || keys[k] > keys[best])) best = k;
    held.push(best);
  }
  return held.sort((a, b) => a - b);
}

function giveOrphansAway(held: number[][], size: readonly number[], now: Float64Array): void {
  const largest = size.indexOf(Math.max(...size));
  for (let k = 0; k < K; k++) {
    if (now[input.mix + k] <= 0 || held.some((list) => list.includes(k))) continue;
    held[largest] = [...held[largest], k].sort((a, b) => a - b);
  }
}

/** Splits the hub's jobs by family, seniority and firm; in whole people the totals of each family and seniority are exact. */
function staffFirms(
  firms: Firms,
  size: readonly number[],
  held: readonly number[][],
  draw: Draw,
  mode: Draw['mode'],
): void {
  const { now } = draw;
  const jobs = mode === 'expected' ? now[input.jobs] : Math.round(now[input.jobs]);
  const u = new Float64Array(1 + K + K * S);
  draw.uniforms(u, u.length, stream.firmCells, 0);
  const byFamily = new Float64Array(K);
  splitFlow(byFamily, now.slice(input.mix, input.mix + K), K, jobs, u[0], mode);
  const bySeniority = new Float64Array(S);
  for (let k = 0; k < K; k++) {
    const units = firms.unitsOf.subarray(firms.familyFirst[k], firms.familyFirst[k + 1]);
    if (units.length === 0) continue;
    const weights = Float64Array.from(units, (j) => {
      const f = firms.unitFirm[j];
      return (size[f] / held[f].length) * AFFINITY[firms.type[f]][k];
    });
    splitFlow(bySeniority, now.slice(input.seniority, input.seniority + S), S, byFamily[k], u[1 + k], mode);
    const cells = new Float64Array(units.length);
    for (let s = 0; s < S; s++) {
      splitFlow(cells, weights, units.length, bySeniority[s], u[1 + K + k * S + s], mode);
      units.forEach((j, n) => (firms.staff[j * S + s] = cells[n]));
    }
  }
  firms.staffAtStart.set(firms.staff);
}

/** Who uses AI already, how eager the others are; the mean eagerness is 1. */
function adopters(firms: Firms, size: readonly number[], draw: Draw): void {
  const { now } = draw;
  const u = new Float64Array(firms.firms);
  draw.uniforms(u, firms.firms, stream.firmAdopted, 0);
  let total = 0;
  for (let f = 0; f < firms.firms; f++) {
    const engineering = firms.type[f] === 2 ? now[input.engineeringFactor] : 1;
    firms.eagerness[f] = engineering * exp(now[input.sizeEffect] * log(size[f]));
    total += firms.eagerness[f];
  }
  for (let f = 0; f < firms.firms; f++) firms.eagerness[f] *= firms.firms / total;
  const scale = scaleToShare(firms.eagerness, now[input.initialShare]);
  for (let f = 0; f < firms.firms; f++) {
    if (draw.mode === 'expected') {
      firms.intensity[f] = now[input.initialIntensity] * now[input.initialShare] * now[input.ceiling];
    } else if (u[f] < scale * firms.eagerness[f]) {
      firms.adopted[f] = 1;
      firms.goLive[f] = 0;
      firms.intensity[f] = now[input.initialIntensity] * now[input.ceiling];
      firms.competence[f] = now[input.initialIntensity];
    }
  }
}

/** Factor at which chances proportional to eagerness, none above 1, come to the given share on average. */
function scaleToShare(eagerness: Float64Array, share: number): number {
  if (share >= 1) return Infinity;
  let scale = share;
  for (let round = 0; round < 30; round++) {
    let mean = 0;
    for (const eager of eagerness) mean += Math.min(1, scale * eager) / eagerness.length;
    if (mean > 0) scale *= share / mean;
  }
  return scale;
}
