import type { enPeople } from './en-people.ts';

/** German for people, the town and wages. */
export const dePeople: typeof enPeople = {
  people: {
    heading: 'Wen es trifft',
    heatTitle: (year, values) => `Bis Ende ${year} ist der größte Rückgang bei: ${values}`,
    heatGroup: (group, value) => `${group}: ${value}`,
    heatNone: 'keine Gruppe geht zurück',
    heatSubtitle: (year) =>
      `Stellen nach Prozess und Erfahrung, Ende ${year} gegenüber dem Beginn (Median der Ziehungen).`,
    heatNote: (draws, error) =>
      `Median von ${draws} Ziehungen, Monte-Carlo-Fehler höchstens ± ${error}. Orange: Rückgang, Blau: Anstieg. Quelle: dieser Lauf.`,
    heatColumn: 'Erfahrung',
    heatRow: 'Prozess',
    heatCell: (family, level, value, range) => `${family}, ${level}: ${value}; 90 % der Ziehungen ${range}`,
    heatAlt: (future, worst, best) =>
      `Matrix, ${future}. Stärkster Rückgang: ${worst}. Schwächster Rückgang oder stärkster Anstieg: ${best}.`,
    heatHead: ['Prozess', 'Erfahrung', 'Zukunft', 'Median ± Fehler', '90 % der Ziehungen'],
    entryTitle: (year, values) => `Einstellungen auf Einstiegsstellen, ${year} gegenüber dem ersten Jahr: ${values}`,
    entryLabel: 'Einstellungen auf Einstiegsstellen, erstes Jahr = 1',
    youthTitle: (year, values) =>
      `Arbeitslosigkeit der 15- bis 24-Jährigen, Ende ${year} gegenüber dem Beginn: ${values}`,
    stayTitle: (values) => `Von den Gekündigten nach 24 Monaten: ${values}`,
    working: (share) => `${share} arbeiten in der Region`,
    staySubtitle: 'Was aus Gekündigten wurde, nach Monaten seither. Basis.',
    ageTitle: (values) =>
      `Von den mit 55 Jahren und mehr Gekündigten 24 Monate später arbeitslos, mit oder ohne Stelle dazwischen: ${values}`,
    ageSubtitle: 'Was nach 24 Monaten aus Gekündigten wurde, nach Alter. Basis.',
    stayX: 'Anteil der Gekündigten',
    stayY: 'Monate seither',
    ageY: 'Alter',
    stayNote: (draws, people) =>
      `Mittel von ${draws} Ziehungen; die Anteile eines Balkens ergeben 1. Verfolgte Personen: ${people}. Quelle: dieser Lauf.`,
    stayAlt: (what, parts) => `Gestapelte Balken, ${what}. Nach 24 Monaten: ${parts}.`,
    ageAlt: (what, parts) => `Gestapelte Balken nach Alter, ${what}. 55 Jahre und älter: ${parts}.`,
    stayHead: ['Balken', 'Verbleib', 'Zukunft', 'Mittel ± Fehler', '90 % der Ziehungen'],
    part: (name, share) => `${name} ${share}`,
    outcomes: {
      sameOccupation: 'gleicher Beruf',
      otherOccupation: 'anderer Beruf',
      training: 'in Umschulung',
      movedAway: 'weggezogen',
      inactive: 'sucht nicht mehr',
      unemployed: 'arbeitslos',
    },
    scar: (future, reemployed, all) =>
      `${future}: Wer wieder Arbeit hat, verdient 24 Monate später ${reemployed} des früheren Lohns; zählt man Arbeitslose mit null, ${all}.`,
    scarLead: 'Verdienst nach einer Kündigung (Mittel der Ziehungen, Basis)',
  },

  town: {
    heading: 'Die Stadt um den Standort',
    title: (year, values) => `Stellen in lokalen Diensten, Ende ${year} gegenüber dem Beginn: ${values}`,
    subtitle: 'Änderung der Stellen in lokalen Diensten seit Beginn, nach Art. Basis.',
    x: 'Stellen, gegenüber dem Beginn',
    otherTitle: (year, values) => `Mieten gegenüber ihrem Trend, Ende ${year}: ${values}`,
    otherSubtitle: 'Indizes, Beginn = 1. Basis.',
    otherX: 'Index, Beginn = 1',
    note: (draws) => `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % von ${draws} Ziehungen. Quelle: dieser Lauf.`,
    row: (name, future, value, range) => `${name}, ${future}: Median ${value}; 90 % der Ziehungen ${range}`,
    head: ['Größe', 'Zukunft', '5 %', 'Median ± Fehler', '95 %'],
    caption: 'Werte zum Diagramm',
  },

  wages: {
    heading: 'Löhne, die Mitte und die Erfahrenen von morgen',
    title: (year, values) => `Reallöhne am Standort, Ende ${year} gegenüber dem Beginn: ${values}`,
    subtitle: 'Reallohnindizes, Beginn = 1. Basis.',
    pipelineTitle: (year, values) => `Erfahrene, die in fünf Jahren fehlen werden, gesehen von Ende ${year}: ${values}`,
    pipelineValue: (now, atStart) => `${now} (zu Beginn ${atStart})`,
    pipelineSubtitle:
      'Nachwuchsschuld: in fünf Jahren nötige Erfahrene minus jene, die bis dahin intern heranwachsen. Basis.',
    pipelineX: 'Personen',
    resilience: 'Wie einseitig die Stadt arbeitet, und ob der Standort sich erholt',
    recovery: (future, months, range, never) =>
      `${future}: Der Standort liegt ${months} Monate unter seiner Größe zu Beginn (Median; 90 %: ${range}), gezählt bis zum Ende des Laufs, wenn er sich nicht erholt. In ${never} der Ziehungen sinkt er nie um mehr als 1 %.`,
    middle: 'Anteile niedrig, mittel und hoch bezahlter Beschäftigung',
    middleHead: (year) => ['Größe', 'Zukunft', 'Beginn', `Ende ${year}, Median ± Fehler`, '90 % der Ziehungen'],
  },
};
