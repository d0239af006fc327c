/** Method and limits in English. */
export const enMethod = {
  method: {
    heading: 'Method and limits',
    steps: (draws: string): readonly string[] => [
      'Firms decide month by month how much work they do with people and how much with AI; they win and lose work, move sites, hire and let go.',
      'People are counted in groups by occupation, age and experience; nobody appears or vanishes outside the accounts, and the accounts are checked in every run.',
      `The run is repeated ${draws} times, each time with other values of every uncertain input and other luck.`,
      'Every policy sees the same inputs and the same luck as the baseline, so that a difference is due to the policy.',
      'What cannot be given a probability is kept apart as named futures.',
    ],
    limits: 'What this cannot say',
    limitList: [
      'Partial equilibrium: wages, rents, local services and studies respond; taxes, public budgets and the rest of the economy do not.',
      'Exposure is not displacement: what AI could do and what firms do with it are separate measures, with adoption, supervision and cost between them.',
      'A hub that grows much faster than its town: newcomers, commuters among them, answer to vacancies by an assumed elasticity, firms do not hold work back, and wages rise little. Where many jobs stay open for years, read the jobs as work that seeks people.',
      'AI, relocation and the business cycle are told apart by switching causes off in the model, not by observing them.',
      'Effects of policies are assumed from evaluations and scaled by coverage, take-up, deadweight and displacement; they are not derived.',
      'Mobility between occupations follows a network estimated elsewhere where no local one exists; local multipliers come from other cities.',
      'Press forecasts are shown as markers and never used to set a parameter.',
      'The bands hold within the model and its inputs: structural error comes on top.',
    ] as readonly string[],
  },
};
