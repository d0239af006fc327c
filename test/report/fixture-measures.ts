import type { MeasureInfo } from '../../src/results/results.ts';
import type { Unit } from '../../src/models/model.ts';
import { ageGroups, families, horizons, outcomes, seniorities } from '../../src/models/hub-displacement/categories.ts';

type Kind = MeasureInfo['kind'];

function measure(
  name: string,
  unit: Unit,
  kind: Kind = 'stock',
  better: MeasureInfo['better'] = null,
  monthly = false,
): MeasureInfo {
  const text = { en: `${name} in words`, de: `${name} in Worten` };
  return { name, label: text, unit, definition: text, group: 'test', kind, better, monthly };
}

/** The measures a hub report reads, without a model behind them. */
export const fixtureMeasures: readonly MeasureInfo[] = [
  measure('hub.jobs', 'jobs', 'stock', 'higher', true),
  measure('hub.change', 'change', 'stock', 'higher', true),
  ...families.flatMap((family) => seniorities.map((level) => measure(`hub.heads.${family}.${level}`, 'persons'))),
  measure('atRisk.share', 'share', 'stock', 'lower', true),
  measure('adoption.firms', 'share'),
  measure('jobs.lost', 'jobs', 'stock', 'lower'),
  measure('pipeline.debt', 'persons', 'stock', 'lower'),
  measure('unemployment.rate', 'share', 'stock', 'lower', true),
  measure('unemployment.youth', 'share', 'stock', 'lower', true),
  measure('local.jobs', 'jobs', 'stock', 'higher'),
  measure('local.cafes', 'jobs', 'stock', 'higher'),
  measure('local.retail', 'jobs', 'stock', 'higher'),
  measure('local.transport', 'jobs', 'stock', 'higher'),
  measure('local.landlords', 'jobs', 'stock', 'higher'),
  measure('rent.index', 'index'),
  measure('enrolment.business', 'index'),
  measure('enrolment.it', 'index'),
  measure('wage.hub', 'index', 'stock', 'higher'),
  measure('wage.elsewhere', 'index', 'stock', 'higher'),
  measure('polarization', 'ratio'),
  measure('tercile.low', 'share'),
  measure('tercile.mid', 'share'),
  measure('tercile.high', 'share'),
  measure('hires.junior', 'persons', 'flow', 'higher'),
  measure('layoffs.people', 'persons', 'flow', 'lower'),
  measure('layoffs.group', 'persons', 'flow', 'lower'),
  ...horizons.flatMap((months) => outcomes.map((to) => measure(`displaced.${months}.${to}`, 'share', 'final'))),
  ...ageGroups.flatMap((age) => outcomes.map((to) => measure(`displaced24.${age}.${to}`, 'share', 'final'))),
  measure('displaced.people', 'persons', 'final'),
  measure('scar.reemployed', 'ratio', 'final', 'higher'),
  measure('scar.unconditional', 'ratio', 'final', 'higher'),
  measure('recovery.months', 'months', 'final', 'lower'),
  measure('policy.cost', 'EUR', 'flow', 'lower'),
  { ...measure('policy.cost/reskilling/1', 'EUR', 'flow', 'lower'), per: { en: 'trainee', de: 'Kopf' } },
  { ...measure('policy.cost/levy/1', 'EUR', 'flow', 'lower'), per: { en: 'hour of AI', de: 'KI-Stunde' } },
];
