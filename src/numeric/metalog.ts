import { exp, log, logistic } from './arithmetic.ts';

/** Three percentiles of a quantity and the bounds that it cannot pass. */
export type ExpertJudgement = { p5: number; p50: number; p95: number; low?: number; high?: number };

const LOGIT_95 = 2.9444389791664403;
/** Beyond this ratio of the third coefficient to the second the metalog's quantile function turns back. */
const STEEPEST = 1.66711;

/**
 * The quantile function of the three-term metalog through p5, p50 and p95; on a log or logit scale where bounded.
 *
 * @source keelin2016 Keelin, The metalog distributions, Decision Analysis 13(4)
 */
export function metalogQuantile(judgement: ExpertJudgement): (u: number) => number {
  const { level, width, skew } = coefficients(judgement);
  return (u) => {
    const odds = log(u / (1 - u));
    return fromScale(level + width * odds + skew * (u - 0.5) * odds, judgement);
  };
}

/** Whether a metalog passes through the three percentiles at all. */
export function metalogExists(judgement: ExpertJudgement): boolean {
  const { width, skew } = coefficients(judgement);
  return width > 0 && skew < STEEPEST * width && skew > -STEEPEST * width;
}

function coefficients(judgement: ExpertJudgement): { level: number; width: number; skew: number } {
  const low = toScale(judgement.p5, judgement);
  const level = toScale(judgement.p50, judgement);
  const high = toScale(judgement.p95, judgement);
  return { level, width: (high - low) / (2 * LOGIT_95), skew: (high + low - 2 * level) / (0.9 * LOGIT_95) };
}

function toScale(x: number, { low, high }: ExpertJudgement): number {
  if (low !== undefined && high !== undefined) return log((x - low) / (high - x));
  if (low !== undefined) return log(x - low);
  return high !== undefined ? -log(high - x) : x;
}

function fromScale(z: number, { low, high }: ExpertJudgement): number {
  if (low !== undefined && high !== undefined) return low + (high - low) * logistic(z);
  if (low !== undefined) return low + exp(z);
  return high !== undefined ? high - exp(-z) : z;
}
