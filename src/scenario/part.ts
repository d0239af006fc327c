import { splitPort } from '../models/composed/composition.ts';
import type { Composition } from '../models/composed/composition.ts';
import type { Assumption, Scenario } from './scenario.ts';

/**
 * What a scenario of several regions says about one of them, as a scenario of that region alone; policies elsewhere keep their place,
 * what judges the whole is left out.
 */
export function partScenario(
  scenario: Scenario,
  { name, model, region, headline }: Composition['parts'][number],
  defaultMeasure: string,
): Scenario {
  const own = (map: Readonly<Record<string, Assumption>>): Record<string, Assumption> =>
    Object.fromEntries(
      Object.entries(map).flatMap(([key, value]) => {
        const [part, input] = splitPort(key);
        return part === name ? [[input, value] as const] : [];
      }),
    );
  const [part, measure] = splitPort(scenario.headline.measure);
  const arriving = (scenario.composition?.links ?? []).flatMap(({ to }) => to.map(splitPort));
  const { composition: _composition, utility: _utility, fails: _fails, ...rest } = scenario;
  return {
    ...rest,
    model,
    region,
    linked: arriving.filter(([place]) => place === name).map(([, input]) => input),
    headline: { ...scenario.headline, measure: headline ?? (part === name ? measure : defaultMeasure) },
    assumptions: own(scenario.assumptions),
    correlations: scenario.correlations.flatMap(({ inputs, spearman }) => {
      const [a, b] = inputs.map(splitPort);
      return a[0] === name && b[0] === name ? [{ inputs: [a[1], b[1]] as const, spearman }] : [];
    }),
    policies: scenario.policies.map((policy) => ({
      ...policy,
      levers: policy.levers.flatMap((lever) => {
        const [where, target] = splitPort(lever.target);
        if (where !== name) return [];
        const { cost } = lever;
        return [{ ...lever, target, ...(cost && { cost: { ...cost, per: splitPort(cost.per)[1] } }) }];
      }),
    })),
    futures: scenario.futures.map((future) => ({ ...future, assumptions: own(future.assumptions) })),
    checks: [],
  };
}
