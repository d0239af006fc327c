/** English for the network of occupations, and for what is reproduced. */
export const enNetwork = {
  badge: {
    of: (passed: string, total: string) => `${passed} of ${total}`,
    text: (published: string, derived: string, version: string, date: string) =>
      `Checked: ${published} published results reproduced, and ${derived} that follow from the equations (version ${version}, ${date}). “worktide validate” repeats it.`,
  },
  network: {
    heading: 'Occupations and mobility',
    step: 'The model moves in steps of 6.75 weeks; a month shows the last step that ended in it.',
    tenthTitle: (values: string) => `Unemployment while demand changes, most automated tenth of people: ${values}`,
    tenthSubtitle: 'Mean unemployment rate while demand changes, by tenths of people, least automated first. Baseline.',
    tenthLabel: (tenth: number, automation: string) => `Tenth ${tenth} (automation ${automation})`,
    x: 'Unemployment rate',
    market: 'Unemployment and vacancies',
    loopTitle: (values: string) => `Beveridge curve: at its highest unemployment reaches ${values}`,
    loopSubtitle: 'Median unemployment and vacancy rate, month by month; the path begins at the ring. Baseline.',
    loopSubtitleYearly:
      'Median unemployment and vacancy rate at the end of each year; the path begins at the ring. Baseline.',
    loopY: 'Vacancy rate',
    loopAlt: (future: string, from: string, to: string) =>
      `Path of unemployment and vacancies, ${future}. Unemployment runs from ${from} to ${to}.`,
    loopNote: (draws: string) =>
      `Medians of ${draws} draws at each point, drawn as a path through time. Source: this run.`,
    loopPoint: (month: string, u: string, v: string) => `${month}: unemployment ${u}, vacancies ${v}`,
    loopHead: ['Future', 'End of year', 'Unemployment, median ± error', 'Vacancies, median ± error'],
  },
};

/** What the network of occupations says otherwise of its method and of luck. */
export const enNetworkTone = {
  certainty: {
    luck: 'who loses a job, which vacancy somebody finds; none where flows are expected values',
  },
  method: {
    steps: (draws: string): readonly string[] => [
      'Automation moves demand for work between occupations while its total stays the same; a business cycle may come on top.',
      'Where jobs exceed demand people are laid off, where they fall short jobs are posted; besides, some jobs always end and open.',
      'Everybody without work applies to one vacancy, found along the network of moves between occupations; a vacancy takes one applicant.',
      `The run is repeated ${draws} times, each time with other values of every uncertain input.`,
      'Every policy sees the same inputs and the same luck as the baseline, so that a difference is due to the policy.',
    ],
    limitList: [
      'No wages, no entry into or exit from the labour force, no moves from job to job; the number of jobs wanted stays the same.',
      'Exposure to AI stands in for automation where no probability is at hand; exposure is not loss.',
      'Moves between occupations are those of the past; the network does not learn.',
      'Effects of policies are assumed, not derived.',
      'The bands hold within the model and its inputs: structural error comes on top.',
    ] as readonly string[],
  },
};
