import type { Words } from './en.ts';

/** German for published claims. */
export const deClaims: Pick<Words, 'claims'> = {
  claims: {
    heading: 'Was behauptet wurde',
    lead: 'Veröffentlichte Zahlen zu diesem Ort, ob sie sich bestätigen ließen, und wo dieser Lauf dasselbe sieht. Kein Lauf ist an eine davon angepasst; wo eine Eingabe auf einer beruht, sagt es ihre Quelle.',
    caption: 'Was behauptet wurde, was daraus wurde, und wo dieser Lauf es sieht',
    head: ['Behauptung', 'Behauptet', 'Dieser Lauf, selbes Jahr', 'An der Quelle geprüft', 'Befund'],
    folded: (count) => `Behauptungen, denen nichts in diesem Lauf gegenübersteht (${count})`,
    range: (low, high) => `${low} bis ${high}`,
    inYear: (value, year) => `${value}, ${year}`,
    status: {
      confirmed: 'dort gefunden',
      contradicted: 'widerlegt',
      'not-found': 'in der genannten Quelle nicht gefunden',
      replaced: 'durch eine bessere Zahl ersetzt',
      unsourced: 'ohne Quellenangabe',
      unchecked: 'nicht nachgeschlagen',
      example: 'Beispiel oder Definition: nichts zu prüfen',
    },
    noMeasure: 'keine Größe dieses Modells',
    beside: (measured) => `nichts ebenso Gezähltes; am nächsten: ${measured}`,
    after: (to) => `nach dem Ende des Laufs (${to})`,
    before: (from) => `vor dem Beginn des Laufs (${from})`,
    countedFrom: (since, from) => `ab ${since} gezählt, der Lauf beginnt ${from}`,
    later: (years, since) => `(die Aussage zählt ab ${since}, ${years === 1 ? 'ein Jahr' : `${years} Jahre`} früher)`,
    changed: (label, from) => `${label}, Änderung seit Anfang ${from}`,
    withArm: (arm, values) => `${arm}: ${values}`,
    added: (label, values) => `${label}, zusätzlich zum Weiter-wie-bisher, nach Monaten, Mediane: ${values}`,
    most: (value, month) => `${value} am Höchststand (${month})`,
    afterMost: (peak, months, value) => `${peak}, ${months} Monate danach ${value}`,
    addsNothing: 'in keinem Monat etwas',
    never: 'nicht innerhalb des Laufs',
    assumed: (label) => `${label} (angenommen)`,
    statistic: { mean: 'Mittel', p5: 'unteres Ende (5 %)', p50: 'Median', p95: 'oberes Ende (95 %)' },
  },
};
