/** English for the two verdicts on a strategy: return and margin. */
export const enFirmVerdicts = {
  verdictsTitle: (month: string, values: string) =>
    `Return and margin beyond business as usual, from the start to ${month}: ${values}`,
  verdictOne: (arm: string, benefit: string, margin: string) =>
    `${arm} brings benefit less cost of ${benefit} and margin of ${margin}`,
  verdictsAgree: (arm: string, benefit: string, margin: string) =>
    `${arm} is best by both, benefit less cost ${benefit}, margin ${margin}`,
  verdictBest: (arm: string, value: string) => `is highest with ${arm} (${value})`,
  verdictLevel: (arms: string, values: string) => `cannot be told apart between ${arms} (${values})`,
  verdictsBoth: (benefit: string, margin: string) => `benefit less cost ${benefit}, margin ${margin}`,
  verdictsDiffer: (both: string) => `the two rank differently, ${both}`,
  verdictsWhy:
    'returns value freed hours at their wage, used or not, while the margin moves only where fewer hours are paid or more is sold',
  verdictsSubtitle: (why: string) =>
    `Why the two may differ: ${why}. Freed hours that nobody uses stand in the last column: share of paid hours without assigned work at the end of the run. All are differences to business as usual on the same draws, medians ± error, in brackets 90 % of draws.`,
  verdictsHead: ['Strategy', 'Future', 'Benefit less cost', 'Margin', 'Idle hours at the end'],
};
