/**
 * Area that a path of unemployment (x) and vacancies (y) encloses, its end joined to its beginning: positive where it runs
 * counter-clockwise, as it does over a business cycle.
 */
export function loopArea(unemployment: ArrayLike<number>, vacancies: ArrayLike<number>): number {
  const points = unemployment.length;
  let twice = 0;
  for (let i = 0; i < points; i++) {
    const next = (i + 1) % points;
    twice += unemployment[i] * vacancies[next] - unemployment[next] * vacancies[i];
  }
  return twice / 2;
}
