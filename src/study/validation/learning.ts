import { nextCompetence } from '../../economy/learning.ts';
import { log } from '../../numeric/arithmetic.ts';
import { DERIVED } from './suite.ts';
import type { Check, Suite } from './suite.ts';

/** Time constant, in months, of the briefing's structured programme, and the decay that halves a skill in 6.5 months. */
const TAU = 1.66;
const DECAY = Math.LN2 / 6.5;
const STEP = 1 / 4;
const FINE = 1 / 1000;
const EULER = 'Euler steps of a quarter-month: relative error of a time up to step/(2τ)';

/** (C9) Competence grows towards one and is lost without use. */
export const learning: Suite = {
  name: 'learning',
  title: 'Learning and forgetting',
  checks: () => [
    ...(
      [
        [0.5, (5 * 12) / 52, 0.06],
        [0.9, 3.8, 0.03],
        [0.95, 5.0, 0.03],
      ] as const
    ).map(([level, months, relative]): Check => {
      return {
        id: `C-T6 ${level * 100} %`,
        what: `Months of the full programme until ${level * 100} % competence, time constant 1.66 months`,
        source: DERIVED,
        published: months,
        ours: monthsUntil(level, FINE),
        tolerance: relative * months,
        why: 'the milestone is a rounded number of weeks or months',
      };
    }),
    {
      id: 'C-T6 half-life',
      what: 'Months of the full programme until half of what is missing is learnt: τ ln 2',
      source: DERIVED,
      published: TAU * Math.LN2,
      ours: monthsUntil(0.5, FINE),
      tolerance: 2 * FINE,
      why: 'Euler steps of a thousandth of a month',
    },
    {
      id: 'C-T6 quarter-months',
      what: 'The same in the steps of the firm model',
      source: DERIVED,
      published: TAU * Math.LN2,
      ours: monthsUntil(0.5, STEP),
      tolerance: (TAU * Math.LN2 * STEP) / (2 * TAU) + STEP / 100,
      why: EULER,
    },
    decays('C-T9', 'Months until half the competence is lost without use or mentor', 6.5, 0),
    decays('C-T6 mentor', 'The same with a mentor, who halves the loss', 13, 1),
    {
      id: 'C9 workshop',
      what: 'A one-off month of courses without use leaves, six weeks later, no more than after it ended',
      source: DERIVED,
      published: 0,
      ours: Math.max(0, workshop(2.5) - workshop(1)),
      tolerance: 0,
      why: 'holds exactly',
    },
  ],
};

function decays(id: string, what: string, published: number, mentored: number): Check {
  const steps = halvedAfter(mentored);
  return {
    id,
    what,
    source: 'tatel2025',
    follows: true,
    published,
    ours: steps,
    tolerance: 0.01,
    why: 'Euler steps of a thousandth of a month',
  };
}

/** Interpolated between the steps around the level. */
function monthsUntil(level: number, step: number): number {
  let competence = 0;
  for (let months = 0; months < 100; months += step) {
    const next = nextCompetence(competence, step, 1 / TAU, DECAY, 1, 1, 1);
    if (next >= level)
      return months + step * (log((1 - competence) / (1 - level)) / log((1 - competence) / (1 - next)));
    competence = next;
  }
  return Infinity;
}

function halvedAfter(mentored: number): number {
  let competence = 1;
  let months = 0;
  // A mentor alone would also teach: what is asked is the loss.
  for (; competence > 0.5; months += FINE) competence = nextCompetence(competence, FINE, 0, DECAY, 0, 0, mentored);
  return months;
}

function workshop(until: number): number {
  let competence = 0;
  for (let months = 0; months < until; months += STEP) {
    competence = nextCompetence(competence, STEP, 1 / TAU, DECAY, months < 1 ? 1 : 0, 0, 0);
  }
  return competence;
}
