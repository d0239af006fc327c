import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatch } from '../../src/economy/dispatch.ts';
import type { Hands, Jobs } from '../../src/economy/dispatch.ts';
import { bestWorth, worth } from '../linear-program.ts';

type Task = {
  todo?: number;
  role?: number;
  load?: number;
  available?: number;
  review?: number;
  fallback?: number;
  saving?: number;
  committed?: number;
  contracted?: number;
  cheaper?: number;
};

const column = (tasks: readonly Task[], read: (task: Task) => number) => Float64Array.from(tasks, read);

function jobsOf(tasks: readonly Task[]): Jobs {
  return {
    todo: column(tasks, ({ todo = 0 }) => todo),
    taskRole: Int32Array.from(tasks, ({ role = 0 }) => role),
    load: column(tasks, ({ load = 1 }) => load),
    available: column(tasks, ({ todo = 0, available = todo }) => available),
    review: column(tasks, ({ review = 0 }) => review),
    fallback: column(tasks, ({ fallback = 0 }) => fallback),
    saving: column(tasks, ({ saving = 0 }) => saving),
    committed: column(tasks, ({ committed = 0 }) => committed),
    contracted: column(tasks, ({ committed = 0, contracted = committed }) => contracted),
    cheaper: column(tasks, ({ cheaper = 0 }) => cheaper),
    delegated: new Float64Array(tasks.length),
    doneOutsourced: new Float64Array(tasks.length),
  };
}

const handsOf = (capacity: number[], premium: number[]): Hands => ({
  capacity: Float64Array.from(capacity),
  premium: Float64Array.from(premium),
  short: new Float64Array(capacity.length),
});

/** Tasks of one role that has hours enough. */
function given(tasks: readonly Task[], supervision: number) {
  const jobs = jobsOf(tasks);
  const hands = handsOf([1e9], [10]);
  const shadow = dispatch(jobs, hands, supervision);
  return { delegated: [...jobs.delegated], outside: [...jobs.doneOutsourced], shadow, worth: worth(jobs, hands) };
}

const roles = 3;
/** Evenly spread, unlike fast-check’s doubles, which are mostly tiny. */
const within = (min: number, max: number) =>
  fc.noBias(fc.integer({ min: 0, max: 1_000_000 })).map((part) => min + ((max - min) * part) / 1_000_000);
const share = within(0, 1);
const instance = fc
  .record({
    tasks: fc.array(
      fc
        .record({
          ...{ todo: within(1, 500), role: fc.nat(roles - 1), load: within(0.05, 2), available: share },
          ...{ review: within(0.01, 1), fallback: within(0, 0.5), saving: within(-20, 80) },
          ...{ committed: share, contracted: share, cheaper: within(-20, 40) },
        })
        .map(({ committed, contracted, available, ...task }) => ({
          ...task,
          available: available * task.todo,
          contracted: contracted * task.todo,
          committed: committed * contracted * task.todo,
        })),
      { minLength: 1, maxLength: 12 },
    ),
    supervision: within(0, 600),
    premium: fc.array(within(0, 40), { minLength: roles, maxLength: roles }),
    /** Hours of each role relative to what its tasks would take. */
    slack: fc.array(within(0.4, 1.3), { minLength: roles, maxLength: roles }),
  })
  .map(({ tasks, supervision, premium, slack }) => {
    const needed = Array.from({ length: roles }, () => 0);
    tasks.forEach(({ role, todo, load }) => (needed[role] += todo * load));
    return { tasks, supervision, premium, capacity: slack.map((part, r) => part * needed[r]) };
  });

