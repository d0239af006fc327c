import type { enMethod } from './en-method.ts';

/** Method and limits in German. */
export const deMethod: typeof enMethod = {
  method: {
    heading: 'Methode und Grenzen',
    steps: (draws) => [
      'Firmen entscheiden Monat für Monat, wie viel Arbeit sie mit Menschen und wie viel mit KI erledigen; sie gewinnen und verlieren Aufträge, verlagern, stellen ein und kündigen.',
      'Menschen werden in Gruppen nach Beruf, Alter und Erfahrung gezählt; niemand entsteht oder verschwindet außerhalb der Konten, und die Konten werden in jedem Lauf geprüft.',
      `Der Lauf wird ${draws}-mal wiederholt, jedes Mal mit anderen Werten aller unsicheren Eingaben und anderem Zufall.`,
      'Jede Maßnahme trifft auf dieselben Eingaben und denselben Zufall wie die Basis; ein Unterschied kommt also von der Maßnahme.',
      'Was sich nicht mit Wahrscheinlichkeiten belegen lässt, bleibt als benannte Zukunft getrennt.',
    ],
    limits: 'Was sich damit nicht sagen lässt',
    limitList: [
      'Partielles Gleichgewicht: Löhne, Mieten, lokale Dienste und Studienwahl reagieren; Steuern, öffentliche Haushalte und die übrige Wirtschaft nicht.',
      'Exposition ist nicht Verdrängung: Was KI könnte und was Firmen daraus machen, sind getrennte Größen; Einführung, Aufsicht und Kosten liegen dazwischen.',
      'Ein Standort, der viel schneller wächst als seine Stadt: Zuziehende, auch Pendelnde, reagieren mit einer angenommenen Elastizität auf offene Stellen, Firmen halten keine Arbeit zurück, und Löhne steigen wenig. Wo viele Stellen jahrelang offen bleiben, sind die Stellen als Arbeit zu lesen, die Menschen sucht.',
      'KI, Verlagerung und Konjunktur werden getrennt, indem Ursachen im Modell abgeschaltet werden, nicht durch Beobachtung.',
      'Wirkungen von Maßnahmen sind aus Evaluationen angenommen und nach Reichweite, Inanspruchnahme, Mitnahme und Verdrängung gewichtet; sie sind nicht hergeleitet.',
      'Berufswechsel folgen einem anderswo geschätzten Netz, wo kein lokales vorliegt; lokale Multiplikatoren stammen aus anderen Städten.',
      'Prognosen der Presse sind als Marken gezeigt und setzen nie einen Parameter.',
      'Die Bänder gelten innerhalb des Modells und seiner Eingaben: Fehler der Struktur kommen hinzu.',
    ],
  },
};
