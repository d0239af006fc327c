/** People and jobs by occupation, and the working arrays of a step. */
export type Market = {
  readonly occupations: number;
  /** Spells of 1, 2, … steps, the last class open-ended: its members are the long-term unemployed. */
  readonly classes: number;
  readonly employed: Float64Array;
  readonly unemployed: Float64Array;
  readonly vacancies: Float64Array;
  /** Unemployed by class and occupation, class · occupations + i. */
  readonly spells: Float64Array;
  /** Jobs that employers aim at, filled or vacant. */
  readonly target: Float64Array;
  /** Chance per vacancy that searchers of i look in j, i · occupations + j. */
  readonly network: Float64Array;
  /** Of the last step: people who lost their job, jobs that were opened, people hired away from i and into j. */
  readonly separated: Float64Array;
  readonly opened: Float64Array;
  readonly left: Float64Array;
  readonly hired: Float64Array;
  readonly scratch: Scratch;
};

type Scratch = {
  /** i · occupations + j: applications, then hires. */
  readonly applications: Float64Array;
  readonly hires: Float64Array;
  readonly u: Float64Array;
  readonly byOccupation: Float64Array;
  readonly bySpell: Float64Array;
};

/** The four rates of a step. */
export type Rates = {
  /** δ_u: chance of losing a job whatever the demand. */
  readonly separation: number;
  /** δ_v: chance that a job opens per person employed, whatever the demand. */
  readonly opening: number;
  /** γ_u, γ_v: part of a gap to the target that is closed in a step by layoffs and by openings. */
  readonly layoffs: number;
  readonly postings: number;
};

/**
 * A market before its first step: u₀ = δ_u e₀ and v₀ = δ_v e₀. Those without work at the start are in their first step of it, or, for
 * comparison with the authors' expected-flow code, in no spell at all.
 *
 * @source delrio2021
 */
export function openMarket(
  employment: ArrayLike<number>,
  rates: Rates,
  classes: number,
  { whole, countStart }: { readonly whole: boolean; readonly countStart: boolean },
): Market {
  const n = employment.length;
  const real = (size: number): Float64Array => new Float64Array(size);
  const persons = (value: number): number => (whole ? Math.round(value) : value);
  const market: Market = {
    occupations: n,
    classes,
    employed: Float64Array.from({ length: n }, (_, i) => persons(employment[i])),
    unemployed: Float64Array.from({ length: n }, (_, i) => persons(rates.separation * employment[i])),
    vacancies: Float64Array.from({ length: n }, (_, i) => persons(rates.opening * employment[i])),
    spells: real(classes * n),
    target: real(n),
    network: real(n * n),
    separated: real(n),
    opened: real(n),
    left: real(n),
    hired: real(n),
    scratch: {
      applications: real(n * n),
      hires: real(n * n),
      u: real(Math.max(n * n, classes * n)),
      byOccupation: real(n),
      bySpell: real(classes * n),
    },
  };
  if (countStart) market.spells.set(market.unemployed);
  return market;
}

/**
 * D₀ = e₀ + u₀: the jobs that the people of the start fill when all have one. Not rounded where people are whole: what employers want
 * is no head count.
 */
export function demandAtStart(employment: ArrayLike<number>, { separation }: Rates): Float64Array {
  return Float64Array.from(employment, (people) => people + separation * people);
}

/** (D1) Chance that a person of occupation i loses the job in this step. */
export function separationChance({ employed, vacancies, target }: Market, i: number, rates: Rates): number {
  return adjusted(rates.separation, rates.layoffs, employed[i], employed[i] + vacancies[i] - target[i]);
}

/** (D2) Chance, per person employed in occupation i, that a job opens in this step. */
export function openingChance({ employed, vacancies, target }: Market, i: number, rates: Rates): number {
  return adjusted(rates.opening, rates.postings, employed[i], target[i] - employed[i] - vacancies[i]);
}

function adjusted(base: number, speed: number, employed: number, gap: number): number {
  if (employed <= 0) return 0;
  const wanted = gap > 0 ? speed * gap : 0;
  return base + ((1 - base) * (wanted < employed ? wanted : employed)) / employed;
}

/** (D5) Books the flows of a step, all of which were worked out from the stocks before it. */
export function settle(market: Market): void {
  const { employed, unemployed, vacancies, separated, opened, left, hired } = market;
  for (let i = 0; i < market.occupations; i++) {
    employed[i] += hired[i] - separated[i];
    unemployed[i] += separated[i] - left[i];
    vacancies[i] += opened[i] - hired[i];
  }
}

/** Long-term unemployed of occupation i: the open-ended class of spells. */
export function longTerm({ spells, classes, occupations }: Market, i: number): number {
  return spells[(classes - 1) * occupations + i];
}
