/** "1 draw", "64 draws": a printed number of things. */
export function counted(n: string, one: string, many: string): string {
  return `${n} ${n === '1' ? one : many}`;
}
