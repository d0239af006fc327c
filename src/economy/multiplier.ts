/**
 * (K24) Local service jobs one month on, relative to the start: they follow the change in tradable jobs.
 *
 * @source moretti2010 1.6 jobs per tradable job
 * @source vandijk2014 1.02 in a re-estimate
 */
export function localJobsStep(
  local: number,
  tradableChange: number,
  multiplier: number,
  speedPerMonth: number,
): number {
  return local + speedPerMonth * (multiplier * tradableChange - local);
}

/** (K25) ln rent one month on: moves with the earnings of young employees, drifts back to trend (0). */
export function rentStep(lnRent: number, lnEarningsChange: number, elasticity: number, speedPerMonth: number): number {
  return lnRent + elasticity * lnEarningsChange - speedPerMonth * lnRent;
}
