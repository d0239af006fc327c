import type { Input } from '../../model.ts';
import { seniorities } from '../categories.ts';
import { row, rows } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const any = [null, null] as const;
const staffing = 'staffing';

/** How firms lose people, hire, promote and let go, and who else brings jobs: (B5)–(B8). */
export const staff: readonly Input[] = [
  ...rows(
    staffing,
    'turnover',
    seniorities,
    ['People who leave by themselves', 'Freiwillige Abgänge'],
    'per year',
    { junior: { uniform: [0.2, 0.4] }, mid: { uniform: [0.1, 0.2] }, senior: { uniform: [0.06, 0.12] } },
    positive,
    'assumption: sector reports; voice work in Asia is far higher',
  ),
  row(
    staffing,
    'turnover.tightness',
    ['Elasticity of turnover to labour-market tightness', 'Elastizität der Abgänge zur Marktenge'],
    'elasticity',
    0.3,
    any,
    'assumption: people leave more easily where jobs are many',
  ),
  row(
    staffing,
    'posting',
    ['Share of a staffing gap advertised each month', 'Monatlich ausgeschriebener Anteil der Lücke'],
    'per month',
    0.5,
    share,
    'assumption: hiring approvals take one to three months',
  ),
  row(
    staffing,
    'layoff.tolerance',
    ['Overstaffing a firm tolerates', 'Geduldete Überbesetzung'],
    'share of staff',
    0.02,
    share,
    'assumption: attrition will absorb it',
  ),
  row(
    staffing,
    'layoff.rate',
    ['Share of further overstaffing laid off each month', 'Monatlich gekündigter Anteil darüber'],
    'per month',
    0.1,
    share,
    'assumption: dismissal is slow and costly',
  ),
  row(
    staffing,
    'layoff.notice',
    ['Months before layoffs begin', 'Monate bis zum Beginn von Kündigungen'],
    'months',
    3,
    [0, 24],
    'assumption: notice and consultation',
  ),
  row(
    staffing,
    'juniorBias',
    [
      'Fall of the junior share of new posts at full AI intensity (ω)',
      'Rückgang des Einstiegsanteils bei voller KI-Intensität (ω)',
    ],
    'share',
    { uniform: [0.1, 0.5] },
    share,
    'lichtinger2025 judgement',
    { note: 'junior employment −7.7 % in adopting firms; the range is judgement' },
  ),
  row(
    staffing,
    'juniorFloor',
    ['Lowest junior share of new posts', 'Mindestanteil von Einstiegsstellen'],
    'share',
    0,
    share,
    'assumption: no such rule is law; an apprenticeship policy raises it',
  ),
  row(
    staffing,
    'promotion.junior',
    ['Juniors ready for promotion', 'Beförderungsreife Einsteiger'],
    'per month',
    1 / 36,
    share,
    'assumption: three years to mid level',
  ),
  row(
    staffing,
    'promotion.mid',
    ['Mid-level staff ready for promotion', 'Beförderungsreife mittlere Kräfte'],
    'per month',
    1 / 60,
    share,
    'assumption: five further years to senior level',
  ),
  row(
    staffing,
    'promotion.internal',
    ['Share of mid and senior openings filled from within', 'Intern besetzter Anteil höherer Stellen'],
    'share',
    { uniform: [0.4, 0.7] },
    share,
    'assumption: ready candidates exceed openings, so a share must be named',
  ),
  row(
    staffing,
    'newIndustry.jobs',
    ['New jobs attracted in other industries', 'Angesiedelte Stellen anderer Branchen'],
    'jobs per year',
    0,
    positive,
    'assumption: none without a policy',
  ),
  row(
    staffing,
    'newIndustry.delay',
    ['Months until an attracted job is open', 'Monate bis zur Besetzbarkeit'],
    'months',
    18,
    [1, 120],
    'assumption: site, permits and build-up',
  ),
];
