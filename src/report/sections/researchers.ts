import { evaluateChecks } from '../../study/checks.ts';
import { folded, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import { beveridge } from './beveridge.ts';
import { certainty } from './certainty.ts';
import { hindcast } from './hindcast.ts';
import { hasNetwork } from './network.ts';
import { sensitivity } from './sensitivity.ts';
import { variants } from './variants.ts';

/** How far the numbers can be trusted: in short for everybody, and folded below it what a researcher wants to see. */
export function researchers(view: View): Block {
  const { words, format, results, scenario } = view;
  const checks = evaluateChecks(scenario, results);
  const held = checks.filter(({ passed }) => passed).length;
  const blocks = [
    certainty(view),
    sensitivity(view),
    variants(view),
    hasNetwork(view) ? null : market(view),
    hindcast(view),
  ].filter((block) => block !== null);
  return section('researchers', words.research.heading, [
    html`<p>${words.certainty.errors(format.plain(results.draws))}</p>`,
    html`<p>${words.research.audit}</p>`,
    html`<p>
      ${
        checks.length === 0
          ? words.certainty.checksNone
          : words.research.checks(format.plain(held), format.plain(checks.length))
      }
    </p>`,
    folded(words.research.show(format.list(blocks.map(({ heading }) => words.quote(heading)))), blocks),
  ]);
}

function market(view: View): Block | null {
  const path = beveridge(view);
  return path === null ? null : section('market', view.words.network.market, [path]);
}
