import { at } from './indices.ts';

const input = { presence: at('culture.presence'), handOver: at('presence.handOver') };

/** How much longer it takes to hand work over to those who are not there, AI or a team elsewhere, where people must be seen. */
export function slowness(now: Float64Array): number {
  return 1 + now[input.handOver] * now[input.presence];
}
