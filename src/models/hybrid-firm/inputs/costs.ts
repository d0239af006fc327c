import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const positive = [0, null] as const;
const group = 'money';

/** What the programme is paid for: (C17). */
export const costs: readonly Input[] = [
  row(
    group,
    'cost.course',
    ['Cost of a course hour and person', 'Kosten je Kursstunde und Person'],
    'EUR',
    { uniform: [20, 50] },
    positive,
    'assumption: with the hours lost it makes 1,000–3,000 EUR in the first year (the briefing)',
    { needs: ['programme.on'] },
  ),
  row(
    group,
    'cost.licence',
    ['Licence per user', 'Lizenz je Nutzendem'],
    'EUR per month',
    25,
    positive,
    'assumption: list prices of office assistants are 20 to 30. The firm pays for those on a course and, afterwards, as far as they use AI; who never was on one uses what is free or their own account',
  ),
  row(
    group,
    'cost.pilot',
    ['Outlay of a pilot', 'Auslagen eines Piloten'],
    'EUR',
    3000,
    positive,
    'assumption: tools and integration',
    { needs: ['pilots.cap'] },
  ),
  row(
    group,
    'cost.useCase',
    ['Integration of a use case', 'Einführung eines Anwendungsfalls'],
    'EUR',
    { uniform: [2000, 15_000] },
    positive,
    'assumption: modular tools at the lower end',
    { needs: ['pilots.cap'] },
  ),
  row(
    group,
    'cost.upkeep',
    ['Upkeep of a use case', 'Betrieb eines Anwendungsfalls'],
    'EUR per month',
    { uniform: [0, 400] },
    positive,
    'assumption: from nothing to a day a month of somebody who looks after it',
    { needs: ['pilots.cap'] },
  ),
  row(
    group,
    'money.markup',
    ['Price of the firm’s work relative to wages and errors', 'Preis der Arbeit relativ zu Löhnen und Fehlern'],
    'factor',
    1.15,
    positive,
    'assumption: a margin on labour; other costs and revenues cancel',
    { initialOnly: true },
  ),
];
