/** A measure of a part as the links read it. */
export type Reading = {
  readonly part: string;
  readonly stock: boolean;
  /** Place of the input that learns how many were taken; null where nobody counted here may come back. */
  readonly settles: number | null;
  readonly read: (state: unknown, fixed: unknown) => number;
};

export type Sender = Reading & {
  /** Where work goes for its cost: the place of the input that is told how costs there compare with the price here, and that price. */
  readonly rivals: { readonly input: number; readonly price: Reading } | null;
};

export type Receiver = {
  readonly part: string;
  /** Place of the input among the whole model's. */
  readonly input: number;
  /** Holds all that has come so far beyond what came at the start, not what comes this month. */
  readonly level: boolean;
  readonly size: Reading | null;
  readonly cost: Reading | null;
};

export type Planned = {
  readonly name: string;
  readonly from: readonly Sender[];
  readonly to: readonly Receiver[];
  readonly share: number;
  readonly factor: number;
  readonly elasticity: number;
};

export type LinkPlan = readonly Planned[];

/** What is on its way; per link, per sender or per receiver, in the order of the plan. */
export type LinkState = {
  /** What left this month, and what of it will reach the receivers or goes to the world outside, in the sender's unit. */
  readonly sent: Float64Array;
  readonly reached: Float64Array;
  readonly outside: Float64Array;
  /** [receiver of any link] its part of what will reach them, in the sender's unit. */
  readonly reaching: Float64Array;
  /** [sender of any link] what leaves it this month. */
  readonly leaving: Float64Array;
  /** [sender] what the receivers take of it, which the sender learns next month. */
  readonly taken: Float64Array;
  /** [sender] the value without the link of the input that says so. */
  readonly settledBase: Float64Array;
  /** [sender] what a unit costs where its work goes, relative to here, both since the start: how far from 1, to be told next month. */
  readonly dearer: Float64Array;
  /** [sender] the value without the link of the input that says so, and the sender's own cost at the start. */
  readonly rivalBase: Float64Array;
  readonly ownPriceAtStart: Float64Array;
  /** [receiver] what arrives next month, and what has arrived in all, in the receiver's unit. */
  readonly transit: Float64Array;
  readonly arrived: Float64Array;
  /** [receiver] what a month brings at the start, and how much that is since then. */
  readonly usual: Float64Array;
  readonly usualSoFar: Float64Array;
  /** [receiver] the input's value without the link, and the cost at the start. */
  readonly base: Float64Array;
  readonly costAtStart: Float64Array;
  /** [sender] a stock at the end of the month before. */
  readonly before: Float64Array;
  /** [link] since the start: left; gone to the world outside; let go to the receivers (times the factor); taken from the senders. */
  readonly totalSent: Float64Array;
  readonly totalOutside: Float64Array;
  readonly totalReleased: Float64Array;
  readonly totalTaken: Float64Array;
  months: number;
};

export function createLinks(plan: LinkPlan): LinkState {
  const receivers = plan.reduce((sum, { to }) => sum + to.length, 0);
  const senders = plan.reduce((sum, { from }) => sum + from.length, 0);
  const numbers = (length: number) => new Float64Array(length);
  return {
    sent: numbers(plan.length),
    reached: numbers(plan.length),
    outside: numbers(plan.length),
    reaching: numbers(receivers),
    leaving: numbers(senders),
    taken: numbers(senders),
    settledBase: numbers(senders),
    dearer: numbers(senders),
    rivalBase: numbers(senders),
    ownPriceAtStart: numbers(senders),
    transit: numbers(receivers),
    arrived: numbers(receivers),
    usual: numbers(receivers),
    usualSoFar: numbers(receivers),
    base: numbers(receivers),
    costAtStart: numbers(receivers),
    before: numbers(senders),
    totalSent: numbers(plan.length),
    totalOutside: numbers(plan.length),
    totalReleased: numbers(plan.length),
    totalTaken: numbers(plan.length),
    months: 0,
  };
}

/**
 * What was let go to the receivers has arrived or is on its way, and what left was taken by them, will be, or went to the world outside;
 * throws otherwise.
 */
export function auditLinks(plan: LinkPlan, state: LinkState): void {
  let r = 0;
  let s = 0;
  for (const [l, { name, from, to }] of plan.entries()) {
    let received = 0;
    for (let n = 0; n < to.length; n++, r++) received += state.arrived[r] + state.transit[r];
    let taken = state.totalTaken[l];
    for (let n = 0; n < from.length; n++, s++) taken += state.taken[s];
    const [sent, released, outside] = [state.totalSent[l], state.totalReleased[l], state.totalOutside[l]];
    const slack = 1e-9 * Math.max(1, Math.abs(released), Math.abs(sent));
    if (!(Math.abs(received - released) <= slack)) {
      throw new Error(`link ${name}: ${released} were let go, ${received} arrived or are on their way`);
    }
    if (!(Math.abs(sent - taken - outside) <= slack)) {
      throw new Error(`link ${name}: ${sent} left, ${taken} were taken in and ${outside} went to the world outside`);
    }
  }
}
