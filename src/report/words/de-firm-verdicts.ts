import type { enFirmVerdicts } from './en-firm-verdicts.ts';

/** Deutsch für die zwei Urteile über eine Strategie: Ertrag und Marge. */
export const deFirmVerdicts: typeof enFirmVerdicts = {
  verdictsTitle: (month, values) =>
    `Ertrag und Marge über „Weiter wie bisher“ hinaus, vom Beginn bis ${month}: ${values}`,
  verdictOne: (arm, benefit, margin) => `${arm} bringt Nutzen abzüglich Kosten von ${benefit} und Marge von ${margin}`,
  verdictsAgree: (arm, benefit, margin) =>
    `${arm} ist nach beiden am besten, Nutzen abzüglich Kosten ${benefit}, Marge ${margin}`,
  verdictBest: (arm, value) => `am höchsten mit ${arm} (${value})`,
  verdictLevel: (arms, values) => `nicht zu unterscheiden zwischen ${arms} (${values})`,
  verdictsBoth: (benefit, margin) => `Nutzen abzüglich Kosten ${benefit}, Marge ${margin}`,
  verdictsDiffer: (both) => `die beiden reihen verschieden, ${both}`,
  verdictsWhy:
    'der Ertrag bewertet frei gewordene Stunden mit ihrem Lohn, ob genutzt oder nicht, die Marge bewegt sich nur, wo weniger Stunden bezahlt werden oder mehr verkauft wird',
  verdictsSubtitle: (why) =>
    `Warum sich die beiden unterscheiden können: ${why}. Frei gewordene Stunden, die niemand nutzt, stehen in der letzten Spalte: Anteil der bezahlten Stunden ohne zugewiesene Arbeit am Ende des Laufs. Alles sind Unterschiede zu „Weiter wie bisher“ in denselben Ziehungen, Mediane ± Fehler, in Klammern 90 % der Ziehungen.`,
  verdictsHead: ['Strategie', 'Zukunft', 'Nutzen abzüglich Kosten', 'Marge', 'Freie Stunden am Ende'],
};
