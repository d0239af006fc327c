/** Stages of a training programme: durations are Erlang with this many, which keeps them near their mean. */
export const TRAINING_STAGES = 6;

/** Months after completion until its effect is complete. */
const FULL_EFFECT_MONTHS = 24;

/** (K21) Chance that a trainee passes one stage this month. */
export function stageChance(months: number): number {
  const chance = TRAINING_STAGES / months;
  return chance < 1 ? chance : 1;
}

/**
 * (K22) Search weight of people who completed training, by months since: no gain at first, all of it after two years.
 *
 * @source card2018
 */
export function trainedSearchWeight(boost: number, monthsSince: number): number {
  const reached = monthsSince < FULL_EFFECT_MONTHS ? monthsSince / FULL_EFFECT_MONTHS : 1;
  return 1 + boost * reached;
}

/** Mean months since completion of people who completed training and still search; all together have waited for `personMonths`. */
export function meanMonthsSince(personMonths: number, persons: number): number {
  return persons > 0 && personMonths > 0 ? personMonths / persons : 0;
}
