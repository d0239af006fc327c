import { deFirmLearning } from './de-firm-learning.ts';
import { deFirmPayback } from './de-firm-payback.ts';
import { deFirmPeople } from './de-firm-people.ts';
import { deFirmVerdicts } from './de-firm-verdicts.ts';
import type { enFirm, enFirmTone } from './en-firm.ts';

/** Deutsch für Berichte über Unternehmen. */
export const deFirm: typeof enFirm = {
  firm: {
    workHeading: 'Wer die Arbeit macht und was sie kostet',
    doers: { staff: 'Beschäftigte', freelance: 'Freie', outsourced: 'Auslagerungsteam', ai: 'KI-Agenten' },
    workTitle: (year, arm, values) =>
      `${year} erledigen KI-Agenten mit „${arm}“ im Mittel diesen Anteil der Arbeit: ${values}`,
    workSubtitle:
      'Anteil der erledigten Arbeit in Stunden, die Menschen dafür brauchen würden, danach, wer sie erledigt.',
    workX: 'Anteil der erledigten Arbeit',
    year: 'Jahr',
    workAlt: (what, parts) => `Gestapelte Balken nach Jahren, ${what}. Letztes Jahr: ${parts}.`,
    workHead: ['Jahr', 'Lauf', 'Erledigt von', 'Mittel ± Fehler', '90 % der Ziehungen'],
    means: (draws) => `Mittel aus ${draws} Ziehungen; die Anteile eines Balkens ergeben 1. Quelle: dieser Lauf.`,
    bands: (draws) =>
      `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % von ${draws} Ziehungen. Quelle: dieser Lauf.`,
    costTitle: (year, arm, values) => `Die Arbeit einer Stunde kostet Ende ${year} mit „${arm}“: ${values}`,
    costSubtitle: (year) =>
      `Kosten der Arbeit einer menschlichen Stunde und ihre Teile in EUR, letzter Monat von ${year}.`,
    costX: 'EUR je Arbeit einer Stunde',
    linesTitle: 'An den Leitungen: wer da ist und was es braucht',
    linesSubtitle: (year) =>
      `Ende ${year}. Was es braucht, sagt die Wurzelregel: die laufenden Anrufe und eine Reserve, die mit ihrer Quadratwurzel wächst (Halfin und Whitt), sodass so viele geduldige Anrufende rechtzeitig angenommen werden, wie die Eingaben queue.within und queue.target sagen, vier von fünf binnen 20 Sekunden, wenn das Szenario nichts anderes sagt. Die Wartezeit gilt über alle Anrufenden, in Gesprächsdauern.`,
    linesHead: [
      'Strategie',
      'Zukunft',
      'An den Leitungen',
      'Es braucht',
      'Müssen warten',
      'Mittlere Wartezeit',
      'Legen auf',
    ],
    savedTitle: (arm, year, values) =>
      `Was „${arm}“ aus den Kosten der Arbeit einer Menschenstunde macht, Ende ${year}: ${values}`,
    savedSubtitle:
      'Unterschied zu „Weiter wie bisher“ in denselben Läufen, in EUR je Arbeit einer Menschenstunde: die Kosten, dann ihre Teile, die in jedem Lauf zusammen den Unterschied ergeben.',
    savedX: 'EUR je Arbeit einer Menschenstunde, Unterschied zu „Weiter wie bisher“',
    billTitle: (year, arm, values) =>
      `Tokens kosten ${year} mit „${arm}“ diesen Anteil dessen, was Löhne kosten: ${values}`,
    billSubtitle: (year) => `Was das Unternehmen für Tokens und für Löhne zahlt, in EUR, ${year}.`,
    billX: 'EUR im Jahr',
    scalingTitle: (arm, unlimited, supervised) =>
      `Bei zehnfacher Nachfrage schafft das Unternehmen, wie es am Ende mit „${arm}“ dasteht, mit den Menschen, die prüfen, was Agenten machen, ${supervised} (müsste das niemand: ${unlimited}, was keine Wahl ist)`,
    scalingUsual: (arm, supervised) => `; mit „${arm}“ und den freien Stunden seiner Köpfe ${supervised}`,
    timesToday: (value) => `das ${value}-Fache der heutigen Arbeit`,
    scalingSubtitle:
      'Erledigte Arbeit und ihre Kosten bei wachsender Nachfrage, beides gegenüber der heutigen Arbeit von Menschen allein; die Köpfe bleiben, wie sie sind, außer wo nur Menschen arbeiten. „Wenn niemand prüfen müsste“ zahlt Köpfe und Tokens und keinen Blick auf die Ergebnisse: keine Wahl, sondern das, was eine Behauptung ohne Aufsicht auslässt.',
    scalingNote: (draws, once) =>
      `Linie: Median, Balken: 90 % von ${draws} Ziehungen; beide Achsen sind logarithmisch, eine Gerade ist Wachstum im gleichen Verhältnis. Berechnet aus dem Zustand des Unternehmens am Ende des Laufs. Bei heutiger Nachfrage kostet KI ${once}: Mit KI sind es die Köpfe, die das Unternehmen dann hat, freie Stunden eingeschlossen, „nur Menschen“ hat so viele, wie die Arbeit mit der Reserve des Beginns braucht; der Rest sind Tokens. Was freie Köpfe übernehmen, ist kein Gewinn der KI: Der liegt über „Weiter wie bisher“. Quelle: dieser Lauf.`,
    scalingKinds: { cost: 'Kosten', throughput: 'Durchsatz' },
    scalingX: 'Nachfrage, heute = 1',
    scalingY: { cost: 'Kosten, heute = 1', throughput: 'Erledigte Arbeit, heute = 1' },
    ways: {
      people: 'nur Menschen',
      aiUnlimited: 'wenn niemand prüfen müsste (keine Wahl)',
      aiSupervised: 'KI, Aufsicht wie sie ist',
    },
    scalingAlt: (what, values) => `Liniendiagramm, ${what}. Bei zehnfacher Nachfrage: ${values}.`,
    scalingPoint: (way, multiple, value, range) =>
      `${way}, Nachfrage ${multiple}: Median ${value}; 90 % der Ziehungen ${range}`,
    scalingHead: ['Kurve', 'Zukunft', 'Nachfrage', '5 %', 'Median ± Fehler', '95 %'],

    ...deFirmLearning,
    ...deFirmPayback,
    ...deFirmPeople,
    ...deFirmVerdicts,
    returnHeading: 'Was es bringt und was es riskiert',
    cashTitle: (year, arm, values) => `Nutzen abzüglich Kosten seit Beginn, Ende ${year}, mit „${arm}“: ${values}`,
    besideNote: (draws, claims) =>
      `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % von ${draws} Ziehungen. ${claims === '' ? '' : `Rauten: ${claims} `}Quelle: dieser Lauf.`,
    claim: (who, wording) => `Behauptet (${who}): „${wording}“.`,
    timeTitle: (year, arm, values) =>
      `Stunden, die eine nutzende Person Ende ${year} je Woche mit „${arm}“ spart: ${values}`,
    timeSubtitle: (year) =>
      `Ersparnis von Menschen mit KI, je Person mit wöchentlicher Nutzung, Ende ${year}; was KI allein erledigt, zählt nicht.`,
    timeX: 'Stunden je Woche und nutzender Person',
    creativeTitle: (year, arm, values) =>
      `Zeit, die eine Idee, eine Kampagne oder ein Text Menschen Ende ${year} mit „${arm}“ kostet, relativ zum Beginn: ${values}`,
    creativeY: 'Zeit je Stück, Beginn = 1',
    fasterTitle: 'Deutlich schneller, neben dem, was viele erwarten',
    fasterSubtitle: (year) =>
      `Anteil der Ziehungen, in denen die Zeit der Menschen je Stück samt Aufsicht und Nacharbeit Ende ${year} ein Zehntel kürzer ist als zu Beginn.`,
    fasterHead: [
      'Strategie',
      'Zukunft',
      'Deutlich schneller',
      'Zeit je Stück, Beginn = 1, Median ± Fehler',
      '90 % der Ziehungen',
    ],
    keyTitle: (year, arm, values) =>
      `Erwarteter Verlust, wenn geht, wer am meisten weiß, Ende ${year}, mit „${arm}“: ${values}`,
    keySubtitle: 'Wissen, das nirgends aufgeschrieben ist, bewertet mit dem, was sein neuer Aufbau kostet.',
    keyX: 'EUR',
    expertsTitle: (year, arm) => `Was KI-Fachleute außer dem Gehalt hält, Ende ${year}, mit „${arm}“`,
    expertsSubtitle:
      'Wie viel es von jedem Faktor gibt, Mittel der Fachleute. Voll ausgeprägt senkt jeder die Wahrscheinlichkeit zu gehen um nichts bis ein Viertel (Einschätzung).',
    noExperts: (year, arm, values) =>
      `KI-Fachleute, also Power-User und Champions mit viel Können, Ende ${year} mit „${arm}“: niemand in ${values} der Ziehungen, also nichts zu halten.`,
    expertsX: 'Von nichts bis zum vollen Faktor',
    limitTitle: (limit, price) =>
      `Das Wachstum bremst am meisten: ${limit}; eine weitere Stunde Aufsicht wäre ${price} wert`,
    limits: {
      supervision: 'Aufsichtsstunden',
      documentation: 'fehlende Klarheit und Dokumentation',
      compliance: 'das Recht',
      capacity: 'Stunden des Personals',
      budget: 'noch fehlende Piloten',
    },
    limitSubtitle: (year) =>
      `Anteil der Bildschirmarbeit, den jede Grenze Ende ${year} aufhält (Stunden des Personals: Anteil aller Arbeit).`,
    limitX: 'Anteil der Arbeit',
  },
};

