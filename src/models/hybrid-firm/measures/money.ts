import { programmeCost } from '../finance.ts';
import { WEEKS_PER_MONTH } from '../hours.ts';
import { LEAST_WORK } from '../observe.ts';
import type { FirmState } from '../state.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';

const path = measures('stock', 'money', { monthly: true });
const costPath = measures('stock', 'money', { monthly: true, noOpening: true });
const costPart = measures('stock', 'money', { noOpening: true });
const ofUsers = measures('stock', 'money', { canBeNone: true });
const flow = measures('flow', 'money');
const final = measures('final', 'return');

type Monthly = FirmState['monthly'];

const parts: readonly (readonly [string, string, string, (m: Monthly) => number])[] = [
  ['wages', 'wages, supervision apart', 'Löhne ohne Aufsicht', (m) => m.wages - m.supervision],
  ['freelance', 'freelancers', 'Freie', (m) => m.freelance],
  ['outsourcing', 'outside teams', 'externe Teams', (m) => m.outsourcing],
  ['tokens', 'tokens', 'Tokens', (m) => m.tokens],
  ['supervision', 'supervision of AI', 'Aufsicht über KI', (m) => m.supervision],
  ['errors', 'errors', 'Fehler', (m) => m.errors],
  ['compliance', 'the law', 'Rechtspflichten', (m) => m.compliance + m.fines],
  [
    'programme',
    'courses, pilots, new roles, hiring',
    'Kurse, Piloten, neue Rollen, Einstellungen',
    (m) => m.courses + m.integration + m.roles + m.careers + m.hiring,
  ],
  ['licences', 'licences', 'Lizenzen', (m) => m.licences],
];

