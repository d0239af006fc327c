/** English for a comparison of places. */
export const enCompare = {
  compare: {
    basis: {
      index: (start: string) => `${start} = 100`,
      changePerThousand: (base: string) => `change since the start per 1,000 ${base}`,
      perThousand: (base: string) => `per 1,000 ${base}`,
      sumPerThousand: (base: string) => `sum since the start per 1,000 ${base}`,
      change: 'change since the start',
      difference: 'difference to the same place without the shock',
    },
    named: (label: string, basis: string) => (basis === '' ? label : `${label} (${basis})`),
    title: (label: string, year: number, parts: string) => `${label}, end of ${year}: ${parts}`,
    order: (values: string, share: string) => `${values}, in this order in ${share} of draws`,
    openOrder: (values: string, share: string) => `${values}; their order is open (this one in ${share} of draws)`,
    value: (place: string, value: string) => `${place} ${value}`,
    meta: (places: string, from: string, to: string, draws: string, date: string) =>
      `${places} · ${from} to ${to} · ${draws} draws each · ${date}`,
    brief: {
      heading: 'In brief',
      own: (text: string) => `Own shock, that is what each place faces by itself: ${text}.`,
      standard: (shock: string, text: string) => `Standard shock, the same for all (${shock}): ${text}.`,
      noStandard: 'There is no standard shock here: the model names none, or the runs were made without one.',
      sure: (count: string, all: string) =>
        `Sure rankings, with the whole order right in at least 90 % of draws: ${count} of ${all}. The rest is open.`,
      borrowed: (parts: string) =>
        `Figures borrowed from another place: ${parts}. Where two places borrow the same figure, they differ less than they would with their own.`,
      borrowedIn: (place: string, count: string) => `${place} ${count}`,
    },
    ranks: {
      heading: 'Who stands where',
      lead: (year: number) =>
        `Ranks at the end of ${year}, by the median; the better side comes first, and where a measure has none, the larger value. The last column says in which share of draws the place has just this rank. It is not the chance that the model is right.`,
      left: (labels: string) => `Not ranked, as some place has no value of it in any draw: ${labels}.`,
      own: 'Under its own shock',
      standardShort: 'Under the standard shock',
      standard: (shock: string) => `Under the standard shock: ${shock}`,
      standardLead:
        'What the shock adds to the course of the same place without it, on the same luck; people and jobs are counted per 1,000 of the base.',
      caption: (kind: string, future: string) => (future === '' ? kind : `${kind}, ${future}`),
      head: ['Measure', 'Place', 'Rank', 'Median ± error', '90 % of draws', 'This rank in'],
    },
    multiples: {
      own: 'Course under the own shock',
      standard: 'Course under the standard shock',
      subtitle: (label: string) => `${label}; one scale for all.`,
      note: (draws: string) =>
        `Bands, from dark to light: 50, 80 and 95 % of ${draws} draws; line: median; dashed: the median of the other places.`,
      finding: (label: string, values: string) => `${label}: ${values}`,
      head: ['Place', 'Future', 'End of year', '5 %', 'Median ± error', '95 %'],
    },
    differences: {
      heading: 'Every difference in assumptions',
      lead: (differ: string, all: string) =>
        `${differ} of ${all} inputs differ in value; all others are the same in every place. A figure that a place has from another is marked.`,
      borrowed: (from: string) => `borrowed from ${from}`,
      head: 'Input',
      tables: 'Tables of its own',
      tablesHead: 'Table',
      correlations: 'The places differ in which inputs are drawn together.',
      shared: (count: string) => `Borrowed figures that are the same in every place (${count})`,
      none: 'No input differs.',
    },
    method: {
      heading: 'How it was compared',
      steps: (draws: string): readonly string[] => [
        `Each place runs ${draws} draws from one seed. What is unknown all over the world, such as what AI will be able to do, has the same value in draw n of every place; what is unknown about one place is drawn for itself.`,
        'A rank’s probability is the share of draws in which the place has that rank; places that tie share their ranks. Its Monte Carlo error is that of independent draws.',
        'The standard shock is run beside the baseline on the same draws and the same luck, so that its effect is a paired difference.',
        'Values are per 1,000 of a base at the start, an index, or a share: none grows with the size of a place.',
        'Policies of the scenarios are left out; each scenario’s own report has them.',
      ],
      asRun: 'The runs were made before and are read from their folders.',
      unshared:
        'They have different seeds or numbers of draws, so that their draws have nothing in common: what is unknown all over the world is treated as if it were unknown in each place by itself, which makes ranks look less sure than they are.',
      limits: 'What this cannot say',
      limitList: [
        'A rank compares what the model makes of each place’s figures; where figures are borrowed, it compares less than it seems.',
        'The standard shock has the same size everywhere, not the same probability.',
        'Futures have no probability and are never averaged.',
        'Structural error comes on top, and is likely to be shared by all places.',
      ] as readonly string[],
    },
    repeat: {
      heading: 'Repeat this comparison',
      results: (place: string) => `Results, ${place} (SHA-256)`,
      files:
        'Beside this page: comparison.csv with its data dictionary, the charts as Vega-Lite specs, every scenario as it ran, and manifest.json.',
    },
  },
};
