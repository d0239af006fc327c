import type { Draw } from '../models/model.ts';
import { fillUniforms } from '../numeric/random.ts';
import type { Key } from '../numeric/random.ts';

/** The uniforms of a draw on one piece of luck, as a model asks for them. */
export type Uniforms = Draw['uniforms'];

/** Uniforms that are kept at most: 2 MiB, of which only what is used takes memory. */
const ROOM = 2 ** 18;
/** Fewer are made as fast as they are found. */
const WORTH_KEEPING = 32;
/** Months, quarters and what models add to them stay below this, streams below 2^12: an address is a small integer. */
const MONTHS = 2 ** 18;

/**
 * Luck is the same in every arm and future of a draw: what was made for one of them is kept for the others, until another draw
 * begins. A list of uniforms per piece of luck, for a model made of parts.
 */
export function createLuck(keys: readonly Key[]): (draw: number) => readonly Uniforms[] {
  const room = new Float64Array(ROOM);
  const kept = keys.map(() => new Map<number, Float64Array>());
  let used = 0;
  let present = -1;

  const uniformsOf =
    (draw: number) =>
    (key: Key, k: number): Uniforms =>
    (out, count, stream, month, first) => {
      // Of a draw that is over nothing is kept: what is there now is another's.
      if (draw !== present || count < WORTH_KEEPING || first !== undefined || month >= MONTHS) {
        fillUniforms(out, count, key, draw, stream, month, first);
        return;
      }
      const address = stream * MONTHS + month;
      const known = kept[k].get(address);
      if (known !== undefined && known.length === count) {
        out.set(known);
      } else if (known === undefined && used + count <= ROOM) {
        const made = room.subarray(used, (used += count));
        fillUniforms(made, count, key, draw, stream, month);
        kept[k].set(address, made);
        out.set(made);
      } else {
        fillUniforms(out, count, key, draw, stream, month);
      }
    };

  return (draw) => {
    if (draw !== present) {
      for (const one of kept) one.clear();
      used = 0;
      present = draw;
    }
    return keys.map(uniformsOf(draw));
  };
}
