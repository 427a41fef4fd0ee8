/** What is wrong on a Closing sheet. */
import type { Agreement } from '../../agreement/types';
import type { Finding } from '../../workbook/finding';
import { cellOf } from '../form-findings';
import type { FilledForm } from '../read-form';
import { CONDITION, CONDITIONS, FIELD, LENDER, LENDERS } from './form';
import type { ClosingCells } from './formulas';
import { readClosing } from './read-closing';
import { RULES } from './rules';
import type { Subject } from './rules/rule';

export function closingFindings(agreement: Agreement, filled: FilledForm): readonly Finding[] {
  const subject: Subject = { agreement, filled, closing: readClosing(agreement, filled), cells: cellsOn(filled) };
  return RULES.flatMap(({ id, check }) =>
    check(subject).map((reported) => ({ ...reported, rule: `${filled.form.id}-${id}`, line: null })),
  );
}

/** Null where some of them are not on the sheet: no formula can be named then. */
function cellsOn(filled: FilledForm): ClosingCells | null {
  const total = filled.total(LENDERS);
  const cells = {
    effectiveDate: cellOf(filled.field(FIELD.effectiveDate)),
    signed: cellOf(filled.field(FIELD.signed)),
    fee: cellOf(filled.field(FIELD.fee)),
    received: cellOf(filled.field(FIELD.received)),
    otherFees: cellOf(filled.field(FIELD.otherFees)),
    otherPaid: cellOf(filled.field(FIELD.otherPaid)),
    totalFee: total && cellOf(total.entry(LENDER.fee)),
    met: columnOn(filled, CONDITIONS, CONDITION.met),
    lenders: (column: string): string => columnOn(filled, LENDERS, column) ?? '',
  };
  return isWhole(cells) && Object.values(LENDER).every(cells.lenders) ? cells : null;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };
const isWhole = (cells: Nullable<ClosingCells>): cells is ClosingCells =>
  Object.values(cells).every((cell) => cell !== null);

/** From the first row that holds anything to the last. */
function columnOn(filled: FilledForm, table: string, column: string): string | null {
  const rows = filled.rows(table);
  const [first, last] = [rows[0], rows.at(-1)].map((row) => (row ? cellOf(row.entry(column)) : null));
  return first && last ? `${first}:${last}` : null;
}
