import type { Cell } from '../../workbook/sheet';
import type { Answer } from './located';

type Sign = 'yes' | 'no' | 'marked' | 'unmarked';

/** Boxes as characters, as Wingdings letters (þ ý x: marked; o ¨: not), as [x] and [ ], and plain marks beside a word. */
const SIGNS =
  /\b(yes|no)\b|([\u2610\u25a1\u25a2\u25fb\u25fd\u2b1c\u274f\u2751\u274d\u25cb\u00a8]|\[\s*\]|\(\s+\)|_{2,}|(?<![a-z])o(?![a-z]))|([\u2611\u2612\u2713\u2714\u2715-\u2718\u25a0\u25c9\u25cf\u25fc\u2b1b\u2705\u274e\u00fe\u00fd]|[[(]\s*[x\u2713\u2714]\s*[\])]|(?<![a-z])[xvy](?![a-z])|\btrue\b)|\bfalse\b/giu;

function signsIn(text: string): readonly Sign[] {
  return [...text.normalize('NFC').toLowerCase().matchAll(SIGNS)].map(([whole, word, unmarked]): Sign => {
    if (word) return word as Sign;
    return unmarked || whole === 'false' ? 'unmarked' : 'marked';
  });
}

/** What the cells of a "Covenant compliance" row say, read from left to right and from top to bottom. */
export function answerOf(cells: readonly Cell[]): Answer {
  const signs = cells.flatMap(({ value }): readonly Sign[] => {
    if (typeof value === 'boolean') return [value ? 'marked' : 'unmarked'];
    return typeof value === 'string' ? signsIn(value) : [];
  });
  const words = signs.filter((sign) => sign === 'yes' || sign === 'no');
  const marks = signs.filter((sign) => sign === 'marked' || sign === 'unmarked');
  if (!words.length)
    return marks.length === 1 && cells.some(isTruthValue) ? (marks[0] === 'marked' ? 'yes' : 'no') : 'none';
  if (!marks.length) return new Set(words).size === 1 ? (words[0] as Answer) : 'none';
  const marked = markedWords(signs);
  if (marked.size > 1) return 'both';
  return [...marked][0] ?? 'none';
}

const isTruthValue = ({ value }: Cell): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && /^\s*(true|false)\s*$/i.test(value));

/** Which of Yes and No have a mark. Marks stand before the words where the row begins with one, else after them. */
function markedWords(signs: readonly Sign[]): ReadonlySet<'yes' | 'no'> {
  const before = signs[0] === 'marked' || signs[0] === 'unmarked';
  const marked = new Set<'yes' | 'no'>();
  signs.forEach((sign, index) => {
    if (sign !== 'yes' && sign !== 'no') return;
    if (signs[before ? index - 1 : index + 1] === 'marked') marked.add(sign);
  });
  return marked;
}
