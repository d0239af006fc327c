/**
 * Who is where. Every flow of people is one `move`, so what leaves one account enters another and the sum never changes.
 *
 * stock: persons per account; flow: persons moved this month, per reason.
 */
export type Ledger = {
  readonly stock: Float64Array;
  readonly flow: Float64Array;
  /** Accounts that stand for the rest of the world: they may be negative, everything else may not. */
  readonly boundary: ReadonlySet<number>;
  opening: number;
};

export function createLedger(accounts: number, reasons: number, boundary: readonly number[]): Ledger {
  return {
    stock: new Float64Array(accounts),
    flow: new Float64Array(reasons),
    boundary: new Set(boundary),
    opening: 0,
  };
}

/** Fixes the total that must be conserved from now on. */
export function openLedger(ledger: Ledger): void {
  ledger.opening = total(ledger);
}

export function move(ledger: Ledger, from: number, to: number, amount: number, reason: number): void {
  ledger.stock[from] -= amount;
  ledger.stock[to] += amount;
  ledger.flow[reason] += amount;
}

function total(ledger: Ledger): number {
  let sum = 0;
  for (const persons of ledger.stock) sum += persons;
  return sum;
}

/** Throws unless people are conserved (exactly for integers, to 1e-9 for reals) and no account inside is negative. */
export function auditLedger(ledger: Ledger, nameOf: (account: number) => string): void {
  const { stock, boundary, opening } = ledger;
  let sum = 0;
  let scale = 1;
  for (let account = 0; account < stock.length; account++) {
    const persons = stock[account];
    sum += persons;
    scale += persons < 0 ? -persons : persons;
    if (!(persons >= -1e-6) && !boundary.has(account)) {
      throw new Error(`ledger: ${nameOf(account)} holds ${persons} persons`);
    }
  }
  const drift = Math.abs(sum - opening);
  if (!(drift <= 1e-9 * scale)) throw new Error(`ledger: ${drift} persons appeared or vanished`);
}
