import { counted } from './counted.ts';
import { deCompare } from './de-compare.ts';
import { deComposed } from './de-composed.ts';
import { deClaims } from './de-claims.ts';
import { deDecisions } from './de-decisions.ts';
import { deDistribution } from './de-distribution.ts';
import { deMethod } from './de-method.ts';
import { deNetwork } from './de-network.ts';
import { deFirm } from './de-firm.ts';
import { deFindings } from './de-findings.ts';
import { dePeople } from './de-people.ts';
import { deResearch } from './de-research.ts';
import { deSchedule } from './de-schedule.ts';
import { deShortage } from './de-shortage.ts';
import { deTrust } from './de-trust.ts';
import { deGroups, dePlaces, deUnits } from './de-names.ts';
import type { Words } from './en.ts';

/** Everything a report says in German. */
export const de: Words = {
  ...deMethod,
  ...deNetwork,
  ...deFindings,
  ...deClaims,
  ...deFirm,
  ...dePeople,
  ...deTrust,
  ...deDistribution,
  ...deComposed,
  ...deCompare,
  ...deDecisions,
  ...deResearch,
  ...deSchedule,
  ...deShortage,
  groups: deGroups,
  places: dePlaces,
  units: deUnits,
  baseline: 'Basis (ohne Maßnahme)',
  assumption: 'Annahme',
  data: 'Daten als Tabelle',
  quote: (text) => `„${text}“`,
  under: (phrase, future) => `${phrase} bei „${future}“`,
  everywhere: (phrase) => `${phrase} in jeder Zukunft`,
  joined: (phrases) => phrases.join('; '),
  total: 'Summe',
  from: (a, b) => `${a} bis ${b}`,
  plusMinus: (value, error) => `${value} ± ${error}`,

  title: {
    people: {
      fewer: (size, start) => `${size} weniger Menschen als im ${start}`,
      more: (size, start) => `${size} mehr Menschen als im ${start}`,
      same: (_size, start) => `etwa so viele Menschen wie im ${start}`,
    },
    short: {
      fewer: (size) => `${size} weniger`,
      more: (size) => `${size} mehr`,
      same: () => 'etwa gleich viele',
    },
    leads: {
      'hub.change': (place, year) => `Ende ${year} beschäftigen die Servicezentren in ${place} `,
      'unemployment.rate': (place, year) => `Ende ${year} beträgt die Arbeitslosenquote in ${place} `,
      'unemployment.youth': (place, year) =>
        `Ende ${year} beträgt die Arbeitslosenquote der 15- bis 24-Jährigen in ${place} `,
      'shortage.vacancies': (place, year) =>
        `Ende ${year} beträgt die Zahl der Stellen, die in ${place} über die übliche Zeit hinaus offen bleiben (S2), `,
      labourForce: (place, year) => `Ende ${year} beträgt die Zahl der Erwerbspersonen in ${place} `,
      'cost.perHour': (place, year) => `${place}: Ende ${year} kostet eine Arbeitsstunde `,
      'cash.cumulative': (place, year) =>
        `${place}: Bis Ende ${year} beträgt der Nutzen der Arbeit mit KI abzüglich ihrer Kosten `,
      'adoption.all': (place, year) =>
        `${place}: Ende ${year} beträgt der Anteil des Personals mit wöchentlicher KI-Nutzung `,
      'work.aiShare': (place, year) => `${place}: Ende ${year} beträgt der Anteil der KI an der Arbeit `,
      'keyPerson.loss': (place, year) =>
        `${place}: Ende ${year} betrüge der Verlust beim Abgang der wissendsten Person `,
      'turnover.experts': (place, year) => `${place}: ${year} beträgt die Zahl der KI-Fachleute, die gehen, `,
      'turnover.expertRate': (place, year) => `${place}: ${year} beträgt der Anteil der KI-Fachleute, die gehen, `,
      'saved.realised': (place, year) => `${place}: ${year} beträgt die Zahl der wirksam eingesparten Stunden `,
    },
    other: (label, place, year) => `${label}, ${place}, Ende ${year}: `,
    linked: (label, year) => `${label}, Ende ${year}: `,
    band: (low, high) => ` (Median; 90 %: ${low} bis ${high})`,
    withArm: (arm) => ` mit „${arm}“`,
    level: (arm, values) => `„${arm}“: ${values}`,
    none: (none, draws) => `hat in ${none} von ${draws} Ziehungen keinen solchen Wert`,
    under: (future) => `, wenn „${future}“ gilt`,
    and: ', und ',
    this: 'das',
    policy: (arm, what, values) => `„${arm}“ ändert ${what} um ${values}.`,
    policyPart: (difference, range, better) => `${difference} (90 %: ${range}${better})`,
    better: (share) => `; besser in ${share} der Ziehungen`,
    errors: (parts) => `Monte-Carlo-Standardfehler des Medians und der Grenzen bei 5 % und 95 %: ${parts}.`,
    threeErrors: (future, median, low, high) => `„${future}“ ${median}, ${low} und ${high}`,
    points: 'Prozentpunkte',
  },
  nav: {
    label: 'Inhalt',
    skip: 'Zu den Ergebnissen',
    futures: 'Gezeigte Zukünfte',
    all: 'alle',
    compare: 'Neben der Basis',
    theme: 'Farben',
    themes: { auto: 'wie das System', light: 'hell', dark: 'dunkel' },
    openTables: 'Alle Tabellen öffnen',
    closeTables: 'Alle Tabellen schließen',
    controls: 'Einstellungen dieser Seite',
  },
  question: 'Die Frage',
  meta: (region, from, to, draws, date) => `${region} · ${from} bis ${to} · ${draws} Ziehungen · ${date}`,

  brief: {
    heading: 'In Kürze',
    judged: (title, choice, fails) => `Gemessen an dem, was nach dem Szenario zählt, ${title}: ${choice}. ${fails}`,
    risk: (year, values) =>
      `Gefährdet heißt nicht verloren. ${year} könnte KI diesen Anteil der Arbeit am Standort erledigen, abzüglich der Aufsicht: ${values}. Das ist ein Potenzial, kein Verlust von Stellen.`,
    riskValue: (median, range) => `${median} (90 %: ${range})`,
    loss: (year, values) =>
      `Nettoänderung der Stellen bis Ende ${year}, aus allen Ursachen: ${values}. Bis dahin Gekündigte, als Anteil der Stellen zu Beginn: `,
    causes: (label, year, values, draws) =>
      `Warum: was die gewichtigsten Ursachen an ${label} bis Ende ${year} ändern, Mittel von ${counted(draws, 'Ziehung', 'Ziehungen')}: ${values}.`,
    young: (year, values) =>
      `Einsteigende: Einstellungen auf Einstiegsstellen ${year} gegenüber dem ersten Jahr: ${values}.`,
    policy: (label, year) => `Maßnahmen, Unterschiede zur Basis in denselben Ziehungen bei ${label}, Ende ${year}:`,
    policyLevels: (label, year) => `Maßnahmen, ${label}, Ende ${year}, Mediane:`,
    policyValue: (policy, values) => `${policy}: ${values}`,
    policyOthers: (list) => `die anderen: ${list}`,
    noPolicy: 'Es wurde keine Maßnahme erprobt.',
    elsewhere: (year, list) =>
      `Ohne klaren Gewinn dabei, was eine Maßnahme in mindestens 90 % der Ziehungen am meisten ändert, ${year}: ${list}.`,
    better: (change) => `besser: ${change}`,
    worse: (change) => `schlechter: ${change}`,
    trust: (judged, inputs, share) =>
      `Wie sicher: ${judged} von ${inputs} Eingaben beruhen auf Einschätzung; von der Streuung des Ergebnisses, die Eingaben erklären, tragen sie ${share}.`,
    driver: (input) => `Am engsten folgt das Ergebnis dieser Eingabe: ${input}.`,
  },

  scenario: {
    heading: 'Das Szenario in Worten',
    intro: (region, from, to, months) => `${region}, Monat für Monat von ${from} bis ${to} (${months} Monate).`,
    sampling: {
      plain: (draws) => `${draws} unabhängige Ziehungen aller unsicheren Eingaben und des Zufalls`,
      'latin-hypercube': (draws) =>
        `${draws} Latin-Hypercube-Ziehungen aller unsicheren Eingaben, jede mit eigenem Zufall`,
      sobol: (draws) => `${draws} verwürfelte Sobol-Ziehungen aller unsicheren Eingaben, jede mit eigenem Zufall`,
    },
    exact: (limit, draws) =>
      `Die Ziehungen wurden ab 256 verdoppelt, bis der Monte-Carlo-Fehler des Medians der Hauptgröße in jeder Zukunft unter ${limit} davon lag; das war nach ${draws} der Fall.`,
    capped: (limit, draws) =>
      `Die Ziehungen wurden ab 256 verdoppelt, damit der Monte-Carlo-Fehler des Medians der Hauptgröße in jeder Zukunft unter ${limit} davon liegt; der Lauf endete bei den erlaubten ${draws} Ziehungen.`,
    futures: 'Zukünfte: benannt und ungewichtet, keine ist wahrscheinlicher als die andere',
    policies: 'Maßnahmen: was jede tut, noch ohne ihre Wirkung',
    noLevers: 'Bewegt hier selbst nichts.',
    levers: (count) => `Was sie im Modell bewegt, was das kostet, und die Belege (${count})`,
    packages: 'Pakete von Maßnahmen',
    main: (arm) => `Wo neben der Basis nur Platz für eines ist, steht ${arm}: die Wahl des Szenarios, kein Ergebnis.`,
    mainByPlace: (arm) =>
      `Wo neben der Basis nur Platz für eines ist, steht ${arm}: das Letzte im Szenario, das nichts anderes als Hauptsache (main) nennt.`,
    mainOnly: (arm) => `Neben der Basis steht ${arm}.`,
    packageOf: (parts) => `Wirkt zusammen: ${parts}.`,
    noPolicies: 'Das Szenario erprobt keine Maßnahme; nur die Basis wurde gerechnet.',
    changed: (count) => `Diese Zukunft setzt ${count} der Eingaben selbst.`,
    add: (target, value) => `erhöht ${target} um ${value}`,
    multiply: (target, value) => `multipliziert ${target} mit ${value}`,
    set: (target, value) => `setzt ${target} auf ${value}`,
    step: (from) => `ab ${from}`,
    ramp: (from, months) => `ab ${from}, schrittweise über ${months} Monate`,
    between: (from, until) => `von ${from} bis ${until}`,
    pulse: (from, until, months) => `von ${from} bis ${until}, mit An- und Auslauf über ${months} Monate`,
    scale: (parts) => `die Wirkung wird gewichtet: ${parts}`,
    coverage: (value) => `Reichweite ${value}`,
    takeUp: (value) => `Inanspruchnahme ${value}`,
    deadweight: (value) => `abzüglich Mitnahme ${value}`,
    displacement: (value) => `abzüglich Verdrängung ${value}`,
    cost: (value, driver) => `Kosten: ${value} EUR je ${driver}`,
    revenue: (value, driver) => `EUR je ${driver}: ${value} (negativ: Einnahme)`,
    evidence: (source) => `Beleg: ${source}`,
  },

  direction: {
    fall: (size) => `ein Rückgang um ${size}`,
    rise: (size) => `ein Anstieg um ${size}`,
    'probable fall': (_size, signed) => `wahrscheinlich ein Rückgang (${signed})`,
    'probable rise': (_size, signed) => `wahrscheinlich ein Anstieg (${signed})`,
    open: (_size, signed) => `keine klare Richtung (${signed})`,
    none: () => 'keine Änderung',
  },

  fan: {
    heading: 'Was geschieht',
    title: (label, year, values) => `${label} bis Ende ${year}: ${values}`,
    subtitle: (label) =>
      `${label}, je Zukunft zuerst ohne Maßnahme, dann mit der gewählten; dort ist die gestrichelte Linie der Median der Basis.`,
    subtitleAlone: (label) => `${label}, ohne jede Maßnahme.`,
    subtitleLevels: (label) => `${label}, mit der Auswahl; was in den meisten Ziehungen keinen Wert hat, fehlt.`,
    subtitleOne: (label, arm) => `${label}, Basis; die gestrichelte Linie ist der Median mit ${arm}.`,
    bands: (draws) =>
      `Bänder, von dunkel nach hell: 50, 80 und 95 % von ${draws} Ziehungen; Linie: Median. Quelle: dieser Lauf.`,
    x: 'Jahresende',
    alt: (label, what, year, median, range) =>
      `Fächerdiagramm: ${label}, ${what}. Ende ${year}: Median ${median}, 90 % der Ziehungen ${range}.`,
    point: (year, median, range) => `Ende ${year}: Median ${median}; 90 % der Ziehungen ${range}`,
    head: ['Zukunft', 'Arm', 'Jahresende', '5 %', 'Median ± Fehler', '95 %'],
    caption: (label) => `${label}: Median und 90-%-Band nach Jahren`,
    sums: {
      title: (label, year, values) => `${label}, Summe von ${year}: ${values}`,
      x: 'Jahr, Summe seiner Monate',
      alt: (label, what, year, median, range) =>
        `Fächerdiagramm: ${label}, ${what}. Summe von ${year}: Median ${median}, 90 % der Ziehungen ${range}.`,
      point: (year, median, range) => `Summe von ${year}: Median ${median}; 90 % der Ziehungen ${range}`,
      head: ['Zukunft', 'Arm', 'Summe des Jahres', '5 %', 'Median ± Fehler', '95 %'],
    },
    hours: (value) => `${value} Stunden`,
    marker: (who, year, value, wording) => `Behauptung von ${who} für ${year}: ${value}. ${wording}`,
  },
};
