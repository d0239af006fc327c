import type { enTrust } from './en-trust.ts';

/** German for how sure the numbers are, and what they rest on. */
export const deTrust: typeof enTrust = {
  certainty: {
    heading: 'Wie sicher ist das',
    drivers: 'Eingaben, denen das Ergebnis am engsten folgt',
    driversLead: (label) =>
      `Rangkorrelation jeder unsicheren Eingabe mit ${label} in der Basis, wo sie drei Standardfehler übersteigt: Bei 1 oder −1 entschiede sie allein. Die ersten besser zu messen lohnt sich.`,
    driversNone: 'Keine Rangkorrelation übersteigt drei Standardfehler.',
    driversHead: ['Eingabe', 'Zukunft', 'Rangkorrelation ± Fehler', 'Güte'],
    judged: (judged, inputs, share) =>
      `${judged} von ${inputs} Eingaben beruhen auf Einschätzung; sie tragen ${share} der erklärten Streuung (Summe der quadrierten Rangkorrelationen).`,
    noise: 'Zufall oder Unwissen',
    luck: 'wer kündigt, welche Firma schließt',
    noiseRow: (future, luck, share, sd, runs, rest) =>
      `${future}: Zufall allein (${luck}) macht ${share} der Varianz aus; Standardabweichung ${sd[0]} von ${sd[1]}, aus ${runs} Wiederholungen mit jeder Eingabe bei ihrem Median. ${rest}`,
    noiseRest: {
      told: 'Der Rest ist Unkenntnis der Eingaben.',
      open: 'Ob ein Rest bleibt, der Unkenntnis der Eingaben ist, lässt sich nicht sagen.',
    },
    noiseAll: (future, luck, sd, runs) =>
      `${future}: Soweit zu erkennen, macht Zufall (${luck}) die ganze Varianz aus; Standardabweichung ${sd[0]} in ${runs} Wiederholungen mit jeder Eingabe bei ihrem Median, ${sd[1]} in den Ziehungen.`,
    noiseNone: (future) => `${future}: Nichts streut.`,
    breakEven: 'Wann brächte KI mehr Stellen?',
    breakEvenRow: (future, threshold, range, elasticity, share) =>
      `${future}: nur wenn Kunden billigere Arbeit so viel mehr nachfragen, dass die Preiselastizität ${threshold} übersteigt (90 %: ${range}); angenommen ist ${elasticity}. Das gilt in ${share} der Ziehungen.`,
    checks: 'Erwartungen des Szenarios',
    checksHead: ['Erwartung', 'Jahr', 'Erwartet', 'Gefunden ± Fehler', 'Ergebnis'],
    checksNone: 'Das Szenario nennt keine Erwartungen.',
    passed: 'wie erwartet',
    failed: 'nicht wie erwartet',
    atLeast: (value) => `mindestens ${value}`,
    atMost: (value) => `höchstens ${value}`,
    statistic: {
      mean: 'Mittel',
      p5: '5-%-Grenze',
      p50: 'Median',
      p95: '95-%-Grenze',
      'share>0': 'Anteil der Ziehungen über null',
    },
    difference: 'Unterschied zur Basis',
    clamps: 'Erreichte Grenzen',
    clampsHead: ['Eingabe', 'Arm', 'Wie oft an der Grenze gehalten'],
    clampsNone: 'Keine Maßnahme führte eine Eingabe über ihre Grenzen.',
    errors: (draws) =>
      `Jede gedruckte Zahl trägt ihren Monte-Carlo-Standardfehler (±): wie weit sie sich mit anderen Ziehungen derselben Anzahl (${draws}) verschöbe; wo keiner steht, stimmen die Ziehungen um die Zahl überein. Es sind die Fehler unabhängiger Ziehungen und damit eher zu groß. Ob das Modell stimmt, sagen sie nicht.`,
  },

  assumptions: {
    heading: 'Was angenommen wurde',
    lead: (inputs, scenario, borrowed) =>
      `${inputs} Eingaben. Vom Szenario gesetzt: ${scenario}. Von einem anderen Ort geliehen: ${borrowed}. Jeder andere Wert ist die Vorgabe des Modells oder die Zahl der Region.`,
    head: ['Eingabe', 'Wert', 'Einheit', 'Quelle', 'Güte'],
    setBy: { model: '', region: 'Region', scenario: 'vom Szenario gesetzt' },
    inFuture: (future, value) => `${future}: ${value}`,
    borrowed: (place) => `geliehen von: ${place}`,
    borrowedSummary: (inputs, tables) => `Was einen anderen Ort beschreibt (Eingaben: ${inputs}, Tabellen: ${tables})`,
    table: (name) => `Tabelle „${name}“`,
    grade: { official: 'amtlich', 'peer-reviewed': 'begutachtet', press: 'Presse', judgement: 'Einschätzung' },
    groupCaption: (group, count) => `${group} (${count})`,
    correlations: 'Gemeinsam gezogene Eingaben (Rangkorrelation)',
    references: 'Quellen',
    checked: { verified: 'gelesen', secondary: 'in anderem Text gelesen', memory: 'aus dem Gedächtnis' },
  },

  repeat: {
    heading: 'Diesen Lauf wiederholen',
    lead: 'Derselbe Befehl ergibt dieselben Zahlen bis zur letzten Stelle, mit beliebig vielen Arbeitsprozessen.',
    seed: 'Seed',
    version: 'Version',
    date: 'Datum',
    scenario: 'Szenario (SHA-256)',
    dataHash: 'Daten (SHA-256)',
    results: 'Ergebnisse (SHA-256)',
    files:
      'Neben dieser Seite: summary.csv und draws.parquet mit Datenverzeichnis, die Diagramme als Vega-Lite-Specs und manifest.json.',
  },
};
