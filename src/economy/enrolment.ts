import { exp, log } from '../numeric/arithmetic.ts';

/** (K26) Enrolment of a field a year on: follows last year's change in entry hires, between 0 and a cap relative to the start. */
export function nextEnrolment(enrolment: number, lnHiresChange: number, elasticity: number, cap: number): number {
  return Math.min(cap, enrolment * exp(elasticity * lnHiresChange));
}

/** ln of this year's entry hires over last year's; half a person on each side keeps an empty year finite. */
export function lnHiresChange(hires: number, hiresBefore: number): number {
  return log((hires + 0.5) / (hiresBefore + 0.5));
}
