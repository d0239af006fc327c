/** English for the schedule of a policy. */
export const enSchedule = {
  schedule: {
    heading: 'The schedule, and what is reached by when',
    lead: 'What begins in each phase, and in which share of the draws its milestones are reached in its last month; in brackets the same without any of it.',
    caption: (title: string) => `Schedule of “${title}”`,
    head: ['Phase', 'Months', 'What begins', 'Milestones in its last month'],
    nothing: 'nothing new',
    none: 'none',
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    reached: (share: string, without: string) => `in ${share} of draws (${without})`,
  },
};
