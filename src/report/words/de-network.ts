import type { enNetwork } from './en-network.ts';

/** German for the network of occupations, and for what is reproduced. */
export const deNetwork: typeof enNetwork = {
  badge: {
    text: (passed, total, version, date) =>
      `An der Literatur geprüft: ${passed} von ${total} veröffentlichten oder abgeleiteten Ergebnissen nachgerechnet (Version ${version}, ${date}). „worktide validate“ wiederholt es.`,
  },
  network: {
    heading: 'Berufe und Mobilität',
    step: 'Das Modell geht in Schritten von 6,75 Wochen; ein Monat zeigt den letzten Schritt, der in ihm endete.',
    tenthTitle: (values) => `Arbeitslosigkeit im Wandel, am stärksten automatisiertes Zehntel: ${values}`,
    tenthSubtitle:
      'Mittlere Arbeitslosenquote im Wandel der Nachfrage, nach Zehnteln der Personen, am wenigsten automatisierte zuerst. Ohne Maßnahme.',
    tenthLabel: (tenth, automation) => `${tenth}. Zehntel (Automatisierung ${automation})`,
    x: 'Arbeitslosenquote',
    loopTitle: (values) => `Beveridge-Kurve: die Arbeitslosigkeit erreicht höchstens ${values}`,
    loopSubtitle:
      'Median von Arbeitslosenquote und Quote offener Stellen, Monat für Monat; der Weg beginnt am Ring. Ohne Maßnahme.',
    loopY: 'Quote offener Stellen',
    loopAlt: (future, from, to) =>
      `Weg von Arbeitslosigkeit und offenen Stellen, ${future}. Die Arbeitslosigkeit liegt zwischen ${from} und ${to}.`,
    loopNote: (draws) => `Mediane von ${draws} Ziehungen je Monat, als Weg durch die Zeit. Quelle: dieser Lauf.`,
    loopPoint: (month, u, v) => `${month}: arbeitslos ${u}, offene Stellen ${v}`,
    loopHead: ['Zukunft', 'Ende des Jahres', 'Arbeitslosigkeit, Median ± Fehler', 'Offene Stellen, Median ± Fehler'],
  },
};
