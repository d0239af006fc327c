import cliProgress from 'cli-progress';

const { Format, SingleBar } = cliProgress;

export type Progress = {
  /** So many draws are done; share is how much of all work that is, in [0, 1]. */
  update(draws: number, share: number): void;
  /** The draws are done and something else has begun. */
  phase(what: string): void;
  draws(): number;
  stop(): void;
};

/** Keeps count and shows nothing. */
export function silentProgress(): Progress {
  let done = 0;
  return { update: (draws) => (done = draws), phase: () => undefined, draws: () => done, stop: () => undefined };
}

/** Milliseconds between the lines in a pipe or a log. */
const PLAIN_EVERY = 3000;

/** A line on stderr that is redrawn on a terminal; in a pipe or a log a plain new line every few seconds in which something changed. */
export function showProgress(title: string, draws: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? drawnProgress(title, draws, stream) : plainProgress(title, draws, stream);
}

function plainProgress(title: string, draws: number, stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let done = 0;
  let work = 0;
  let what = '';
  let said = '';
  const say = (): void => {
    const state = `${done} ${work} ${what}`;
    if (state === said) return;
    said = state;
    stream.write(`${title}  ${statusLine(done, draws, work, (performance.now() - started) / 1000)}${what}\n`);
  };
  say();
  const timer = setInterval(say, PLAIN_EVERY).unref();
  return {
    update: (drawsDone, share) => {
      done = drawsDone;
      work = share;
    },
    phase: (next) => {
      what = ` · ${next}`;
    },
    draws: () => done,
    stop: () => {
      clearInterval(timer);
      say();
    },
  };
}

function drawnProgress(title: string, draws: number, stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let done = 0;
  let work = 0;
  let what = '';
  const bar = new SingleBar({
    stream,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    linewrap: false,
    gracefulExit: false,
    fps: 8,
    format: (options, params) => {
      const seconds = (performance.now() - started) / 1000;
      return `${title}  ${Format.BarFormat(params.progress, options)}  ${statusLine(done, draws, work, seconds)}${what}`;
    },
  });
  bar.start(1000, 0);
  return {
    update: (drawsDone, share) => {
      done = drawsDone;
      work = share;
      bar.update(Math.floor(1000 * share));
    },
    phase: (next) => {
      what = ` · ${next}`;
    },
    draws: () => done,
    stop: () => bar.stop(),
  };
}

/** e.g. "412 of 1,024 draws · 35/s · 18 s left"; after the draws come the noise audit and the attribution to causes. */
export function statusLine(done: number, draws: number, share: number, seconds: number): string {
  const parts = [`${grouped(done)} of ${grouped(draws)} draws`];
  if (done > 0 && done < draws) parts.push(`${grouped(Math.round(done / seconds))}/s`);
  if (done === draws && share < 1) parts.push('luck and causes');
  if (share > 0.02 && share < 1) parts.push(`${duration((seconds * (1 - share)) / share)} left`);
  return parts.join(' · ');
}

/** 1024 as 1,024. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** 95 as 1 min 35 s. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
