import { supervisionHours } from '../../economy/supervision.ts';
import type { Draw } from '../model.ts';
import { literacyHolds } from './compliance.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { path } from './paths.ts';
import { DESK } from './rotation.ts';
import { NO_MENTOR, TICK, stage } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  usable: at('capacity.usable'),
  async: at('culture.async'),
  freed: at('async.freed'),
  measured: at('programme.measured'),
  measuring: at('programme.measuring'),
  updates: at('updates.minutes'),
  experiment: at('experiment.weeks'),
  impulses: at('impulses.days'),
  community: at('community.hours'),
  mentoring: at('mentoring.hours'),
  literacy: at('compliance.literacyHours'),
  documentation: at('documentation.hours'),
  power: at('supervision.power'),
  champion: at('supervision.champion'),
  general: at('assist.general.junior'),
  fractional: at('experts.fractional'),
  pilotTeam: at('pilots.team'),
  pilotHours: at('pilots.hours'),
};

export const WEEKS_PER_MONTH = 52 / 12;
/** Hours a month of a full-time post. @assumption the figure of the tables of firms */
export const POST_HOURS = 140;
const WEEK = 40;
const DAY = 8;
/** Competence of a fractional expert: who is hired for it has it. */
const EXPERT = 0.9;

/**
 * (C6), (K-I4): what the staff's hours of a tick are set aside for before work is given out: courses, buddies, supervision of AI. Also
 * what staff can do with AI, by role.
 */
export function planHours(state: FirmState, firm: Firm, { now }: Draw): void {
  const { staff, hours, work, monthly, rotation } = state;
  const updateHours = now[input.updates] / 60;
  const measuringHours = (now[input.measured] * now[input.measuring]) / 60;
  const ownHours = (now[input.experiment] * WEEK + now[input.impulses] * DAY) / 12;
  const weekly = now[input.mentoring] * WEEKS_PER_MONTH;
  let desk = 0;
  for (let r = 0; r < firm.roles.length; r++) desk += hours.heads[r] * firm.roles[r].digital;
  let pilots = 0;
  for (let j = 0; j < work.stage.length; j++) if (work.stage[j] === stage.pilot) pilots++;
  const shared = now[input.documentation] + pilots * now[input.pilotTeam] * now[input.pilotHours] * WEEKS_PER_MONTH;

  const { heads: headsOf, use, competence: skillOf, path: paths, mentor, courseLeft, courseHours, firstOf } = staff;
  const community = now[input.community];
  const literacy = literacyHolds(firm, monthly.month) ? now[input.literacy] : 0;
  let offered = 0;
  let wages = 0;
  let competence = 0;
  let mentors = 0;
  for (let r = 0; r < firm.roles.length; r++) {
    const role = firm.roles[r];
    let heads = 0;
    let learning = 0;
    let mentoring = 0;
    let skill = 0;
    let saving = 0;
    let reserved = 0;
    for (let i = firstOf[r], last = firstOf[r + 1]; i < last; i++) {
      const n = headsOf[i];
      if (n <= 0) continue;
      heads += n;
      const used = use[i];
      const c = skillOf[i];
      const p = paths[i];
      if (courseLeft[i] > 0) learning += n * courseHours[i];
      if (p > path.none) {
        learning += n * (updateHours + (courseHours[i] > 0 ? measuringHours : 0));
        mentoring += n * used * community;
      }
      learning += (n * used * literacy) / 12;
      if (mentor[i] !== NO_MENTOR) {
        mentoring += n * weekly;
        mentors += n * weekly;
      }
      const able = n * used * c;
      skill += able;
      saving += able * now[input.general + staff.seniority[i]];
      if (p >= path.power) {
        learning += n * ownHours;
        const share = p === path.champion ? now[input.champion] : now[input.power];
        const own = supervisionHours(n * role.hours, share, c);
        reserved += own;
        competence += own * c;
      }
    }
    mentoring += rotation.prepared[r] + (role.digital >= DESK ? heads * rotation.hours : 0);
    hours.heads[r] = heads;
    hours.paid[r] = heads * role.hours * TICK;
    hours.learning[r] = (learning + (desk > 0 ? (shared * heads * role.digital) / desk : 0)) * TICK;
    hours.mentoring[r] = mentoring * TICK;
    hours.reserved[r] = reserved * TICK;
    hours.skill[r] = heads > 0 ? skill / heads : 0;
    hours.saving[r] = heads > 0 ? saving / heads : 0;
    offered += reserved * TICK;
    wages += reserved * TICK * role.wage;
  }
  takeMentorsOut(state, mentors * TICK, offered);
  fitIntoDay(state, usableShare(now));
  const expert = now[input.fractional] * POST_HOURS * EXPERT * TICK;
  let left = expert;
  for (let r = 0; r < firm.roles.length; r++) left += hours.reserved[r];
  hours.supervisionOffered = left;
  hours.supervisorWage = offered > 0 ? wages / offered : meanWage(firm, hours.heads);
  hours.supervisorCompetence = offered + expert > 0 ? (competence * TICK + expert * EXPERT) / (offered + expert) : 0;
}

/** (C6) The hours of those who are somebody's buddy come out of the hours to supervise AI. */
function takeMentorsOut({ hours }: FirmState, mentors: number, offered: number): void {
  const left = offered > 0 ? Math.max(0, offered - mentors) / offered : 0;
  const moved = offered > 0 ? Math.min(mentors, offered) / offered : 0;
  for (let r = 0; r < hours.reserved.length; r++) {
    hours.mentoring[r] += hours.reserved[r] * moved;
    hours.reserved[r] *= left;
  }
}

/** Share of paid hours that can go into work: where it is organised by results, part of the meetings is not needed. */
function usableShare(now: Float64Array): number {
  const usable = now[input.usable];
  return usable + now[input.async] * now[input.freed] * (1 - usable);
}

/** Where a role is meant to do more than its day holds, everything beside work is cut alike. */
function fitIntoDay({ hours }: FirmState, usable: number): void {
  for (let r = 0; r < hours.paid.length; r++) {
    const most = hours.paid[r] * usable;
    const planned = hours.learning[r] + hours.mentoring[r] + hours.reserved[r];
    const scale = planned > most ? most / planned : 1;
    hours.learning[r] *= scale;
    hours.mentoring[r] *= scale;
    hours.reserved[r] *= scale;
    hours.capacity[r] = most - planned * scale;
  }
}

export function meanWage({ roles }: Firm, heads: Float64Array): number {
  let wages = 0;
  let all = 0;
  for (let r = 0; r < roles.length; r++) {
    wages += heads[r] * roles[r].wage;
    all += heads[r];
  }
  return all > 0 ? wages / all : 0;
}
