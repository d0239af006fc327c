import { clear } from '../../numeric/clear.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import type { FirmState } from './state.ts';

const input = {
  teams: at('rotation.teams'),
  hours: at('rotation.hours'),
  preparation: at('rotation.preparation'),
  use: at('rotation.use'),
  ideas: at('rotation.ideas'),
  fullHours: at('learning.fullHours'),
};

/** Someone at a screen for at least this share of the day works there. */
export const DESK = 0.5;

/** Whose turn it is, and what the others see. */
export function createRotation(roles: number, teams: number) {
  return {
    /** Presentations that are due since the calendar began, and the team that comes next. */
    due: 0,
    next: 0,
    /** 1 for the teams that present this month, and their hours of preparation by role. */
    presents: new Float64Array(teams),
    prepared: new Float64Array(roles),
    /** Presentations of the month, and the hours they take of everyone at a screen. */
    count: 0,
    hours: 0,
    /** Use that is shown, 1 at most where it is all of a team's, and the hours of it. */
    shown: 0,
    taught: 0,
  };
}

/** (C12) The next teams at screens in turn present what they do with AI: the more of them use it, the more there is to see. */
export function present({ staff, rotation }: FirmState, firm: Firm, now: Float64Array): void {
  if (rotation.count > 0) {
    clear(rotation.presents);
    clear(rotation.prepared);
    rotation.count = 0;
    rotation.hours = 0;
    rotation.shown = 0;
    rotation.taught = 0;
  }
  if (now[input.teams] <= 0) return;
  const before = Math.floor(rotation.due);
  rotation.due += now[input.teams];
  for (let n = Math.floor(rotation.due) - before; n > 0; n--) {
    const team = nextTeam(staff, firm, rotation.next);
    if (team < 0 || rotation.presents[team] > 0) return;
    rotation.next = (team + 1) % staff.teams;
    rotation.presents[team] = 1;
    rotation.prepared[staff.teamRole[team]] += staff.teamHeads[team] * now[input.preparation];
    rotation.count++;
    rotation.hours += now[input.hours];
    rotation.taught += now[input.hours] * staff.teamUse[team];
    rotation.shown = Math.min(1, rotation.shown + staff.teamUse[team]);
  }
}

/** The first team at screens from `from` on, round and round, that has anyone in it; −1 if there is none. */
function nextTeam(staff: FirmState['staff'], { roles }: Firm, from: number): number {
  for (let n = 0; n < staff.teams; n++) {
    const team = (from + n) % staff.teams;
    if (roles[staff.teamRole[team]].digital >= DESK && staff.teamHeads[team] > 0) return team;
  }
  return -1;
}

/** Those at screens who see others present are drawn in for the month, and learn as on a course of so many hours. */
export function watch({ staff, rotation }: FirmState, { roles }: Firm, now: Float64Array): void {
  if (rotation.shown <= 0) return;
  const drawn = now[input.use] * rotation.shown;
  const taught = rotation.taught / now[input.fullHours];
  const { team, drive, course, firstOf } = staff;
  for (let r = 0; r < roles.length; r++) {
    if (roles[r].digital < DESK) continue;
    for (let i = firstOf[r], last = firstOf[r + 1]; i < last; i++) {
      if (rotation.presents[team[i]] > 0) continue;
      drive[i] += drawn;
      course[i] = Math.min(1, course[i] + taught);
    }
  }
}

/** Factor on ideas of those who see others present. */
export function inspired({ rotation }: FirmState, now: Float64Array): number {
  return 1 + now[input.ideas] * rotation.shown;
}
