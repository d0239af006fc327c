import type { Region, TableSpec, Text } from '../model.ts';
import { readCsv } from '../tables/csv.ts';
import type { CsvRow } from '../tables/csv.ts';

export const taskClasses = ['routine', 'standard', 'complex', 'creative', 'physical'] as const;
/** By the AI Act; `product` is high risk as part of a regulated product, for which later dates hold. */
export const riskClasses = ['minimal', 'limited', 'high', 'product'] as const;
export const acts = ['ai', 'dataProtection'] as const;
export const outsiders = ['none', 'freelance', 'team', 'both'] as const;

/** A group of staff with the same job. */
export type Role = {
  readonly name: string;
  readonly label: Text;
  /** Heads at the start. */
  readonly heads: number;
  /** 1 junior, 2 skilled, 3 senior. */
  readonly seniority: number;
  /** EUR per hour, employer's cost. */
  readonly wage: number;
  /** Productive hours paid per head and month. */
  readonly hours: number;
  /** How much hangs on the role's work, 0 to 1. */
  readonly leverage: number;
  /** Share of the time at a screen. */
  readonly digital: number;
  /** Share of the time in direct contact with customers. */
  readonly contact: number;
};

/** A kind of work that comes in pieces. */
export type Task = {
  readonly name: string;
  readonly label: Text;
  /** Number of the role that does it today. */
  readonly role: number;
  /** Share of that role's hours. */
  readonly share: number;
  /** Human minutes per piece. */
  readonly minutes: number;
  /** How clear it is what a good result is, 0 to 1. */
  readonly clarity: number;
  readonly documented: number;
  readonly class: (typeof taskClasses)[number];
  /** Chance that one try of an AI agent succeeds as the run begins. */
  readonly success: number;
  /** Tokens per try, of all five kinds. */
  readonly tokens: number;
  /** Review per result as a share of the human minutes. */
  readonly review: number;
  /** EUR per error that nobody noticed in time. */
  readonly errorCost: number;
  /** Lowest share of pieces without an undetected error that will do. */
  readonly floor: number;
  readonly risk: (typeof riskClasses)[number];
  readonly outsource: (typeof outsiders)[number];
  /** provider/model of the price list. */
  readonly model: string;
  /** Working days until it is due; 0: somebody waits on the line. */
  readonly deadline: number;
};

/** A duty of the law for AI systems of a risk class, and from which month on (months since year 0). */
export type Duty = {
  readonly act: (typeof acts)[number];
  readonly name: string;
  readonly from: number;
  readonly risk: (typeof riskClasses)[number];
};

const roleColumns = [
  'role',
  'label_en',
  'label_de',
  'heads',
  'seniority',
  'wage',
  'hours',
  'leverage',
  'digital',
  'contact',
];
const taskColumns = [
  ...['task', 'label_en', 'label_de', 'role', 'share', 'minutes', 'clarity', 'documented', 'class', 'success'],
  ...['tokens', 'review', 'error_cost', 'floor', 'risk', 'outsource', 'model', 'deadline'],
];

/** The tables a firm is described by, besides its figures. */
export const tables: readonly TableSpec[] = [
  {
    name: 'roles',
    label: { en: 'Roles of the firm', de: 'Rollen im Unternehmen' },
    columns: roleColumns,
    file: ({ name }: Region) => `firms/${name}.roles.csv`,
  },
  {
    name: 'tasks',
    label: { en: 'Work of the firm', de: 'Arbeiten im Unternehmen' },
    columns: taskColumns,
    file: ({ name }: Region) => `firms/${name}.tasks.csv`,
  },
  {
    name: 'tokenPrices',
    label: { en: 'List prices of language models', de: 'Listenpreise von Sprachmodellen' },
    columns: ['provider', 'model', 'input', 'cache_read', 'cache_write', 'output', 'thinking'],
    file: () => 'token-prices.csv',
  },
  {
    name: 'duties',
    label: { en: 'Duties of AI Act and data protection', de: 'Pflichten aus KI-Verordnung und Datenschutz' },
    columns: ['act', 'duty', 'from', 'risk'],
    file: () => 'duties.csv',
  },
];

