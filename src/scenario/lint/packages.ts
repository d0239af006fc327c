import { monthName } from '../../economy/calendar.ts';
import * as say from '../messages.ts';
import { readMonth } from '../month.ts';
import { likely } from '../names.ts';
import { namePattern } from '../schema/policies.ts';
import type { Loose, RawLever } from '../schema.ts';
import type { Context } from './context.ts';
import { entries } from './context.ts';

/** Names of policies, packages and futures, and what packages put together. */
export function lintPackages(context: Context): void {
  const { raw, report } = context;
  lintNames(context, 'policies', 'policy');
  lintNames(context, 'packages', 'package');
  lintNames(context, 'futures', 'future');
  const policies = entries(raw.policies).map(([name]) => name);
  for (const name of policies) if (name === 'baseline') report.atKey(['policies', name], say.reservedName(name));
  for (const [name, content] of entries(raw.packages)) {
    const path = ['packages', name];
    if (name === 'baseline') report.atKey(path, say.reservedName(name));
    if (policies.includes(name)) report.atKey(path, say.nameTaken(name));
    const members = content?.policies ?? [];
    members.forEach((member, i) => {
      const here = [...path, 'policies', i];
      if (member === undefined) return;
      if (members.indexOf(member) < i) report.at(here, say.listedTwice(member));
      else if (!policies.includes(member)) {
        report.absent(here, say.unknownName('policy', member, likely(member, policies), policies), 'value');
      }
    });
  }
  lintSets(context);
}

function lintNames({ raw, report }: Context, section: 'policies' | 'packages' | 'futures', what: string): void {
  for (const [name] of entries<unknown>(raw[section])) {
    if (!namePattern.test(name)) report.atKey([section, name], say.badName(name, what));
  }
}

type Setting = { readonly policy: string; readonly target: string; readonly from: number; readonly until: number };

/** (E0) Two `set` on one input in the same month contradict each other, in one policy or in one package. */
function lintSets(context: Context): void {
  const { raw, report } = context;
  const byPolicy = new Map(entries(raw.policies).map(([name]) => [name, settingsOf(context, name)]));
  for (const [name, settings] of byPolicy) {
    settings.forEach((setting, i) => {
      const other = settings.slice(0, i).find((earlier) => clash(earlier, setting));
      if (other) report.atKey(['policies', name, 'levers', setting.lever, 'set'], conflict(other, setting));
    });
  }
  for (const [name, content] of entries(raw.packages)) {
    const members = [...new Set(content?.policies ?? [])];
    members.forEach((member, i) => {
      const before = members.slice(0, i).flatMap((earlier) => byPolicy.get(earlier ?? '') ?? []);
      for (const setting of byPolicy.get(member ?? '') ?? []) {
        const other = before.find((earlier) => clash(earlier, setting));
        const position = (content?.policies ?? []).indexOf(member);
        if (other) report.at(['packages', name, 'policies', position], conflict(other, setting));
      }
    });
  }
}

function settingsOf(context: Context, policy: string): (Setting & { readonly lever: number })[] {
  return (context.raw.policies?.[policy]?.levers ?? []).flatMap((lever, i) => {
    if (lever?.set === undefined || lever.target === undefined) return [];
    const period = periodOf(context, lever);
    return period === undefined ? [] : [{ policy, target: lever.target, lever: i, ...period }];
  });
}

function periodOf({ window }: Context, { profile }: Loose<RawLever>): { from: number; until: number } | undefined {
  if (window === undefined) return undefined;
  if (profile === undefined) return { from: window.start, until: window.end };
  const said = typeof profile === 'string' ? { from: profile } : (profile.step ?? profile.ramp ?? profile.pulse);
  const from = readMonth(said?.from);
  const until = said && 'until' in said ? readMonth(said.until) : window.end;
  return from === undefined || until === undefined ? undefined : { from, until };
}

const clash = (a: Setting, b: Setting): boolean => a.target === b.target && a.from <= b.until && b.from <= a.until;

function conflict(a: Setting, b: Setting): ReturnType<typeof say.setTwice> {
  const from = monthName(Math.max(a.from, b.from));
  const until = monthName(Math.min(a.until, b.until));
  return a.policy === b.policy
    ? say.setTwice(a.target, 'An earlier lever', 'this one', from, until)
    : say.setTwice(a.target, a.policy, b.policy, from, until);
}
