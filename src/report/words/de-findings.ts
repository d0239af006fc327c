import { counted } from './counted.ts';
import type { enFindings } from './en-findings.ts';

/** German for what policies change, what is at risk, and why. */
export const deFindings: typeof enFindings = {
  policies: {
    heading: 'Was Maßnahmen ändern',
    title: (year, values) => `Ende ${year}: ${values}`,
    best: (arm, difference, better) =>
      `„${arm}“ verbessert am meisten: ${difference}, besser in ${better} der Ziehungen`,
    bestOpen: (arm, difference) => `„${arm}“ bewegt am meisten: ${difference}`,
    tie: (arms, values) => `was von ${arms} am meisten bewegt, ist offen (${values})`,
    none: 'keine Maßnahme ist in mehr als der Hälfte der Ziehungen besser als die Basis',
    subtitle: (label, year) => `Unterschied zur Basis in derselben Ziehung: ${label}, Ende ${year}.`,
    note: (draws) =>
      `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % von ${draws} gepaarten Ziehungen. Gepaart: beide Arme haben dieselben Eingaben und denselben Zufall. Quelle: dieser Lauf.`,
    x: (label) => `Unterschied: ${label}`,
    levelSubtitle: (label, year) =>
      `Niveaus, da die Basis in den meisten Ziehungen keinen Wert zum Vergleich hat: ${label}, Ende ${year}.`,
    against: (arm, difference) => `gegenüber „${arm}“ in denselben Ziehungen ${difference}`,
    againstHead: (arm) => `Gegenüber „${arm}“ in denselben Ziehungen`,
    row: (arm, future, difference, range, better) =>
      `${arm}, ${future}: ${difference} (90 %: ${range}); besser als die Basis in ${better} der Ziehungen`,
    noSide: 'keine bessere Seite',
    detail: (share) => `besser in ${share}`,
    assumed: 'Wirkung angenommen',
    studied: 'Wirkung aus Studien',
    partlyStudied: 'Wirkung teils aus Studien',
    same: 'genau kein Unterschied',
    caption: 'Jede Maßnahme im Vergleich zur Basis',
    head: [
      'Maßnahme',
      'Zukunft',
      'Unterschied, Median ± Fehler',
      '90 % der Ziehungen',
      'Besser als Basis',
      'Durch Paarung gesparte Ziehungen',
    ],
    times: (factor) => `×${factor}`,
    winners: 'Wer gewinnt und wer verliert',
    winnersLead: (year) =>
      `Größen, die eine Maßnahme für die Betroffenen in mindestens 90 % der Ziehungen verbessert oder verschlechtert, und um mindestens 1 % ihrer Streuung (Standardabweichung) ohne Maßnahme. Bestände Ende ${year}, Ströme innerhalb dieses Jahres; Median des Unterschieds ± Fehler. Die Größen der beiden lassen sich nicht vergleichen.`,
    winnersHead: [
      'Maßnahme',
      'Zukunft',
      'Besser als ohne sie (Anteil der Ziehungen)',
      'Schlechter als ohne sie (Anteil der Ziehungen)',
    ],
    winnersPeople: 'Beschäftigte (ohne Wertung)',
    fewer: (value, share) => `${value} (weniger in ${share} der Ziehungen)`,
    more: (value, share) => `${value} (mehr in ${share} der Ziehungen)`,
    winnerKind: {
      stock: (label, year) => `${label}, Ende ${year}`,
      flow: (label, year) => `${label}, im Jahr ${year}`,
      final: (label) => `${label}, ganzer Lauf`,
    },
    winner: (label, difference, share) => `${label}: ${difference} (${share})`,
    winnersMore: (count) => `und ${count} weitere, siehe summary.csv`,
    winnersFolded: (count) => `Maßnahme für Maßnahme und Zukunft für Zukunft (${count} Zeilen)`,
    winnersNone: 'nichts, was dieses Modell misst',
  },

  risk: {
    heading: 'Gefährdet heißt nicht verloren',
    lead: 'Vier verschiedene Dinge tragen oft einen Namen. Hier behalten sie vier.',
    potential: 'Gefährdet: Anteil der Arbeit, den KI könnte',
    change: 'Nettoverlust: Stellen zu Beginn minus jetzt',
    lost: 'Verlorene Stellen: nur schrumpfende Gruppen',
    laidOff: 'Gekündigt: Entlassene seit Beginn',
    title: (year, values) =>
      `Was Ende ${year} automatisiert werden könnte und was geschieht, sind zwei Dinge: ${values}`,
    pair: (potential, laidOff) => `${potential} gefährdet, ${laidOff} gekündigt`,
    subtitle: 'Alle vier als Anteil der Stellen zu Beginn (gefährdet: der Arbeit).',
    x: 'Anteil der Stellen zu Beginn',
    note: (draws) =>
      `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % von ${draws} Ziehungen. Ein negativer Nettoverlust ist ein Gewinn. Quelle: dieser Lauf.`,
    row: (name, future, value, range) => `${name}, ${future}: Median ${value}; 90 % der Ziehungen ${range}`,
    definitions: [
      [
        'Gefährdet',
        'der Anteil der Arbeitszeit, den KI leisten kann, was immer es kostet, abzüglich Aufsicht und Nacharbeit, wenn jede Firma sie voll nutzt. Ein Potenzial.',
      ],
      [
        'Nettoverlust',
        'alle Stellen zu Beginn minus alle Stellen am Ende: durch KI, Verlagerung, Nachfrage und Konjunktur zusammen.',
      ],
      [
        'Verlorene Stellen',
        'die Rückgänge jener Prozesse und Erfahrungsstufen, die schrumpfen; Wachstum anderswo wird nicht gegengerechnet.',
      ],
      [
        'Gekündigt',
        'Menschen, die eine Firma entlassen hat, seit Beginn zusammengezählt. Stellen schwinden auch ohne sie, wenn Menschen gehen und nicht ersetzt werden.',
      ],
    ],
    timeTitle: (year, values) => `Das Potenzial im Lauf der Zeit: Ende ${year} ${values}`,
    timeSubtitle:
      'Anteil der Arbeit am Standort, den KI leisten könnte, abzüglich Aufsicht und Nacharbeit, bei voller Einführung.',
    diamonds: 'Rauten: veröffentlichte Behauptungen, siehe die Tabelle der Behauptungen.',
  },

  costs: {
    heading: 'Was Maßnahmen kosten, und wann sie wirken',
    lead: (year) =>
      `Mittel ± Monte-Carlo-Fehler vom Beginn bis Ende ${year}, in Euro des Basisjahrs, nicht abgezinst. Negativ: Einnahme.`,
    head: [
      'Maßnahme',
      'Zukunft',
      'Kosten bis dahin, Mittel ± Fehler',
      'Kosten je gewonnener Einheit, netto',
      'Zeit bis zur Wirkung',
    ],
    lineHead: ['Maßnahme', 'Kostenzeile', 'Zukunft', 'Mittel ± Fehler', '90 % der Ziehungen'],
    caption: 'Kosten Zeile für Zeile',
    ownLine: (driver) => `je ${driver}`,
    line: (policy, driver) => `${policy}: je ${driver}`,
    perUnit: (value, unit) => `${value} je ${unit}`,
    perUnitAndYear: (value, unit) => `${value} je ${unit} und Jahr`,
    unit: {
      persons: 'Person',
      jobs: 'Stelle',
      FTE: 'Vollzeitstelle',
      hours: 'Stunde',
      tasks: 'Aufgabe',
      share: 'Prozentpunkt',
      change: 'Prozentpunkt',
      points: 'Prozentpunkt',
      index: 'Indexpunkt',
      EUR: '€',
      months: 'Monat',
      ratio: 'Einheit',
    },
    never: 'nicht innerhalb des Laufs',
    noGain: 'kein klarer Gewinn',
    noCost: 'keine Kosten angegeben',
    effect: (month, months) => `${month} (Monat ${months})`,
    explain:
      'Kosten je gewonnener Einheit: mittlere Kosten bis zu diesem Jahr (nicht abgezinst) durch den mittleren Gewinn an der Hauptgröße in allen Jahren bis dahin, wobei eine Stelle oder Person in jedem Jahr zählt, und an nichts sonst, was daraus folgt. Sie sind netto: Was ohnehin gekommen wäre (Mitnahme) und was andere verlieren (Verdrängung), ist von der Wirkung jedes Hebels abgezogen, die Kosten zählen ganz. Kosten sind, was die Hebel angeben: teils Programme, teils Lohn, den andere erhalten; vergleichbar ist nur Gleiches. Der Fehler ist der eines Verhältnisses von Mittelwerten (Delta-Methode), und die Zahl fehlt, wo der Gewinn nicht klar über null liegt.',
    explainEffect:
      'Zeit bis zur Wirkung: der Monat, ab dem bis zum Zieljahr mehr als 90 % der Ziehungen besser sind als die Basis, und zwar um mindestens 1 % ihrer Streuung (Standardabweichung); sie fehlt, wo die Wirkung nicht bis dahin anhält.',
  },

  causes: {
    heading: 'Warum: was jede Ursache beiträgt',
    title: (year, values) => `Änderung bis Ende ${year} nach Ursachen: ${values}`,
    strongest: (cause, value) => `am meisten wiegt ${cause}: ${value}`,
    strongestOpen: (causes, values) => `was von ${causes} am meisten wiegt, ist offen (${values})`,
    subtitle: (label) =>
      `Exakte Shapley-Anteile an ${label}: Ursachen werden in jeder Kombination abgeschaltet, bei gleichem Zufall.`,
    note: (draws, least) =>
      `${least === null ? `Balken: Mittel, Linie: 90 % von ${draws} Ziehungen.` : `Balken: Mittel von ${counted(draws, 'Ziehung', 'Ziehungen')}; die Spanne wird unter ${least} Ziehungen nicht gezeigt.`} Der graue Balken ist, was ohne alle Ursachen geschieht. Die Balken ergeben zusammen die Basis. Ring: was eine Ursache beiträgt, wenn alle anderen aus sind; Punkt: wenn alle anderen an sind; je weiter auseinander, desto mehr hängt sie von ihnen ab. Quelle: dieser Lauf.`,
    rest: 'Alles Übrige (alle Ursachen aus)',
    mean: (cause, value) => `${cause}: Mittel ${value}`,
    row: (cause, value, range) => `${cause}: Mittel ${value}; 90 % der Ziehungen ${range}`,
    alt: (future, parts) => `Balken nach Ursachen, ${future}: ${parts}.`,
    head: ['Ursache', 'Zukunft', 'Mittel ± Fehler', '90 % der Ziehungen', 'Als erste Ursache', 'Als letzte Ursache'],
    caption: 'Beitrag jeder Ursache',
    gap: (value) => `Größter Abstand zwischen einer Ziehung und der Summe ihrer Anteile: ${value}.`,
    warning:
      'Eine Zurechnung ist eine Aussage über das Modell: Sie sagt, was sich ändert, wenn darin eine Ursache abgeschaltet wird.',
  },
  levers: {
    members: (group, inputs) => `${group}: ${inputs.join(', ')}.`,
    title: (arm, year, values) => `Was ${arm} bis Ende ${year} ändert, nach Teilen: ${values}`,
    subtitle: (arm, label, packaged) =>
      `Von der Basis zu ${arm} bei ${label}: ${packaged ? 'Die Maßnahmen' : 'Die Hebel, zusammen jene, die Eingaben einer Art setzen,'} kommen in zufälliger Reihenfolge und in deren Umkehrung hinzu, mit demselben Zufall.`,
    note: (draws) =>
      `Balken: Mittel von ${counted(draws, 'Ziehung', 'Ziehungen')}, jede mit eigener Reihenfolge. In jeder führen die Balken von der Basis zum Ganzen; Mittel so weniger sind nicht die Mediane aller Ziehungen, die sonst genannt sind, und Grenzen von 90 % haben sie nicht. Je mehr Teile, desto weniger Ziehungen: ± ist der Fehler des Mittels. Was ein Teil beiträgt, hängt davon ab, welche anderen schon da sind; sein Mittel über die Reihenfolgen ist sein Shapley-Anteil. Quelle: dieser Lauf.`,
    brief: (arm, label, year, values, draws) =>
      `Was an ${arm} wirkt: die Teile, die bei ${label} bis Ende ${year} am meisten ausmachen, Mittel von ${counted(draws, 'Ziehung', 'Ziehungen')}: ${values}.`,
    caption: 'Was jeder Teil beiträgt',
    head: ['Teil', 'Zukunft', 'Mittel ± Fehler', '90 % der Ziehungen'],
  },
};
