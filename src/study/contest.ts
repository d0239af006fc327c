import type { Region } from '../models/model.ts';
import { periodOfYear } from '../results/cells.ts';
import type { Years } from '../results/cells.ts';
import type { ComparePlan, Entry } from '../scenario/compare/plan.ts';
import { ownDraws, ownYardstick, shockDraws, shockYardstick } from './comparable.ts';
import type { Yardstick, YardstickDraws } from './comparable.ts';
import { standing } from './standing.ts';
import type { Standing } from './standing.ts';

/** What is kept of one run: its yardsticks, a small part of its results. */
export type Course = {
  readonly draws: number;
  readonly periods: readonly number[];
  readonly periodEnds: readonly number[];
  /** By yardstick. */
  readonly own: readonly YardstickDraws[];
  readonly shock: readonly YardstickDraws[] | null;
};

export type Contestant = Entry & { readonly region: Region; readonly course: Course };

export type ShockKind = 'own' | 'standard';

/** One yardstick under one of the shocks: every place's draws, and how they stand in each future. */
export type Discipline = {
  readonly shock: ShockKind;
  readonly yardstick: Yardstick;
  /** [place][future][period][draw] */
  readonly draws: readonly YardstickDraws[];
  /** By future, at the end of the year of the comparison. */
  readonly standings: readonly Standing[];
};

/** Places side by side. */
export type Contest = {
  readonly plan: ComparePlan;
  readonly places: readonly (Entry & { readonly region: Region })[];
  /** Years and month ends that all have. */
  readonly periods: readonly number[];
  readonly periodEnds: readonly number[];
  readonly period: number;
  readonly draws: number;
  readonly disciplines: readonly Discipline[];
  /** Those of which some place has no value in any draw: nobody can be ranked by them. */
  readonly left: readonly Discipline[];
};

/** The part of a run that is compared; only the futures of the plan, in their order. */
export function courseOf(years: Years, { comparables, shock, futures }: ComparePlan): Course {
  const chosen = (all: YardstickDraws): YardstickDraws => futures.map(({ name }) => all[years.futures.indexOf(name)]);
  const { draws, periods, periodEnds } = years;
  return {
    draws,
    periods,
    periodEnds,
    own: comparables.map((comparable) => chosen(ownDraws(years, ownYardstick(years, comparable)))),
    shock:
      shock && comparables.map((comparable) => chosen(shockDraws(years, shockYardstick(years, comparable, shock)))),
  };
}

/** Puts courses side by side and ranks them; `measures` describes what they have in common. */
export function contest(
  plan: ComparePlan,
  measures: Pick<Years, 'measures'>,
  contestants: readonly Contestant[],
): Contest {
  const courses = contestants.map(({ course }) => course);
  const [first] = courses;
  const common = first.periods.filter((_, n) =>
    courses.every(({ periodEnds }) => periodEnds[n] === first.periodEnds[n]),
  );
  const period = periodOfYear({ periods: common }, plan.year);
  const draws = Math.min(...courses.map((course) => course.draws));
  const discipline = (shock: ShockKind, yardstick: Yardstick, all: readonly YardstickDraws[]): Discipline => ({
    shock,
    yardstick,
    draws: all,
    standings: plan.futures.map((_, future) =>
      standing(
        all.map((place) => place[future][period].subarray(0, draws)),
        yardstick.measure.better,
      ),
    ),
  });
  const { shock } = plan;
  const all = [
    ...plan.comparables.map((comparable, n) =>
      discipline(
        'own',
        ownYardstick(measures, comparable),
        courses.map(({ own }) => own[n]),
      ),
    ),
    ...once(
      shock === null ? [] : plan.comparables.map((comparable) => shockYardstick(measures, comparable, shock)),
    ).map(({ n, yardstick }) =>
      discipline(
        'standard',
        yardstick,
        courses.map((course) => course.shock![n]),
      ),
    ),
  ];
  const complete = ({ standings }: Discipline): boolean => standings.every((one) => one.draws > 0);
  return {
    plan,
    places: contestants.map(({ course: _, ...place }) => place),
    periods: common,
    periodEnds: first.periodEnds.slice(0, common.length),
    period,
    draws,
    disciplines: all.filter(complete),
    left: all.filter((one) => !complete(one)),
  };
}

/** Two yardsticks of the same measure are one under the standard shock. */
function once(yardsticks: readonly Yardstick[]): readonly { readonly n: number; readonly yardstick: Yardstick }[] {
  return yardsticks
    .map((yardstick, n) => ({ n, yardstick }))
    .filter(({ n, yardstick }) => yardsticks.findIndex(({ measure }) => measure === yardstick.measure) === n);
}
