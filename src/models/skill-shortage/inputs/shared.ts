import { inputs as hubInputs } from '../../hub-displacement/inputs.ts';
import type { Input } from '../../model.ts';

/** Inputs that mean the same here as in the hub model: one technology, one way of matching, one wage curve. */
const names = [
  'capability.horizon',
  'capability.doubling',
  'capability.transfer',
  'capability.slope',
  'capability.ceiling',
  'capability.plateauAfter',
  'taskSpread',
  'automationShare',
  'supervision',
  'rework',
  'augmentation.mid',
  'reinstatement',
  'cost.blur',
  'tokens.perHour',
  'tokens.price',
  'tokens.decline',
  'automationLevy',
  'adoption.initialShare',
  'adoption.innovation',
  'adoption.imitation',
  'adoption.lag',
  'adoption.complianceDelay',
  'adoption.ramp',
  'adoption.ceiling',
  'adoption.initialIntensity',
  'macro.persistence',
  'macro.volatility',
  'matching.elasticity',
  'matching.urnBall',
  'matching.efficiency',
  'searchWeight.0-2',
  'searchWeight.3-5',
  'searchWeight.6-11',
  'searchWeight.12+',
  'mobility.stay',
  'mobility.wageAttraction',
  'wage.level',
  'wage.curve',
  'wage.vacancyEffect',
  'wage.adjustment',
  'wage.feedback',
  'training.seats',
  'training.months',
  'training.completion',
  'training.boost',
  'training.lockIn',
] as const;

export const shared: readonly Input[] = names.map((name) => {
  const found = hubInputs.find((input) => input.name === name);
  if (found === undefined) throw new Error(`the hub model has no input ${name}`);
  return found;
});
