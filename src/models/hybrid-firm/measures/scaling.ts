import { multiples, ways } from '../scaling.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';

const final = measures('final', 'scaling');

const wayLabel = {
  people: ['people only', 'nur Menschen'],
  aiUnlimited: ['AI, if nobody had to check', 'KI, wenn niemand prüfen müsste'],
  aiSupervised: ['AI under supervision', 'KI unter Aufsicht'],
} as const;

/** What the firm as it stands at the end would do and cost at other demands. */
export const scalingMeasures: readonly FirmMeasure[] = [
  ...ways.flatMap((way, w) =>
    multiples.flatMap((k, m) => [
      final(
        `scaling.${way}.${k}.throughput`,
        [
          `Work done at ${k} times the demand: ${wayLabel[way][0]}`,
          `Arbeit bei ${k}-facher Nachfrage: ${wayLabel[way][1]}`,
        ],
        'ratio',
        way === 'aiUnlimited' ? null : 'higher',
        [
          'Work done a month by the firm as it stands at the end, relative to today’s demand.',
          'Monatlich erledigte Arbeit des Unternehmens, wie es am Ende dasteht, relativ zur heutigen Nachfrage.',
        ],
        ({ scaling }) => scaling.throughput[w * multiples.length + m],
      ),
      final(
        `scaling.${way}.${k}.cost`,
        [`Cost at ${k} times the demand: ${wayLabel[way][0]}`, `Kosten bei ${k}-facher Nachfrage: ${wayLabel[way][1]}`],
        'ratio',
        way === 'aiUnlimited' ? null : 'lower',
        [
          'Wages and tokens relative to those of people alone at today’s demand.',
          'Löhne und Tokens relativ zu Menschen allein bei heutiger Nachfrage.',
        ],
        ({ scaling }) => scaling.cost[w * multiples.length + m],
      ),
    ]),
  ),
  final(
    'scaling.elasticity',
    ['Cost elasticity of scale', 'Kostenelastizität der Größe'],
    'ratio',
    null,
    [
      'd ln cost / d ln work done, from one to two times the demand under supervision, with the heads there are; 1 for people alone. About 0 says that idle hours and AI take on more, or that nothing more gets done: neither good nor bad.',
      'd ln Kosten / d ln Arbeit, von der einfachen zur doppelten Nachfrage unter Aufsicht, mit den vorhandenen Köpfen; 1 bei Menschen allein. Etwa 0 heißt, dass freie Stunden und KI mehr übernehmen oder dass nicht mehr erledigt wird: weder gut noch schlecht.',
    ],
    ({ scaling }) => scaling.elasticity,
  ),
];
