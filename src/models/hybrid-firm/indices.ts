import { inputs } from './inputs.ts';

const positions = new Map(inputs.map((input, index) => [input.name, index]));

/** Where `draw.now` holds an input. Of a category such as 'tokens.share', name the first member: the others follow it. */
export function at(name: string): number {
  const position = positions.get(name);
  if (position === undefined) throw new Error(`the firm model has no input ${name}`);
  return position;
}
