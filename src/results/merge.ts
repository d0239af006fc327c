import { modelOf } from '../models/index.ts';
import type { Clamp, BlockResult } from '../run/block.ts';
import { layoutOf } from '../run/layout.ts';
import { armsOf, attributionDraws, auditReplicates, leverDraws, leverGroups } from '../run/plan.ts';
import { structureArms, structureDraws, structuresOf } from '../run/plan.ts';
import type { Block, Job } from '../run/plan.ts';
import type { Results } from './results.ts';

export type Collector = {
  /** Takes a block in; blocks may come in any order, each once. */
  add(result: BlockResult): void;
  /** Throws unless every block has come. */
  results(): Results;
};

/** Puts blocks together; memory is that of the results, however many workers send. */
export function createCollector(job: Job): Collector {
  const { scenario } = job;
  const model = modelOf(scenario);
  const layout = layoutOf(scenario, model);
  const arms = armsOf(scenario).map(({ name }) => name);
  const futures = scenario.futures.length;
  const { causes } = job.drawsOnly ? { causes: [] } : model;
  const periods = layout.periods.length;
  const cells = layout.measures.length * periods;
  const monthlyMeasures = layout.measures.flatMap(({ monthly }, m) => (monthly ? [m] : []));
  const pathCells = monthlyMeasures.length * (scenario.months + 1);
  const variants = (job.drawsOnly ? [] : structuresOf(scenario)).map(({ name, label, deep = false }) => ({
    name,
    label,
    deep,
  }));
  const groups = job.drawsOnly ? [] : leverGroups(scenario).map(({ name, by }) => ({ name, by }));
  const counts = {
    draws: scenario.draws,
    audit: job.drawsOnly ? 0 : auditReplicates(scenario),
    attribution: attributionDraws(scenario),
    levers: leverDraws(scenario),
    structures: structureDraws(scenario),
  };

  const years = shared(futures * arms.length * cells * counts.draws);
  const paths = shared(futures * arms.length * pathCells * counts.draws);
  const inputs = shared(futures * model.inputs.length * counts.draws);
  const auditYears = shared(futures * cells * counts.audit);
  const shapley = shared(futures * causes.length * cells * counts.attribution);
  const allOff = shared(futures * cells * counts.attribution);
  const ends = [0, 1].map(() => shared(futures * causes.length * periods * counts.attribution));
  const leverShares = shared(futures * groups.length * periods * counts.levers);
  const inStructures = futures * variants.length * structureArms(scenario).length * periods;
  const headlineMeasure = layout.measures.findIndex(({ name }) => name === scenario.headline.measure);
  const headline = shared(inStructures * counts.structures);
  const targets: Record<Block['kind'], readonly Float64Array[]> = {
    draws: [years, paths, inputs],
    audit: [auditYears],
    attribution: [shapley, allOff, ...ends],
    levers: [leverShares],
    structures: [headline],
  };
  const clamps = new Map<string, Clamp>();
  const missing = {
    ...counts,
    attribution: causes.length > 0 ? counts.attribution : 0,
    levers: groups.length > 0 ? counts.levers : 0,
    structures: variants.length > 0 ? counts.structures : 0,
  };

  return {
    add({ block, arrays, clamps: found }) {
      targets[block.kind].forEach((target, n) => drawsInnermost(target, arrays[n], counts[block.kind], block));
      missing[block.kind] -= block.count;
      for (const { input, arm, count } of found) {
        const id = `${arm} ${input}`;
        clamps.set(id, { input, arm, count: (clamps.get(id)?.count ?? 0) + count });
      }
    },
    results() {
      for (const [kind, count] of Object.entries(missing)) {
        if (count !== 0) throw new Error(`${count} of ${kind} are missing from the results`);
      }
      return {
        draws: counts.draws,
        futures: scenario.futures.map(({ name }) => name),
        arms,
        measures: layout.measures,
        periods: layout.periods,
        periodEnds: layout.periodEnds,
        years,
        monthlyMeasures,
        months: scenario.months,
        paths,
        inputs,
        inputNames: model.inputs.map(({ name }) => name),
        audit: { replicates: counts.audit, years: auditYears },
        attribution: {
          draws: causes.length > 0 ? counts.attribution : 0,
          causes: causes.map(({ name, label }) => ({ name, label })),
          shapley,
          allOff,
          ends: {
            measure: headlineMeasure,
            first: ends[0],
            last: ends[1],
          },
        },
        ...(groups.length > 0 && {
          levers: { draws: counts.levers, measure: headlineMeasure, groups, shares: leverShares },
        }),
        ...(variants.length > 0 && {
          structures: { draws: counts.structures, variants, arms: structureArms(scenario), headline },
        }),
        clamps: [...clamps.values()].sort((a, b) => (`${a.arm} ${a.input}` < `${b.arm} ${b.input}` ? -1 : 1)),
      };
    },
  };
}

/** Several threads read the results at a time. */
function shared(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

/** A block holds one draw after the other; results hold the draws of one cell after the other. */
function drawsInnermost(target: Float64Array, source: Float64Array, draws: number, { first, count }: Block): void {
  const cells = source.length / count;
  for (let draw = 0; draw < count; draw++) {
    for (let cell = 0; cell < cells; cell++) target[cell * draws + first + draw] = source[draw * cells + cell];
  }
}
