/** 38.8 million shares · 41.5 million fully diluted shares. */
import { readSort } from '../ranges';
import type { Reader } from '../reading';

const read = readSort({
  unit: () => 'shares',
  after: String.raw` (?:[\w-]+ ){0,4}?shares\b`,
  scaled: true,
  inWords: true,
});

/** Only what is counted in thousands or more: "two analysts' shares" are none. */
export const shares: Reader = (text, whole) =>
  read(text, whole).filter(({ scale, value }) => scale !== '1' || value.length > 3);
