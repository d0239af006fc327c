import type { Text } from '../../model.ts';
import { AGES, sexes } from '../categories.ts';
import { personsOfAge } from '../observe.ts';
import { type ShortageMeasure, measures } from './measure.ts';

const stock = measures('stock', 'population');

const sexLabel: Readonly<Record<(typeof sexes)[number], Text>> = {
  female: { en: 'women', de: 'Frauen' },
  male: { en: 'men', de: 'Männer' },
};

const BANDS = Array.from({ length: 18 }, (_, band) => 5 * band);

/** The population pyramid: five-year bands by sex, the last open. */
export const pyramid: readonly ShortageMeasure[] = sexes.flatMap((sex, g) =>
  BANDS.map((from, b) => {
    const open = b === BANDS.length - 1;
    const ages = open ? `${from}+` : `${from}-${from + 4}`;
    return stock(
      `population.${sex}.${ages}`,
      [`${ages}, ${sexLabel[sex].en}`, `${ages}, ${sexLabel[sex].de}`],
      'persons',
      null,
      [
        'Residents of this age and sex at the end of the year.',
        'Einwohner dieses Alters und Geschlechts am Jahresende.',
      ],
      (state) => personsOfAge(state, g, from, open ? AGES : from + 5),
    );
  }),
);
