import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const group = 'tokens';

/** What AI is paid for by: (C2), (C3). */
export const tokens: readonly Input[] = [
  row(
    group,
    'tokens.priceFactor',
    ['Token prices relative to the list', 'Tokenpreise relativ zur Liste'],
    'factor',
    1,
    positive,
    'assumption: list price',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'tokens.decline',
    [
      'Yearly fall of the price of a given capability (powers of ten)',
      'Jährlicher Preisverfall einer gegebenen Fähigkeit (Zehnerpotenzen)',
    ],
    'log10 per year',
    { uniform: [0.5, 1.6] },
    positive,
    'epoch2025 press',
    { note: '9 to 900 times a year by task; narrowed by judgement', needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'tokens.listTrend',
    [
      'Yearly rise of the list price of the best models (powers of ten)',
      'Jährlicher Anstieg des Listenpreises der besten Modelle (Zehnerpotenzen)',
    ],
    'log10 per year',
    { uniform: [-0.15, 0.15] },
    [null, null],
    'llmprices2025 press',
    {
      note: 'no trend since 2024: 1 to 5 USD for input, 10 to 30 for output; the width is judgement',
      needs: ['pilots.cap', 'agents.overnight'],
    },
  ),
  row(
    group,
    'tokens.follow',
    [
      'Share of progress taken as better models, not as lower prices',
      'Anteil des Fortschritts, der als bessere Modelle statt als niedrigere Preise genommen wird',
    ],
    'share',
    { uniform: [0.5, 1] },
    share,
    'assumption: most firms go on to the models of the day; a task that a cheaper model has come to do well may stay with it',
  ),
  row(
    group,
    'tokens.lengthening',
    [
      'Yearly growth of tokens per try with better models (powers of ten)',
      'Jährliches Wachstum der Tokens je Versuch mit besseren Modellen (Zehnerpotenzen)',
    ],
    'log10 per year',
    { uniform: [0, 0.5] },
    [null, null],
    'epochoutput2025 press',
    {
      note: 'answers to test questions grew 2.2 times a year, those of models that reason 5 times; answers and reasoning are a quarter of a task’s tokens, steps and context grow with them or not: width by judgement',
      needs: ['pilots.cap', 'agents.overnight'],
    },
  ),
  row(
    group,
    'tokens.slowing',
    [
      'Years in which the pace of prices and lengths falls by a factor e (0: never)',
      'Jahre, in denen das Tempo von Preisen und Längen auf ein e-tel fällt (0: nie)',
    ],
    'years',
    { uniform: [2, 10] },
    positive,
    'assumption: no price falls by a power of ten a year for long; from two years to ten',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'tokens.scale',
    ['Tokens per try relative to the table', 'Tokens je Versuch relativ zur Tabelle'],
    'factor',
    { lognormal: { median: 1, factor90: 5 } },
    positive,
    'assumption: 2,000 to 500,000 tokens for a task of half an hour',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'tokens.contextGrowth',
    ['Context added by each further try', 'Zusätzlicher Kontext je weiterem Versuch'],
    'share',
    0.5,
    positive,
    'assumption: the earlier try and the remarks on it are sent along',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  ...(
    [
      ['input', 0.3],
      ['cacheRead', 0.35],
      ['cacheWrite', 0.1],
      ['output', 0.15],
      ['thinking', 0.1],
    ] as const
  ).map(([kind, value]) =>
    row(
      group,
      `tokens.share.${kind}`,
      [`Share of tokens: ${kind}`, `Anteil der Tokens: ${kind}`],
      'share',
      value,
      share,
      'assumption: documents are long, answers short; instructions are sent again from the cache',
    ),
  ),
  row(
    group,
    'contract.lag',
    ['Months between renewals of the contract', 'Monate zwischen Vertragserneuerungen'],
    'months',
    12,
    positive,
    'assumption: a yearly contract: the firm pays the list price of its last renewal',
  ),
  row(
    group,
    'infrastructure.open',
    ['Openness of the infrastructure', 'Offenheit der Infrastruktur'],
    'share',
    0,
    share,
    'assumption: bound to a vendor for as long as its contract runs',
  ),
  row(
    group,
    'infrastructure.saves',
    ['Integration that an open infrastructure saves', 'Einführungsaufwand, den offene Infrastruktur spart'],
    'share',
    { uniform: [0, 0.5] },
    share,
    'assumption: modules are used again; the width includes none',
    { needs: ['infrastructure.open'] },
  ),
  ...(['input', 'cacheRead', 'cacheWrite', 'output', 'thinking'] as const).map((kind) =>
    row(
      group,
      `contract.${kind}`,
      [
        `Own contract price, which holds as it is: ${kind} (0: list price)`,
        `Eigener Vertragspreis, der gilt, wie er ist: ${kind} (0: Listenpreis)`,
      ],
      'USD per million',
      0,
      positive,
      'assumption: list price unless a scenario gives the firm’s own: a contract fixes a price, which neither falls with the market’s nor follows the factor on the list; a dated path renews it',
    ),
  ),
  row(
    group,
    'money.eurPerUsd',
    ['Euro per US dollar', 'Euro je US-Dollar'],
    'EUR',
    0.88,
    [0.01, null],
    'assumption: rate of 2025',
    { initialOnly: true },
  ),
];
