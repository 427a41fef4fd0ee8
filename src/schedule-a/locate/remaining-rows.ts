import { lineOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import type { Cell } from '../../workbook/sheet';
import { type Numbering, numberingOf } from './numbering';
import type { Recognised } from './recognise';
import { type Row, wordsOf } from './rows';
import { type Target, placeOnForm } from './targets';
import { plain } from '../../workbook/plain';

/**
 * A row whose words are no line's may still be one by its numbering, within the heading it stands under;
 * so a line that says something else is told apart from a line that is missing.
 */
export function withNumbered(
  agreement: Agreement,
  rows: readonly Row[],
  found: readonly Recognised[],
): readonly Recognised[] {
  const byRow = new Map(found.map((one) => [one.row, one]));
  const known = new Set(found.flatMap(({ target }) => (target.kind === 'line' ? [target.line] : [])));
  const added: Recognised[] = [];
  let context: Numbering = {};
  for (const row of rows) {
    const own = byRow.get(row);
    if (own) {
      if (['part', 'heading', 'line'].includes(own.target.kind)) context = own.target.numbering;
      continue;
    }
    const label = row.words;
    const line = label && row.hasAmount ? lineNumbered(agreement, row.numbering, context) : null;
    if (!label || !line || known.has(line)) continue;
    const target = lineTarget(agreement, line);
    added.push({ row, target, label, match: null });
    known.add(line);
    context = target.numbering;
  }
  return [...found, ...added].sort((a, b) => a.row.row - b.row.row);
}

/** A row that says the same as a line, word for word and number for number, is that line again. */
export function withRepeated(rows: readonly Row[], found: readonly Recognised[]): readonly Recognised[] {
  const lines = found.filter(({ target }) => target.kind === 'line');
  const saying = new Map(lines.map((one) => [keyOf(one.row, one.label), one]));
  const taken = new Set(found.map(({ row }) => row));
  const [first, last] = [lines[0]?.row.row ?? 0, lines.at(-1)?.row.row ?? 0];
  const added = rows.flatMap((row, index): readonly Recognised[] => {
    if (taken.has(row) || rows[index - 1]?.goesOn || row.row < first || row.row > last + 1 || !row.words) return [];
    const same = saying.get(keyOf(row, row.words));
    return same ? [{ ...same, row, label: row.words }] : [];
  });
  return [...found, ...added].sort((a, b) => a.row.row - b.row.row);
}

const keyOf = ({ numbering: { part, letter, number } }: Row, label: Cell): string =>
  JSON.stringify([part, letter, number, plain(wordsOf(label)).toLowerCase()]);

/** "Less: …" before the total of funded indebtedness is footnote 2's row, whatever it goes on to say; the form does not print it. */
export function withLessRow(
  agreement: Agreement,
  rows: readonly Row[],
  found: readonly Recognised[],
): readonly Recognised[] {
  const { excludedIndebtedness: less, consolidatedFundedIndebtedness: total } = agreement.schedule.terms;
  const totalAt = found.findIndex(({ target }) => target.kind === 'line' && target.line === total);
  const before = found[totalAt - 1];
  const after = found[totalAt];
  if (!before || !after || found.some(({ target }) => target.kind === 'line' && target.line === less)) return found;
  const row = rows.find(
    (one) => one.row > before.row.row && one.row < after.row.row && one.hasAmount && saysLess(one.words),
  );
  if (!row?.words) return found;
  const target = { ...lineTarget(agreement, less), order: placeOnForm(agreement, total) };
  return [...found.slice(0, totalAt), { row, target, label: row.words, match: null }, ...found.slice(totalAt)];
}

const saysLess = (label: Cell | null): boolean =>
  !!label && /^\W*(?:less|minus|deduct|excluding)\b/i.test(wordsOf(label));

const lineTarget = (agreement: Agreement, line: LineId): Target => ({
  kind: 'line',
  order: placeOnForm(agreement, line),
  line,
  words: lineOf(agreement, line).words,
  tokens: [],
  numbering: numberingOf(line),
});

/** "7." under I.C is I.C.7; a letter alone is a line only where the form has one of that reference. */
function lineNumbered(agreement: Agreement, { part, letter, number }: Numbering, context: Numbering): LineId | null {
  if (number === undefined && !letter) return null;
  const pieces = [part ?? context.part, letter ?? context.letter, number];
  const id = pieces.filter((piece) => piece !== undefined).join('.');
  return agreement.schedule.lines.some((line) => line.id === id) ? id : null;
}
