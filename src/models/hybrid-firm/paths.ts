/** Learning paths. */
export const path = { none: 0, basic: 1, power: 2, champion: 3 } as const;
export const PATHS = 4;
