import type { ReportContext } from './context.ts';
import type { Block } from './figure.ts';
import { assumptions } from './sections/assumptions.ts';
import { brief } from './sections/brief.ts';
import { causes } from './sections/causes.ts';
import { claims } from './sections/claims.ts';
import { links, parts } from './sections/composed.ts';
import { deep } from './sections/deep.ts';
import { firmLearning } from './sections/firm-learning.ts';
import { firmReturn } from './sections/firm-return.ts';
import { firmWork } from './sections/firm-work.ts';
import { masthead, titleSentence } from './sections/masthead.ts';
import { method, repeat } from './sections/method.ts';
import { network } from './sections/network.ts';
import { outlook } from './sections/outlook.ts';
import { people } from './sections/people.ts';
import { policies } from './sections/policies.ts';
import { pyramid } from './sections/pyramid.ts';
import { researchers } from './sections/researchers.ts';
import { risk } from './sections/risk.ts';
import { robustness } from './sections/robustness.ts';
import { scenarioSection } from './sections/scenario.ts';
import { schedule } from './sections/schedule.ts';
import { shortage } from './sections/shortage.ts';
import { structure } from './sections/structure.ts';
import { town } from './sections/town.ts';
import { shell } from './shell.ts';
import { viewOf } from './view.ts';
import type { View } from './view.ts';

/** In the order of a policy brief: finding, question, what happens, what policies change, why, who bears it, how robust, how sure. */
const sections: readonly ((view: View) => Block | null)[] = [
  brief,
  scenarioSection,
  outlook,
  parts,
  links,
  network,
  shortage,
  policies,
  schedule,
  causes,
  deep,
  people,
  pyramid,
  town,
  firmWork,
  firmLearning,
  firmReturn,
  risk,
  claims,
  structure,
  robustness,
  researchers,
  assumptions,
  method,
  repeat,
];

/** The report as one self-contained page, its main sentence, and its charts as Vega-Lite specs by file name. */
export function reportHtml(context: ReportContext): {
  title: string;
  html: string;
  charts: Readonly<Record<string, object>>;
} {
  const view = viewOf(context);
  const blocks = sections.map((section) => section(view)).filter((block) => block !== null);
  const title = `${titleSentence(view)}.`;
  return {
    title,
    html: page(view, title, blocks),
    charts: Object.fromEntries(blocks.flatMap(({ charts }) => charts).map(({ name, spec }) => [name, spec])),
  };
}

function page(view: View, title: string, blocks: readonly Block[]): string {
  return shell(view, { language: view.scenario.language, title, masthead: masthead(view), blocks });
}
