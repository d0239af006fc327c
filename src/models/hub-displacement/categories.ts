import type { Text } from '../model.ts';

/** Process families of a hub: what its firms sell. */
export const families = [
  'care',
  'finance',
  'data',
  'hr',
  'itSupport',
  'itDevelopment',
  'procurement',
  'analytics',
] as const;
export type Family = (typeof families)[number];

/** Years of experience: junior under 3, mid 3 to 8, senior above 8. */
export const seniorities = ['junior', 'mid', 'senior'] as const;
export type Seniority = (typeof seniorities)[number];

/** Jobs outside the hub: the major groups of ISCO-08 without the armed forces. */
export const trades = [
  'managers',
  'professionals',
  'technicians',
  'clerical',
  'serviceSales',
  'agriculture',
  'craft',
  'operators',
  'elementary',
] as const;

/** Everything a person can work as: the hub's families first, then the trades. */
export const occupations = [...families, ...trades] as const;
export type Occupation = (typeof occupations)[number];

export const ageBands = ['15-24', '25-29', '30-39', '40-54', '55+'] as const;
/** Years a person spends in each band; the last ends with retirement. */
export const ageBandYears = [10, 5, 10, 15, 10] as const;

/** Months without work: 0–2, 3–5, 6–11, 12 and more. */
export const durations = ['0-2', '3-5', '6-11', '12+'] as const;
export const durationMonths = [3, 3, 6] as const;

export const firmTypes = ['captive', 'vendor', 'engineering'] as const;

/** Fields of study that feed the hub, and the rest. */
export const fields = ['business', 'it', 'other'] as const;

/** What becomes of people laid off. */
export const outcomes = [
  'sameOccupation',
  'otherOccupation',
  'training',
  'movedAway',
  'inactive',
  'unemployed',
] as const;
export const horizons = [6, 12, 24, 60] as const;
export const ageGroups = ['15-29', '30-54', '55+'] as const;

export const familyLabel: Record<Family, Text> = {
  care: { en: 'Customer care', de: 'Kundenservice' },
  finance: { en: 'Finance and accounting', de: 'Finanz- und Rechnungswesen' },
  data: { en: 'Data entry, back office', de: 'Dateneingabe, Back-Office' },
  hr: { en: 'HR and payroll', de: 'Personal und Lohn' },
  itSupport: { en: 'IT support', de: 'IT-Support' },
  itDevelopment: { en: 'IT development', de: 'IT-Entwicklung' },
  procurement: { en: 'Procurement', de: 'Einkauf' },
  analytics: { en: 'Analytics', de: 'Analytik' },
};

export const seniorityLabel: Record<Seniority, Text> = {
  junior: { en: 'junior (under 3 years)', de: 'Einstieg (unter 3 Jahren)' },
  mid: { en: 'mid (3–8 years)', de: 'mittel (3–8 Jahre)' },
  senior: { en: 'senior (over 8 years)', de: 'erfahren (über 8 Jahre)' },
};

export const tradeLabel: Record<(typeof trades)[number], Text> = {
  managers: { en: 'Managers', de: 'Führungskräfte' },
  professionals: { en: 'Professionals', de: 'Akademische Berufe' },
  technicians: { en: 'Technicians', de: 'Technische Fachkräfte' },
  clerical: { en: 'Clerical support outside the hub', de: 'Bürokräfte außerhalb des Standorts' },
  serviceSales: { en: 'Service and sales', de: 'Dienstleistung und Verkauf' },
  agriculture: { en: 'Agriculture', de: 'Landwirtschaft' },
  craft: { en: 'Craft and trades', de: 'Handwerk' },
  operators: { en: 'Operators and assemblers', de: 'Anlagen- und Maschinenbedienung' },
  elementary: { en: 'Elementary occupations', de: 'Hilfsarbeitskräfte' },
};
