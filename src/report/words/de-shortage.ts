import type { enShortage, enShortageTone } from './en-shortage.ts';

/** German for what is missing. */
export const deShortage: typeof enShortage = {
  shortage: {
    heading: 'Wie viele fehlen: vier Definitionen, vier Zahlen',
    lead: (year, place) =>
      `Dieselben Menschen, ${place}, Ende ${year}, auf vier Arten gezählt. Nur die Rechenlücke zählt so wie die veröffentlichten Zahlen.`,
    head: ['Definition', 'Was sie zählt', 'Zukunft', 'Median ± Fehler', '5 % bis 95 %'],
    caption: (year) => `Was Ende ${year} fehlt, ohne Maßnahme`,
    intervalTitle: (year, values) => `Vier Zählungen dessen, was Ende ${year} fehlt: ${values}`,
    intervalSubtitle: (published) =>
      `Median mit 50 und 90 % der Ziehungen, ohne Maßnahme.${published === '' ? '' : ` Rauten: veröffentlichte Zahlen, die ebenso zählen (${published}).`}`,
    pair: (label, value) => `${label} ${value}`,
    x: 'Personen (S3: Vollzeitäquivalente)',
    note: (draws) =>
      `${draws} Ziehungen. Kein Band ist an veröffentlichte Zahlen angepasst. Quelle: dieser Lauf; veröffentlichte Zahlen wie in der Tabelle darunter.`,
    row: (label, future, value, range) => `${label}, ${future}: ${value}; 90 % der Ziehungen ${range}`,
    markersTitle: (year, values) => `So gezählt wie in den veröffentlichten Zahlen gibt es ${year} ${values}`,
    lack: (value) => `einen Mangel von ${value}`,
    surplus: (value) => `einen Überschuss von ${value}`,
    markersSubtitle: (label, dashed) =>
      `${label}, ohne Maßnahme${dashed === null ? '' : `; die gestrichelte Linie ist der Median mit ${dashed}`}. Rauten sind veröffentlichte Zahlen, an die kein Band angepasst wird.`,
    published: 'Veröffentlichte Zahlen neben dem Modell, jede mit ihrer eigenen Definition',
    publishedHead: ['Veröffentlicht', 'Zahl', 'Jahr', 'Was sie zählt', 'Im Modell'],
    inside: (future, range) => `${future}: innerhalb von 90 % der Ziehungen (${range})`,
    below: (future, range) => `${future}: unter 90 % der Ziehungen (${range})`,
    above: (future, range) => `${future}: über 90 % der Ziehungen (${range})`,
    notCompared: (reason) => `nicht vergleichbar: ${reason}`,
    why: (year) =>
      `Warum die Bänder von ${year} diese Zahlen enthalten oder verfehlen: Die Rechenlücke ist die Zahl offener Stellen am Anfang, dazu die zusätzlich gewünschten Stellen, weniger der Zuwachs an Erwerbspersonen.`,
    whyFuture: (future, start, demand, force, gap) =>
      `${future}: ${start} am Anfang, gewünschte Stellen ${demand}, Erwerbspersonen ${force}: ${gap} (Mediane).`,
    whyHeld: (held, all, range) =>
      ` 90 % der Ziehungen (${range}) enthalten ${held} der ${all} veröffentlichten Zahlen.`,
    whyCauses: (causes) => ` Nach Ursachen im Mittel: ${causes}.`,
    whyNearest: (published, future) => `Am nächsten bei ${published} liegt der Median von ${future}.`,
    whyChamber: (today, more, future, start, added) =>
      `Die Wirtschaftskammer beginnt mit ${today} nach einer Befragung von Betrieben und zählt ${more} dazu; ${future} beginnt mit ${start} gezählten offenen Stellen und zählt ${added} dazu.`,
    growth: (size, label, year, values) =>
      `Was die Nachfrage entscheidet: ${size} mehr Wachstum der Arbeitsnachfrage im Jahr verschieben ${label} Ende ${year} um ${values}.`,
    branches: 'Nach Branchen',
    branchLead: (total, future) =>
      `Das Modell kennt keine Branchen. Veröffentlichte Anteile an den ${total} bis 2040 zusätzlich offenen Stellen, im Verhältnis auf seine Rechenlücke in der Zukunft ${future} übertragen:`,
    branchHead: ['Branche', 'Veröffentlicht', 'Anteil an allen', 'Teil der Rechenlücke'],
    branchRest: 'Nicht nach Branchen aufgeteilt',
  },
  tightness: {
    title: (year, named) => `Am engsten Ende ${year}: ${named}`,
    one: (occupation, value) => `${occupation} (${value})`,
    subtitle: 'Offene Stellen je arbeitsloser Person nach Beruf, am Jahresende, Median ohne Maßnahme.',
    note: (draws) =>
      `Helles Orange ab 0,25 offenen Stellen je suchender Person, kräftiger ab 0,5, am dunkelsten ab 1: mehr offene Stellen als Suchende. Mediane von ${draws} Ziehungen. Quelle: dieser Lauf.`,
    alt: (future, named) => `Heatmap der Anspannung nach Beruf und Jahr, ${future}. Am engsten zum Schluss: ${named}.`,
    cell: (occupation, year, value, range) =>
      `${occupation}, Ende ${year}: ${value} offene Stellen je suchender Person; 90 % der Ziehungen ${range}`,
    row: 'Beruf',
    column: 'Jahresende',
    caption: 'Offene Stellen je arbeitsloser Person nach Beruf und Jahr',
    head: ['Beruf', 'Zukunft', 'Jahresende', 'Median ± Fehler', '5 % bis 95 %'],
  },
  signs: {
    heading: 'Woran sich der Mangel zeigt',
    caption: (year) => `Stellenbedarf, Enge, Passung, Löhne und Belastung, zu Beginn und Ende ${year}`,
    head: ['Zeichen', 'Zu Beginn'],
    note: 'Mediane ± Fehler, darunter 90 % der Ziehungen, ohne Maßnahmen. Der Beginn ist der der ersten Zukunft.',
    counts: 'Was jedes davon zählt',
    lostTitle: (year, values) => `Was nicht besetzt werden kann, hätte ${year} höchstens ${values} erzeugt`,
    lostSubtitle: (label) =>
      `${label}, Euro im Jahr, ohne Maßnahmen: unbesetzte Arbeit zur mittleren Wertschöpfung je Vollzeitäquivalent. Eine Obergrenze, denn andere übernehmen einen Teil der Arbeit.`,
    record: (rate, year) =>
      `Mehr als ${rate} aller Stellen wurden nie unbesetzt gezählt (Jahresdurchschnitt, ${year}).`,
    beyond: (future, rate, wage) => `Unter ${future} sind es ${rate}, bei Löhnen von ${wage} gegenüber dem Trend.`,
    why: 'Das folgt aus den Annahmen und wurde so nie beobachtet: Betriebe schreiben weiter aus, was sie wünschen, und Löhne bewegen sich auf einer Lohnkurve (Arbeitslosigkeit, offene Stellen) nur um wenige Prozent, was wenige der gewünschten Stellen kostet. Alle Berufe werden um etwa denselben Faktor enger, die Reihenfolge der Berufe ist daher die des Beginns. Solche Zahlen sind als Arbeit zu lesen, die liegen bliebe, oder als Zeichen, dass Löhne oder Nachfrage stärker reagieren müssten als angenommen.',
  },
  pyramid: {
    title: (from, year, before, after) =>
      `Menschen von 20 bis 64 je Mensch ab 65: ${before} im Jahr ${from}, ${after} Ende ${year}`,
    subtitle: (from, year) =>
      `Bevölkerung nach Alter und Geschlecht, tausend Personen: Balken Ende ${year} (Median), Linien ${from}.`,
    note: (draws) =>
      `Mediane von ${draws} Ziehungen, ohne Maßnahme. Quelle: dieser Lauf, aus World Population Prospects 2024.`,
    alt: (from, year, before, after) =>
      `Bevölkerungspyramide ${from} und ${year}. Auf einen Menschen ab 65 kommen statt ${before} noch ${after} von 20 bis 64.`,
    women: 'Frauen',
    men: 'Männer',
    x: 'Tausend Personen',
    row: (sex, age, before, after) => `${sex}, ${age}: ${before} am Anfang, ${after} am Ende`,
    caption: 'Bevölkerung nach Alter und Geschlecht',
    head: ['Alter', 'Frauen am Anfang', 'Frauen am Ende', 'Männer am Anfang', 'Männer am Ende'],
    heading: 'Die Menschen dahinter',
    heldBack: (start, year, rates, held) =>
      `Ohne Maßnahme geht die Arbeitslosenquote ab 55 von ${start} bis Ende ${year} auf ${rates}. Davon warten ohne Arbeit auf die nun spätere Pension: ${held}.`,
  },
  hindcast: {
    heading: 'Rückschau: was dieses Modell gesagt hätte',
    lead: (from, year) =>
      `Der Lauf beginnt in der Vergangenheit. Was bis ${from} bekannt war, ist gegeben; die vollen Jahre ab ${year} werden an dem gemessen, was seither erhoben wurde. Eine gute Prognose schlägt beide naiven, und ihre Bänder halten so viele Jahre, wie sie versprechen.`,
    title: (label, verdict) => `${label}: ${verdict}`,
    verdict: {
      both: 'besser als beide naiven Prognosen',
      one: 'besser als eine der beiden naiven Prognosen',
      none: 'nicht besser als die naiven Prognosen',
    },
    subtitle: (label) =>
      `${label}, Jahresdurchschnitt. Bänder: 50, 80 und 95 % der Ziehungen; Linie: Median; Punkte: gemessen; gestrichelt: letzter Wert und gedämpfter Trend.`,
    note: (crps, last, trend, calm) =>
      `Mittlere Wertung (CRPS, kleiner ist besser): Modell ${crps}, letzter Wert ${last}, gedämpfter Trend ${trend}.${calm}`,
    calm: (crps, last, trend) => ` Ohne die als Pandemie markierten Jahre: ${crps}, ${last}, ${trend}.`,
    alt: (label, inside, all) => `Rückschau für ${label}: ${inside} von ${all} gemessenen Jahren liegen im 80-%-Band.`,
    point: (year, value) => `${year}, gemessen: ${value}`,
    x: 'Jahr',
    caption: (label) => `${label}: gemessen und vorhergesagt`,
    head: ['Jahr', 'Gemessen', 'Median', '5 % bis 95 %', 'Letzter Wert', 'Gedämpfter Trend', 'PIT'],
    coverage: (parts) => `Alle Reihen zusammen: ${parts} der Jahre.`,
    coveragePart: (level, share) => `das ${level}-Band enthält ${share}`,
    pit: (bins, statistic, probability) =>
      `Wahrscheinlichkeitsintegral nach Zehnteln: ${bins} (χ² ${statistic}; Wahrscheinlichkeit ${probability}, wären die Jahre unabhängig, was sie nicht sind: Benachbarte Jahre irren gemeinsam).`,
    left: (measures) => `Nicht beurteilt, da der Lauf oder die Reihe zu kurz ist: ${measures}.`,
  },
};

