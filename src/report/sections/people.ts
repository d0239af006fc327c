import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { View } from '../view.ts';
import { destinations } from './destinations.ts';
import { earnings } from './earnings.ts';
import { heads } from './heads.ts';
import { entryHires, youth } from './youth.ts';

/** Who bears it: groups of staff, entrants, the young, the people laid off. Null where the model counts none of them. */
export function people(view: View): Block | null {
  const blocks = [heads(view), entryHires(view), youth(view), ...destinations(view), earnings(view)];
  const present = blocks.filter((block) => block !== null);
  return present.length === 0 ? null : section('people', view.words.people.heading, present);
}
