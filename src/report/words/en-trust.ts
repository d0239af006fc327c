/** English for how sure the numbers are, and what they rest on. */
export const enTrust = {
  certainty: {
    heading: 'How sure is this',
    drivers: 'Inputs that the outcome follows most closely',
    driversLead: (label: string) =>
      `Rank correlation of each uncertain input with ${label} in the baseline, where it exceeds three standard errors: 1 or −1 would mean that it alone decides. The first ones are worth measuring better.`,
    driversNone: 'No rank correlation exceeds three standard errors.',
    driversHead: ['Input', 'Future', 'Rank correlation ± error', 'Grade'],
    judged: (judged: string, inputs: string, share: string) =>
      `${judged} of ${inputs} inputs rest on judgement; they carry ${share} of the explained spread (sum of squared rank correlations).`,
    noise: 'Luck or ignorance',
    luck: 'who resigns, which firm closes',
    noiseRow: (
      future: string,
      luck: string,
      share: string,
      sd: readonly [luck: string, all: string],
      runs: string,
      rest: string,
    ) =>
      `${future}: luck alone (${luck}) makes ${share} of the variance; standard deviation ${sd[0]} of ${sd[1]}, from ${runs} repetitions with every input at its median. ${rest}`,
    noiseRest: {
      told: 'The rest is not knowing the inputs.',
      open: 'Whether there is a rest that is not knowing the inputs cannot be told.',
    },
    noiseAll: (future: string, luck: string, sd: readonly [luck: string, all: string], runs: string) =>
      `${future}: luck (${luck}) makes all of the variance as far as can be told; standard deviation ${sd[0]} in ${runs} repetitions with every input at its median, ${sd[1]} in the draws.`,
    noiseNone: (future: string) => `${future}: nothing varies.`,
    breakEven: 'When would AI add jobs?',
    breakEvenRow: (future: string, threshold: string, range: string, elasticity: string, share: string) =>
      `${future}: only if clients buy so much more work when it gets cheaper that the price elasticity exceeds ${threshold} (90 %: ${range}); assumed is ${elasticity}. It does in ${share} of draws.`,
    checks: 'Expectations of the scenario',
    checksHead: ['Expectation', 'Year', 'Expected', 'Found ± error', 'Result'],
    checksNone: 'The scenario states no expectations.',
    passed: 'as expected',
    failed: 'not as expected',
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    statistic: {
      mean: 'mean',
      p5: '5 % limit',
      p50: 'median',
      p95: '95 % limit',
      'share>0': 'share of draws above zero',
    },
    difference: 'difference to the baseline',
    clamps: 'Limits reached',
    clampsHead: ['Input', 'Arm', 'Times held at its bound'],
    clampsNone: 'No policy led an input outside its bounds.',
    errors: (draws: string) =>
      `Every printed number carries its Monte Carlo standard error (±): how much it would move with other draws of the same number (${draws}); where none is printed, the draws around the number agree. Errors are those of independent draws, and so rather too large. They say nothing about whether the model is right.`,
  },

  assumptions: {
    heading: 'What was assumed',
    lead: (inputs: string, scenario: string, borrowed: string) =>
      `${inputs} inputs. Set by this scenario: ${scenario}. Borrowed from another place: ${borrowed}. Every other value is the model’s default or the region’s figure.`,
    head: ['Input', 'Value', 'Unit', 'Source', 'Grade'],
    setBy: { model: '', region: 'region', scenario: 'set by the scenario' },
    inFuture: (future: string, value: string) => `${future}: ${value}`,
    borrowed: (place: string) => `borrowed from ${place}`,
    borrowedSummary: (inputs: string, tables: string) =>
      `What describes another place (inputs: ${inputs}, tables: ${tables})`,
    table: (name: string) => `table “${name}”`,
    grade: { official: 'official', 'peer-reviewed': 'peer-reviewed', press: 'press', judgement: 'judgement' },
    groupCaption: (group: string, count: string) => `${group} (${count})`,
    correlations: 'Inputs drawn together (rank correlation)',
    references: 'References',
    checked: { verified: 'read', secondary: 'read in another text', memory: 'from memory' },
  },

  repeat: {
    heading: 'Repeat this run',
    lead: 'The same command gives the same numbers to the last digit, on any number of workers.',
    seed: 'Seed',
    version: 'Version',
    date: 'Date',
    scenario: 'Scenario (SHA-256)',
    dataHash: 'Data (SHA-256)',
    results: 'Results (SHA-256)',
    files:
      'Beside this page: summary.csv and draws.parquet with their data dictionary, the charts as Vega-Lite specs, and manifest.json.',
  },
};
