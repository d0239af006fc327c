import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const group = 'freelancers and outsourcing';

/** Freelancers and outside teams: (C2). */
export const outside: readonly Input[] = [
  row(
    group,
    'freelance.rate',
    ['Rate of freelancers relative to staff', 'Satz der Freien relativ zum Personal'],
    'factor',
    { uniform: [1.3, 2] },
    positive,
    'assumption: market rates against employer’s cost',
  ),
  row(
    group,
    'freelance.briefing',
    ['Briefing per hour of a freelancer', 'Einweisung je Stunde der Freien'],
    'share',
    0.1,
    positive,
    'assumption: a tenth of the work',
  ),
  row(
    group,
    'freelance.fee',
    ['Cost of arranging a batch', 'Vermittlungskosten je Auftrag'],
    'EUR',
    150,
    positive,
    'assumption: platform fees and paperwork',
  ),
  row(
    group,
    'freelance.batch',
    ['Hours of work in a batch', 'Arbeitsstunden je Auftrag'],
    'hours',
    20,
    [0.5, null],
    'assumption: half a week',
  ),
  row(
    group,
    'freelance.cap',
    ['Most freelance hours, per staff hour', 'Höchstanteil freier Stunden je Personalstunde'],
    'share',
    0.02,
    share,
    'assumption: a few known freelancers',
  ),
  row(
    group,
    'outsourcing.rate',
    ['Rate of an outside team relative to staff', 'Satz externer Teams relativ zum Personal'],
    'factor',
    { uniform: [0.35, 0.7] },
    positive,
    'assumption: hubs in central Europe and Asia',
    { needs: ['outsourcing.share'] },
  ),
  row(
    group,
    'outsourcing.coordination',
    ['Co-ordination at no clarity', 'Koordination ohne Klarheit'],
    'share',
    0.8,
    positive,
    'assumption: vanishes with clarity',
    { needs: ['outsourcing.share'] },
  ),
  row(
    group,
    'outsourcing.share',
    ['Work given to an outside team, of what it may do', 'An externe Teams vergebener Anteil'],
    'share',
    0,
    share,
    'assumption: none unless a strategy does',
  ),
  row(
    group,
    'outsourcing.minimum',
    ['Least use of an outsourcing contract', 'Mindestabnahme des Vertrags'],
    'share',
    0.7,
    share,
    'assumption: minimum contracts',
    { needs: ['outsourcing.share'] },
  ),
  row(
    group,
    'outsourcing.ramp',
    ['Months until an outside team is up to speed', 'Monate bis zur vollen Leistung externer Teams'],
    'months',
    { uniform: [3, 6] },
    [0.25, null],
    'assumption: knowledge must be handed over',
    { needs: ['outsourcing.share'] },
  ),
];
