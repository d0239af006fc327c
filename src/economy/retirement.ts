/**
 * (A4) Share still in the labour force among people whose ages lie evenly in the year from `youngest`, when the pension age has risen by
 * `shift` years: a share `blocked` of them leaves that much later than people used to, counted from `anchor`, the age at which people begin
 * to watch it; the others leave as before. `atAnchor` is the share under the old rules at that age, `worked` the years that people have
 * been in the labour force under them up to any age. Nobody is in it from `last` on.
 *
 * @source staubli2013 people are held in the labour force in the blocked years
 */
export function remainingShare(
  youngest: number,
  anchor: number,
  shift: number,
  blocked: number,
  last: number,
  atAnchor: number,
  worked: (age: number) => number,
): number {
  const oldest = Math.min(last, youngest + 1);
  const asBefore = worked(oldest) - worked(youngest);
  if (shift <= 0 || oldest <= anchor) return asBefore;
  const [from, to] = [Math.max(anchor, youngest), anchor + shift];
  const waiting = Math.max(0, Math.min(to, oldest) - from);
  const later =
    worked(from) -
    worked(youngest) +
    waiting * atAnchor +
    worked(Math.max(anchor, oldest - shift)) -
    worked(Math.max(anchor, youngest - shift));
  return (1 - blocked) * asBefore + blocked * later;
}

/** (A4) Of the people whom a later pension age keeps in the labour force, those who lose their work and wait without it. */
export function heldWithoutWork(held: number, employedShare: number): number {
  return held * (1 - employedShare);
}
