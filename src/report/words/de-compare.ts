import type { enCompare } from './en-compare.ts';

/** German for a comparison of places. */
export const deCompare: typeof enCompare = {
  compare: {
    basis: {
      index: (start) => `${start} = 100`,
      changePerThousand: (base) => `Veränderung seit Beginn je 1.000 ${base}`,
      perThousand: (base) => `je 1.000 ${base}`,
      sumPerThousand: (base) => `Summe seit Beginn je 1.000 ${base}`,
      change: 'Veränderung seit Beginn',
      difference: 'Unterschied zum selben Ort ohne den Schock',
    },
    named: (label, basis) => (basis === '' ? label : `${label} (${basis})`),
    title: (label, year, parts) => `${label}, Ende ${year}: ${parts}`,
    order: (values, share) => `${values}, in dieser Reihenfolge in ${share} der Ziehungen`,
    openOrder: (values, share) => `${values}; die Reihenfolge ist offen (diese in ${share} der Ziehungen)`,
    value: (place, value) => `${place} ${value}`,
    meta: (places, from, to, draws, date) => `${places} · ${from} bis ${to} · je ${draws} Ziehungen · ${date}`,
    brief: {
      heading: 'In Kürze',
      own: (text) => `Eigener Schock, also was jeder Ort von sich aus vor sich hat: ${text}.`,
      standard: (shock, text) => `Standardschock, für alle derselbe (${shock}): ${text}.`,
      noStandard: 'Einen Standardschock gibt es hier nicht: Das Modell nennt keinen, oder die Läufe entstanden ohne.',
      sure: (count, all) =>
        `Sichere Reihungen, bei denen die ganze Reihenfolge in mindestens 90 % der Ziehungen stimmt: ${count} von ${all}. Der Rest ist offen.`,
      borrowed: (parts) =>
        `Von einem anderen Ort geliehene Zahlen: ${parts}. Wo zwei Orte dieselbe Zahl leihen, unterscheiden sie sich weniger, als sie es mit eigenen täten.`,
      borrowedIn: (place, count) => `${place} ${count}`,
    },
    ranks: {
      heading: 'Wer wo steht',
      lead: (year) =>
        `Ränge Ende ${year}, nach dem Median; die bessere Seite steht vorn, und wo ein Maß keine hat, der größere Wert. Die letzte Spalte sagt, in welchem Anteil der Ziehungen der Ort gerade diesen Rang hat. Das ist nicht die Wahrscheinlichkeit, dass das Modell stimmt.`,
      left: (labels) => `Nicht gereiht, weil ein Ort in keiner Ziehung einen Wert hat: ${labels}.`,
      own: 'Unter dem eigenen Schock',
      standardShort: 'Unter dem Standardschock',
      standard: (shock) => `Unter dem Standardschock: ${shock}`,
      standardLead:
        'Was der Schock zum Verlauf desselben Orts ohne ihn hinzufügt, bei gleichem Zufall; Menschen und Stellen je 1.000 der Bezugsgröße.',
      caption: (kind, future) => (future === '' ? kind : `${kind}, ${future}`),
      head: ['Maß', 'Ort', 'Rang', 'Median ± Fehler', '90 % der Ziehungen', 'Dieser Rang in'],
    },
    multiples: {
      own: 'Verlauf unter dem eigenen Schock',
      standard: 'Verlauf unter dem Standardschock',
      subtitle: (label) => `${label}; eine Skala für alle.`,
      note: (draws) =>
        `Bänder von dunkel nach hell: 50, 80 und 95 % von ${draws} Ziehungen; Linie: Median; gestrichelt: Median der anderen Orte.`,
      finding: (label, values) => `${label}: ${values}`,
      head: ['Ort', 'Zukunft', 'Jahresende', '5 %', 'Median ± Fehler', '95 %'],
    },
    differences: {
      heading: 'Jeder Unterschied der Annahmen',
      lead: (differ, all) =>
        `${differ} von ${all} Eingaben unterscheiden sich im Wert; alle anderen sind überall gleich. Eine Zahl, die ein Ort von einem anderen hat, ist gekennzeichnet.`,
      borrowed: (from) => `geliehen von ${from}`,
      head: 'Eingabe',
      tables: 'Eigene Tabellen',
      tablesHead: 'Tabelle',
      correlations: 'Die Orte unterscheiden sich darin, welche Eingaben gemeinsam gezogen werden.',
      shared: (count) => `Geliehene Zahlen, die überall dieselben sind (${count})`,
      none: 'Keine Eingabe unterscheidet sich.',
    },
    method: {
      heading: 'Wie verglichen wurde',
      steps: (draws): readonly string[] => [
        `Jeder Ort läuft mit ${draws} Ziehungen und demselben Startwert des Zufalls. Was in aller Welt unbekannt ist, etwa was KI können wird, hat in Ziehung n jedes Orts denselben Wert; was über einen Ort unbekannt ist, wird für ihn allein gezogen.`,
        'Die Wahrscheinlichkeit eines Rangs ist der Anteil der Ziehungen, in denen der Ort ihn hat; bei Gleichstand wird geteilt. Ihr Monte-Carlo-Fehler ist der unabhängiger Ziehungen.',
        'Der Standardschock läuft neben der Basis mit denselben Ziehungen und demselben Zufall; seine Wirkung ist ein gepaarter Unterschied.',
        'Werte sind je 1.000 einer Bezugsgröße zu Beginn, ein Index oder ein Anteil: Keiner wächst mit der Größe eines Orts.',
        'Maßnahmen der Szenarien bleiben weg; der Bericht des jeweiligen Szenarios hat sie.',
      ],
      asRun: 'Die Läufe entstanden früher und sind aus ihren Ordnern gelesen.',
      unshared:
        'Sie haben verschiedene Startwerte oder Zahlen von Ziehungen, ihre Ziehungen also nichts gemeinsam: Was in aller Welt unbekannt ist, zählt, als wäre es an jedem Ort für sich unbekannt; Ränge wirken dadurch unsicherer, als sie sind.',
      limits: 'Was das nicht sagen kann',
      limitList: [
        'Ein Rang vergleicht, was das Modell aus den Zahlen jedes Orts macht; wo Zahlen geliehen sind, vergleicht er weniger, als es scheint.',
        'Der Standardschock ist überall gleich groß, nicht gleich wahrscheinlich.',
        'Zukünfte haben keine Wahrscheinlichkeit und werden nie gemittelt.',
        'Der Fehler der Struktur kommt hinzu und trifft wohl alle Orte gemeinsam.',
      ],
    },
    repeat: {
      heading: 'Diesen Vergleich wiederholen',
      results: (place) => `Ergebnisse, ${place} (SHA-256)`,
      files:
        'Neben dieser Seite: comparison.csv mit Datenverzeichnis, die Diagramme als Vega-Lite-Spezifikationen, jedes Szenario, wie es lief, und manifest.json.',
    },
  },
};
