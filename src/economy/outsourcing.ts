import { normalCdf } from '../numeric/normal.ts';

/** (A11) Share of work for which the cost advantage of doing it elsewhere exceeds the friction, when firms differ by `spread`. */
export function worthMoving(advantage: number, friction: number, spread: number): number {
  if (spread <= 0) return advantage > friction ? 1 : 0;
  return normalCdf((advantage - friction) / spread);
}

/**
 * (A11) Positions that `firms` firms need of a role of which each needs the fraction `need`: one each in house, pooled experts with the
 * load `load` otherwise. Pooling saves firms · (1 − need / load).
 */
export function positionsNeeded(firms: number, need: number, load: number, pooled: boolean): number {
  return pooled ? (firms * need) / load : firms;
}

/** Share of an occupation's positions that pooling saves; `small` is the share of them held in firms that need only a fraction. */
export function pooledAway(small: number, adoption: number, need: number, load: number): number {
  return need < load ? small * adoption * (1 - need / load) : 0;
}
