import { modelOf } from '../models/index.ts';
import { firstAndLast, orderedShares, shapley } from './attribution.ts';
import { createDrawer } from './draw.ts';
import type { Values } from './draw.ts';
import { permutation } from '../numeric/permutation.ts';
import { keyOf, luckOfModel } from './design.ts';
import { inputIndex, switchedOff, withInputs, withMoved } from './held.ts';
import { layoutOf } from './layout.ts';
import { createLuck } from './luck.ts';
import { createMonths } from './months.ts';
import type { Months } from './months.ts';
import { armsOf, leverGroups, mainArmOf, structureArms, structuresOf } from './plan.ts';
import type { Block, Job } from './plan.ts';
import { simulate } from './simulate.ts';
import type { Setting } from './simulate.ts';
import { createTally } from './tally.ts';

/** How often an input was held at a bound in an arm ('baseline': the sampled value itself). */
export type Clamp = { readonly input: string; readonly arm: string; readonly count: number };

/**
 * What a block yields.
 * draws: years [draw][future][arm][measure][period], paths [draw][future][arm][monthly][month], inputs [draw][future][input];
 * audit: years [replicate][future][measure][period];
 * levers: of the headline measure what each group of levers of the main arm adds, [draw][future][group][period];
 * structures: headline [draw][future][variant][arm][period];
 * attribution: shapley [draw][future][cause][measure][period], all off [draw][future][measure][period], and of the headline measure each
 * cause switched on first and last, [draw][future][cause][period].
 */
export type BlockResult = {
  readonly block: Block;
  readonly arrays: readonly Float64Array[];
  readonly clamps: readonly Clamp[];
};

export type Runner = { run(block: Block): BlockResult };

/** Replicates of the noise audit have luck of their own, far from any draw's. */
const AUDIT_DRAWS = 0x40000000;

