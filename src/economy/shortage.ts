/**
 * Four definitions of people missing (S1–S4). They answer different questions and are never to be mixed.
 */

/** (S1) One occupation's notional gap: positions wanted at today's wages less the labour force that can be in work. Not netted. */
export function notionalGap(wantedAtBaseWages: number, labourForce: number, frictional: number): number {
  const gap = wantedAtBaseWages - (1 - frictional) * labourForce;
  return gap > 0 ? gap : 0;
}

/** (S2) One occupation's excess vacancies: those beyond what the month's hires would fill within the normal time. */
export function excessVacancies(vacancies: number, hiresPerMonth: number, normalMonths: number): number {
  const excess = vacancies - hiresPerMonth * normalMonths;
  return excess > 0 ? excess : 0;
}

/** (S3) One occupation's unstaffed work in full-time equivalents: hours wanted less hours worked. */
export function unstaffedWork(wanted: number, employed: number, hoursPerPerson: number, fullTimeHours: number): number {
  const missing = wanted - employed;
  return missing > 0 ? (missing * hoursPerPerson) / fullTimeHours : 0;
}

/**
 * (S4) The accounting gap: vacancies at the start, plus what demand has grown by, less what the labour force has. Occupations are
 * netted and wages do not answer; it may be negative.
 */
export function accountingGap(vacanciesAtStart: number, demandGrowth: number, labourForceGrowth: number): number {
  return vacanciesAtStart + demandGrowth - labourForceGrowth;
}
