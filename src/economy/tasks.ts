import { logistic } from '../numeric/arithmetic.ts';

/** No job is ever wholly exposed. */
const EXPOSURE_LIMIT = 0.98;

/** (K7) Share of a job's tasks that is exposed to AI and feasible for it. */
export function exposedAndFeasible(exposure: number, tilt: number, feasible: number): number {
  const exposed = exposure * tilt;
  return (exposed < EXPOSURE_LIMIT ? exposed : EXPOSURE_LIMIT) * feasible;
}

/**
 * (K8) The part of it that pays: AI's cost as a share of the human cost of the same work, compared with 1. `blur` is the width of
 * the comparison across firms; 0 is a hard step.
 */
export function payingShare(feasible: number, costRatio: number, blur: number): number {
  if (blur <= 0) return costRatio < 1 ? feasible : 0;
  return feasible * logistic((1 - costRatio) / blur);
}

/** (K9) Labour saved per unit of work at full adoption: automated tasks net of supervision and rework, plus help with the rest. */
export function labourSaved(
  paying: number,
  automation: number,
  supervision: number,
  rework: number,
  augmentation: number,
): number {
  return paying * (automation * (1 - supervision - rework) + (1 - automation) * augmentation);
}

/** (K10) What AI spares people of an amount of work at this intensity. */
export function labourSpared(work: number, intensity: number, saved: number): number {
  return work * intensity * saved;
}

/** (K10) People needed per unit of work, relative to a world without AI. */
export function labourRequirement(intensity: number, saved: number): number {
  return 1 - labourSpared(1, intensity, saved);
}

/** Potential, not loss: the automatable share of a job net of supervision and rework, at full adoption. */
export function atRiskShare(feasible: number, automation: number, supervision: number, rework: number): number {
  const net = 1 - supervision - rework;
  return net > 0 ? feasible * automation * net : 0;
}
