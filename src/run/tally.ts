import { beginning } from '../economy/levers.ts';
import type { AnyModel } from '../models/index.ts';
import type { Measure } from '../models/model.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Values } from './draw.ts';
import { byMonth, placedLevers } from './months.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';

/** Reads a run's measures into flat arrays. */
export type Tally = {
  /** Begins a run; cost lines are billed at these values. */
  open(state: unknown, values: Values): void;
  /** Takes over what another arm has noted so far. */
  branch(from: Tally, values: Values): void;
  month(state: unknown, month: number): void;
  close(state: unknown): void;
  /** [measure][period] of the run that was closed last. */
  readonly years: Float64Array;
  /** [monthly measure][0 = opening, then months] of the same run. */
  readonly paths: Float64Array;
  /** The period that is being filled. */
  readonly period: number;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyMeasure = Measure<any, any>;

export function createTally(scenario: Scenario, model: AnyModel, fixed: unknown, policies: readonly string[]): Tally {
  const layout: Layout = layoutOf(scenario, model);
  const { periodEnds, start } = layout;
  const periods = periodEnds.length;
  const { measures } = model;
  const places = (kind: AnyMeasure['kind']) =>
    measures.flatMap((measure, m) => (measure.kind === kind ? [{ m, measure }] : []));
  const stocks = places('stock');
  const flows = places('flow');
  const finals = places('final');
  const followed = measures.filter(({ monthly }) => monthly);
  const costs = costLines(scenario, model, policies, layout);
  const totalCost = layout.measures.findIndex(({ name }) => name === 'policy.cost');
  const years = new Float64Array(layout.measures.length * periods);
  const paths = new Float64Array(followed.length * (scenario.months + 1));
  let period = 0;
  let billed: Values | undefined;

  const readStocks = (state: unknown) => {
    for (const { m, measure } of stocks) years[m * periods + period] = measure.read(state, fixed);
  };
  const follow = (state: unknown, at: number) => {
    for (let n = 0; n < followed.length; n++) paths[n * (scenario.months + 1) + at] = followed[n].read(state, fixed);
  };

  return {
    years,
    paths,
    get period() {
      return period;
    },
    open(state, values) {
      billed = values;
      years.fill(0);
      period = 0;
      readStocks(state);
      follow(state, 0);
      for (const { m, measure } of stocks) if (measure.noOpening) years[m * periods] = NaN;
      followed.forEach(({ noOpening }, n) => {
        if (noOpening) paths[n * (scenario.months + 1)] = NaN;
      });
      period = 1;
    },
    branch(from, values) {
      billed = values;
      years.set(from.years);
      paths.set(from.paths);
      period = from.period;
    },
    month(state, month) {
      for (let n = 0; n < flows.length; n++)
        years[flows[n].m * periods + period] += flows[n].measure.read(state, fixed);
      for (let n = 0; n < costs.length; n++) {
        const { row, policy, number, strengths, paidAlways, driver } = costs[n];
        const { eur, paidShare } = billed!.levers[policy][number];
        const paid = month >= paidAlways ? 1 / Math.max(LEAST_SHARE, paidShare) : strengths[month];
        const cost = paid === 0 ? 0 : eur * paid * driver.read(state, fixed);
        years[row * periods + period] += cost;
        years[totalCost * periods + period] += cost;
      }
      follow(state, month + 1);
      if (start + month !== periodEnds[period]) return;
      readStocks(state);
      period++;
    },
    close(state) {
      for (const { m, measure } of finals) years.fill(measure.read(state, fixed), m * periods, (m + 1) * periods);
    },
  };
}

/** A policy of which almost nothing is left after deadweight is billed as if this share were. */
const LEAST_SHARE = 0.01;

/**
 * What is billed: at the strength of the lever, and where people or jobs are counted that the policy brings about (`paidAlways`: from that
 * month on), for all of whom it pays.
 */
function costLines(scenario: Scenario, model: AnyModel, policies: readonly string[], layout: Layout) {
  return placedLevers(scenario, policies).flatMap(({ lever, policy, number }) => {
    const { cost } = lever;
    if (cost === undefined) return [];
    const driver = model.drivers.find(({ name }) => name === cost.per)!;
    const row = layout.measures.findIndex(
      ({ name }) => name === `policy.cost/${scenario.policies[policy].name}/${number + 1}`,
    );
    const strengths = byMonth(lever.profile, scenario);
    const paidAlways = driver.induced === true ? beginning(lever.profile) - scenario.start : Infinity;
    return [{ policy, number, row, driver, strengths, paidAlways }];
  });
}
