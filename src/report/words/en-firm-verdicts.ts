/** English for the two verdicts on a strategy: return and margin. */
export const enFirmVerdicts = {
  verdictsTitle: (month: string, values: string) =>
    `Return and margin beyond business as usual, from the start to ${month}: ${values}`,
  verdictOne: (arm: string, benefit: string, margin: string) =>
    `“${arm}” brings benefit less cost of ${benefit} and margin of ${margin}`,
  verdictsAgree: (arm: string, benefit: string, margin: string) =>
    `“${arm}” is best by both, benefit less cost ${benefit}, margin ${margin}`,
  verdictsDiffer: (one: string, benefit: string, other: string, margin: string) =>
    `the two rank differently, benefit less cost is highest with “${one}” (${benefit}), margin with “${other}” (${margin})`,
  verdictsOpen: (differ: string) => `${differ}, within two standard errors of each other in at least one of them`,
  verdictsWhy:
    'returns value freed hours at their wage, used or not, while the margin moves only where fewer hours are paid or more is sold',
  verdictsSubtitle: (why: string) =>
    `Why the two may differ: ${why}. Freed hours that nobody uses stand in the last column: share of paid hours without assigned work at the end of the run. All are differences to business as usual on the same draws, medians ± error, in brackets 90 % of draws.`,
  verdictsHead: ['Strategy', 'Future', 'Benefit less cost', 'Margin', 'Idle hours at the end'],
};
