import { z } from 'zod';
import type { Text, Unit } from '../model.ts';
import type { References } from '../tables.ts';
import { checkShape, readYaml, refuse } from './document.ts';
import type { Problem } from './document.ts';

/** What became of a claim when it was looked up. */
export const claimStatuses = [
  'confirmed',
  'contradicted',
  'not-found',
  'replaced',
  'unsourced',
  'unchecked',
  'example',
] as const;

/** Units of the measures, and those of figures that no measure has. */
const measureUnits = [
  'persons',
  'jobs',
  'FTE',
  'hours',
  'tasks',
  'share',
  'change',
  'points',
  'index',
  'EUR',
  'months',
  'ratio',
] as const satisfies readonly Unit[];
const claimUnits = [...measureUnits, 'count', 'date', 'days', 'weeks', 'minutes', 'years', 'firms'] as const;
export type ClaimUnit = (typeof claimUnits)[number];

/** A published statement, and what became of it. */
export type Claim = {
  readonly id: string;
  /** Items of data/coverage.csv that say the same. */
  readonly items?: readonly string[];
  readonly wording: Text;
  /** Names of regions or firms, or of something wider: see `widerPlaces`. */
  readonly place: readonly string[];
  /** The model it speaks to; absent: any. */
  readonly model?: string;
  /** The claimed figure in `unit`. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: ClaimUnit;
  /** The figure as it was put, where `unit` does not say it. */
  readonly said?: Text;
  /** The year it names; absent: none. */
  readonly year?: number;
  /** The year from which the value counts a change; it is held against the change of the measure since the run began. */
  readonly since?: number;
  /** A name as it is, or words in each language. */
  readonly who: string | Text;
  /** Who said it, in a word, where the first words of `who` are too long or in no reader’s language. */
  readonly label?: Text;
  readonly status: (typeof claimStatuses)[number];
  readonly finding: Text;
  /** The measure of the model it is held against; absent where the model has none (history before the start). */
  readonly measure?: string;
  /** The input of the model that says the same thing. */
  readonly input?: string;
  /** The measure it stands beside, though it counts something else. */
  readonly beside?: string;
  /** Held against every strategy: which of them the claim speaks of, no run can tell. */
  readonly everyStrategy?: true;
  /** What lasts is claimed: so many months after it was most, what strategies add to the measure it stands beside. */
  readonly monthsAfter?: number;
  /** Which statistic over the draws speaks to the claim: an "up to" is held against the end of the range, a chance is a mean. */
  readonly statistic?: 'mean' | 'p5' | 'p50' | 'p95';
  /** marker: one point on a chart; band: the range low to high. Never data to fit. */
  readonly how: 'marker' | 'band';
  readonly source: string;
};

/** Places of claims that are no region: whom they take in is said by `isAbout`. */
export const widerPlaces = [
  ...['world', 'eu', 'all-hubs', 'firms'],
  ...['austria', 'estonia', 'germany', 'india', 'lithuania', 'philippines', 'poland', 'portugal'],
  // Firms of the scenarios, also before each of them has figures.
  ...['automotive-supplier', 'consultancy', 'machine-builder', 'metal-works', 'service-group', 'trading-firm'],
] as const;

const union = ['austria', 'estonia', 'germany', 'lithuania', 'poland', 'portugal'];
const modelPlaces: Readonly<Record<string, string>> = { 'all-hubs': 'hub-displacement', firms: 'hybrid-firm' };

/** Whether a claim is about a region (or a firm) as a model sees it. */
export function isAbout(
  { place, model }: Claim,
  where: { readonly region: string; readonly country: string; readonly model: string },
): boolean {
  if (model !== undefined && model !== where.model) return false;
  const country = where.country.toLowerCase().replaceAll(' ', '-');
  return place.some(
    (name) =>
      name === where.region ||
      name === country ||
      name === 'world' ||
      modelPlaces[name] === where.model ||
      (name === 'eu' && union.includes(country)),
  );
}

const text = z.strictObject({ en: z.string().min(1), de: z.string().min(1) });

const claim = z.strictObject({
  id: z.string().min(1),
  items: z.array(z.string().regex(/^S[0-4]-\d\d$/)).optional(),
  wording: text,
  place: z.array(z.string().min(1)).min(1),
  model: z.string().optional(),
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.enum(claimUnits),
  said: text.optional(),
  year: z.number().int().min(1900).max(2100).optional(),
  since: z.number().int().min(1900).max(2100).optional(),
  who: z.union([z.string().min(1), text]),
  label: text.optional(),
  status: z.enum(claimStatuses),
  finding: text,
  measure: z.string().optional(),
  input: z.string().optional(),
  beside: z.string().optional(),
  everyStrategy: z.literal(true).optional(),
  monthsAfter: z.number().int().min(1).optional(),
  statistic: z.enum(['mean', 'p5', 'p50', 'p95']).optional(),
  how: z.enum(['marker', 'band']),
  source: z.string().min(1),
});

/** The published claims; ids are unique, a band has both ends, and what is held against a model names it. */
export function parseClaims(file: string, content: string, references: References): readonly Claim[] {
  const yaml = readYaml(file, content);
  const claims = checkShape(yaml, z.array(claim));
  const first = new Map(claims.map(({ id }, i) => [id, i] as const).reverse());
  refuse(
    yaml,
    claims.flatMap((one, i) => problemsOf(one, references, first.get(one.id)! < i).map((p) => at(p, i))),
  );
  return claims;
}

function problemsOf(
  { id, how, low, high, source, measure, input, model, unit, said, year, since, beside, monthsAfter }: Claim,
  references: References,
  twice: boolean,
): Problem[] {
  const found: [boolean, string, string][] = [
    [!(source in references), 'source', `${source} is not a key of references.yaml`],
    [twice, 'id', `${id} is there twice`],
    [how === 'band' && !(low !== undefined && high !== undefined && low <= high), 'how', 'a band needs low and high'],
    [(measure ?? input) !== undefined && model === undefined, 'model', 'name the model whose measure or input it is'],
    [since !== undefined && !(year !== undefined && since < year), 'since', 'a change needs a later year'],
    [monthsAfter !== undefined && beside === undefined, 'monthsAfter', 'name the measure it stands beside'],
    [measure !== undefined && input !== undefined, 'input', 'name a measure or an input, not both'],
    [
      !(measureUnits as readonly string[]).includes(unit) && said === undefined,
      'said',
      `no model counts in ${unit}: say the figure in words`,
    ],
  ];
  return found.filter(([wrong]) => wrong).map(([, key, message]) => ({ path: [key], message }));
}

function at({ path, message }: Problem, index: number): Problem {
  return { path: [index, ...path], message };
}
