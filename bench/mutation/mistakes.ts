/** Mistakes a person might make: file of `src`, what stands there, what is planted, in words. */
export type Mistake = readonly [file: string, right: string, wrong: string, what: string];

export type Group = { readonly mistakes: readonly Mistake[]; readonly tests: readonly string[] };

const hub: readonly Mistake[] = [
  [
    'models/hub-displacement/staffing',
    'firms.staff[c] -= firms.exits[c]',
    'firms.staff[c] -= 0 * firms.exits[c]',
    'who quits stays on the staff list',
  ],
  [
    'models/hub-displacement/staffing',
    'exp(now[input.tightness] * log(tightness))',
    'exp(-now[input.tightness] * log(tightness))',
    'fewer quit where jobs are plenty',
  ],
  ['models/hub-displacement/staffing', 'if (excess <= 0) continue;', '', 'a growing firm lays off'],
  [
    'models/hub-displacement/staffing',
    'firms.excessMonths[j] > now[input.notice]',
    'firms.excessMonths[j] > 0',
    'layoffs without notice',
  ],
  [
    'models/hub-displacement/staffing',
    'const external = 1 - now[input.internal];',
    'const external = 1;',
    'posts are advertised and filled from within',
  ],
  ['models/hub-displacement/volume', 'trend - answer * (', 'trend + answer * (', 'clients buy less as prices fall'],
  [
    'models/hub-displacement/volume',
    '(now[input.growth] - now[input.drift]) / 12',
    'now[input.growth] - now[input.drift]',
    'a yearly rate taken for a monthly one',
  ],
  ['models/hub-displacement/volume', '+ cycle - town.lnCycle', '+ cycle', 'the cycle is added every month anew'],
  [
    'models/hub-displacement/volume',
    'labour * (wages + tokens) + (1 - labour)',
    'labour * (wages + tokens)',
    'fixed costs are forgotten',
  ],
  [
    'models/hub-displacement/adopt',
    '= now[input.automation] * now[input.supervision];',
    '= now[input.automation];',
    'supervision is taken for all automated time',
  ],
  [
    'models/hub-displacement/adopt',
    'usedBy[f] = supervisedIntensity(intensity[f], needed[f], review, offered);',
    'usedBy[f] = intensity[f];',
    'nobody has to supervise',
  ],
  ['models/hub-displacement/adopt', 'const peers = decided / firms.firms;', 'const peers = 0;', 'firms do not imitate'],
  ['models/hub-displacement/hiring', 'vacancies[cells[n]] -= out[n];', '', 'filled posts stay open'],
  ['models/hub-displacement/hiring', 'Math.min(Math.ceil(searchers), open)', 'open', 'more hires than people who look'],
  [
    'models/hub-displacement/market',
    'searchers[m] = attraction[m] * sum;',
    'searchers[m] = sum;',
    'people search where nothing is open',
  ],
  [
    'models/hub-displacement/reskilling',
    'const places = now[input.seats] / 12;',
    'const places = now[input.seats];',
    'a year’s places every month',
  ],
  [
    'models/hub-displacement/reskilling',
    'd === TRAINED ? 0 : people.stock[first + d]',
    'people.stock[first + d]',
    'the trained are trained again',
  ],
  ['models/hub-displacement/events', 'labourCost * (1 - rival)', 'labourCost * (1 + rival)', 'a dearer rival attracts'],
  [
    'models/hub-displacement/events',
    'now[input.automation] * firms.intensity[f]',
    '-now[input.automation] * firms.intensity[f]',
    'AI keeps sites open',
  ],
  [
    'models/hub-displacement/events',
    'firms.cutShare[f] = announced * kept;',
    'firms.cutShare[f] = announced;',
    'every announced cut is carried out',
  ],
];

const studies: readonly Mistake[] = [
  [
    'study/regret',
    'const lost = draws.map((value, draw) => hindsight[future][draw] - value);',
    'const lost = gap;',
    'the 90 % quantile of regret against the arm that is best on average',
  ],
  [
    'study/regret',
    'Math.sqrt(varianceOf(gap) / gap.length);',
    'Math.sqrt(varianceOf(gap));',
    'a standard deviation for a standard error of regret',
  ],
  [
    'study/regret',
    'table.map(({ max }) => -max)',
    'table.map(({ mean }) => -mean)',
    'least mean for least greatest regret',
  ],
  [
    'study/regret',
    'bestOfEachDraw(arms).map((value, draw) => value - arms[best][draw])',
    'bestOfEachDraw(arms).map((value, draw) => value - arms[0][draw])',
    'perfect information against the first arm instead of the best',
  ],
  [
    'study/value-of-information',
    '(draw: number): boolean => draw < from || draw >= to',
    '(_: number): boolean => true',
    'curves are judged by the draws they were fitted to',
  ],
  [
    'study/value-of-information',
    'arms[knowing][draw] - arms[blind][draw]',
    'arms[knowing][draw] - arms[0][draw]',
    'knowing is compared with the first arm instead of the best',
  ],
  [
    'study/compare',
    'return lowerIsBetter ? difference.map((value) => -value) : difference;',
    'return difference;',
    'fewer unemployed count as a loss in the cost per unit',
  ],
  [
    'study/compare',
    'sumToPeriod(results, future, arm, costMeasure, period)',
    'yearCell(results, future, arm, costMeasure, period)',
    'only the last year’s cost is counted',
  ],
  [
    'study/compare',
    'const measure = unitMeasure(results, headline);',
    'const measure = headline;',
    'cost per point of change instead of per job',
  ],
  [
    'study/standing',
    'squares[place][rank] += 1 / level ** 2;',
    'squares[place][rank] += 1 / level;',
    'ties make the chance of a rank look surer or less sure than it is',
  ],
  [
    'study/standing',
    'sign * (medians[a] - medians[b])',
    'medians[a] - medians[b]',
    'the lowest comes first where the highest is best',
  ],
  [
    'study/failure',
    'utilities[arm][future][draw] <= utilities[0][future][draw]',
    'utilities[arm][future][draw] < utilities[0][future][draw]',
    'a policy that changes nothing does not fail',
  ],
  [
    'study/failure',
    'best[draw] - utilities[arm][future][draw] > by.regretAbove',
    'best[draw] - utilities[0][future][draw] > by.regretAbove',
    'failure by regret is judged for the baseline',
  ],
  ['study/utility', "better === 'higher' ? 1 : -1", '1', 'more unemployment is better'],
  [
    'study/utility',
    '(total ? sumToPeriod : yearCell)',
    '(total ? yearCell : sumToPeriod)',
    'totals and years are mixed up in a utility',
  ],
];

