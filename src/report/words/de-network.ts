import type { enNetwork, enNetworkTone } from './en-network.ts';

/** German for the network of occupations, and for what is reproduced. */
export const deNetwork: typeof enNetwork = {
  badge: {
    of: (passed, total) => `${passed} von ${total}`,
    text: (published, derived, version, date) =>
      `Geprüft: ${published} veröffentlichten Ergebnissen nachgerechnet, und ${derived}, die aus den Gleichungen folgen (Version ${version}, ${date}). „worktide validate“ wiederholt es.`,
  },
  network: {
    heading: 'Berufe und Mobilität',
    step: 'Das Modell geht in Schritten von 6,75 Wochen; ein Monat zeigt den letzten Schritt, der in ihm endete.',
    tenthTitle: (values) => `Arbeitslosigkeit im Wandel, am stärksten automatisiertes Zehntel: ${values}`,
    tenthSubtitle:
      'Mittlere Arbeitslosenquote im Wandel der Nachfrage, nach Zehnteln der Personen, am wenigsten automatisierte zuerst. Ohne Maßnahme.',
    tenthLabel: (tenth, automation) => `${tenth}. Zehntel (Automatisierung ${automation})`,
    x: 'Arbeitslosenquote',
    market: 'Arbeitslosigkeit und offene Stellen',
    loopTitle: (values) => `Beveridge-Kurve: die Arbeitslosigkeit erreicht höchstens ${values}`,
    loopSubtitle:
      'Median von Arbeitslosenquote und Quote offener Stellen, Monat für Monat; der Weg beginnt am Ring. Ohne Maßnahme.',
    loopSubtitleYearly:
      'Median von Arbeitslosenquote und Quote offener Stellen am Ende jedes Jahres; der Weg beginnt am Ring. Ohne Maßnahme.',
    loopY: 'Quote offener Stellen',
    loopAlt: (future, from, to) =>
      `Weg von Arbeitslosigkeit und offenen Stellen, ${future}. Die Arbeitslosigkeit liegt zwischen ${from} und ${to}.`,
    loopNote: (draws) => `Mediane von ${draws} Ziehungen an jedem Punkt, als Weg durch die Zeit. Quelle: dieser Lauf.`,
    loopPoint: (month, u, v) => `${month}: arbeitslos ${u}, offene Stellen ${v}`,
    loopHead: ['Zukunft', 'Ende des Jahres', 'Arbeitslosigkeit, Median ± Fehler', 'Offene Stellen, Median ± Fehler'],
  },
};

/** German for what the network of occupations says otherwise. */
export const deNetworkTone: typeof enNetworkTone = {
  certainty: {
    luck: 'wer die Stelle verliert, welche jemand findet; keiner, wo Ströme Erwartungswerte sind',
  },
  method: {
    steps: (draws) => [
      'Automatisierung verschiebt die Nachfrage nach Arbeit zwischen Berufen, ihre Summe bleibt gleich; dazu kann eine Konjunktur kommen.',
      'Wo es mehr Stellen als Nachfrage gibt, wird entlassen, wo weniger, ausgeschrieben; außerdem enden und entstehen immer einige.',
      'Wer ohne Arbeit ist, bewirbt sich auf eine Stelle entlang des Netzes der Berufswechsel; eine Stelle nimmt eine Person.',
      `Der Lauf wird ${draws}-mal wiederholt, jedes Mal mit anderen Werten aller unsicheren Annahmen.`,
      'Jede Maßnahme sieht dieselben Annahmen und dasselbe Glück wie der Lauf ohne sie; ein Unterschied kommt also von ihr.',
    ],
    limitList: [
      'Keine Löhne, kein Eintritt ins oder Austritt aus dem Erwerbsleben, kein Wechsel von Stelle zu Stelle; die Zahl gewünschter Stellen bleibt gleich.',
      'Wo keine Wahrscheinlichkeit der Automatisierung vorliegt, steht dafür der Kontakt mit KI; das ist kein Verlust.',
      'Die Wechsel zwischen Berufen sind die der Vergangenheit; das Netz lernt nicht.',
      'Wirkungen von Maßnahmen sind angenommen, nicht hergeleitet.',
      'Die Bänder gelten innerhalb des Modells und seiner Annahmen: der Fehler der Struktur kommt hinzu.',
    ],
  },
};
