import { K, S } from './layout.ts';

const real = (size: number) => new Float64Array(size);

/** Firms, and the units they are made of: one unit is what one firm does in one process family, by seniority in three cells. */
export function createFirms(firms: number, unitFirm: readonly number[], unitFamily: readonly number[]) {
  const units = unitFirm.length;
  const cells = units * S;
  return {
    firms,
    units,
    cells,
    type: new Uint8Array(firms),
    adopted: new Uint8Array(firms),
    /** Factor on the adoption hazard: size and type. */
    eagerness: real(firms),
    goLive: real(firms).fill(Infinity),
    intensity: real(firms),
    competence: real(firms),
    /** Month at which the last announced cut falls due, −∞ before the first, and the share of the site it takes. */
    cutMonth: real(firms).fill(-Infinity),
    cutShare: real(firms),
    closed: new Uint8Array(firms),
    firstUnit: new Int32Array(firms + 1),
    unitFirm: Int32Array.from(unitFirm),
    unitFamily: Int32Array.from(unitFamily),
    /** Units of each family: unitsOf[familyFirst[k]] … unitsOf[familyFirst[k + 1] − 1]. */
    unitsOf: Int32Array.from(unitFamily.map((_, j) => j).sort((a, b) => unitFamily[a] - unitFamily[b] || a - b)),
    familyFirst: Int32Array.from({ length: K + 1 }, (_, k) => unitFamily.filter((family) => family < k).length),
    lnVolume: real(units),
    /** Unit cost relative to a start without AI, and its logarithm. */
    cost: real(units).fill(1),
    lnCost: real(units),
    /** What errors and waiting cost clients more than at the start, relative to all they paid then, and the largest in size; what they bear where AI does nothing, per unit of price. */
    burden: real(units),
    worstBurden: 0,
    borneAtStart: 0,
    /** Effective intensity after the supervision cap. */
    used: real(units),
    excessMonths: real(units),
    /** Family and seniority of every cell, k · S + s; then what a cell holds, unit · S + s. */
    cellKind: Uint8Array.from({ length: cells }, (_, c) => unitFamily[Math.floor(c / S)] * S + (c % S)),
    staff: real(cells),
    staffAtStart: real(cells),
    vacancies: real(cells),
    wantedAtStart: real(cells),
    /** Positions that the work of the start would take without AI. */
    workAtStart: real(cells),
    wanted: real(cells),
    /** The month's exits, layoffs and promotions (by origin), and the vacancies that are open, by family and seniority (k · S + s). */
    exits: real(K * S),
    laidOff: real(K * S),
    promoted: real(K * S),
    open: real(K * S),
  };
}

export type Firms = ReturnType<typeof createFirms>;

/** What the cells of one unit hold together; `c` is its first. Written out: the loops over units are then free of loops. */
export function unitSum(values: Float64Array, c: number): number {
  return values[c] + values[c + 1] + values[c + 2];
}

/** Adds what the cells of all firms hold to `out`, by family and seniority (k · S + s). */
export function sumByKind({ cells, cellKind }: Firms, out: Float64Array, values: Float64Array): void {
  for (let c = 0; c < cells; c++) out[cellKind[c]] += values[c];
}
