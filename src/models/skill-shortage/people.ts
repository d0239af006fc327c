import { Q } from './layout.ts';

/** First index of people who are no children any more: they turn 15 in the course of the year. */
export const FIRST = 14;
/** First index of people who are retired if they are out of the labour force: they turn 60 in the course of the year. */
export const RETIRED_FROM = 59;
/** Which account outside the labour force people of an age are in: 0 children, 1 outside, 2 retired. */
export function outsideOf(age: number): number {
  return age < FIRST ? 0 : age < RETIRED_FROM ? 1 : 2;
}

/** Persons of one age and sex, whatever their education. */
export function allLevels(people: Float64Array, cell: number): number {
  const first = cell * Q;
  return people[first] + people[first + 1] + people[first + 2] + people[first + 3];
}
