/** How distributions and dated paths are told in English. Numbers arrive as text. */
export const enDistribution = {
  distribution: {
    normal: (mean: string, sd: string) => `normal: mean ${mean}, standard deviation ${sd}`,
    lognormal: (median: string, low: string, high: string) =>
      `lognormal: median ${median}, 90 % between ${low} and ${high}`,
    beta: (mean: string, low: string, high: string) => `beta: mean ${mean}, parameters ${low} and ${high}`,
    uniform: (low: string, high: string) => `uniform from ${low} to ${high}`,
    triangular: (low: string, mode: string, high: string) => `triangular: ${low} to ${high}, most likely ${mode}`,
    pert: (low: string, mode: string, high: string) => `PERT: ${low} to ${high}, most likely ${mode}`,
    discrete: (values: string) => `one of ${values}`,
    empirical: (count: string, low: string, high: string) => `one of ${count} observed values from ${low} to ${high}`,
    expert: (p5: string, p50: string, p95: string) => `median ${p50}, 90 % between ${p5} and ${p95} (expert)`,
    cut: (text: string, low: string, high: string) => `${text}, cut to ${low}–${high}`,
    weighted: (value: string, share: string) => `${value} (${share})`,
    noLimit: 'no limit',
    path: (points: string) => `by date: ${points}`,
    point: (month: string, value: string) => `${month} ${value}`,
  },
};
