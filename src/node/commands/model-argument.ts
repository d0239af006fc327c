import { Argument } from 'commander';
import { models } from '../../models/index.ts';
import { naming } from './options.ts';

/** The model that a command is about; the first one where none is named. */
export function modelArgument(): Argument {
  const names = Object.keys(models);
  return naming(new Argument('[model]', 'name of a model'), 'model', names).default(names[0]);
}

/** Whether a text has this part, capitals aside. */
export function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
