import { shell } from '../shell.ts';
import { differences } from './differences.ts';
import {
  compareBrief,
  compareMasthead,
  compareMethod,
  compareRepeat,
  compareTitle,
  courses,
  ranks,
} from './sections.ts';
import { compareView } from './view.ts';
import type { CompareContext } from './view.ts';

/** A comparison as one self-contained page, its main sentence, and its charts as Vega-Lite specs by file name. */
export function compareHtml(context: CompareContext): {
  title: string;
  html: string;
  charts: Readonly<Record<string, object>>;
} {
  const view = compareView(context);
  const blocks = [
    compareBrief(view),
    ranks(view),
    courses(view, 'own'),
    courses(view, 'standard'),
    differences(view),
    compareMethod(view),
    compareRepeat(view),
  ].filter((block) => block !== null);
  const title = `${compareTitle(view)}.`;
  return {
    title,
    html: shell(view, { language: context.contest.plan.language, title, masthead: compareMasthead(view), blocks }),
    charts: Object.fromEntries(blocks.flatMap(({ charts }) => charts).map(({ name, spec }) => [name, spec])),
  };
}
