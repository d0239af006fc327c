import { log, logistic } from '../numeric/arithmetic.ts';

/** No group of any age takes part entirely. */
const MOST = 0.985;

/** Share as log odds; 0 and 1 are taken a little inside. */
export function logit(share: number): number {
  const inside = Math.min(MOST, Math.max(1e-4, share));
  return log(inside / (1 - inside));
}

/** (A2) Participation wanted: its log odds, moved by trends and wages, plus points that policies add. */
export function wantedParticipation(logOdds: number, points: number): number {
  const share = logistic(logOdds) + points;
  return share > MOST ? MOST : share < 0 ? 0 : share;
}
