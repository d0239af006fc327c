import { hubDisplacement } from './hub-displacement/index.ts';
import { hybridFirm } from './hybrid-firm/index.ts';
import type { Model } from './model.ts';

/** A model whatever its state: what the engine needs to know. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyModel = Model<any, any>;

/** Every model of the engine by its name in scenario files. A new model is a folder and a line here. */
export const models: Readonly<Record<string, AnyModel>> = {
  [hubDisplacement.name]: hubDisplacement,
  [hybridFirm.name]: hybridFirm,
};
