import type { Text } from '../model.ts';

export const sexes = ['female', 'male'] as const;

/** Highest completed education: none beyond compulsory school, vocational, upper secondary general, tertiary. */
export const levels = ['low', 'vocational', 'general', 'tertiary'] as const;

/** Ways into a qualification: apprenticeship, full-time vocational school, university or college. */
export const tracks = ['apprenticeship', 'school', 'tertiary'] as const;

/**
 * Occupation groups: the major groups of ISCO-08 split where shortages differ. In brackets the sub-major groups. See README.md for
 * why these.
 */
export const occupations = [
  'managers',
  'engineering',
  'ict',
  'health',
  'teaching',
  'business',
  'clerical',
  'hospitality',
  'sales',
  'personalCare',
  'agriculture',
  'construction',
  'metalElectro',
  'otherCrafts',
  'machines',
  'drivers',
  'elementary',
] as const;
export type Occupation = (typeof occupations)[number];

export const occupationLabel: Record<Occupation, Text> = {
  managers: { en: 'Managers', de: 'Führungskräfte' },
  engineering: { en: 'Engineering and science', de: 'Technik und Naturwissenschaft' },
  ict: { en: 'ICT', de: 'IKT' },
  health: { en: 'Health professions', de: 'Gesundheitsberufe' },
  teaching: { en: 'Teaching', de: 'Lehrberufe' },
  business: { en: 'Business, law, culture', de: 'Wirtschaft, Recht, Kultur' },
  clerical: { en: 'Office clerks', de: 'Bürokräfte' },
  hospitality: { en: 'Tourism, personal and protective services', de: 'Tourismus, persönliche Dienste, Sicherheit' },
  sales: { en: 'Sales', de: 'Verkauf' },
  personalCare: { en: 'Care workers', de: 'Betreuungsberufe' },
  agriculture: { en: 'Agriculture', de: 'Landwirtschaft' },
  construction: { en: 'Building trades', de: 'Bauberufe' },
  metalElectro: { en: 'Metal and electrical trades', de: 'Metall- und Elektroberufe' },
  otherCrafts: { en: 'Food, wood and other crafts', de: 'Lebensmittel-, Holz- und andere Handwerke' },
  machines: { en: 'Machine operators', de: 'Maschinenbedienung' },
  drivers: { en: 'Drivers', de: 'Fahrberufe' },
  elementary: { en: 'Elementary occupations', de: 'Hilfsarbeitskräfte' },
};

/** Bands of age for which a region's unemployment at the start is given, by their first year. */
export const unemploymentAges = [15, 25, 35, 45, 55] as const;

/** Months without work: 0–2, 3–5, 6–11, 12 and more. */
export const durations = ['0-2', '3-5', '6-11', '12+'] as const;
export const durationMonths = [3, 3, 6] as const;

/** First year of each band of age in which people of one occupation and sex are alike; the last ends with the 75th birthday. */
export const ageBands = [15, 20, 25, 35, 55, 60, 65] as const;

/** Nobody younger than the first works, nobody from the second on. */
export const FIRST_AGE = 15;
export const LAST_AGE = 75;
/** Single years 0 to 99, and 100 and over. */
export const AGES = 101;