/** Bills, savings and returns. */
export const moneyMeasures: readonly FirmMeasure[] = [
  costPath(
    'cost.perHour',
    ['Cost per hour of work', 'Kosten je Arbeitsstunde'],
    'EUR',
    'lower',
    [
      'All bills of the month per hour of work done, by the hours people needed at the start.',
      'Alle Rechnungen des Monats je erledigter Arbeitsstunde, gemessen am Zeitbedarf zu Beginn.',
    ],
    ({ kpis }) => kpis.costPerHour,
  ),
  ...parts.map(([name, en, de, read]) =>
    costPart(
      `cost.part.${name}`,
      [`Cost per hour of work: ${en}`, `Kosten je Arbeitsstunde: ${de}`],
      'EUR',
      null,
      [
        'Part of the cost per hour of work; the parts add up.',
        'Teil der Kosten je Arbeitsstunde; die Teile ergeben das Ganze.',
      ],
      ({ monthly, kpis }) => (kpis.doneHours > LEAST_WORK ? read(monthly) / kpis.doneHours : 0),
    ),
  ),
  flow(
    'tokens.used',
    ['Tokens used (millions)', 'Verbrauchte Tokens (Millionen)'],
    'ratio',
    null,
    ['Of all five kinds, with tries and context.', 'Aller fünf Arten, mit Versuchen und Kontext.'],
    ({ monthly: m }) => m.tokenCount / 1e6,
  ),
  flow(
    'tokens.bill',
    ['Bill for tokens', 'Tokenrechnung'],
    'EUR',
    'lower',
    ['At the prices of the firm’s contract.', 'Zu den Preisen des eigenen Vertrags.'],
    ({ monthly: m }) => m.tokens,
  ),
  flow(
    'wages.bill',
    ['Wages', 'Löhne'],
    'EUR',
    null,
    ['Employer’s cost of all paid hours.', 'Arbeitgeberkosten aller bezahlten Stunden.'],
    ({ monthly: m }) => m.wages,
  ),
  flow(
    'money.margin',
    ['Margin', 'Marge'],
    'EUR',
    'higher',
    [
      'Work done at its price, less all bills (K-I6).',
      'Erledigte Arbeit zu ihrem Preis, abzüglich aller Rechnungen (K-I6).',
    ],
    ({ monthly: m }) => m.margin,
  ),
  flow(
    'saved.gross',
    ['Hours saved', 'Eingesparte Stunden'],
    'hours',
    'higher',
    ['By people with AI beside them and by AI alone.', 'Von Menschen mit KI und von KI allein.'],
    ({ monthly: m }) => m.savedGross,
  ),
  flow(
    'saved.realised',
    ['Hours saved that become work or are not needed', 'Wirksam eingesparte Stunden'],
    'hours',
    'higher',
    ['The rest melts away.', 'Der Rest verrinnt.'],
    ({ monthly: m }) => m.savedRealised,
  ),
  flow(
    'programme.cost',
    ['Cost of working with AI', 'Kosten der Arbeit mit KI'],
    'EUR',
    'lower',
    [
      'Hours of learning and supervision at their wage, courses, tokens, licences, pilots, compliance and fines, new roles, and errors beyond those people would have made (C17).',
      'Lern- und Aufsichtsstunden zum Lohn, Kurse, Tokens, Lizenzen, Piloten, Rechtspflichten und Strafen, neue Rollen und zusätzliche Fehler (C17).',
    ],
    (state) => programmeCost(state),
  ),
  flow(
    'compliance.fines',
    ['Fines for ignoring the AI Act', 'Strafen für missachtete KI-Verordnung'],
    'EUR',
    'lower',
    [
      'Part of the highest fine (Art. 99) for each system that was found to run without being in line; 0 where the law is obeyed.',
      'Teil der Höchststrafe (Art. 99) für jedes System, das rechtswidrig lief und entdeckt wurde; 0, wo das Recht befolgt wird.',
    ],
    ({ monthly: m }) => m.fines,
  ),
  ofUsers(
    'saved.perUser',
    ['Hours a week a user saves with AI', 'Gesparte Stunden je Woche und nutzender Person'],
    'hours',
    'higher',
    [
      'Saved by people with AI beside them, over those who use it in a week, none where nobody does; work that AI does alone is apart.',
      'Von Menschen mit KI eingespart, je Person mit wöchentlicher Nutzung, keine ohne solche; was KI allein erledigt, zählt nicht.',
    ],
    ({ monthly: m, kpis }) => (kpis.users > 0 ? m.savedBeside / kpis.users / WEEKS_PER_MONTH : NaN),
  ),
  path(
    'cash.cumulative',
    ['Benefit less cost since the start', 'Nutzen minus Kosten seit Beginn'],
    'EUR',
    'higher',
    [
      'Realised saved hours at their value, beyond those of the first month, less the cost of working with AI.',
      'Wirksam gesparte Stunden zu ihrem Wert, über den ersten Monat hinaus, minus Kosten der Arbeit mit KI.',
    ],
    ({ finance }) => finance.benefit - finance.cost,
  ),
  path(
    'programme.spent',
    ['Cost of working with AI since the start', 'Kosten der Arbeit mit KI seit Beginn'],
    'EUR',
    null,
    [
      'Cost of working with AI, added up; less that of business as usual, what a strategy spends beyond it.',
      'Kosten der Arbeit mit KI, aufsummiert; abzüglich derer ohne Strategie das, was diese mehr ausgibt.',
    ],
    ({ finance }) => finance.cost,
  ),
  final(
    'roi.12',
    ['Return after 12 months', 'Rendite nach 12 Monaten'],
    'change',
    'higher',
    [
      '(benefit − cost) / cost since the start; none where next to nothing was spent.',
      '(Nutzen − Kosten) / Kosten seit Beginn; keine, wo fast nichts ausgegeben wurde.',
    ],
    ({ finance }) => finance.roi12,
  ),
  final(
    'roi.36',
    ['Return after 36 months', 'Rendite nach 36 Monaten'],
    'change',
    'higher',
    [
      '(benefit − cost) / cost since the start, at the end if that is earlier.',
      '(Nutzen − Kosten) / Kosten seit Beginn, oder am Ende, falls früher.',
    ],
    ({ finance }) => finance.roi36,
  ),
  final(
    'breakEven.month',
    ['Month of break-even', 'Monat der Gewinnschwelle'],
    'months',
    'lower',
    [
      'First month in which cumulative benefit reaches cumulative cost; one more than the run has where it never does.',
      'Erster Monat, in dem der Nutzen die Kosten erreicht; einer mehr als der Lauf hat, wenn nie.',
    ],
    ({ finance }, firm) => (finance.breakEven < 0 ? firm.months + 1 : finance.breakEven),
  ),
  final(
    'breakEven.within9',
    ['Break-even within 9 months', 'Gewinnschwelle binnen 9 Monaten'],
    'share',
    'higher',
    ['1 if so: its mean is the chance.', '1, wenn ja: das Mittel ist die Wahrscheinlichkeit.'],
    ({ finance }) => within(finance.breakEven, 9),
  ),
  final(
    'breakEven.within12',
    ['Break-even within 12 months', 'Gewinnschwelle binnen 12 Monaten'],
    'share',
    'higher',
    ['1 if so: its mean is the chance.', '1, wenn ja: das Mittel ist die Wahrscheinlichkeit.'],
    ({ finance }) => within(finance.breakEven, 12),
  ),
];

function within(month: number, most: number): number {
  return month >= 0 && month <= most ? 1 : 0;
}
