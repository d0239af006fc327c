import { Argument } from 'commander';
import { models } from '../../models/index.ts';
import { naming } from './options.ts';

/** The model that a command is about. */
export function modelArgument(): Argument {
  const names = Object.keys(models);
  const what = `name of a model; without one ${names[0]}, or all where --filter is given`;
  return naming(new Argument('[model]', what), 'model', names);
}

/** The models a list is taken from: the one named; without one all where something is looked for, else the first. */
export function listedModels(name: string | undefined, filter: string): readonly (keyof typeof models)[] {
  const names = Object.keys(models);
  if (name !== undefined) return [name];
  return filter === '' ? names.slice(0, 1) : names;
}

/** Whether a text has this part, capitals aside. */
export function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
