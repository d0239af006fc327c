/** Stages of an education: its length is Erlang with this many, near its mean but not the same for all. */
export const EDUCATION_STAGES = 6;

/**
 * (A5) A month of an education as a chain of stages: people begin, pass each stage by chance and complete or drop out when they leave
 * the last. Fills `result` with [completed, dropped out]. Begins at `at` in `stages`.
 */
export function advanceChain(
  stages: Float64Array,
  at: number,
  intake: number,
  months: number,
  dropout: number,
  result: Float64Array,
): void {
  const chance = Math.min(1, EDUCATION_STAGES / months);
  let arriving = intake;
  for (let k = 0; k < EDUCATION_STAGES; k++) {
    const passing = stages[at + k] * chance;
    stages[at + k] += arriving - passing;
    arriving = passing;
  }
  result[0] = arriving * (1 - dropout);
  result[1] = arriving * dropout;
}

/** Fills a chain with what a constant intake leaves in it. */
export function fillChain(stages: Float64Array, at: number, intake: number, months: number): void {
  const chance = Math.min(1, EDUCATION_STAGES / months);
  for (let k = 0; k < EDUCATION_STAGES; k++) stages[at + k] = intake / chance;
}
