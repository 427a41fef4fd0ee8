import { lineOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import { type Numbering, numberingOf } from './numbering';
import type { Recognised } from './recognise';
import type { Row } from './rows';
import { placeOnForm } from './targets';

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
  const first = new Map<LineId, Recognised>();
  for (const one of found) {
    if (one.target.kind === 'line' && one.target.line && !first.has(one.target.line)) first.set(one.target.line, one);
  }
  const added = new Map<LineId, Recognised>();
  let context: Numbering = {};
  for (const row of rows) {
    const own = byRow.get(row);
    const isRepeated = own?.target.kind === 'line' && first.get(own.target.line ?? '') !== own;
    if (own && !isRepeated) {
      if (['part', 'heading', 'line'].includes(own.target.kind)) context = own.target.numbering;
      continue;
    }
    const label = own?.label ?? row.words;
    const line = label && row.hasAmount ? lineNumbered(agreement, row.numbering, context) : null;
    if (!label || !line || first.has(line) || added.has(line)) continue;
    const target = {
      kind: 'line' as const,
      order: placeOnForm(agreement, line),
      line,
      words: lineOf(agreement, line).words,
      tokens: [],
      numbering: numberingOf(line),
    };
    added.set(line, { row, target, label, match: null });
    context = target.numbering;
  }
  const replaced = new Set([...added.values()].map(({ row }) => row));
  return [...found.filter(({ row }) => !replaced.has(row)), ...added.values()].sort((a, b) => a.row.row - b.row.row);
}

/** "7." under I.C is I.C.7; a letter alone is a line only where the form has one of that reference. */
function lineNumbered(agreement: Agreement, { part, letter, number }: Numbering, context: Numbering): LineId | null {
  if (number === undefined && !letter) return null;
  const pieces = [part ?? context.part, letter ?? context.letter, number];
  const id = pieces.filter((piece) => piece !== undefined).join('.');
  return agreement.schedule.lines.some((line) => line.id === id) ? id : null;
}
