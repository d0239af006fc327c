import type { enDistribution } from './en-distribution.ts';

/** How distributions and dated paths are told in German. */
export const deDistribution: typeof enDistribution = {
  distribution: {
    normal: (mean, sd) => `normal: Mittel ${mean}, Standardabweichung ${sd}`,
    lognormal: (median, low, high) => `lognormal: Median ${median}, 90 % zwischen ${low} und ${high}`,
    beta: (mean, low, high) => `Beta: Mittel ${mean}, Parameter ${low} und ${high}`,
    uniform: (low, high) => `gleichverteilt von ${low} bis ${high}`,
    triangular: (low, mode, high) => `Dreieck: ${low} bis ${high}, am ehesten ${mode}`,
    pert: (low, mode, high) => `PERT: ${low} bis ${high}, am ehesten ${mode}`,
    discrete: (values) => `einer der Werte ${values}`,
    empirical: (count, low, high) => `einer von ${count} beobachteten Werten von ${low} bis ${high}`,
    expert: (p5, p50, p95) => `Median ${p50}, 90 % zwischen ${p5} und ${p95} (Experten)`,
    cut: (text, low, high) => `${text}, beschränkt auf ${low}–${high}`,
    weighted: (value, share) => `${value} (${share})`,
    noLimit: 'ohne Grenze',
    path: (points) => `nach Datum: ${points}`,
    point: (month, value) => `${month} ${value}`,
  },
};
