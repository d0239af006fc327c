import { labourRequirement } from './tasks.ts';

/** (C6) Hours that people who set aside `share` of their time have for looking at what AI makes; the competent get more done in one. */
export function supervisionHours(hours: number, share: number, competence: number): number {
  return hours * share * competence;
}

/** (B3), (C5) What of an amount people can supervise: cut in proportion where the hours needed for it exceed those offered. */
export function supervisable(amount: number, hoursNeeded: number, hoursOffered: number): number {
  if (hoursNeeded <= 0 || hoursNeeded <= hoursOffered) return amount;
  return (amount * Math.max(0, hoursOffered)) / hoursNeeded;
}

/**
 * (B3) Intensity at which a firm can use AI, as far as its people can supervise it.
 *
 * @param paying  work that may go to AI and pays, in hours that people needed for it
 * @param review  hours of supervision per hour of it
 * @param offered hours of supervision
 */
export function supervisedIntensity(intensity: number, paying: number, review: number, offered: number): number {
  return supervisable(intensity, paying * intensity * review, offered);
}

/**
 * The firm model's labour requirement for a firm whose people and tasks are all alike (C-lite): people needed per unit of work, relative to
 * a world without AI, where `paying` and `offered` are per hour of that work. The hub model takes its two steps one by one, since
 * the families of a firm share its supervisors.
 *
 * @param saved labour saved at full intensity, net of supervision and rework (K9)
 */
export function unitRequirement(
  intensity: number,
  paying: number,
  review: number,
  offered: number,
  saved: number,
): number {
  return labourRequirement(supervisedIntensity(intensity, paying, review, offered), saved);
}
