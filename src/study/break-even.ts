import { inputCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { bandOf, shareError } from '../results/summary.ts';
import type { Band } from '../results/summary.ts';

/** The price elasticity of demand from which saving labour adds jobs, beside the elasticity assumed. */
export type BreakEven = {
  readonly future: number;
  readonly threshold: Band;
  readonly elasticity: Band;
  /** Share of draws whose elasticity is above its own threshold. */
  readonly shareAbove: number;
  readonly error: number;
};

const names = ['volume.elasticity', 'volume.passThrough', 'volume.labourShare'] as const;

/**
 * For small savings of labour, employment rises if ε > ε* = 1 / (κ · s_L): the sign condition of a hub's employment effect.
 * Empty for a model without these inputs.
 */
export function breakEvens(results: Results): BreakEven[] {
  const [elasticity, passThrough, labourShare] = names.map((name) => results.inputNames.indexOf(name));
  if (elasticity < 0 || passThrough < 0 || labourShare < 0) return [];
  return results.futures.map((_, future) => {
    const epsilon = inputCell(results, future, elasticity);
    const kappa = inputCell(results, future, passThrough);
    const share = inputCell(results, future, labourShare);
    const threshold = kappa.map((value, draw) => 1 / (value * share[draw]));
    const above = epsilon.reduce((count, value, draw) => count + (value > threshold[draw] ? 1 : 0), 0) / epsilon.length;
    return {
      future,
      threshold: bandOf(threshold),
      elasticity: bandOf(epsilon),
      shareAbove: above,
      error: shareError(above, epsilon.length),
    };
  });
}
