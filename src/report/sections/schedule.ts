import { monthCell, monthlyIndex } from '../../results/cells.ts';
import { shareError, shareOf } from '../../results/summary.ts';
import type { Lever, Milestone, Phase, Policy } from '../../scenario/scenario.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { isFraction } from '../format.ts';
import { html } from '../html.ts';
import { figure, perFuture, withError } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { leverEffect } from './scenario.ts';

/** Phase by phase what a policy begins, and how often its milestones are reached. Null where no policy has phases. */
export function schedule(view: View): Block | null {
  const { words, scenario } = view;
  const tables = scenario.policies.flatMap((policy) =>
    policy.phases === undefined ? [] : [scheduleOf(view, policy, policy.phases)],
  );
  if (tables.length === 0) return null;
  return section('schedule', words.schedule.heading, [html`<p>${words.schedule.lead}</p>`, ...tables]);
}

function scheduleOf(view: View, policy: Policy, phases: readonly Phase[]): Html {
  const { words } = view;
  const caption = words.schedule.caption(policy.title);
  return html`<h3>${policy.title}</h3>
    ${dataTable({
      caption,
      quiet: true,
      head: words.schedule.head,
      text: [0, 1, 2, 3],
      stacked: true,
      rows: phases.map((phase) => [
        phase.title,
        monthsText(view, phase),
        list(
          policy.levers.filter((lever) => begins(lever, phase)).map((lever) => leverEffect(view, lever)),
          words.schedule.nothing,
        ),
        list(
          phase.milestones.map((milestone) => milestoneText(view, policy, phase, milestone)),
          words.schedule.none,
        ),
      ]),
    })}`;
}

function begins({ profile }: Lever, { from, until }: Phase): boolean {
  const start = 'step' in profile ? profile.step.from : 'ramp' in profile ? profile.ramp.from : profile.pulse.from;
  return start >= from && start <= until;
}

function monthsText({ words, format }: View, { from, until }: Phase): string {
  return from === until ? format.month(from) : words.from(format.month(from), format.month(until));
}

/** "Pilots that succeeded at least 1: in 73 % ± 2 of draws (without it 0 %)", for every future. */
function milestoneText(view: View, { name }: Policy, { until }: Phase, { measure, predicate }: Milestone): string {
  const { words, format, results, scenario, arms } = view;
  const { atLeast = -Infinity, atMost = Infinity } = predicate;
  const index = find(view, measure);
  const arm = arms.find((one) => one.name === name);
  if (index === null || arm === undefined) return measure;
  const { unit } = results.measures[index];
  const limit = (value: number): string =>
    unit === 'ratio' || unit === 'index'
      ? format.plain(value)
      : figure(view, value, unit, 'level', isFraction(unit) ? 0.01 : 1);
  const limits = [
    ...(atLeast > -Infinity ? [words.schedule.atLeast(limit(atLeast))] : []),
    ...(atMost < Infinity ? [words.schedule.atMost(limit(atMost))] : []),
  ];
  const reached = (future: number, which: number): string => {
    const draws = monthCell(results, future, which, monthlyIndex(results, index), until - scenario.start + 1);
    const share = shareOf(draws, (value) => value >= atLeast && value <= atMost);
    return withError(view, share, shareError(share, draws.length), 'share');
  };
  const chances = perFuture(view, (future) => words.schedule.reached(reached(future, arm.index), reached(future, 0)));
  return `${labelOf(view, index)} ${limits.join(', ')}: ${chances}`;
}

function list(items: readonly string[], none: string): Html {
  if (items.length === 0) return html`${none}`;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
