/** 180 to 200 days · three or four years · a three-year transition. Weeks and months are counts of their own. */
import { readSort } from '../ranges';
import type { Reader } from '../reading';

const days = readSort({ unit: () => 'days', after: String.raw`[\s-]days?\b`, inWords: true });
const years = readSort({ unit: () => 'years', after: String.raw`[\s-]years?\b`, inWords: true });

export const durations: Reader = (text, whole) => [...days(text, whole), ...years(text, whole)];
