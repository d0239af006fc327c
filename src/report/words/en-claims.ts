/** English for published claims. */
export const enClaims = {
  claims: {
    heading: 'What was claimed',
    lead: 'Published figures about this place, whether they could be confirmed, and where this run puts the same thing. No run is fitted to any of them; where an input rests on one, its source says so.',
    caption: 'What was claimed, what became of it, and where this run puts it',
    head: ['Claim', 'Claimed', 'This run, same year', 'Checked against its source', 'What was found'],
    folded: (count: string) => `Claims that nothing in this run can be held against (${count})`,
    range: (low: string, high: string) => `${low} to ${high}`,
    inYear: (value: string, year: number) => `${value}, ${year}`,
    status: {
      confirmed: 'found there',
      contradicted: 'contradicted',
      'not-found': 'not found in the source named',
      replaced: 'replaced by a better figure',
      unsourced: 'no source is given',
      unchecked: 'not looked up',
      example: 'an example or a definition: nothing to check',
    },
    noMeasure: 'no measure of this model',
    beside: (measured: string) => `nothing counted alike; nearest: ${measured}`,
    after: (to: number) => `beyond the run, which ends in ${to}`,
    before: (from: number) => `before the run, which begins in ${from}`,
    countedFrom: (since: number, from: number) => `counted from ${since}, and the run begins in ${from}`,
    later: (years: number, since: number) =>
      `(the claim counts from ${since}, ${years === 1 ? 'a year' : `${years} years`} earlier)`,
    changed: (label: string, from: number) => `${label}, change since the start of ${from}`,
    withArm: (arm: string, values: string) => `${arm}: ${values}`,
    never: 'not within the run',
    assumed: (label: string) => `${label} (assumed)`,
    statistic: { mean: 'mean', p5: 'lower end (5 %)', p50: 'median', p95: 'upper end (95 %)' },
  },
};
