/** 21.5% · 44 percent · 5%, 10%, 20% · from 40 to 42% · three percentage points. */
import { readSort } from '../ranges';
import type { Reader } from '../reading';

const read = readSort({ unit: () => '%', after: String.raw`\s?(?:%|per ?cent\b|percentage points?\b)`, inWords: true });

export const percentages: Reader = (text, whole) => read(text, whole);
