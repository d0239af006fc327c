/** English for several regions and what passes between them. */
export const enComposed = {
  composed: {
    heading: 'Region by region',
    lead: 'Each region has a report of its own with everything that its model says.',
    open: (region: string) => `Report for ${region}`,
    title: (label: string, year: number, values: string) => `${label}, end of ${year}: ${values}`,
    subtitle: (label: string) => `${label}: what every policy changes against the baseline, on the same draws.`,
    subtitleAlone: (label: string) => `${label}, without any policy.`,
    x: (label: string) => `${label}: difference to the baseline`,
    note: (draws: string) => `Dot: median; thick line: 50 %, thin line: 90 % of ${draws} draws. Source: this run.`,
    row: (name: string, future: string, value: string, range: string) =>
      `${name}, ${future}: median ${value}; 90 % of draws ${range}`,
    linksHeading: 'What passes between the regions',
    linkTitle: (title: string, values: string) => `${title}, arriving over the whole run: ${values}`,
    linkSubtitle: (from: string, to: string) =>
      `From ${from} to ${to}, by year: what leaves, and what of it arrives a month later; the rest goes to the world outside. Baseline.`,
    answer: (title: string, values: string) => `${title}: most goes ${values}`,
    answerPlace: (place: string, share: string) => `to ${place} (${share})`,
    answerEffect: (title: string, came: string, label: string, value: string) =>
      `${title}: ${came} in the whole run, which change ${label} by ${value}`,
    answerOf: (change: string, level: string) => `${change} of ${level}`,
    placesCaption: 'Place by place over the whole run; means, which add up',
    allPlaces: 'All places',
    outside: 'World outside',
    placesHead: [
      'Place',
      'Future',
      'Leaves: mean ± error',
      'Arrives: mean ± error',
      'Net: mean ± error',
      '90 % of draws',
    ],
    linkPlaces: (values: string) => `of it ${values}`,
    linkPlace: (place: string, value: string) => `${value} to ${place}`,
    linkHead: ['Year', 'Future', 'Leaves: median ± error', '90 % of draws', 'Arrives: median ± error', '90 % of draws'],
    step: 'What leaves one region, work or people, reaches others a month later; the rest goes to the world outside.',
    everywhere: 'In every region:',
    closed: 'What was let go has arrived or is on its way: checked for each link at the end of every year.',
    limits: [
      'People who come by a link are added to those who arrive, and no longer return to where they came from; a projection of migration may hold some of them already.',
      'Work that came from there month by month as the run began is a part of the growth that a region counted. A link changes the region by what comes beyond that.',
      'Regions compete for work by their size and by how their cost of a unit has changed since the start: what clients make of the difference in cost that there has always been shows in the size. Firms close or cut sites more often as the places that take their work become cheaper; the steady drift of work away does not answer to cost.',
    ],
  },
};
