import { move } from '../../economy/ledger.ts';
import type { Draw } from '../model.ts';
import { takeFromGroup, takeFromGroups } from './groups.ts';
import { O, reason, stream } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

/** Books who dies, leaves the country, withdraws or retires, out of whatever they did; jobs that become vacant are counted. */
export function leaveLabourForce(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, scratch, report } = state;
  const { layout } = country;
  draw.uniforms(scratch.u, draw.mode === 'expected' ? 0 : 2 * layout.groups, stream.exits, month);
  report.retirements = 0;
  report.withdrawals = 0;
  const { exits, deaths, leaving, withdrawing, retiring } = scratch;
  for (let group = 0; group < layout.groups; group++) {
    const older = releaseHeld(state, country, group, retiring[group], draw);
    exits[group] = deaths[group] + leaving[group] + withdrawing[group] + retiring[group] - older;
  }
  if (draw.mode === 'expected') takeFromGroups(state, country, exits, reason.withdraw);
  else {
    for (let group = 0; group < layout.groups; group++)
      takeFromGroup(state, country, group, exits[group], reason.withdraw, scratch.u[2 * group], draw.mode);
  }
  for (let group = 0; group < layout.groups; group++) {
    const g = Math.floor(group / layout.bands);
    const between = layout.between + group;
    const emigrants = leaving[group];
    const withdrawn = withdrawing[group];
    const retired = retiring[group];
    move(ledger, between, layout.dead, deaths[group], reason.die);
    // Most groups do only some of it: the young do not retire, and where people arrive nobody leaves.
    if (emigrants > 0) move(ledger, between, layout.world, emigrants, reason.leave);
    if (withdrawn > 0) move(ledger, between, layout.outside + g, withdrawn, reason.withdraw);
    if (retired > 0) move(ledger, between, layout.retired + g, retired, reason.retire);
    report.retirements += retired;
    report.withdrawals += withdrawn;
    const held = scratch.held[group] - ledger.stock[layout.held + group];
    holdInGroup(state, country, group, held, draw, scratch.u[2 * group + 1]);
  }
}

/** (A4) People held back without work beyond those who should be retire first. Returns how many of the group's retirements they are. */
function releaseHeld(
  { ledger, scratch }: ShortageState,
  { layout }: Country,
  group: number,
  retiring: number,
  { mode }: Draw,
): number {
  const due = Math.min(retiring, Math.max(0, ledger.stock[layout.held + group] - scratch.held[group]));
  const released = mode === 'expected' ? due : Math.floor(due);
  if (released > 0) move(ledger, layout.held + group, layout.between + group, released, reason.retire);
  return released;
}

/** (A4) Who should be held back without work and is not yet loses their job. */
function holdInGroup(
  state: ShortageState,
  country: Country,
  group: number,
  wanted: number,
  { mode }: Draw,
  u: number,
): void {
  if (wanted <= 0) return;
  const { ledger, market } = state;
  const { layout } = country;
  let employed = 0;
  for (let o = 0; o < O; o++) employed += ledger.stock[layout.employed + o * layout.groups + group];
  if (employed <= 0) return;
  const share = Math.min(0.5, wanted / employed);
  let carried = u;
  for (let o = 0; o < O; o++) {
    const from = layout.employed + o * layout.groups + group;
    let held = ledger.stock[from] * share;
    if (mode !== 'expected') {
      carried += held;
      held = Math.min(ledger.stock[from], Math.floor(carried));
      carried -= held;
    }
    move(ledger, from, layout.held + group, held, reason.hold);
    market.exits[o] += held;
  }
}
