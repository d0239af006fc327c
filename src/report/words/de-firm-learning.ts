import type { enFirmLearning } from './en-firm-learning.ts';

/** Deutsch dafür, wie die Menschen eines Unternehmens lernen. */
export const deFirmLearning: typeof enFirmLearning = {
  learningHeading: 'Wie die Menschen lernen',
  useTitle: (year, arm, values) => `Anteil derer, die KI wöchentlich nutzen, Ende ${year} mit „${arm}“: ${values}`,
  addedLabel: 'Zusätzliche KI-Nutzung',
  addedTitle: (arm, end, left) => `„${arm}“ steigert den Anteil derer, die KI nutzen, im ${end} um: ${left}`,
  addedFades: (arm, [most, later, end]) =>
    `was „${arm}“ beiträgt, ist im ${most[0]} am größten, ${most[1]}, im ${later[0]} dann ${later[1]} und im ${end[0]} ${end[1]}`,
  addedSubtitle:
    'Unterschied zu „Weiter wie bisher“ im Anteil des Personals, der in einer Woche KI nutzt, Monat für Monat in denselben Ziehungen. Was zu 0 zurückkehrt, ist nicht geblieben.',
  surveyed: {
    'adoption.all': (year) => `Gesamtes Personal, Ende ${year}`,
    'adoption.desk': (year) => `Bildschirmpersonal, Ende ${year}`,
    'adoption.lead': (year) => `Leitende Rollen, Ende ${year}`,
  },
  surveysTitle: (label, year, values, claims) =>
    `${label} bei „Weiter wie bisher“, Ende ${year}: ${values}; Umfragen sagen ${claims.join(' und ')}`,
  surveysSubtitle:
    'Was Umfragen zählten, ist kein Ziel: Sie fragen verschiedene Menschen, meinen mit „regelmäßig“ Verschiedenes, und Firmen mit Programmen sind dabei.',
  surveysX: 'Anteil mit wöchentlicher KI-Nutzung',
  surveysNote: (draws) =>
    `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % von ${draws} Ziehungen, „Weiter wie bisher“. Rauten: was Umfragen sagen. BCG fragte, wer antworten wollte, meist in Büros; Gallup ein zufällig gezogenes Panel, nach Nutzung mehrmals pro Woche. Quelle: dieser Lauf.`,
  leftTitle: (arm, values) =>
    `Von denen, die mit „${arm}“ einen Kurs gemacht haben, nutzt ein halbes Jahr später noch dieser Anteil wöchentlich KI: ${values}`,
  leftSubtitle: 'Anteil der noch Beschäftigten, die 6, 12 und 24 Monate nach dem Ende ihres Kurses KI nutzen.',
  leftAnyway: (year, values) =>
    `Nutzung breitet sich auch von selbst aus: Vom gesamten Personal sind es bei „Weiter wie bisher“ Ende ${year} ${values}.`,
  leftX: 'Anteil derer, die einen Kurs gemacht haben',
  pathTitle: (year) => `Nutzung und Können nach Lernpfad, Ende ${year}`,
  pathSubtitle:
    'Anteil derer, die KI wöchentlich nutzen, und mittleres Können (0 bis 1) nach Lernpfad, in den Ziehungen, in denen jemand darauf ist.',
  someone: (n, draws) => `jemand in ${n} von ${draws} Ziehungen`,
  nobodyOn: (list) => `Niemand, in keiner Ziehung: ${list}.`,
  nobody: 'niemand',
  pathX: 'Anteil oder Können von 0 bis 1',
  feelTitle: (year) => `Vertrauen in KI und Angst vor ihr, Ende ${year}`,
  feelSubtitle: 'Mittel des Personals, 0 bis 1. Vertrauen folgt dem, was gelingt, Angst dem, was bedroht.',
  feelX: 'Vertrauen oder Angst von 0 bis 1',
  fearTitle: (arm, course) => `Angst vor KI, Mittel des Personals, mit „${arm}“: ${course}`,
  fearWays: {
    falls: (from, to, month) => `fällt von ${from} auf ${to} bis ${month}`,
    rises: (from, to, month) => `steigt von ${from} auf ${to} bis ${month}`,
    stays: (_from, to, month) => `im ${month} wie zu Beginn bei ${to}`,
  },
  fearBetween: (value, month) => `, mit einem Höchststand von ${value} im ${month}`,
  fearHighest: (arm, values) => `am größten mit „${arm}“: ${values}`,
  fearPeak: (value, month) => `${value} im ${month}`,
  maturityTitle: 'Reifematrix, jetzt und danach',
  maturitySubtitle:
    'Stufe 1 bis 3 in fünf Dimensionen, Mittel der Ziehungen ± Monte-Carlo-Fehler; zu Beginn und am Ende des Laufs je Strategie.',
  maturityHead: ['Dimension', 'Zukunft', 'Zu Beginn'],
};
