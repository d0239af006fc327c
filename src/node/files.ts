import { closeSync, openSync, readdirSync, readSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { exitCodes, Failure } from './failure.ts';
import { whyNot } from './file-errors.ts';
import { shown } from './paths.ts';

const extensions = ['.yaml', '.yml', '.json'];

/** The scenario files that a user named; a folder stands for all in it, in the order of their names. */
export function scenarioFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (isFolder(path) ? filesOfFolder(path) : [path]));
}

/** krakow for scenarios/hub-displacement/krakow.yaml. */
export function scenarioName(file: string): string {
  return basename(file, extname(file));
}

const mebibyte = 1024 * 1024;
/** The largest files that are read; the shipped scenarios have 10 KiB, a network of 464 occupations has 7 MiB. */
const largest = { scenario: 2 * mebibyte, table: 32 * mebibyte };

/** The text of a file, or one sentence on why it cannot be read. */
export function readText(path: string, what: keyof typeof largest = 'scenario'): string {
  const most = largest[what];
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path, most + 1);
  } catch (error) {
    throw cannotRead(path, whyNot(error), error);
  }
  if (bytes.length > most) {
    throw cannotRead(path, `it is larger than ${most / mebibyte} MiB, and so no ${what}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw cannotRead(path, 'it is not text in UTF-8', error);
  }
}

export function writeText(path: string, text: string, force: boolean): void {
  try {
    writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const why = there ? 'it exists already; --force replaces it' : whyNot(error);
    throw new Failure(exitCodes.usage, `${shown(path)} was not written: ${why}.`, error);
  }
}

/** Up to `most` bytes: a pipe does not say beforehand how long it is, and some files never end. */
function readBytes(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    for (let read = -1; read !== 0 && length < most; length += read) {
      read = readSync(file, bytes, length, most - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function cannotRead(path: string, why: string, cause?: unknown): Failure {
  return new Failure(exitCodes.usage, `${shown(path)} cannot be read: ${why}.`, cause);
}

function filesOfFolder(path: string): readonly string[] {
  const files = namesIn(path)
    .filter((name) => extensions.includes(extname(name)) && !name.endsWith('.schema.json') && !name.startsWith('.'))
    .sort()
    .map((name) => join(path, name))
    .filter((file) => !isFolder(file));
  if (files.length > 0) return files;
  throw new Failure(exitCodes.usage, `There is no scenario file (${extensions.join(', ')}) in ${shown(path)}.`);
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw cannotRead(path, whyNot(error), error);
  }
}

/** A path that cannot even be looked at is taken for a file: reading it says what is wrong. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
