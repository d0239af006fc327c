import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the same two steps up from src/node and from dist/node. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

export const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