const runs: readonly Mistake[] = [
  [
    'run/months',
    'onPath[future] ? now[input] : values.inputs[future][input]',
    'values.inputs[future][input]',
    'a lever on a dated path acts on where the path begins',
  ],
  [
    'run/months',
    'beginning(lever.profile) - scenario.start)',
    'beginning(lever.profile) - scenario.start + 1)',
    'an arm branches off a month late',
  ],
  ['run/months', '.sort(canonical)', '', 'levers act in the order in which they are written'],
  [
    'run/simulate',
    '[...others].sort((a, b) => a.months.first - b.months.first)',
    'others',
    'an arm that begins earlier branches off where a later one did',
  ],
  ['run/simulate', 'copyState(arm.state, state);', '', 'an arm starts afresh where it branches off'],
  ['run/tally', 'paths.set(from.paths);', '', 'an arm forgets the months before it branched off'],
  [
    'run/tally',
    'driver.induced === true ? beginning(lever.profile) - scenario.start : Infinity',
    'driver.induced === true ? Math.min(0, beginning(lever.profile)) : Infinity',
    'what a policy brings about is billed before it begins',
  ],
  [
    'run/draw',
    "const useful = (1 - share('deadweight')) * (1 - share('displacement'));",
    "const useful = 1 - share('deadweight');",
    'displacement costs nothing',
  ],
  [
    'run/draw',
    "reach: share('coverage') * share('takeUp') * useful",
    "reach: share('coverage') * useful",
    'everybody who is offered it takes it up',
  ],
  [
    'run/block',
    'drawer.paths.map((list) => list.filter(({ input }) => !off.has(input)))',
    'drawer.paths',
    'a cause that is switched off comes back by its dated path',
  ],
  [
    'run/block',
    'drawer.paths.map((list) => list.filter(({ input }) => !held.has(input)))',
    'drawer.paths',
    'a structural variant is undone by a dated path',
  ],
];

const duties: readonly Mistake[] = [
  [
    'models/hybrid-firm/compliance',
    'start + month >= duties[d].from',
    'start + month > duties[d].from',
    'duties hold a month late',
  ],
  [
    'models/hybrid-firm/compliance',
    "risk === 'high' || risk === 'product'",
    "risk === 'high'",
    'high risk as part of a product is no high risk',
  ],
  [
    'models/hybrid-firm/compliance',
    "holds(firm, 'dataProtection', risk, month)",
    "holds(firm, 'ai', risk, month)",
    'impact assessments wait for the AI Act',
  ],
  [
    'models/hybrid-firm/compliance',
    'duties[d].act === act && duties[d].risk === risk',
    'duties[d].act === act',
    'every duty holds for every risk class',
  ],
  [
    'models/hybrid-firm/compliance',
    'return month < work.lawful[j] && dutyHolds',
    'return dutyHolds',
    'systems in line with the law are barred',
  ],
  [
    'models/hybrid-firm/tables',
    'Number(date[1]) * 12 + Number(date[2]) - 1',
    'Number(date[1]) * 12 + Number(date[2])',
    'January is month 1',
  ],
];

export const groups: Readonly<Record<string, Group>> = {
  hub: {
    mistakes: hub,
    tests: [
      ...[
        'test/steady/hub-displacement',
        'test/models/hub-displacement/mechanisms',
        'test/models/hub-displacement/analytic',
        'test/laws/hub-displacement',
      ],
      'test/laws/metamorphic',
    ],
  },
  studies: {
    mistakes: studies,
    tests: ['regret', 'value-of-information', 'standing', 'studies', 'failure', 'utility'].map(
      (name) => `test/study/${name}`,
    ),
  },
  runs: { mistakes: runs, tests: ['test/run/months', 'test/run/draw', 'test/laws/engine'] },
  duties: { mistakes: duties, tests: ['test/models/hybrid-firm', 'test/data'] },
};
