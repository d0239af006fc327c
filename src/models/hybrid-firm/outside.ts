import { at } from './indices.ts';

const input = {
  rate: at('freelance.rate'),
  briefing: at('freelance.briefing'),
  fee: at('freelance.fee'),
  batch: at('freelance.batch'),
  outsourcingRate: at('outsourcing.rate'),
  coordination: at('outsourcing.coordination'),
};

/** (C2) EUR for an hour's work of a freelancer in place of one of staff: rate, briefing, a part of the batch's fee. */
export function freelanceHour(wage: number, now: Float64Array): number {
  return wage * now[input.rate] * (1 + now[input.briefing]) + now[input.fee] / now[input.batch];
}

/** (C2) Price of an outside team's hour relative to one of staff: unclear work has to be talked through. */
export function rateOutside(clarity: number, now: Float64Array): number {
  return now[input.outsourcingRate] * (1 + now[input.coordination] * (1 - clarity));
}
