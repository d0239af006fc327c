import type { enFirmPeople } from './en-firm-people.ts';

/** Deutsch dafür, wie viele Menschen ein Unternehmen beschäftigt und wie es zu ihrer Zahl kommt. */
export const deFirmPeople: typeof enFirmPeople = {
  employed: (value, arm) => `${value} mit „${arm}“`,
  employedTitle: (month, values) => `Beschäftigte im ${month}: ${values}`,
  laidOff: (values) => `gekündigt während des Laufs: ${values}`,
  postsTitle: 'Arbeitsplätze: was jede Strategie aus ihnen macht',
  postsSubtitle: (month) =>
    `Beschäftigte im ${month}, der Unterschied zu „Weiter wie bisher“ in denselben Ziehungen, und wie viele im ganzen Lauf eingestellt wurden, von sich aus gingen und gekündigt wurden. Nicht ersetzt: wer von sich aus ging, über die Eingestellten hinaus. Mediane ± Fehler, in Klammern 90 % der Ziehungen.`,
  postsHead: [
    'Strategie',
    'Zukunft',
    'Beschäftigt',
    'Unterschied zu „Weiter wie bisher“',
    'Eingestellt',
    'Gegangen',
    'Nicht ersetzt',
    'Gekündigt',
  ],
};
