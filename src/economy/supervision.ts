import { labourRequirement, labourSaved } from './tasks.ts';

/** (B3), (C5) Intensity of use that people can supervise: cut in proportion where the hours needed exceed those offered. */
export function supervisable(intensity: number, hoursNeeded: number, hoursOffered: number): number {
  if (hoursNeeded <= 0 || hoursNeeded <= hoursOffered) return intensity;
  return (intensity * Math.max(0, hoursOffered)) / hoursNeeded;
}

/** A kind of work under AI, per hour that people needed for it before. */
export type Delegation = {
  /** Share that may go to AI and pays. */
  readonly paying: number;
  /** Part of that which is automated; people do the rest with AI beside them. */
  readonly automation: number;
  /** Hours of review per automated hour. */
  readonly supervision: number;
  /** Hours of rework, and of tasks that come back, per automated hour. */
  readonly rework: number;
  /** Time saved on what is assisted. */
  readonly augmentation: number;
};

/**
 * People needed per unit of work, relative to a world without AI, where `offered` hours of supervision are at hand per hour of that
 * work: what the firm model comes to when its people and tasks are all alike (C-lite).
 */
export function unitRequirement(work: Delegation, intensity: number, offered: number): number {
  const { paying, automation, supervision, rework, augmentation } = work;
  const used = supervisable(intensity, intensity * paying * automation * supervision, offered);
  return labourRequirement(used, labourSaved(paying, automation, supervision, rework, augmentation));
}
