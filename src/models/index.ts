import { hubDisplacement } from './hub-displacement/index.ts';
import { compose } from './composed/compose.ts';
import type { Composition } from './composed/composition.ts';
import { hybridFirm } from './hybrid-firm/index.ts';
import type { AnyModel } from './model.ts';
import { networkReplication } from './network-replication/index.ts';
import { skillShortage } from './skill-shortage/index.ts';

export type { AnyModel };

/** Every model of the engine by its name in scenario files. A new model is a folder and a line here. */
export const models: Readonly<Record<string, AnyModel>> = {
  [hubDisplacement.name]: hubDisplacement,
  [networkReplication.name]: networkReplication,
  [skillShortage.name]: skillShortage,
  [hybridFirm.name]: hybridFirm,
};

/** The model of a scenario: one of the above, or several put together. */
export function modelOf({ model, composition }: { model: string; composition?: Composition }): AnyModel {
  return composition === undefined ? models[model] : compose(composition, models);
}
