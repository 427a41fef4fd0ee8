/** 340 basis points · 50 to 75 bps. */
import { readSort } from '../ranges';
import type { Reader } from '../reading';

const read = readSort({
  unit: () => 'basis points',
  after: String.raw`[\s-]?(?:basis[\s-]points?\b|bps?\b)`,
  inWords: true,
});

export const basisPoints: Reader = (text, whole) => read(text, whole);
