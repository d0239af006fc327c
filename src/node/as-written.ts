import { stringify } from 'yaml';

/** A value on one line, as it can be written in a scenario file. */
export function asWritten(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
