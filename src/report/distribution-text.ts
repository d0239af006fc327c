import type { Assumption } from '../scenario/scenario.ts';
import type { Speech } from './view.ts';

/** A value, a distribution or a dated path in the reader's language. */
export function assumptionText(view: Speech, value: Assumption): string {
  const { format } = view;
  const words = view.words.distribution;
  const n = (x: number): string => format.plain(x);
  if (typeof value === 'number') return n(value);
  if ('path' in value) {
    return words.path(format.list(value.path.map((point) => words.point(format.month(point.month), n(point.value)))));
  }
  if ('normal' in value) {
    const { mean, sd, low, high } = value.normal;
    return cut(view, words.normal(n(mean), n(sd)), low, high);
  }
  if ('lognormal' in value) {
    const { median, factor90, low, high } = value.lognormal;
    return cut(view, words.lognormal(n(median), n(median / factor90), n(median * factor90)), low, high);
  }
  if ('beta' in value) {
    const { alpha, beta } = value.beta;
    return words.beta(n(alpha / (alpha + beta)), n(alpha), n(beta));
  }
  if ('uniform' in value) return words.uniform(n(value.uniform[0]), n(value.uniform[1]));
  if ('triangular' in value) {
    const { low, mode, high } = value.triangular;
    return words.triangular(n(low), n(mode), n(high));
  }
  if ('pert' in value) {
    const { low, mode, high } = value.pert;
    return words.pert(n(low), n(mode), n(high));
  }
  if ('discrete' in value) return discreteText(view, value.discrete.values, value.discrete.weights);
  if ('empirical' in value) {
    const sorted = [...value.empirical].sort((a, b) => a - b);
    return words.empirical(n(sorted.length), n(sorted[0]), n(sorted.at(-1)!));
  }
  const { p5, p50, p95, low, high } = value.expert;
  return cut(view, words.expert(n(p5), n(p50), n(p95)), low, high);
}

function discreteText(view: Speech, values: readonly number[], weights?: readonly number[]): string {
  const { format, words } = view;
  const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? 0;
  return words.distribution.discrete(
    format.list(
      values.map((value, index) =>
        weights === undefined
          ? format.plain(value)
          : words.distribution.weighted(format.plain(value), format.percent(weights[index] / total)),
      ),
    ),
  );
}

function cut(view: Speech, text: string, low: number | undefined, high: number | undefined): string {
  if (low === undefined && high === undefined) return text;
  const { distribution: words } = view.words;
  const limit = (value: number | undefined): string =>
    value === undefined || !Number.isFinite(value) ? words.noLimit : view.format.plain(value);
  return words.cut(text, limit(low), limit(high));
}
