/**
 * The time that outputs bear: SOURCE_DATE_EPOCH (seconds since 1970) where it is set, so that a repeated run has the same bytes,
 * else now.
 */
export function outputTime(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
  const fixed = /^\d{1,11}$/.test(epoch);
  return fixed ? new Date(Number(epoch) * 1000) : new Date();
}

/** The day of a time, in UTC: 2026-01-01. */
export function day(time: Date): string {
  return time.toISOString().slice(0, 10);
}
