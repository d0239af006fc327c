import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const group = 'buddies and community';

/** A calendar in which team after team presents what it does with AI: (C12). */
export const rotation: readonly Input[] = [
  row(
    group,
    'rotation.teams',
    [
      'Teams that present their AI applications, each month the next in turn',
      'Teams, die reihum KI-Anwendungen vorstellen, je Monat',
    ],
    'teams per month',
    0,
    [0, 20],
    'assumption: none; one a month in the briefing',
  ),
  row(
    group,
    'rotation.hours',
    ['Length of a presentation for everyone at a screen', 'Dauer einer Vorstellung für alle am Bildschirm'],
    'hours',
    0.5,
    [0, 8],
    'assumption: half an hour, as an update',
    { needs: ['rotation.teams'] },
  ),
  row(
    group,
    'rotation.preparation',
    ['Preparation of each member of a presenting team', 'Vorbereitung je Mitglied eines vorstellenden Teams'],
    'hours',
    2,
    [0, 40],
    'assumption: a quarter of a day',
    { needs: ['rotation.teams'] },
  ),
  row(
    group,
    'rotation.use',
    [
      'Effect on the odds to use AI of seeing a team in which everybody does',
      'Wirkung auf die Chance zu nutzen, ein Team zu sehen, in dem es alle tun',
    ],
    'log odds',
    { uniform: [0, 0.6] },
    [0, 5],
    'assumption: from nothing to half of what use in the own team does; no study was found',
    { needs: ['rotation.teams'] },
  ),
  row(
    group,
    'rotation.ideas',
    [
      'More ideas where a team in which everybody uses AI presents',
      'Mehr Ideen, wo ein Team vorstellt, in dem alle KI nutzen',
    ],
    'share',
    { uniform: [0, 0.3] },
    [0, 5],
    'assumption: less than conferences can do at most; the width includes none',
    { needs: ['rotation.teams'] },
  ),
];
