/** How a policy's strength runs over time, in months since year 0. Strength is 0..1. */
export type Profile =
  | { readonly step: { readonly from: number } }
  | { readonly ramp: { readonly from: number; readonly months: number } }
  | { readonly pulse: { readonly from: number; readonly until: number; readonly ramp: number } };

/** The first month in which a profile has any strength. */
export function beginning(profile: Profile): number {
  if ('step' in profile) return profile.step.from;
  return 'ramp' in profile ? profile.ramp.from : profile.pulse.from;
}

export function strength(profile: Profile, month: number): number {
  if ('step' in profile) return month >= profile.step.from ? 1 : 0;
  if ('ramp' in profile) {
    const { from, months } = profile.ramp;
    return month < from ? 0 : Math.min(1, (month - from + 1) / Math.max(1, months));
  }
  const { from, until, ramp } = profile.pulse;
  if (month < from || month > until) return 0;
  return Math.min(1, (month - from + 1) / Math.max(1, ramp), (until - month + 1) / Math.max(1, ramp));
}

/** One lever's pull on one input in one month; `pull` is strength × coverage × take-up × what is neither deadweight nor displaced. */
export type Pull = { readonly op: 'add' | 'multiply' | 'set'; readonly value: number; readonly pull: number };

/**
 * (E0) An input under a set of levers: additions first, then factors, whatever their order; a `set` replaces the value it finds.
 * No levers, or levers without pull, leave the value exactly as it was.
 */
export function applyLevers(value: number, pulls: readonly Pull[]): number {
  let set = value;
  let added = 0;
  let factor = 1;
  for (const { op, value: target, pull } of pulls) {
    if (pull === 0) continue;
    if (op === 'set') set = value + (target - value) * pull;
    else if (op === 'add') added += target * pull;
    else factor *= 1 + (target - 1) * pull;
  }
  return added === 0 && factor === 1 ? set : (set + added) * factor;
}