/** Prepares a job once, then runs any of its blocks in any order. */
export function createRunner(job: Job): Runner {
  const { scenario } = job;
  const model = modelOf(scenario);
  const calendar = {
    startYear: Math.floor(scenario.start / 12),
    startMonth: (scenario.start % 12) + 1,
    months: scenario.months,
  };
  const fixed: unknown = model.prepare({ region: job.region, tables: { ...job.tables, ...scenario.tables }, calendar });
  const luckIn = createLuck(luckOfModel(scenario, model));
  let clamps = new Map<string, Clamp>();
  const clampIn = (arm: string) => (input: number) => {
    const { name } = model.inputs[input];
    const id = `${arm} ${name}`;
    clamps.set(id, { input: name, arm, count: (clamps.get(id)?.count ?? 0) + 1 });
  };
  const drawer = createDrawer(job, model, clampIn('baseline'));
  const arms = armsOf(scenario).map(({ name, policies }) => ({
    months: createMonths(scenario, model, policies, drawer.paths, clampIn(name)),
    tally: createTally(scenario, model, fixed, policies),
  }));

  const setting = (draw: number, values: Values, future: number, mode = scenario.mode): Setting => {
    return { model, fixed, luck: luckIn(draw), mode, values, future, length: scenario.months };
  };

  /** Where the headline measure stands in a tally of years. */
  const headlineCells = () => {
    const { measures, periods } = layoutOf(scenario, model);
    const measure = measures.findIndex(({ name }) => name === scenario.headline.measure);
    return { from: measure * periods.length, end: (measure + 1) * periods.length, periods: periods.length };
  };

  const runDraws = ({ first, count }: Block): Float64Array[] => {
    const futures = scenario.futures.length;
    const years = new Appender(count * futures * arms.length * arms[0].tally.years.length);
    const paths = new Appender(count * futures * arms.length * arms[0].tally.paths.length);
    const inputs = new Appender(count * futures * model.inputs.length);
    for (let draw = first; draw < first + count; draw++) {
      const values = drawer.draw(draw);
      for (let future = 0; future < futures; future++) {
        inputs.add(values.inputs[future]);
        simulate(setting(draw, values, future), arms);
        for (const { tally } of arms) {
          years.add(tally.years);
          paths.add(tally.paths);
        }
      }
    }
    return [years.array, paths.array, inputs.array];
  };

  const runAudit = ({ first, count }: Block): Float64Array[] => {
    const [baseline] = arms;
    const values = drawer.central();
    const years = new Appender(count * scenario.futures.length * baseline.tally.years.length);
    for (let replicate = first; replicate < first + count; replicate++) {
      scenario.futures.forEach((_, future) => {
        simulate(setting(AUDIT_DRAWS + replicate, values, future, 'integer'), [baseline]);
        years.add(baseline.tally.years);
      });
    }
    return [years.array];
  };

  const runAttribution = ({ first, count }: Block): Float64Array[] => {
    const [{ tally }] = arms;
    const causes = model.causes.length;
    const size = tally.years.length;
    const shares = new Appender(count * scenario.futures.length * causes * size);
    const allOff = new Appender(count * scenario.futures.length * size);
    const { from, end, periods } = headlineCells();
    const ends = [0, 1].map(() => new Appender(count * scenario.futures.length * causes * periods));
    for (let draw = first; draw < first + count; draw++) {
      const values = drawer.draw(draw);
      scenario.futures.forEach((_, future) => {
        const outcomes: Float64Array[] = [];
        for (let coalition = 0; coalition < 2 ** causes; coalition++) {
          const off = switchedOff(model, coalition);
          const paths = drawer.paths.map((list) => list.filter(({ input }) => !off.has(input)));
          const months = createMonths(scenario, model, [], paths, () => undefined);
          simulate(setting(draw, withInputs(values, off), future), [{ months, tally }]);
          outcomes.push(tally.years.slice());
        }
        for (const share of shapley(outcomes, causes)) shares.add(share);
        allOff.add(outcomes[0]);
        const { first: alone, last } = firstAndLast(
          outcomes.map((outcome) => outcome.subarray(from, end)),
          causes,
        );
        [alone, last].forEach((added, n) => added.forEach((one) => ends[n].add(one)));
      });
    }
    return [shares.array, allOff.array, ...ends.map(({ array }) => array)];
  };

  const groups = leverGroups(scenario);
  const orders = keyOf(scenario, 'order of levers');

  /** The arm of a coalition of groups of levers: bit g, group g is switched on. */
  const withGroups = (coalition: number): Months => {
    const on = new Set(groups.flatMap(({ levers }, g) => ((coalition >> g) & 1 ? [...levers] : [])));
    const { policies } = armsOf(scenario)[mainArmOf(scenario)];
    return createMonths(
      scenario,
      model,
      policies,
      drawer.paths,
      () => undefined,
      ({ policy, number }) => on.has(`${policy}/${number}`),
    );
  };

  const runLevers = ({ first, count }: Block): Float64Array[] => {
    const [{ tally }] = arms;
    const { from, end, periods } = headlineCells();
    const shares = new Appender(count * scenario.futures.length * groups.length * periods);
    for (let draw = first; draw < first + count; draw++) {
      const values = drawer.draw(draw);
      const place = permutation(groups.length, orders, draw);
      const order = groups.map((_, n) => place(n));
      scenario.futures.forEach((_, future) => {
        const outcomes = new Map<number, Float64Array>();
        const outcome = (coalition: number): Float64Array => {
          const known = outcomes.get(coalition);
          if (known !== undefined) return known;
          simulate(setting(draw, values, future), [{ months: withGroups(coalition), tally }]);
          const found = tally.years.slice(from, end);
          outcomes.set(coalition, found);
          return found;
        };
        for (const share of orderedShares(order, outcome)) shares.add(share);
      });
    }
    return [shares.array];
  };

  const variants = structuresOf(scenario).map(({ set, move = {} }) => {
    const held = new Map(Object.entries(set).map(([name, value]) => [inputIndex(model, name), value]));
    const moved = Object.entries(move).map(([name, by]) => ({ input: inputIndex(model, name), ...by }));
    const paths = drawer.paths.map((list) => list.filter(({ input }) => !held.has(input)));
    const all = armsOf(scenario);
    return {
      held,
      moved,
      arms: structureArms(scenario).map((arm) => ({
        months: createMonths(scenario, model, all[arm].policies, paths, () => undefined),
        tally: arms[arm].tally,
      })),
    };
  });

  const runStructures = ({ first, count }: Block): Float64Array[] => {
    const { from, end, periods } = headlineCells();
    const runs = scenario.futures.length * variants.length * structureArms(scenario).length;
    const headline = new Appender(count * runs * periods);
    for (let draw = first; draw < first + count; draw++) {
      const values = drawer.draw(draw);
      scenario.futures.forEach((_, future) => {
        for (const { held, moved, arms: own } of variants) {
          simulate(setting(draw, withMoved(model, withInputs(values, held), moved), future), own);
          for (const { tally } of own) headline.add(tally.years.subarray(from, end));
        }
      });
    }
    return [headline.array];
  };

  const kinds = {
    draws: runDraws,
    audit: runAudit,
    attribution: runAttribution,
    levers: runLevers,
    structures: runStructures,
  };
  return {
    run(block) {
      clamps = new Map();
      const arrays = kinds[block.kind](block);
      return { block, arrays, clamps: block.kind === 'draws' ? [...clamps.values()] : [] };
    },
  };
}

/** One array filled piece by piece. */
class Appender {
  readonly array: Float64Array;
  private at = 0;

  constructor(length: number) {
    this.array = new Float64Array(length);
  }

  add(piece: Float64Array): void {
    this.array.set(piece, this.at);
    this.at += piece.length;
  }
}
