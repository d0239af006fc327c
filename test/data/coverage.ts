import { readCsv } from '../../src/models/tables/csv.ts';
import { claims, textOf } from './read.ts';

/** A statement of the articles that gave occasion to this project, and what has it. */
export type Item = {
  readonly id: string;
  readonly item: string;
  /** now; partly, with what is missing; out; or 'waits for <model>'. */
  readonly status: string;
  /** `kind:name`: input and measure as model/name, a file of the repository, a claim. */
  readonly by: readonly { readonly kind: string; readonly name: string }[];
  readonly reason: string;
};

/** The items with the claims that say the same. */
export const items: readonly Item[] = readCsv('data/coverage.csv', textOf('coverage.csv'), [
  'id',
  'item',
  'status',
  'by',
  'reason',
]).map(({ cells: { id = '', item = '', status = '', by = '', reason = '' } }) => ({
  id,
  item,
  status,
  reason,
  by: [
    ...by.split('; ').flatMap((text) => {
      const [kind = '', name = ''] = text.split(':');
      return text === '' ? [] : [{ kind, name }];
    }),
    ...claims.filter((claim) => claim.items?.includes(id)).map((claim) => ({ kind: 'claim', name: claim.id })),
  ],
}));

/** docs/coverage.md. */
export function coveragePage(): string {
  const count = (status: RegExp) => items.filter((item) => status.test(item.status)).length;
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = items.map(({ id, item, status, by, reason }) => {
    const names = by.map(({ kind, name }) => `${kind} \`${name}\``).join(', ');
    return `| ${id} | ${cell(item)} | ${status} | ${names} | ${cell(reason)} |`;
  });
  return `# What the articles say, and where it is

Written by a test from \`data/coverage.csv\` and \`data/claims.yaml\`; \`UPDATE_COVERAGE=1 npx vitest run test/data/coverage.test.ts\` writes it
anew. Of ${items.length} statements, ${count(/^now$/)} are covered now, ${count(/^partly$/)} in part and without what the remark says, ${count(/^waits/)} wait for a model that
does not exist yet, ${count(/^out$/)} are left out for the reason given.

| id | statement | status | by | remark |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
