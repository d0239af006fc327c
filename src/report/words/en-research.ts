/** English for what a researcher asks of a result. */
export const enResearch = {
  research: {
    heading: 'For researchers',
    checks: (held: string, all: string) => `Expectations written into the scenario: ${held} of ${all} hold.`,
    audit:
      'In every run people and positions are counted at the end of each year: whoever leaves one place has arrived in another. A run in which that failed would have no report.',
    show: (headings: string) => `Show ${headings}`,
  },
  sensitivity: {
    heading: 'Which inputs decide',
    title: (year: number, outcome: string, difference: string | null) =>
      `By the end of ${year}, ${outcome}${difference === null ? '' : `, and ${difference}`}`,
    outcome: (input: string, share: string) => `${input} explains most of the outcome’s variance (${share})`,
    outcomeByNone: 'no single input explains more than chance of the outcome’s variance',
    difference: (arm: string, input: string, share: string) => `${input} most of what ${arm} changes (${share})`,
    both: (year: number, outcome: string, arm: string, share: string) =>
      `By the end of ${year}, ${outcome} and of what ${arm} changes (${share})`,
    differenceByNone: (arm: string) => `no single input more than chance of what ${arm} changes`,
    subtitle: (label: string) =>
      `First-order Sobol’ indices for ${label}: how much of the variance would go if one input were known. Only those beyond three of their standard errors, the largest first, with the range of that error.`,
    outcomeCaption: 'The outcome itself (baseline)',
    differenceCaption: (arm: string) => `What “${arm}” changes`,
    x: 'Share of the variance',
    note: (draws: string, groups: string) =>
      `Dots: estimates from ${draws} draws sorted by the input into ${groups} groups (Plischke et al. 2013). Thick lines: 50 %, thin lines: 90 % of their sampling error. What inputs do only together, what is unknown of the levers themselves, and luck are in none of them; what an input shows only because a stronger one goes with it is counted there. Source: this run.`,
    noneNote: (draws: string, groups: string) =>
      `First-order Sobol’ indices from ${draws} draws sorted by the input into ${groups} groups (Plischke et al. 2013); chance is what stays within three standard errors. Source: this run.`,
    idleAtFirst: (count: string) =>
      `${count} more have none of the outcome itself, as only the strategy or policy switches on what they need.`,
    idle: (count: string, switches: string) =>
      `${count} uncertain inputs are left out because they can change nothing here: what they need is 0 from beginning to end (${switches}).`,
    idleCount: (count: string) =>
      `${count} uncertain inputs are left out because they can change nothing here, as what they need is 0 from beginning to end.`,
    idleSwitch: (label: string, count: string) => `${label}: ${count}`,
    byChance: 'within chance',
    row: (label: string, future: string, value: string, range: string) =>
      `${label}, ${future}: ${value} (90 %: ${range})`,
    alt: (what: string, rows: string) => `${what}. ${rows}`,
    head: ['Input', 'Future', 'Share of the outcome’s variance ± error', 'Share of the difference’s variance ± error'],
  },
};
