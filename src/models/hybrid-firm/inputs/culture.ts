import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const group = 'trust and culture';

/** Trust, fear and presence: (C11). */
export const culture: readonly Input[] = [
  row(
    group,
    'trust.start',
    ['Trust in AI at the start', 'Vertrauen in KI zu Beginn'],
    'share',
    0.5,
    share,
    'assumption: undecided',
    { initialOnly: true },
  ),
  row(
    group,
    'trust.pull',
    ['Pull of experience on trust', 'Zug der Erfahrung auf das Vertrauen'],
    'per month',
    0.3,
    share,
    'assumption: most of an opinion is renewed in a quarter',
  ),
  row(
    group,
    'trust.shock',
    ['Trust lost through a visible error', 'Vertrauensverlust durch einen sichtbaren Fehler'],
    'share',
    0.1,
    share,
    'assumption: one embarrassing error undoes a month of good experience',
  ),
  row(
    group,
    'trust.visible',
    ['Errors of AI that become known in the firm', 'KI-Fehler, die im Unternehmen bekannt werden'],
    'share of undetected errors',
    0.02,
    share,
    'assumption: most are put right in silence',
  ),
  row(
    group,
    'fear.start',
    ['Fear of AI at the start', 'Angst vor KI zu Beginn'],
    'share',
    { uniform: [0.25, 0.55] },
    share,
    'assumption: staff are nervous, and as ready to take responsibility',
    { initialOnly: true },
  ),
  row(
    group,
    'fear.pull',
    ['Pull of the threat on fear', 'Zug der Bedrohung auf die Angst'],
    'per month',
    0.2,
    share,
    'assumption: half a feeling is renewed in a quarter',
  ),
  row(
    group,
    'fear.cuts',
    ['Threat felt when all saved work becomes fewer jobs', 'Bedrohung, wenn alle Ersparnis zu Stellenabbau wird'],
    'share',
    0.6,
    share,
    'assumption: an announced reduction is the strongest threat there is',
    { needs: ['staffing.cut'] },
  ),
  row(
    group,
    'culture.presence',
    ['Presence culture', 'Präsenzkultur'],
    'share',
    { uniform: [0.2, 0.6] },
    share,
    'assumption: "presence culture is the enemy of scaling": it slows ideas and the hand-over of work, and drives people away',
  ),
  row(
    group,
    'presence.handOver',
    ['Slower hand-over of work under full presence', 'Langsamere Übergabe der Arbeit bei voller Präsenz'],
    'share',
    { uniform: [0, 1] },
    [0, 5],
    'assumption: who must see work done hands it over later; from no effect to twice the time',
    { needs: ['pilots.cap', 'outsourcing.share'] },
  ),
];
