import type { enDecisions } from './en-decisions.ts';

/** German for choosing under uncertainty. */
export const deDecisions: typeof enDecisions = {
  robustness: {
    heading: 'Wie robust ist die Wahl',
    declared: (title, unit) => `Beurteilt nach dem Nutzen, den das Szenario festlegt${title}, in ${unit}: Summe aus`,
    term: (weight, label, year) => `${weight} × ${label}, ${year}`,
    termTotal: (weight, label, year) => `${weight} × ${label}, summiert über die Jahre bis ${year}`,
    undeclared: (label) =>
      `Das Szenario legt keinen Nutzen fest, also wird hier nichts gewichtet: Verglichen wird allein nach ${label}, und Kosten zählen nicht.`,
    title: (arm, regret, future) =>
      `${arm} ist die Wahl, die man schlimmstenfalls am wenigsten bereut: ${regret}, unter „${future}“`,
    titleNone: (arm, futures) =>
      futures === 1
        ? `${arm} ist im Mittel die beste Wahl`
        : `${arm} ist in jeder Zukunft im Mittel die beste Wahl: nirgends etwas zu bereuen`,
    titleOpen: (arms, futures) =>
      futures === 1
        ? `${arms} sind als im Mittel beste Wahl nicht zu unterscheiden: Zwischen ihnen liegen weniger als zwei Standardfehler`
        : `${arms} sind am größten Bedauern nicht zu unterscheiden: Zwischen ihnen liegen weniger als zwei Standardfehler`,
    tie: (arms, future) => `unter „${future}“ ist ${arms} davon nicht zu unterscheiden`,
    subtitle:
      'Bedauern: um wie viel mehr die beste Wahl dieser Zukunft im Mittel brächte. Zukünfte haben keine Wahrscheinlichkeit.',
    note: (draws) =>
      `Mittel aus ${draws} gepaarten Ziehungen in jeder Zukunft; 0 ist dort die beste Wahl. Quelle: dieser Lauf.`,
    rowTitle: 'Wahl',
    columnTitle: 'Zukunft',
    cell: (arm, future, value) => `${arm}, ${future}: Bedauern ${value}`,
    alt: (parts) => `Bedauern nach Wahl und Zukunft: ${parts}.`,
    caption: 'Bedauern nach Wahl und Zukunft',
    head: ['Wahl', 'Zukunft', 'Bedauern, Mittel ± Fehler', '90 % der Ziehungen verlieren weniger als'],
    overall: 'Jede Wahl über alle Zukünfte',
    overallHead: [
      'Wahl',
      'Mittleres Bedauern ± Fehler, jede Zukunft einmal gezählt',
      '90 % der Zukünfte darunter',
      'Größtes Bedauern ± Fehler',
      'Erreicht das Ziel, Anteil der Ziehungen, in der schlechtesten Zukunft',
    ],
    aimBetter: 'Das Ziel: besser als die Basis.',
    aimRegret: (value) => `Das Ziel: keine Ziehung, in der die beste Wahl um mehr als ${value} mehr brächte.`,
    aimMeasure: (label, year, limits) => `Das Ziel: ${label}, ${year}, nicht ${limits}.`,
    aimDifference: (label, year, limits) =>
      `Das Ziel: der Unterschied zur Basis bei ${label}, ${year}, nicht ${limits}.`,
    above: (value) => `über ${value}`,
    below: (value) => `unter ${value}`,
    or: ' oder ',
    baseline: 'Keine Maßnahme',
  },
  fails: {
    heading: (arm) => `Wann ${arm} scheitert`,
    always: (arm) => `${arm} verfehlt das Ziel in jeder Ziehung.`,
    never: (arm) => `${arm} erreicht das Ziel in jeder Ziehung.`,
    share: (arm, share) => `${arm} verfehlt das Ziel in ${share} aller Ziehungen.`,
    box: (conditions, density, coverage) =>
      `Das geschieht, wenn ${conditions}: dann in ${density} der Ziehungen. ${coverage} der Fehlschläge liegen dort.`,
    and: ' und ',
    above: (label, value) => `„${label}“ über ${value} liegt`,
    below: (label, value) => `„${label}“ unter ${value} liegt`,
    between: (label, low, high) => `„${label}“ zwischen ${low} und ${high} liegt`,
    future: (title) => `„${title}“ gilt`,
    notFuture: (title) => `„${title}“ nicht gilt`,
    none: 'Kein Bereich der Eingaben erklärt, wann: Die Fehlschläge verteilen sich über alle oder beruhen auf Zufall.',
    how: (chance) =>
      `Gefunden, indem Schritt für Schritt ein Zwanzigstel der Ziehungen abgetrennt wird (PRIM), höchstens drei Grenzen; dass eine Grenze zufällig ist, hat höchstens die Wahrscheinlichkeit ${chance}.`,
  },
  information: {
    heading: 'Was man zuerst herausfinden sollte',
    lead: (values) =>
      `Zu entscheiden, wenn alles bekannt wäre, brächte im Mittel, vor allen Kosten des Herausfindens: ${values}.`,
    none: 'Keine einzelne Eingabe, vorher bekannt, würde die Wahl um mehr verbessern, als der Zufall erklärt (das Dreifache ihres Monte-Carlo-Fehlers).',
    head: ['Eingabe', 'Zukunft', 'Wert der Kenntnis, ± Fehler', 'Güte'],
    note: 'Wert, eine Eingabe vor der Wahl zu kennen (EVPPI): Die Wahl folgt einer Kurve, die an andere Ziehungen angepasst ist als an jene, nach denen sie beurteilt wird; so erscheint keine Eingabe zufällig nützlich. Genannt ist, was über das Dreifache seines Fehlers hinausgeht, denn von vielen Eingaben ohne Wirkung erreichen einige zufällig das Doppelte.',
  },
  deep: {
    heading: 'Was jede tiefe Ungewissheit bewegt',
    title: (value) => `Eine nach der anderen: am meisten bewegt ${value}`,
    one: (label, value) => `${label} (${value})`,
    subtitle: (label, year) =>
      `${label} Ende ${year} ohne Maßnahmen, gegenüber denselben Ziehungen ohne sie: Median mit 50 und 90 % der Ziehungen.`,
    x: 'Unterschied zur selben Zukunft ohne sie',
    note: (draws) =>
      `Die ersten ${draws} Ziehungen mit demselben Zufall, noch einmal mit einer Sache verschoben; niemand kann ihnen eine Wahrscheinlichkeit geben, daher sind sie nicht gewichtet. Was zwei zugleich tun, ist nicht die Summe. Quelle: dieser Lauf.`,
    caption: 'Jede tiefe Ungewissheit für sich',
    head: (half, year, policy) => [
      'Was verschoben ist',
      'Zukunft',
      `Bewegt ${half} um`,
      `Bewegt ${year} um`,
      `90 % der Ziehungen, ${year}`,
      `Was ${policy} dort ändert`,
    ],
  },
  variants: {
    heading: 'Andere Strukturen des Modells',
    title: (values) => `Strukturen unterscheiden sich um ${values}`,
    pair: (between, within) => `${between}, Ziehungen innerhalb einer um ${within}`,
    subtitle: (label) =>
      `${label}, Basis: dicke Linie das Modell, wie es ist, dünne Linien seine strukturellen Varianten, Mediane.`,
    note: (draws) =>
      `Dieselben ${draws} Ziehungen in jeder Struktur. Unterschiede sind Standardabweichungen: der Mediane der Strukturen und der Ziehungen innerhalb des Modells, wie es ist. Quelle: dieser Lauf.`,
    own: 'wie es ist',
    point: (variant, year, value) => `${variant}, Ende ${year}: Median ${value}`,
    alt: (future, year, parts) => `Linien nach Struktur, ${future}, Ende ${year}: ${parts}.`,
    caption: 'Jede Struktur im Jahr der Kernzahl',
    head: [
      'Struktur',
      'Zukunft',
      'Median ± Fehler',
      '90 % der Ziehungen',
      'Unterschied durch die Maßnahme, Median ± Fehler',
    ],
  },
};
