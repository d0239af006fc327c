import { exp } from '../../../numeric/arithmetic.ts';
import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const any = [null, null] as const;
const volume = 'volume';
const events = 'closures and relocation';

const drift = [0, 0.04] as const;
const hazard = [0.05, 0.13] as const;
const captive = 0.3;
const captiveShare = 0.5;
const closureShare = 0.05;
const cut = 0.286;
const realised = 0.68;

const mean = ([low, high]: readonly [number, number]): number => (low + high) / 2;

/**
 * What relocation, closures and cuts take from a hub's work in a year before AI has a part in them: all inputs at their means, half of the
 * firms captive. Past growth of jobs is what was left after it.
 */
const usualLosses =
  mean(drift) +
  mean(hazard) * (1 + captiveShare * (exp(captive) - 1)) * (closureShare + (1 - closureShare) * cut * realised);

/** How much work clients send, what they pay for, and what they take elsewhere: (B1), (B2), (B4). */
export const work: readonly Input[] = [
  row(
    volume,
    'volume.linked',
    ['Jobs’ worth of work that linked regions send', 'Arbeit aus verbundenen Regionen, in Arbeitsplätzen'],
    'jobs',
    0,
    any,
    'assumption: none, unless a scenario of several regions links some; less than nothing is work called back',
    { linked: 'level' },
  ),
  row(
    volume,
    'volume.growth',
    [
      'Yearly growth of the hub’s jobs without AI, as jobs are counted: net of what moves away',
      'Jährliches Wachstum der Arbeitsplätze ohne KI, wie man sie zählt: nach Abzug des Abwandernden',
    ],
    'per year',
    { normal: { mean: 0.04, sd: 0.025, low: -0.5, high: 0.5 } },
    [-0.5, 0.5],
    'assumption: hubs grew by 3 to 6 % a year when last counted, and ever slower; 5 % of it is a fall. Every region sets its own',
  ),
  row(
    volume,
    'volume.replaced',
    [
      'New work that makes up for usual relocation and cuts',
      'Neue Arbeit, die übliche Verlagerung und Kürzungen ausgleicht',
    ],
    'per year',
    usualLosses,
    any,
    'assumption: what relocation.drift and events take at their means; jobs are counted after such losses, so the work that came was more than the growth',
  ),
  row(
    volume,
    'volume.elasticity',
    ['Price elasticity of the work bought (ε)', 'Preiselastizität der Nachfrage (ε)'],
    'elasticity',
    { uniform: [0.2, 1.5] },
    positive,
    'assumption: Bessen finds 2.1–6.8 early and .02–.16 late in an industry’s life',
  ),
  row(
    volume,
    'volume.passThrough',
    ['Share of cost savings passed to clients (κ)', 'Weitergabe der Ersparnis an Kunden (κ)'],
    'share',
    { uniform: [0.3, 0.9] },
    share,
    'assumption: between a monopoly and a competitive market',
  ),
  row(
    volume,
    'volume.labourShare',
    ['Share of labour in unit cost', 'Lohnanteil an den Stückkosten'],
    'share',
    0.65,
    share,
    'assumption: usual for shared services',
    { initialOnly: true },
  ),
  row(
    volume,
    'relocation.drift',
    ['Yearly share of volume that moves to cheaper places', 'Jährlich abwandernder Anteil der Arbeit'],
    'per year',
    { uniform: drift },
    share,
    'assumption: HSBC Kraków named moves of simple processes to Asia; no rate is published',
  ),
  row(
    volume,
    'macro.persistence',
    ['Monthly persistence of the business cycle', 'Monatliche Persistenz der Konjunktur'],
    'per month',
    0.97,
    [0, 0.999],
    'assumption: to be fitted to GDP',
  ),
  row(
    volume,
    'macro.volatility',
    ['Monthly shock of the business cycle (sd)', 'Monatlicher Konjunkturschock (sd)'],
    'ln-output',
    0.004,
    positive,
    'assumption: to be fitted to GDP',
  ),
  row(
    events,
    'events.hazard',
    ['Large scope cuts and closures per firm', 'Große Kürzungen und Schließungen je Firma'],
    'per year',
    { uniform: hazard },
    positive,
    'gupkrakow2025 judgement',
    { note: 'fitted by hand so that group layoffs come to about 1–3 % of jobs a year' },
  ),
  row(
    events,
    'events.costGap',
    [
      'Effect of the cost gap to the cheapest rival on that hazard',
      'Wirkung des Kostenabstands zum billigsten Rivalen',
    ],
    'per unit gap',
    1,
    any,
    'assumption: no estimate exists',
  ),
  row(
    events,
    'events.captive',
    ['Effect of being a captive centre on that hazard', 'Wirkung eines konzerneigenen Zentrums'],
    'ln-factor',
    captive,
    any,
    'assumption: headquarters decide on their own centres more often',
  ),
  row(
    events,
    'events.automation',
    ['Effect of AI intensity on that hazard', 'Wirkung der KI-Intensität auf diese Rate'],
    'ln-factor',
    0.5,
    any,
    'assumption: automation is an occasion to reconsider a site',
  ),
  row(
    events,
    'events.closureShare',
    ['Share of events that close the site', 'Anteil der Ereignisse mit Schließung'],
    'share',
    closureShare,
    share,
    'assumption: closures are rare in the lists of the labour office',
  ),
  row(
    events,
    'events.cut',
    ['Share of the site cut by an event that does not close it (mean)', 'Mittlerer Anteil der Kürzung ohne Schließung'],
    'share',
    cut,
    [0.02, 0.98],
    'assumption: Beta(2, 5)',
  ),
  row(
    events,
    'events.realised',
    ['Share of the announced cuts carried out (mean)', 'Umgesetzter Anteil der angekündigten Kürzungen'],
    'share',
    realised,
    [0.02, 0.98],
    'gupkrakow2025 press',
    {
      note: '2,860 carried out of 4,195 announced in 2025; 1,961 of 2,700 in 2024 (.73). What was announced is from the press',
    },
  ),
  row(
    events,
    'events.notice',
    [
      'Months between announcement and cut (longest; shortest is a third)',
      'Monate zwischen Ankündigung und Kürzung (längste)',
    ],
    'months',
    6,
    [0, 24],
    'assumption: 2 to 6 months by law and practice',
  ),
  row(
    events,
    'rival.cost',
    ['Unit labour cost of the cheapest rival, relative', 'Lohnstückkosten des billigsten Rivalen, relativ'],
    'share',
    0.4,
    positive,
    'assumption: pay guides; every region sets its own',
  ),
  row(
    events,
    'rival.costTrend',
    ['Yearly change of the rival’s relative cost', 'Jährliche Änderung dieser relativen Kosten'],
    'per year',
    0.01,
    any,
    'assumption: wages in Asia grow a little faster',
  ),
  row(
    events,
    'rival.linked',
    [
      'Cost of a unit of work at linked rivals, relative to here, both since the start',
      'Kosten einer Einheit Arbeit bei verbundenen Rivalen, relativ zu hier, beides seit Beginn',
    ],
    'ratio',
    1,
    positive,
    'assumption: 1, unless a scenario of several regions links rivals; then it follows from their costs and ours',
  ),
];
