import type { Results } from './results.ts';

/**
 * What a run of several models holds about one of them, as if it had run alone: its measures and inputs without the part's name, the
 * costs of the policies, the causes of the whole.
 */
export function partResults(results: Results, part: string): Results {
  const prefix = `${part}.`;
  const bare = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  const kept = (name: string) => name.startsWith(prefix) || name.startsWith('policy.cost');
  const chosen = results.measures.flatMap(({ name }, m) => (kept(name) ? [m] : []));
  const monthly = results.monthlyMeasures.flatMap((m, place) => (chosen.includes(m) ? [place] : []));
  const inputs = results.inputNames.flatMap((name, i) => (name.startsWith(prefix) ? [i] : []));
  const { draws, periods, months, audit } = results;
  const { levers: _levers, ...whole } = results;
  const { ends: _ends, ...attribution } = results.attribution;
  const all = results.measures.length;
  const years = periods.length;
  return {
    ...whole,
    measures: chosen.map((m) => ({ ...results.measures[m], name: bare(results.measures[m].name) })),
    years: pick(results.years, all, chosen, years * draws),
    monthlyMeasures: monthly.map((place) => chosen.indexOf(results.monthlyMeasures[place])),
    paths: pick(results.paths, results.monthlyMeasures.length, monthly, (months + 1) * draws),
    inputNames: inputs.map((i) => bare(results.inputNames[i])),
    inputs: pick(results.inputs, results.inputNames.length, inputs, draws),
    audit: { ...audit, years: pick(audit.years, all, chosen, years * audit.replicates) },
    attribution: {
      ...attribution,
      shapley: pick(attribution.shapley, all, chosen, years * attribution.draws),
      allOff: pick(attribution.allOff, all, chosen, years * attribution.draws),
    },
    clamps: results.clamps
      .filter(({ input }) => input.startsWith(prefix))
      .map((clamp) => ({ ...clamp, input: bare(clamp.input) })),
  };
}

/** Of an array of rows of `of` pieces each `length` long, the chosen pieces of every row. */
function pick(source: Float64Array, of: number, chosen: readonly number[], length: number): Float64Array {
  const rows = of * length === 0 ? 0 : source.length / (of * length);
  const target = new Float64Array(rows * chosen.length * length);
  for (let row = 0, to = 0; row < rows; row++) {
    for (const piece of chosen) {
      const from = (row * of + piece) * length;
      target.set(source.subarray(from, from + length), to);
      to += length;
    }
  }
  return target;
}