/** German for what a country’s shortage says otherwise of its method and of luck. */
export const deShortageTone: typeof enShortageTone = {
  certainty: {
    luck: 'die Konjunktur, der Wanderungssaldo jedes Jahres; bei ganzen Personen jeder Strom',
  },
  method: {
    steps: (draws) => [
      'Menschen werden nach einzelnem Alter, Geschlecht und Qualifikation gezählt: Sie altern, sterben, kommen und gehen um die Bevölkerungsprojektion herum, lernen, nehmen am Erwerbsleben teil und gehen in Pension.',
      'Je Beruf folgt die Nachfrage dem Wachstum, der Alterung, der KI und anderswohin vergebener Arbeit; Betriebe schreiben Stellen aus und stellen Suchende ein; Löhne antworten auf offene Stellen, Erwerbsbeteiligung und Nachfrage auf Löhne.',
      'Was fehlt, wird dann auf vier Arten gezählt. Niemand entsteht oder verschwindet außerhalb der Konten, und die Konten werden geprüft.',
      `Der Lauf wird ${draws}-mal wiederholt, jedes Mal mit anderen Werten aller unsicheren Eingaben und anderem Zufall.`,
      'Jede Maßnahme trifft auf dieselben Eingaben und denselben Zufall wie die Basis; ein Unterschied kommt also von der Maßnahme.',
      'Was sich nicht mit Wahrscheinlichkeiten belegen lässt, bleibt als benannte Zukunft getrennt.',
    ],
    limitList: [
      'Partielles Gleichgewicht: Steuern, öffentliche Haushalte, Preise, Kapital und Löhne im Ausland reagieren nicht. Was sich nicht besetzen lässt, wirkt nur über die Löhne zurück, und diese antworten nur so weit wie angenommen.',
      'Keine Branchen: Ihre Verschiebungen sind Unterschiede im Wachstum der Berufe, da Beschäftigung nach Branche und Beruf zugleich nicht vorliegt. Veröffentlicht sind Berufshauptgruppen; wie sich jede teilt und wie viele Frauen darin arbeiten, ist angenommen.',
      'Wie schnell die Nachfrage wächst, ist angenommen, nach dem, was die zusätzlich fehlenden 363.000 der österreichischen Wirtschaftskammer bedeuten: Eine Rechenlücke nahe jener der Kammer bestätigt diese nicht. Mit der Wanderung und der Reichweite der KI entscheidet das am meisten.',
      'Dieses Wachstum ist abzüglich der üblichen Produktivität und vor KI: Die Zahl der Kammer sagt nichts über KI. Was KI einspart, kostet zusätzlich Stellen, ohne dass deshalb mehr erzeugt würde; nur neue Arbeit rund um KI antwortet (reinstatement). Wäre KI ein Teil des üblichen Produktivitätswachstums statt ein Zusatz, so würden hier zu wenige Stellen gewünscht.',
      'Die Qualifikation bewegt die Erwerbsbeteiligung und die Wege in den Beruf; Beschäftigte werden nicht nach ihr unterschieden. Jeder Beruf hat am Anfang das Alter aller, und keiner geht früher in Pension.',
      'Die meisten Eingaben zu Arbeitsmarkt, Bezahlung und vergebener Arbeit sind Annahmen; Berufswechsel folgen einem in den USA geschätzten Netz.',
      'Exposition ist nicht Verdrängung: Zwischen dem, was KI könnte, und dem, was sie tut, liegen Einführung, Aufsicht und Kosten.',
      'Ursachen werden getrennt, indem sie im Modell abgeschaltet werden, nicht durch Beobachtung; Wirkungen von Maßnahmen sind nach Evaluationen oder Ermessen angenommen, nicht hergeleitet.',
      'Alle anderen veröffentlichten Lücken sind nur als Marken gezeigt und setzen keinen Parameter.',
      'Die Bänder gelten innerhalb des Modells und seiner Eingaben: Fehler der Struktur kommen hinzu.',
    ],
  },
};
