/**
 * Nanoseconds a value of the numeric kernel, each beside a peer measured in the same rounds:
 *
 *   npx tsx bench/numeric.ts
 *
 * Ours and the peer take turns, so that a busy machine slows both; the figures are medians over the rounds.
 */
import { exp, log, pow } from '../src/numeric/arithmetic.ts';
import { binomial, binomialExact, fillBinomials } from '../src/numeric/binomial.ts';
import { normalCdf, normalQuantile } from '../src/numeric/normal.ts';
import { fillUniforms, keyFromSeed } from '../src/numeric/random.ts';
import { allocate } from '../src/numeric/rounding.ts';

const SIZE = 4096;
const ROUNDS = 41;
const REPEATS = 20;
const key = keyFromSeed('bench');
const u = new Float64Array(SIZE);
const out = new Float64Array(SIZE);
const stocks = new Float64Array(SIZE).fill(60);
fillUniforms(u, SIZE, key, 0, 0, 0);

/**
 * Fills `out` once; what it wrote is summed up, so that no work can be left out. Each has a loop of its own: in a shared
 * one the compiler could not put the function into the loop.
 */
type Work = () => void;
type Case = { readonly name: string; readonly ours: Work; readonly peerName: string; readonly peer: Work };

const cases: Case[] = [
  {
    name: 'uniform, 16 at a time',
    ours: () => {
      for (let i = 0, stream = 0; i < SIZE; i += 16, stream++) fillUniforms(out.subarray(i), 16, key, 1, stream, 2);
    },
    peerName: 'Math.random',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = Math.random();
    },
  },
  {
    name: 'uniform, 4,096 at a time',
    ours: () => fillUniforms(out, SIZE, key, 1, 1, 2),
    peerName: 'Math.random',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = Math.random();
    },
  },
  {
    name: 'exp',
    ours: () => {
      for (let i = 0; i < SIZE; i++) out[i] = exp(20 * u[i] - 10);
    },
    peerName: 'Math.exp',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = Math.exp(20 * u[i] - 10);
    },
  },
  {
    name: 'log',
    ours: () => {
      for (let i = 0; i < SIZE; i++) out[i] = log(20 * u[i]);
    },
    peerName: 'Math.log',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = Math.log(20 * u[i]);
    },
  },
  {
    name: 'pow(x, 0.7)',
    ours: () => {
      for (let i = 0; i < SIZE; i++) out[i] = pow(20 * u[i], 0.7);
    },
    peerName: 'Math.pow',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = Math.pow(20 * u[i], 0.7);
    },
  },
  {
    name: 'normalQuantile',
    ours: () => {
      for (let i = 0; i < SIZE; i++) out[i] = normalQuantile(u[i]);
    },
    peerName: 'Math.log',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = Math.log(u[i]);
    },
  },
  {
    name: 'normalCdf',
    ours: () => {
      for (let i = 0; i < SIZE; i++) out[i] = normalCdf(8 * u[i] - 4);
    },
    peerName: 'Math.exp',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = Math.exp(8 * u[i] - 4);
    },
  },
  ...[0.3, 1.2, 7, 30, 1000].map((expected) => binomials(expected)),
  {
    name: 'allocate, each of 24 cells',
    ours: () => {
      for (let i = 0; i + 24 <= SIZE; i += 24) allocate(out.subarray(i), stocks, 24, 432, u[i]);
    },
    peerName: 'a binomial each',
    peer: () => fillBinomials(out, stocks, 0.3, u, SIZE),
  },
];

/** Groups of different sizes with one chance, as a model has them; the peer draws one by one. */
function binomials(expected: number): Case {
  const chance = expected < 10 ? 0.02 : 0.1;
  const n = Float64Array.from(u, (_, i) => Math.round((expected / chance) * (0.5 + u[(7 * i + 1) % SIZE])));
  return {
    name: `binomials, np ${expected}`,
    ours: () => fillBinomials(out, n, chance, u, SIZE),
    peerName: 'one by one',
    peer: () => {
      for (let i = 0; i < SIZE; i++) out[i] = binomial(n[i], chance, u[i]);
    },
  };
}

let checksum = 0;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function nanoseconds(work: Work): number {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < REPEATS; repeat++) work();
  const spent = Number(process.hrtime.bigint() - start) / REPEATS / SIZE;
  checksum += out[7];
  return spent;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1];
}

print(`${'ours'.padEnd(28)}${'ns'.padStart(7)}   ${'peer'.padEnd(16)}${'ns'.padStart(7)}${'ours/peer'.padStart(11)}`);
for (const { name, ours, peerName, peer } of cases) {
  const pairs = Array.from({ length: ROUNDS }, () => [nanoseconds(ours), nanoseconds(peer)] as const);
  const [a, b] = [median(pairs.map(([x]) => x)), median(pairs.map(([, y]) => y))];
  const ratio = median(pairs.map(([x, y]) => x / y));
  const figures = `${a.toFixed(1).padStart(7)}   ${peerName.padEnd(16)}${b.toFixed(1).padStart(7)}${ratio.toFixed(2).padStart(11)}`;
  print(name.padEnd(28) + figures);
}
const exact = process.hrtime.bigint();
for (let i = 0; i < 40; i++) checksum += binomialExact(90_000, 0.015, u[i]);
print(`binomialExact, n 90,000: ${(Number(process.hrtime.bigint() - exact) / 40 / 1000).toFixed(1)} µs`);
print(`(sum of some results: ${checksum.toPrecision(6)})`);
