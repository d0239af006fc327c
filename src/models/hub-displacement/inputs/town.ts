import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const any = [null, null] as const;
const town = 'local economy';

/** What the town feels of its hub: (K24), (K25), and what job losses cost people for good. */
export const localEconomy: readonly Input[] = [
  row(
    town,
    'multiplier',
    ['Local jobs per hub job', 'Lokale Arbeitsplätze je Arbeitsplatz am Standort'],
    'jobs per job',
    { pert: { low: 0, mode: 0.9, high: 1.6 } },
    [0, 5],
    'vandijk2014 judgement',
    {
      note: 'blend of three estimates: Moretti 1.6 as upper end, van Dijk’s re-estimate 1.02 near the mode, Italy about 0 as lower end',
    },
  ),
  row(
    town,
    'multiplier.speed',
    ['Speed at which local jobs follow', 'Anpassungsgeschwindigkeit lokaler Arbeitsplätze'],
    'per month',
    0.04,
    share,
    'assumption: half-life of 17 months',
  ),
  row(
    town,
    'rent.elasticity',
    ['Response of rents to the earnings of young employees', 'Reaktion der Mieten auf Einkommen Junger'],
    'elasticity',
    { uniform: [0.2, 0.8] },
    any,
    'assumption: housing supply is slow',
  ),
  row(
    town,
    'rent.speed',
    ['Speed at which rents return to trend', 'Rückkehrgeschwindigkeit der Mieten'],
    'per month',
    0.02,
    share,
    'assumption: half-life of three years',
  ),
  row(
    town,
    'scar',
    [
      'Wage loss of displaced people in their new job, beyond the change of occupation',
      'Lohnverlust Entlassener im neuen Job, über den Berufswechsel hinaus',
    ],
    'share',
    { uniform: [0, 0.15] },
    share,
    'bertheau2023 judgement',
    {
      note: 'earnings −10 % in the North, −30 % in the South of Europe, of which part is non-employment; how much of it is lower pay in a new job is judgement',
    },
  ),
];