/** Was ein Unternehmen anders nennt als eine Stadt. */
export const deFirmTone: typeof enFirmTone = {
  baseline: 'Weiter wie bisher',
  fan: {
    subtitle: (label) =>
      `${label}, zuerst weiter wie bisher, dann mit der gewählten Strategie; dort ist die gestrichelte Linie der Median ohne sie.`,
    subtitleAlone: (label) => `${label}, weiter wie bisher.`,
    subtitleOne: (label, arm) => `${label}, weiter wie bisher; die gestrichelte Linie ist der Median mit ${arm}.`,
  },
  brief: {
    causes: (label, year, values) =>
      `Warum es weiter wie bisher so kommt: was die gewichtigsten Ursachen an ${label} bis Ende ${year} im Mittel ändern: ${values}.`,
    policy: (label, year) =>
      `Strategien, Unterschiede zum Weiter-wie-bisher in denselben Ziehungen, ${label}, Ende ${year}:`,
    policyLevels: (label, year) => `Strategien, ${label}, Ende ${year}, Mediane:`,
    noPolicy: 'Es wurde keine Strategie erprobt.',
    elsewhere: (year, list) =>
      `Ohne klaren Gewinn dabei, was eine Strategie in mindestens 90 % der Ziehungen am meisten ändert, Ende ${year}: ${list}.`,
  },
  causes: {
    heading: 'Warum: was jede Ursache und jeder Teil der Strategie beiträgt',
    title: (year, values) => `Änderung bei weiter wie bisher bis Ende ${year} nach Ursachen: ${values}`,
  },
  scenario: {
    policies: 'Strategien: was jede tut, noch ohne ihre Wirkung',
    packages: 'Verbundene Strategien',
    noPolicies: 'Das Szenario erprobt keine Strategie; gerechnet wurde nur „Weiter wie bisher“.',
  },
  policies: {
    heading: 'Was Strategien ändern',
    levelSubtitle: (label, year) =>
      `Niveaus, da es weiter wie bisher in den meisten Ziehungen keinen Wert zum Vergleich gibt: ${label}, Ende ${year}.`,
    none: 'keine Strategie ist in mehr als der Hälfte der Ziehungen besser als weiter wie bisher',
    caption: 'Jede Strategie im Vergleich zum Weiter-wie-bisher',
    winnersLead: (year) =>
      `Größen, die eine Strategie für die Betroffenen in mindestens 90 % der Ziehungen verbessert oder verschlechtert, und um mindestens 1 % ihrer Streuung (Standardabweichung) ohne sie. Ende ${year}, Median des Unterschieds ± Fehler.`,
    winnersHead: [
      'Strategie',
      'Zukunft',
      'Besser als ohne sie (Anteil der Ziehungen)',
      'Schlechter als ohne sie (Anteil der Ziehungen)',
    ],
    winnersFolded: (count) => `Strategie für Strategie und Zukunft für Zukunft (${count} Zeilen)`,
    head: [
      'Strategie',
      'Zukunft',
      'Unterschied, Median ± Fehler',
      '90 % der Ziehungen',
      'Besser als bisher',
      'Durch Paarung gesparte Ziehungen',
    ],
  },
  costs: {
    heading: 'Was Strategien kosten, und wann sie wirken',
    noCost: 'keine neben der eigenen Rechnung der Firma',
    head: [
      'Strategie',
      'Zukunft',
      'Kosten bis dahin, Mittel ± Fehler',
      'Kosten je gewonnener Einheit',
      'Zeit bis zur Wirkung',
    ],
    lineHead: ['Strategie', 'Kostenzeile', 'Zukunft', 'Mittel ± Fehler', '90 % der Ziehungen'],
  },
  robustness: {
    undeclared: (label) =>
      `Das Szenario legt keinen Nutzen fest, also wird hier nichts gewichtet: Verglichen wird allein nach ${label}, und Kosten zählen nicht.`,
    baseline: 'Wie bisher',
  },
  variants: {
    head: [
      'Struktur',
      'Zukunft',
      'Median ± Fehler',
      '90 % der Ziehungen',
      'Unterschied durch die Strategie, Median ± Fehler',
    ],
  },
  certainty: {
    luck: 'wer geht, welche Aufgabe misslingt',
    clampsNone: 'Keine Strategie führte eine Eingabe über ihre Grenzen.',
  },
  assumptions: {
    lead: (inputs, scenario, borrowed) =>
      `${inputs} Eingaben. Vom Szenario gesetzt: ${scenario}. Von einem anderen Unternehmen geliehen: ${borrowed}. Jeder andere Wert ist die Vorgabe des Modells oder die Zahl des Unternehmens.`,
    setBy: { model: '', region: 'Unternehmen', scenario: 'vom Szenario gesetzt' },
  },
  method: {
    steps: (draws) => [
      'Woche für Woche geht jede Art von Arbeit an die günstigsten, die dafür geeignet sind: Ein externes Team bekommt, was ihm der Vertrag zusichert, und seinen Anteil, wo es günstiger ist als Personal; KI-Agenten übernehmen Klares, Erlaubtes und gut genug Gelingendes dort, wo es je Stunde der Menschen, die sie beaufsichtigen, am meisten spart; das Übrige erledigt das Personal, solange seine Stunden reichen, dann Freie bis zu einer Grenze. Der Rest wartet oder geht verloren, wo niemand wartet.',
      'Menschen werden einzeln verfolgt: was sie lernen und vergessen, ob sie KI nutzen, wen sie anleiten, wann sie gehen. Stunden, Arbeit und Geld werden als Konten geführt und in jedem Lauf geprüft.',
      `Der Lauf wird ${draws}-mal wiederholt, jedes Mal mit anderen Werten aller unsicheren Eingaben und anderem Zufall.`,
      'Jede Strategie trifft auf dieselben Eingaben und denselben Zufall wie das Weiter-wie-bisher; ein Unterschied kommt also von der Strategie.',
      'Was sich nicht mit Wahrscheinlichkeiten belegen lässt, bleibt als benannte Zukunft getrennt.',
    ],
    limitList: [
      'Ein Unternehmen allein: Löhne, Preise und Mitbewerber antworten nicht auf das, was es tut.',
      'Aufgaben, ihre Dauer und die Kosten ihrer Fehler sind für ein Unternehmen dieser Art geschätzt, nicht an einem gemessen.',
      'Wie lange und wie oft Agenten Erfolg haben, folgt Messungen an Aufgaben der Softwareentwicklung; andere Arbeit kann abweichen.',
      'Die Hebel einer Strategie sind von Hand gesetzt; was daraus folgt, ist gerechnet, was sie kosten, angenommen.',
      'Versprechen von Beratern stehen neben den Ergebnissen und setzen nie einen Parameter.',
      'Die Bänder gelten innerhalb des Modells und seiner Eingaben: Fehler der Struktur kommen hinzu.',
    ],
  },
};
