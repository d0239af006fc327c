/** English for how many people a firm employs, and how their number came about. */
export const enFirmPeople = {
  employed: (value: string, arm: string) => `${value} with “${arm}”`,
  employedTitle: (month: string, values: string) => `People employed in ${month}: ${values}`,
  laidOff: (values: string) => `laid off over the run: ${values}`,
  postsTitle: 'Jobs: what each strategy makes of them',
  postsSubtitle: (month: string) =>
    `People employed in ${month}, the difference to business as usual on the same draws, and people hired, gone by themselves and laid off over the whole run. Not replaced: those gone by themselves beyond the people hired. Medians ± error, in brackets 90 % of draws.`,
  postsHead: [
    'Strategy',
    'Future',
    'Employed',
    'Difference to business as usual',
    'Hired',
    'Left',
    'Not replaced',
    'Laid off',
  ],
};
