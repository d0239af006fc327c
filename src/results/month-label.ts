/** '2030-12' from a month number (year · 12 + month − 1). */
export function monthLabel(month: number): string {
  const year = Math.floor(month / 12);
  return `${year}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}
