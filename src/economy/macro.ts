import { normalQuantile } from '../numeric/normal.ts';

/** (K3) The business cycle, in ln output around trend: next month's value of an autoregression. */
export function nextCycle(cycle: number, persistence: number, volatility: number, u: number): number {
  return persistence * cycle + volatility * normalQuantile(u);
}