describe('everybody’s part of the work (C5)', () => {
  test('is that of the linear program where supervision is what is short, on 300 random instances', () => {
    fc.assert(
      fc.property(instance, ({ tasks, supervision, premium }) => {
        const [jobs, hands] = [jobsOf(tasks), handsOf([1e9, 1e9, 1e9], premium)];
        dispatch(jobs, hands, supervision);
        const best = bestWorth(jobs, hands, supervision);
        expect(Math.abs(worth(jobs, hands) - best)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(best)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('where hours of staff are short as well, it is the same in nine of ten instances, and never worth a tenth less', () => {
    const losses: number[] = [];
    fc.assert(
      fc.property(instance, ({ tasks, supervision, premium, capacity }) => {
        const [jobs, hands] = [jobsOf(tasks), handsOf(capacity, premium)];
        const idle = worth({ ...jobs, doneOutsourced: jobs.committed }, hands);
        dispatch(jobs, hands, supervision);
        const best = bestWorth(jobs, hands, supervision);
        losses.push((best - worth(jobs, hands)) / Math.max(1, best - idle));
      }),
      { numRuns: 300, seed: 7 },
    );
    losses.sort((a, b) => a - b);
    expect(losses[0]).toBeGreaterThan(-1e-6);
    expect(losses[270]).toBeLessThan(1e-6);
    expect(losses[299]).toBeLessThan(0.1);
  });

  test('keeps within the work, the contracts, the hours, and what AI is fit for', () => {
    fc.assert(
      fc.property(instance, ({ tasks, supervision, premium, capacity }) => {
        const [jobs, hands] = [jobsOf(tasks), handsOf(capacity, premium)];
        dispatch(jobs, hands, supervision);
        const used = jobs.delegated.reduce((sum, pieces, j) => sum + pieces * jobs.review[j], 0);
        expect(used).toBeLessThanOrEqual(supervision * (1 + 1e-9) + 1e-9);
        tasks.forEach(({ todo, available, committed, contracted, fallback }, j) => {
          const [ai, team] = [jobs.delegated[j], jobs.doneOutsourced[j]];
          const hair = 1e-9 * todo;
          expect(ai).toBeGreaterThanOrEqual(0);
          expect(ai).toBeLessThanOrEqual(available + hair);
          expect(team).toBeGreaterThanOrEqual(committed - hair);
          expect(team).toBeLessThanOrEqual(contracted + hair);
          expect(ai * (1 - fallback) + team).toBeLessThanOrEqual(todo + hair);
        });
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  test('what saves most per hour of supervision goes to AI first; the last task’s ratio is what one more hour is worth', () => {
    const tasks = [
      { todo: 10, saving: 20, review: 0.5 },
      { todo: 10, saving: 30, review: 1 },
      { todo: 10, saving: 5, review: 0.1 },
      { todo: 10, saving: -1, review: 0 },
    ];
    const few = given(tasks, 4);
    expect(few.delegated).toEqual([6, 0, 10, 0]);
    expect(few.shadow).toBe(40);
    expect(given(tasks, 4.5).worth - few.worth).toBeCloseTo(20, 9);
    expect(given(tasks, 1000).shadow).toBe(0);
  });

  test('an outside team gets what its contract guarantees, and all that it may take on where it is cheaper than staff', () => {
    const contract = { todo: 100, committed: 20, contracted: 30 };
    expect(given([{ ...contract, cheaper: 4 }], 0).outside).toEqual([30]);
    expect(given([{ ...contract, cheaper: -4 }], 0).outside).toEqual([20]);
  });

  test('AI does what staff would have done, and what the team would have done only where AI is cheaper than the team', () => {
    const task = { todo: 100, committed: 20, contracted: 60, saving: 10 };
    expect(given([{ ...task, cheaper: 4 }], 0)).toMatchObject({ delegated: [80], outside: [20] });
    expect(given([{ ...task, cheaper: 12 }], 0)).toMatchObject({ delegated: [40], outside: [60] });
  });

  test('AI helps the role that is short of hours first, as an hour of it would have to be bought in', () => {
    const task = { todo: 10, saving: 10, review: 1 };
    const jobs = jobsOf([
      { ...task, role: 0 },
      { ...task, saving: 12, role: 1 },
    ]);
    const hands = handsOf([10, 6], [5, 5]);
    dispatch(jobs, hands, 4);
    expect([...jobs.delegated]).toEqual([0, 4]);
    dispatch(jobs, handsOf([6, 10], [5, 5]), 5);
    expect([...jobs.delegated]).toEqual([4, 1]);
  });

  test('a team that is dearer than staff helps out where hours would have to be bought in at more than that', () => {
    const jobs = jobsOf([{ todo: 10, available: 0, contracted: 8, cheaper: -3 }]);
    dispatch(jobs, handsOf([6], [2]), 0);
    expect(jobs.doneOutsourced[0]).toBe(0);
    dispatch(jobs, handsOf([6], [4]), 0);
    expect(jobs.doneOutsourced[0]).toBe(4);
  });

  test('without supervision hours AI does nothing that needs any', () => {
    const task = { todo: 5, saving: 9 };
    expect(given([{ ...task, review: 1 }, task], 0).delegated).toEqual([0, 5]);
  });

  test('if every task can go to AI and 15 % of human time is review, an hour of it carries 6.67 hours of work', () => {
    expect(given([{ todo: 1000, saving: 1, review: 0.15 }], 1).delegated[0]).toBeCloseTo(6.667, 3);
  });
});
