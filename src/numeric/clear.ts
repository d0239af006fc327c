/** Sets the first `count` values to 0. For the short arrays of a model this is several times as fast as `fill`, which leaves compiled code. */
export function clear(values: Float64Array, count = values.length): void {
  for (let i = 0; i < count; i++) values[i] = 0;
}