/** Throws `file:line: what` where a row is not as it must be. */
export function parseRoles(file: string, text: string): readonly Role[] {
  const roles = readCsv(file, text, roleColumns).map((row) => {
    const { number, refuse } = reader(file, row);
    const seniority = number('seniority', 1, 3);
    if (!Number.isInteger(seniority)) refuse(`seniority is ${seniority}, not 1, 2 or 3`);
    return {
      name: row.cells.role,
      label: labelOf(row),
      heads: number('heads', 0, 1e6),
      seniority,
      wage: number('wage', 0, 1000),
      hours: number('hours', 1, 744),
      leverage: number('leverage', 0, 1),
      digital: number('digital', 0, 1),
      contact: number('contact', 0, 1),
    };
  });
  if (roles.length === 0) throw new Error(`${file}:1: a firm has at least one role`);
  return roles;
}

/** Throws `file:line: what` where a row is not as it must be, or a role has more work than hours. */
export function parseTasks(file: string, text: string, roles: readonly Role[]): readonly Task[] {
  const busy = roles.map(() => 0);
  const tasks = readCsv(file, text, taskColumns).map((row) => {
    const { number, oneOf, refuse } = reader(file, row);
    const role = roles.findIndex(({ name }) => name === row.cells.role);
    if (role < 0) refuse(`role ${row.cells.role} is not in the table of roles`);
    const share = number('share', 0, 1);
    busy[role] += share;
    if (busy[role] > 1 + 1e-9) refuse(`the tasks of ${row.cells.role} take ${busy[role]} of its hours`);
    return {
      name: row.cells.task,
      label: labelOf(row),
      role,
      share,
      minutes: number('minutes', 0.1, 1e5),
      clarity: number('clarity', 0, 1),
      documented: number('documented', 0, 1),
      class: oneOf('class', taskClasses),
      success: number('success', 0, 0.999),
      tokens: number('tokens', 0, 1e9),
      review: number('review', 0, 1),
      errorCost: number('error_cost', 0, 1e7),
      floor: number('floor', 0, 1),
      risk: oneOf('risk', riskClasses),
      outsource: oneOf('outsource', outsiders),
      model: row.cells.model,
      deadline: number('deadline', 0, 365),
    };
  });
  if (tasks.length === 0) throw new Error(`${file}:1: a firm has at least one kind of work`);
  return tasks;
}

export function parseDuties(file: string, text: string): readonly Duty[] {
  return readCsv(file, text, ['act', 'duty', 'from', 'risk']).map((row) => {
    const { oneOf, refuse } = reader(file, row);
    const date = /^(\d{4})-(\d\d)-\d\d$/.exec(row.cells.from);
    if (date === null) return refuse(`from is ${row.cells.from}, not a date such as 2026-08-02`);
    return {
      act: oneOf('act', acts),
      name: row.cells.duty,
      from: Number(date[1]) * 12 + Number(date[2]) - 1,
      risk: oneOf('risk', riskClasses),
    };
  });
}

function labelOf({ cells }: CsvRow): Text {
  return { en: cells.label_en, de: cells.label_de };
}

function reader(file: string, { line, cells }: CsvRow) {
  const refuse = (what: string): never => {
    throw new Error(`${file}:${line}: ${what}`);
  };
  return {
    refuse,
    number: (column: string, low: number, high: number): number => {
      const value = Number(cells[column]);
      const fine = cells[column] !== '' && value >= low && value <= high;
      return fine ? value : refuse(`${column} is ${cells[column]}, not a number from ${low} to ${high}`);
    },
    oneOf: <Name extends string>(column: string, names: readonly Name[]): Name => {
      const found = names.find((name) => name === cells[column]);
      return found ?? refuse(`${column} is ${cells[column]}, not one of ${names.join(', ')}`);
    },
  };
}
