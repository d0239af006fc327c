import { auditLedger } from '../../economy/ledger.ts';
import { sumByKind } from './firms.ts';
import { B, K, S, account, accountName } from './layout.ts';
import type { HubState } from './state.ts';

/** Throws unless people are conserved, no stock is negative, and every filled position of a firm has its person in the ledger. */
export function audit(state: HubState): void {
  const { people, firms } = state;
  auditLedger(people, accountName);
  const { staff, vacancies } = firms;
  for (let c = 0; c < firms.cells; c++) {
    if (staff[c] >= -1e-6 && vacancies[c] >= -1e-6) continue;
    throw new Error(
      `positions: unit ${Math.floor(c / S)}, seniority ${c % S} holds ${staff[c]} persons and ${vacancies[c]} vacancies`,
    );
  }
  const positions = new Float64Array(K * S);
  sumByKind(firms, positions, staff);
  for (let cell = 0; cell < K * S; cell++) {
    let persons = 0;
    for (let b = 0; b < B; b++) persons += people.stock[account.hub + cell * B + b];
    if (!(Math.abs(persons - positions[cell]) <= 1e-6 * (1 + persons))) {
      throw new Error(`positions: ${positions[cell]} filled and ${persons} persons in hub cell ${cell}`);
    }
  }
  for (let b = 0; b < B; b++) {
    const between = people.stock[account.between + b];
    if (!(Math.abs(between) <= 1e-6))
      throw new Error(`ledger: ${between} persons left one account and did not arrive in another`);
  }
}
