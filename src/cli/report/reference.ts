import { lineOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';

/** A line by its reference on the form; "Less" for footnote 2's row, which the form does not print. */
export function referenceOf(agreement: Agreement, id: LineId): string {
  const line = lineOf(agreement, id);
  return line.kind === 'input' && line.optional ? 'Less' : id;
}
