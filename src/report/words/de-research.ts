import type { enResearch } from './en-research.ts';

/** German for what a researcher asks of a result. */
export const deResearch: typeof enResearch = {
  research: {
    heading: 'Für die Forschung',
    checks: (held, all) => `Erwartungen, die im Szenario stehen: ${held} von ${all} treffen zu.`,
    audit:
      'In jedem Lauf werden Personen und Stellen am Ende jedes Jahres gezählt: Wer einen Ort verlässt, ist an einem anderen angekommen. Ein Lauf, in dem das nicht stimmt, hätte keinen Bericht.',
    show: (headings) => `Zeigen: ${headings}`,
  },
  sensitivity: {
    heading: 'Welche Eingaben entscheiden',
    title: (year, outcome, difference) =>
      `Ende ${year} erklärt ${outcome}${difference === null ? '' : ` und ${difference}`}`,
    outcome: (input, share) => `${input} am meisten von der Varianz des Ergebnisses (${share})`,
    outcomeByNone: 'keine einzelne Eingabe mehr als der Zufall von der Varianz des Ergebnisses',
    difference: (arm, input, share) => `${input} am meisten von dem, was ${arm} ändert (${share})`,
    both: (year, outcome, arm, share) => `Ende ${year} erklärt ${outcome} und von dem, was ${arm} ändert (${share})`,
    differenceByNone: (arm) => `keine einzelne mehr als der Zufall von dem, was ${arm} ändert`,
    subtitle: (label) =>
      `Sobol’-Indizes erster Ordnung für ${label}: welcher Teil der Varianz entfiele, wäre eine Eingabe bekannt. Nur solche über drei ihrer Standardfehler, die größten zuerst, mit dem Bereich dieses Fehlers.`,
    outcomeCaption: 'Das Ergebnis selbst (Basis)',
    differenceCaption: (arm) => `Was „${arm}“ ändert`,
    x: 'Anteil der Varianz',
    note: (draws, groups) =>
      `Punkte: Schätzungen aus ${draws} Ziehungen, nach der Eingabe in ${groups} Gruppen sortiert (Plischke et al. 2013). Dicke Linien: 50 %, dünne Linien: 90 % ihres Stichprobenfehlers. Was Eingaben nur gemeinsam bewirken, was an den Hebeln selbst unbekannt ist und der Zufall stecken in keinem; was eine Eingabe nur zeigt, weil eine stärkere mit ihr geht, ist dort gezählt. Quelle: dieser Lauf.`,
    noneNote: (draws, groups) =>
      `Sobol’-Indizes erster Ordnung aus ${draws} Ziehungen, nach der Eingabe in ${groups} Gruppen sortiert (Plischke et al. 2013); Zufall ist, was innerhalb von drei Standardfehlern bleibt. Quelle: dieser Lauf.`,
    idleAtFirst: (count) =>
      `${count} weitere haben keinen am Ergebnis selbst, weil erst die Strategie oder Maßnahme einschaltet, was sie brauchen.`,
    idle: (count, switches) =>
      `${count} unsichere Eingaben fehlen, weil sie hier nichts ändern können: Was sie brauchen, ist von Anfang bis Ende 0 (${switches}).`,
    idleCount: (count) =>
      `${count} unsichere Eingaben fehlen, weil sie hier nichts ändern können, denn was sie brauchen, ist von Anfang bis Ende 0.`,
    idleSwitch: (label, count) => `${label}: ${count}`,
    byChance: 'nicht mehr als Zufall',
    row: (label, future, value, range) => `${label}, ${future}: ${value} (90 %: ${range})`,
    alt: (what, rows) => `${what}. ${rows}`,
    head: [
      'Eingabe',
      'Zukunft',
      'Anteil an der Varianz des Ergebnisses ± Fehler',
      'Anteil an der Varianz des Unterschieds ± Fehler',
    ],
  },
};
