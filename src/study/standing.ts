/** How places stand to each other in one measure, and how sure that is. */
export type Standing = {
  /** The places by their index, the first rank first: by the median over the draws. */
  readonly order: readonly number[];
  /** [place][rank from 0]: share of draws in which the place has that rank; places that tie share their ranks. */
  readonly probability: readonly (readonly number[])[];
  /** Monte Carlo standard error of each probability: sd / √n, for independent draws. */
  readonly error: readonly (readonly number[])[];
  /** Share of draws in which every place has its rank. */
  readonly whole: { readonly probability: number; readonly error: number };
  /** Draws in which every place has a value. */
  readonly draws: number;
};

/**
 * Ranks of several places from draws that belong together: draw n of each place has the same value of what is unknown all over the
 * world. `better` says which side comes first; where that is open (null), the higher.
 */
export function standing(values: readonly ArrayLike<number>[], better: 'higher' | 'lower' | null): Standing {
  const places = values.length;
  const sign = better === 'lower' ? 1 : -1;
  const drawCount = Math.min(...values.map(({ length }) => length));
  const used = Array.from({ length: drawCount }, (_, draw) => draw).filter((draw) =>
    values.every((of) => !Number.isNaN(of[draw])),
  );
  const medians = values.map((of) => median(used.map((draw) => of[draw])));
  const order = values.map((_, place) => place).sort((a, b) => sign * (medians[a] - medians[b]) || a - b);
  const sums = values.map(() => new Float64Array(places));
  const squares = values.map(() => new Float64Array(places));
  const whole = { sum: 0, squares: 0 };
  for (const draw of used) {
    values.forEach((of, place) => {
      let ahead = 0;
      let level = 0;
      for (const other of values) {
        const difference = sign * (other[draw] - of[draw]);
        if (difference < 0) ahead++;
        else if (difference === 0) level++;
      }
      for (let rank = ahead; rank < ahead + level; rank++) {
        sums[place][rank] += 1 / level;
        squares[place][rank] += 1 / level ** 2;
      }
    });
    const weight = weightOfOrder(order.map((place) => sign * values[place][draw]));
    whole.sum += weight;
    whole.squares += weight ** 2;
  }
  const n = used.length;
  return {
    order,
    probability: sums.map((row) => Array.from(row, (sum) => sum / n)),
    error: sums.map((row, place) => Array.from(row, (sum, rank) => errorOf(sum, squares[place][rank], n))),
    whole: { probability: whole.sum / n, error: errorOf(whole.sum, whole.squares, n) },
    draws: n,
  };
}

/** 1 where the values rise strictly, 0 where one falls; values that tie could as well stand in any other order. */
function weightOfOrder(values: readonly number[]): number {
  let weight = 1;
  let level = 1;
  for (let place = 1; place < values.length; place++) {
    if (values[place] < values[place - 1]) return 0;
    level = values[place] === values[place - 1] ? level + 1 : 1;
    weight /= level;
  }
  return weight;
}

function errorOf(sum: number, squares: number, n: number): number {
  if (n < 2) return NaN;
  const variance = (squares - sum ** 2 / n) / (n - 1);
  return Math.sqrt(Math.max(0, variance) / n);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
