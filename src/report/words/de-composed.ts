import type { enComposed } from './en-composed.ts';

/** German for several regions and what passes between them. */
export const deComposed: typeof enComposed = {
  composed: {
    heading: 'Region für Region',
    lead: 'Jede Region hat einen eigenen Bericht mit allem, was ihr Modell sagt.',
    open: (region) => `Bericht für ${region}`,
    title: (label, year, values) => `${label}, Ende ${year}: ${values}`,
    subtitle: (label) => `${label}: was jede Maßnahme gegenüber der Basis ändert, auf denselben Ziehungen.`,
    subtitleAlone: (label) => `${label}, ohne Maßnahmen.`,
    x: (label) => `${label}: Unterschied zur Basis`,
    note: (draws) => `Punkt: Median; dicke Linie: 50 %, dünne Linie: 90 % von ${draws} Ziehungen. Quelle: dieser Lauf.`,
    row: (name, future, value, range) => `${name}, ${future}: Median ${value}; 90 % der Ziehungen ${range}`,
    linksHeading: 'Was zwischen den Regionen fließt',
    linkTitle: (title, values) => `${title}, was im ganzen Lauf ankommt: ${values}`,
    linkSubtitle: (from, to) =>
      `Von ${from} nach ${to}, je Jahr: was abgeht und was davon einen Monat später ankommt; der Rest geht in die übrige Welt. Basis.`,
    answer: (title, values) => `${title}: das meiste geht ${values}`,
    answerPlace: (place, share) => `nach ${place} (${share})`,
    answerEffect: (title, came, label, value) => `${title}: ${came} im ganzen Lauf, was ${label} um ${value} ändert`,
    answerOf: (change, level) => `${change} von ${level}`,
    placesCaption: 'Ort für Ort im ganzen Lauf; Mittelwerte, die sich addieren',
    allPlaces: 'Alle Orte',
    outside: 'Übrige Welt',
    placesHead: [
      'Ort',
      'Zukunft',
      'Geht ab: Mittel ± Fehler',
      'Kommt an: Mittel ± Fehler',
      'Saldo: Mittel ± Fehler',
      '90 % der Ziehungen',
    ],
    linkPlaces: (values) => `davon ${values}`,
    linkPlace: (place, value) => `${value} nach ${place}`,
    linkHead: [
      'Jahr',
      'Zukunft',
      'Geht ab: Median ± Fehler',
      '90 % der Ziehungen',
      'Kommt an: Median ± Fehler',
      '90 % der Ziehungen',
    ],
    step: 'Was eine Region verlässt, Arbeit oder Menschen, erreicht einen Monat später andere; der Rest geht in die übrige Welt.',
    everywhere: 'In jeder Region:',
    closed: 'Was abgegeben wurde, ist angekommen oder unterwegs: für jede Verbindung am Ende jedes Jahres geprüft.',
    limits: [
      'Wer durch eine Verbindung kommt, zählt zu denen, die zuziehen, und kehrt nicht mehr dorthin zurück, wo er herkommt; eine Wanderungsprognose kann manche davon schon enthalten.',
      'Arbeit, die zu Beginn des Laufs Monat für Monat von dort kam, ist ein Teil des Wachstums, das eine Region gezählt hat. Eine Verbindung verändert die Region um das, was darüber hinaus kommt.',
      'Regionen werben um Arbeit durch ihre Größe und dadurch, wie sich ihre Kosten je Einheit seit dem Beginn verändert haben: was Kunden aus dem Unterschied machen, den es seit jeher gibt, zeigt die Größe. Firmen schließen oder kürzen öfter, wenn die Orte billiger werden, an die ihre Arbeit geht; die stetige Abwanderung richtet sich nicht nach Kosten.',
    ],
  },
};
