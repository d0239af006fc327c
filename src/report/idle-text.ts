import type { IdleInputs } from '../study/idle-inputs.ts';
import type { View } from './view.ts';

/** How many uncertain inputs a study leaves out and why; nothing where it has all. */
export function idleCount({ words, format }: View, idle: IdleInputs): string[] {
  return idle.size === 0 ? [] : [words.sensitivity.idleCount(format.plain(idle.size))];
}

/** The same, and what each of them would need. */
export function idleText({ words, format, model, scenario }: View, idle: IdleInputs): string[] {
  if (idle.size === 0) return [];
  const label = (name: string): string =>
    words.quote(model.inputs.find((input) => input.name === name)!.label[scenario.language]);
  const counts = new Map<string, number>();
  for (const needs of idle.values()) {
    const switches = needs.map(label).join(' / ');
    counts.set(switches, (counts.get(switches) ?? 0) + 1);
  }
  const each = [...counts].map(([switches, count]) => words.sensitivity.idleSwitch(switches, format.plain(count)));
  return [words.sensitivity.idle(format.plain(idle.size), each.join('; '))];
}
