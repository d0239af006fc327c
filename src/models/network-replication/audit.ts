import type { Network, NetworkState } from './state.ts';

/** Throws unless people are conserved, no stock is negative, and spells add up to the unemployed of every occupation. */
export function audit({ market, people: opening }: NetworkState, { occupations }: Network): void {
  const { employed, unemployed, vacancies, spells, classes } = market;
  const n = occupations.length;
  let people = 0;
  for (let i = 0; i < n; i++) {
    const { name } = occupations[i];
    people += employed[i] + unemployed[i];
    for (const [what, stock] of [
      ['employed', employed[i]],
      ['unemployed', unemployed[i]],
      ['vacant', vacancies[i]],
    ] as const) {
      if (!(stock >= -1e-9 * opening)) throw new Error(`ledger: ${name} has ${stock} ${what}`);
    }
    let inSpells = 0;
    for (let k = 0; k < classes; k++) inSpells += spells[k * n + i];
    if (!(Math.abs(inSpells - unemployed[i]) <= 1e-6 * (1 + unemployed[i]))) {
      throw new Error(`spells: ${name} has ${unemployed[i]} unemployed and ${inSpells} in spells`);
    }
  }
  if (!(Math.abs(people - opening) <= 1e-9 * opening)) {
    throw new Error(`ledger: ${opening} persons at the start, ${people} now`);
  }
}
