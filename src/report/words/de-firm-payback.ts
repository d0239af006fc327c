import type { enFirmPayback } from './en-firm-payback.ts';

/** Deutsch dafür, wann das Geld eines Unternehmens zurückkommt und wie viel davon. */
export const deFirmPayback: typeof enFirmPayback = {
  roiTitle: (arm, values) => `Rendite nach 36 Monaten mit „${arm}“: ${values}`,
  roiSubtitle:
    'Nutzen abzüglich Kosten im Verhältnis zu den Kosten nach 12 und 36 Monaten. Bei 0 % ist das Geld zurück. Nutzen ist alles, was KI über den ersten Monat hinaus spart, auch wo sie sich ohne die Strategie verbreitet hätte; das nächste Bild lässt das weg.',
  roiX: 'Rendite',
  netTitle: (arm, values) =>
    `Rendite dessen, was „${arm}“ mehr kostet als „Weiter wie bisher“, nach 36 Monaten: ${values}`,
  netSubtitle:
    'Nutzen und Kosten einer Strategie abzüglich jener von „Weiter wie bisher“ in denselben Ziehungen, nach 12 und 36 Monaten: was sie über das hinaus bringt, was sich ohnehin verbreitet hätte. Bei 0 % ist das Geld zurück.',
  netX: 'Rendite der Mehrkosten',
  netLabel: (months) => `Über „Weiter wie bisher“ hinaus, nach ${months} Monaten`,
  roiNote: (draws, claims, threshold) =>
    `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % jener von ${draws} Ziehungen, in denen etwas ausgegeben wurde. ${threshold} ${claims === '' ? '' : `Rauten: ${claims} `}Quelle: dieser Lauf.`,
  threshold: (share) =>
    `Etwas ausgegeben wurde, wo die Arbeit mit KI bis dahin mehr als ${share} der Löhne seit Beginn gekostet hat; wo das in weniger als der Hälfte der Ziehungen so ist, steht „–“ statt der Zahlen.`,
  netOf: (arm) => `„${arm}“ über „Weiter wie bisher“ hinaus`,
  netThreshold: (share) =>
    `Etwas ausgegeben wurde, wo eine Strategie bis dahin um mehr als ${share} der Löhne seit Beginn mehr gekostet hat als „Weiter wie bisher“; wo das in weniger als der Hälfte der Ziehungen so ist, steht „–“ statt der Zahlen.`,
  spent: (n, draws) => `in ${n} von ${draws} Ziehungen wurde etwas ausgegeben`,
  spentAlways: 'in allen Ziehungen',
  spentHead: 'Etwas ausgegeben',
  noProgramme: 'kein Programm',
  counts: { gross: 'alles, was KI spart', net: 'über „Weiter wie bisher“ hinaus' },
  never: 'nie innerhalb des Laufs',
  breakEvenTitle: 'Amortisation neben dem, was behauptet wurde',
  breakEvenSubtitle: (start) =>
    `Monate zählen ab Beginn des Laufs, ${start}, auch wo eine Strategie später beginnt. Wahrscheinlichkeit, dass der Nutzen die Kosten innerhalb von 9 und 12 Monaten eingeholt hat, über alle Ziehungen; und der Monat, in dem es so weit ist, über jene, in denen etwas ausgegeben wurde. Erst alles, was KI spart und kostet, dann was eine Strategie dem „Weiter wie bisher“ in denselben Ziehungen hinzufügt.`,
  breakEvenHead: [
    'Strategie',
    'Zukunft',
    'Was zählt',
    'Etwas ausgegeben',
    'Binnen 9 Monaten',
    'Binnen 12 Monaten',
    'Monat, Median ± Fehler',
    '90 % der Ziehungen',
  ],
};
