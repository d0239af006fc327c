import { buildCopula, latentCorrelation } from '../../numeric/correlation.ts';
import type { RankCorrelation } from '../../numeric/correlation.ts';
import * as say from '../messages.ts';
import type { Context } from './context.ts';
import { entries, inputOf, requireInput } from './context.ts';

/** Correlations: two different inputs that are uncertain in at least one future, each pair once, all possible together. */
export function lintCorrelations(context: Context): void {
  const seen = new Set<string>();
  (context.raw.correlations ?? []).forEach((correlation, i) => {
    const [first, second] = correlation?.inputs ?? [];
    const path = ['correlations', i, 'inputs'];
    [first, second].forEach((name, j) => {
      if (name === undefined || (j === 1 && name === first)) return;
      if (requireInput(context, [...path, j], name, 'value')) lintUncertain(context, [...path, j], name);
    });
    if (first === undefined || second === undefined) return;
    if (first === second) context.report.at([...path, 1], say.sameInputTwice(first));
    const pair = JSON.stringify([first, second].sort());
    if (seen.has(pair)) context.report.at(path, say.pairTwice(first, second));
    seen.add(pair);
  });
  if (!context.report.faulty(['correlations'])) lintTogether(context);
}

/** Distance of the latent correlations asked for from possible ones: above it a run refuses. */
const farthest = 0.1;
/** Below it nothing visible changes, as with a correlation of exactly 1. */
const nearest = 1e-4;

/** Possible pairs may contradict each other: two inputs that go with a third cannot be independent, as unlisted pairs are. */
function lintTogether({ raw, report, model }: Context): void {
  const pairs = (raw.correlations ?? []).flatMap((correlation): RankCorrelation[] => {
    const [first, second] = correlation?.inputs ?? [];
    const spearman = correlation?.spearman;
    return first === undefined || second === undefined || spearman === undefined
      ? []
      : [{ inputs: [first, second], spearman }];
  });
  if (model === undefined || pairs.length < 2) return;
  const names = [...new Set(pairs.flatMap(({ inputs }) => inputs))];
  const { latent, distance } = buildCopula(names, pairs);
  if (distance < nearest) return;
  const possible = pairs.map(({ inputs, spearman }) => {
    const [i = 0, j = 0] = inputs.map((name) => names.indexOf(name));
    const between = latent[i * names.length + j] ?? 0;
    return { inputs, spearman, between, moved: Math.abs(between - latentCorrelation(spearman)) };
  });
  const [worst] = possible.sort((a, b) => b.moved - a.moved);
  if (worst === undefined) return;
  const [first, second] = worst.inputs;
  const rank = (6 / Math.PI) * Math.asin(worst.between / 2);
  const sentence = say.contradictoryCorrelations(first, second, worst.spearman, rank);
  report.at(['correlations'], sentence, distance > farthest ? 'error' : 'warning');
}

function lintUncertain(context: Context, path: (string | number)[], name: string): void {
  const { raw, report, region } = context;
  if (region === undefined) return;
  const base = raw.assumptions?.[name] ?? region.inputs[name]?.value ?? inputOf(context, name)?.value;
  const futures = entries(raw.futures).map(([future, content]) => ({
    future,
    value: content?.assumptions?.[name] ?? base,
  }));
  const certain = futures.filter(({ value }) => isCertain(value)).map(({ future }) => future);
  if (futures.length === 0 ? isCertain(base) : certain.length === futures.length) {
    report.absent(path, say.certainInput(name), 'value');
  } else for (const future of certain) report.at(path, say.certainInFuture(name, future), 'warning');
}

function isCertain(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'path' in value);
}
