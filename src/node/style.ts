/** Bold on a terminal, plain in a pipe, a log, or where NO_COLOR asks for it. */
export function bold(text: string, stream: NodeJS.WriteStream = process.stdout): string {
  const plain = !stream.isTTY || Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
  return plain ? text : `\u001b[1m${text}\u001b[22m`;
}
