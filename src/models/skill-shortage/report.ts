import { AGES } from './categories.ts';
import { CELLS, G, O, Q } from './layout.ts';

const real = (size: number) => new Float64Array(size);

/** What is reported of the month, so that measures only read. */
export function createReport() {
  return {
    employed: real(O),
    unemployed: real(O),
    excess: real(O),
    unstaffed: real(O),
    tightness: real(O),
    employment: 0,
    unemployment: 0,
    labourForce: 0,
    labourForceAtStart: 0,
    outsideOccupations: 0,
    unemployedAtStart: 0,
    vacancies: 0,
    vacanciesAtStart: 0,
    wanted: 0,
    wantedAtStart: 0,
    hires: 0,
    notional: 0,
    excessVacancies: 0,
    unstaffedFte: 0,
    accounting: 0,
    fte: 0,
    mismatch: 0,
    /** Hires lost as people look in few occupations only. */
    immobility: 0,
    lnWage: 0,
    wagePressure: 0,
    lnWageYearAgo: 0,
    replacementLastYear: 0,
    valueAdded: 0,
    longTerm: 0,
    unemployedOlder: 0,
    labourForceOlder: 0,
    retirements: 0,
    withdrawals: 0,
    replacement: 0,
    replacementYear: 0,
    openingsYear: 0,
    wantedYearAgo: 0,
    /** Bills: what the month's policies count. */
    womenDrawn: 0,
    olderDrawn: 0,
    fteGained: 0,
    raise: 0,
    entered: 0,
    trainees: 0,
    heldBack: 0,
  };
}

export function createScratch(groups: number, accounts: number) {
  const size = Math.max(accounts, AGES * G * Q);
  return {
    u: real(size),
    v: real(size),
    weights: real(CELLS),
    taken: real(CELLS),
    byGroup: real(groups),
    laidOff: real(groups),
    deaths: real(groups),
    leaving: real(groups),
    arriving: real(groups),
    joining: real(groups),
    young: real(groups),
    withdrawing: real(groups),
    retiring: real(groups),
    held: real(groups),
    exits: real(groups),
    movers: real(groups),
    effort: real(O * groups),
    byOccupation: real(O),
    nonWorking: real(3 * G),
    nonWorkingMoves: real(3 * G),
    pair: real(2),
    skilled: real(2 * 15),
    even: real(2 * 15).fill(1),
    fromRetired: real(groups),
  };
}
