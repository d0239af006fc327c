import type { Words } from './en.ts';

/** Words said otherwise, by section. */
export type Tone = {
  readonly [Section in keyof Words]?: Words[Section] extends string | ((...args: never[]) => unknown)
    ? Words[Section]
    : Partial<Words[Section]>;
};

/** The same words, those of `tone` in place of their own. */
export function inTone(words: Words, tone: Tone): Words {
  const said = Object.entries(words).map(([section, own]) => {
    const other = tone[section as keyof Words];
    if (other === undefined) return [section, own] as const;
    return [section, typeof own === 'object' && typeof other === 'object' ? { ...own, ...other } : other] as const;
  });
  return Object.fromEntries(said) as Words;
}
