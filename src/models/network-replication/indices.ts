import { inputs } from './inputs.ts';

const positions = new Map(inputs.map((input, index) => [input.name, index]));

/** Where `draw.now` holds an input. */
export function at(name: string): number {
  const position = positions.get(name);
  if (position === undefined) throw new Error(`the network model has no input ${name}`);
  return position;
}
