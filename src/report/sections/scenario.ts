import type { Distribution } from '../../numeric/distribution.ts';
import type { Lever, Policy } from '../../scenario/scenario.ts';
import { assumptionText } from '../distribution-text.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { withSources } from '../sources.ts';
import type { View } from '../view.ts';

/** The question, the futures, and what every policy does before anything follows from it. */
export function scenarioSection(view: View): Block {
  const { scenario, words, format, place } = view;
  const last = format.month(scenario.start + scenario.months - 1);
  const intro = words.scenario.intro(place, format.month(scenario.start), last, format.plain(scenario.months));
  const sampling = words.scenario.sampling[scenario.sampling](format.plain(scenario.draws));
  return section('scenario', words.scenario.heading, [
    html`<p class="question"><strong>${words.question}:</strong> ${scenario.question}</p>
      <p>${scenario.description}</p>
      <p>${intro} ${sampling}.${untilText(view)}</p>`,
    futuresHtml(view),
    policiesHtml(view),
  ]);
}

/** When a run with a stop rule ended. */
function untilText({ words, scenario, format }: View): string {
  if (scenario.precision === undefined) return '';
  const { until, most } = scenario.precision;
  const say = scenario.draws < most ? words.scenario.exact : words.scenario.capped;
  return ` ${say(format.percent(until, until < 0.01 ? 1 : 0), format.plain(scenario.draws))}`;
}

function futuresHtml(view: View): Html {
  const { words, scenario, format } = view;
  if (scenario.futures.length === 0) return nothing;
  return html`<h3>${words.scenario.futures}</h3>
    <dl>
      ${scenario.futures.map((future) => {
        const own = Object.keys(future.assumptions).length;
        const changed = own === 0 ? '' : ` ${words.scenario.changed(format.plain(own))}`;
        return html`<dt>${future.title}</dt>
          <dd>${future.description}${changed}</dd> `;
      })}
    </dl>`;
}

function policiesHtml(view: View): Html {
  const { words, scenario, format } = view;
  if (scenario.policies.length === 0) return html`<p>${words.scenario.noPolicies}</p>`;
  const titleOf = (name: string): string => scenario.policies.find((policy) => policy.name === name)?.title ?? name;
  const packages = scenario.packages.map(
    ({ title, description, policies }) =>
      html`<dt>${title}</dt>
        <dd>${description} ${words.scenario.packageOf(format.list(policies.map(titleOf)))}</dd> `,
  );
  return html`<h3>${words.scenario.policies}</h3>
    ${scenario.policies.map((policy) => policyHtml(view, policy))}
    ${
      packages.length === 0
        ? nothing
        : html`<h3>${words.scenario.packages}</h3>
            <dl>${packages}</dl>`
    }
    <p>${mainText(view)}</p>`;
}

/** Which policy is told of beside the baseline, and who says so: its place in a file is no judgement. */
function mainText({ words, scenario, mainArm, arms }: View): string {
  if (mainArm === null) return '';
  const name = words.quote(mainArm.title);
  if (scenario.main !== undefined) return words.scenario.main(name);
  return arms.length > 2 ? words.scenario.mainByPlace(name) : words.scenario.mainOnly(name);
}

function policyHtml(view: View, policy: Policy): Html {
  const about = html`<h4>${policy.title}</h4>
    <p>${policy.description}</p>`;
  if (policy.levers.length === 0)
    return html`${about}
      <p class="note">${view.words.scenario.noLevers}</p>`;
  return html`${about}
    <details>
      <summary>${view.words.scenario.levers(view.format.plain(policy.levers.length))}</summary>
      <ul class="levers">
        ${policy.levers.map((lever) => html`<li>${leverHtml(view, lever)}</li>`)}
      </ul>
    </details>`;
}

/** One lever as a sentence: what it does to which input, when, how much of it arrives, what it costs, what speaks for it. */
function leverHtml(view: View, lever: Lever): Html {
  const { words } = view;
  const scale = scaleText(view, lever);
  const sentence = [leverEffect(view, lever), when(view, lever), ...(scale === null ? [] : [scale])].join('; ');
  const cost = costText(view, lever);
  return html`${sentence}.${cost === null ? nothing : html` <em>${cost}.</em>`}${
    lever.evidence === undefined
      ? nothing
      : html` <span class="evidence">${withSources(view, words.scenario.evidence(lever.evidence))}</span>`
  }`;
}

/** "sets “Pilots” to 3 (pilots)". */
export function leverEffect(view: View, { target, op, value }: Lever): string {
  const { words, model, scenario, format } = view;
  const input = model.inputs.find(({ name }) => name === target);
  const label = words.quote(input?.label[scenario.language] ?? target);
  const unit = input === undefined ? '' : (words.units[input.unit] ?? input.unit);
  const amount = op === 'multiply' || unit === '' ? format.plain(value) : `${format.plain(value)} (${unit})`;
  return words.scenario[op](label, amount);
}

function when(view: View, { profile }: Lever): string {
  const { words, format } = view;
  if ('step' in profile) return words.scenario.step(format.month(profile.step.from));
  if ('ramp' in profile) {
    return words.scenario.ramp(format.month(profile.ramp.from), format.plain(profile.ramp.months));
  }
  const { from, until, ramp } = profile.pulse;
  return ramp === 0
    ? words.scenario.between(format.month(from), format.month(until))
    : words.scenario.pulse(format.month(from), format.month(until), format.plain(ramp));
}

function scaleText(view: View, { coverage, takeUp, deadweight, displacement }: Lever): string | null {
  const { words } = view;
  const parts: [Distribution, number, (value: string) => string][] = [
    [coverage, 1, words.scenario.coverage],
    [takeUp, 1, words.scenario.takeUp],
    [deadweight, 0, words.scenario.deadweight],
    [displacement, 0, words.scenario.displacement],
  ];
  const said = parts
    .filter(([value, neutral]) => value !== neutral)
    .map(([value, , say]) => say(assumptionText(view, value)));
  return said.length === 0 ? null : words.scenario.scale(words.joined(said));
}

function costText(view: View, { cost }: Lever): string | null {
  if (cost === undefined) return null;
  const { words, model, scenario } = view;
  const driver = model.drivers.find(({ name }) => name === cost.per)?.label[scenario.language] ?? cost.per;
  const revenue = typeof cost.eur === 'number' && cost.eur < 0;
  return (revenue ? words.scenario.revenue : words.scenario.cost)(assumptionText(view, cost.eur), driver);
}
