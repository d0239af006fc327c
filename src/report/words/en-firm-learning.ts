/** English for how a firm's people learn. */
export const enFirmLearning = {
  learningHeading: 'How people learn',
  useTitle: (year: number, arm: string, values: string) =>
    `Share of people who use AI every week at the end of ${year} with “${arm}”: ${values}`,
  addedLabel: 'Added use of AI',
  addedTitle: (arm: string, end: string, left: string) =>
    `“${arm}” adds this to the share of people who use AI in ${end}: ${left}`,
  addedFades: (arm: string, [most, later, end]: readonly (readonly string[])[]) =>
    `what “${arm}” adds is most in ${most[0]}, ${most[1]}, then ${later[1]} in ${later[0]} and ${end[1]} in ${end[0]}`,
  addedSubtitle:
    'Difference to business as usual in the share of staff who use AI in a week, month by month, on the same draws. What returns to 0 was not kept.',
  surveyed: {
    'adoption.all': (year: number) => `All staff, end of ${year}`,
    'adoption.desk': (year: number) => `Staff at screens, end of ${year}`,
    'adoption.lead': (year: number) => `Leading roles, end of ${year}`,
  },
  surveysTitle: (label: string, year: number, values: string, claims: readonly string[]) =>
    `${label} under business as usual at the end of ${year}: ${values}; surveys say ${claims.join(' and ')}`,
  surveysSubtitle:
    'What surveys counted is no target: they differ in whom they ask and in how often “regularly” is, and firms with programmes are among them.',
  surveysX: 'Share who use AI in a week',
  surveysNote: (draws: string) =>
    `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws, business as usual. Diamonds: what surveys say. BCG asked those who chose to answer, mostly in offices; Gallup a panel drawn by chance, for use a few times a week or more. Source: this run.`,
  leftTitle: (arm: string, values: string) =>
    `Of those who took a course with “${arm}”, this share still uses AI every week half a year later: ${values}`,
  leftSubtitle: 'Share of those still employed who use AI 6, 12 and 24 months after the end of their course.',
  leftAnyway: (year: number, values: string) =>
    `Use spreads by itself, too: of all staff with business as usual at the end of ${year} it is ${values}.`,
  leftX: 'Share of those who took a course',
  pathTitle: (year: number) => `Use and competence by learning path, end of ${year}`,
  pathSubtitle:
    'Share of people who use AI every week, and mean competence (0 to 1), by learning path, in the draws in which anybody is on it.',
  someone: (n: string, draws: string) => `somebody in ${n} of ${draws} draws`,
  nobodyOn: (list: string) => `Nobody, in any draw: ${list}.`,
  nobody: 'nobody',
  pathX: 'Share, or competence from 0 to 1',
  feelTitle: (year: number) => `Trust in AI and fear of it, end of ${year}`,
  feelSubtitle: 'Means of the staff, 0 to 1. Trust follows what people see succeed, fear what threatens them.',
  feelX: 'Trust, or fear, from 0 to 1',
  fearTitle: (arm: string, course: string) => `Fear of AI, mean of the staff, with “${arm}” ${course}`,
  fearWays: {
    falls: (from: string, to: string, month: string) => `falls from ${from} to ${to} by ${month}`,
    rises: (from: string, to: string, month: string) => `rises from ${from} to ${to} by ${month}`,
    stays: (_from: string, to: string, month: string) => `is as at the start in ${month}, at ${to}`,
  },
  fearBetween: (value: string, month: string) => `, with a peak of ${value} in ${month}`,
  fearHighest: (arm: string, values: string) => `highest with “${arm}”: ${values}`,
  fearPeak: (value: string, month: string) => `${value} in ${month}`,
  maturityTitle: 'Maturity matrix, now and after',
  maturitySubtitle:
    'Level 1 to 3 in five dimensions, mean over the draws ± Monte Carlo error; at the start, and at the end of the run for each strategy.',
  maturityHead: ['Dimension', 'Future', 'At the start'],
};
