import type { Claim } from '../models/tables.ts';
import type { FanMarker } from './charts/fan.ts';
import { figure } from './phrases.ts';
import type { View } from './view.ts';

/** The published claims that speak of this place. */
export function claimsHere({ claims, region }: View): readonly Claim[] {
  return claims.filter(({ place }) => place.includes(region.name) || place.includes('all-hubs'));
}

/** Who said it, short enough for a chart. */
export function claimant({ who }: Claim): string {
  const [short = who] = who.split(/,| \(|\n/);
  return short.length > 28 ? `${short.slice(0, 27)}…` : short;
}

/** The claims about a measure within the years of the run, as diamonds on its fan chart. */
export function claimMarkers(view: View, measure: string): FanMarker[] {
  const { periods } = view.results;
  return claimsHere(view)
    .filter((claim) => claim.measure === measure && claim.year >= periods[0] && claim.year <= periods.at(-1)!)
    .map((claim) => {
      const value = claimValue(view, claim);
      return {
        year: claim.year,
        value: claim.value,
        label: `${claimant(claim)}: ${value}`,
        text: view.words.fan.marker(claim.who, claim.year, value, claim.wording[view.scenario.language]),
      };
    });
}

/** The claimed figure, or its range where the claim is one. */
export function claimValue(view: View, { value, low, high, unit, how }: Claim): string {
  // In the digits that were claimed: 27 % and not 27.0 %.
  const shown = (x: number): string => figure(view, x, unit, 'level', digitsOf(x, unit));
  return how === 'band' && low !== undefined && high !== undefined
    ? view.words.risk.claimRange(shown(low), shown(high))
    : shown(value);
}

function digitsOf(x: number, unit: Claim['unit']): number | undefined {
  if (unit !== 'share' && unit !== 'change' && unit !== 'points') return undefined;
  return Number((x * 100).toFixed(6)) % 1 === 0 ? 0.01 : 0.001;
}
