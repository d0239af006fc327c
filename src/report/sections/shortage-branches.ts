import { median } from '../../numeric/distribution.ts';
import type { Figure, Text } from '../../models/model.ts';
import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { figure, medianText } from '../phrases.ts';
import { dataTable } from '../table.ts';
import type { View } from '../view.ts';

type Branch = { readonly label: string; readonly published: number };

const branchFact = /^missing\.branch\.(\w+)\.\d{4}$/;

/**
 * The accounting gap split as the published branch figures are, a share of the national result: the model has no branches of its
 * own. What the facts leave to no branch is a row of its own. Nothing where the region has no such facts.
 */
export function branches(view: View, accounting: number): Html {
  const { words, results, headline, region, scenario, format } = view;
  const found: Branch[] = Object.entries(region.facts as Readonly<Record<string, Figure & { readonly label?: Text }>>)
    .filter(([name]) => branchFact.test(name))
    .map(([name, { label, value }]) => ({
      label: label?.[scenario.language].replace(/^.*: /, '') ?? name,
      published: median(value),
    }));
  if (found.length === 0) return nothing;
  const whole = region.facts['missing.additional.2040'];
  const named = found.reduce((sum, { published }) => sum + published, 0);
  const total = whole === undefined ? named : median(whole.value);
  const gap = yearCell(results, 0, 0, accounting, headline.period);
  const persons = (value: number): string => figure(view, value, 'persons', 'level', 100);
  const rest = total > named ? [{ label: words.shortage.branchRest, published: total - named }] : [];
  return html`<h3>${words.shortage.branches}</h3>
    <p>${words.shortage.branchLead(persons(total), words.quote(view.futures[0].title))}</p>
    ${dataTable({
      caption: words.shortage.branches,
      quiet: true,
      head: words.shortage.branchHead,
      stacked: true,
      rows: [...found, ...rest].map(({ label, published }) => {
        const share = published / total;
        const part = bandOf(Float64Array.from(gap, (value) => value * share));
        return [label, persons(published), format.percent(share), medianText(view, part, 'persons')];
      }),
    })}`;
}
