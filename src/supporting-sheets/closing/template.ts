/** The Closing sheet as it is inserted: the Lenders left blank, every condition open, live formulas. */
import type { ChecklistItem, ClosingCondition } from '../../agreement/closing';
import type { Agreement } from '../../agreement/types';
import { toSerial } from '../../core/calendar-date';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import { NO, tableOf } from '../form';
import type { FormLayout } from '../lay-out-form';
import { type FormContents, writeForm } from '../write-form';
import { CHECKLIST, CONDITION, CONDITIONS, FIELD, ITEM, LENDER, LENDERS, STATUS, closingForm } from './form';
import {
  type ClosingCells,
  dueFormula,
  effectiveFormula,
  feeFormula,
  lenderFeeFormula,
  metFormula,
  notMetFormula,
  signedFormula,
  totalFormula,
} from './formulas';

/** Rows for Lenders; more are inserted between them. */
const LENDER_ROWS = 10;

export const closingTemplate = (agreement: Agreement): SheetToWrite =>
  writeForm(closingForm(agreement), {
    borrower: agreement.borrower,
    rows: { [LENDERS]: LENDER_ROWS },
    contents: (layout) => contents(agreement, layout),
  });

function contents(agreement: Agreement, layout: FormLayout): FormContents {
  const { closing, terms } = agreement;
  const cells = cellsIn(layout);
  const effectiveDate = toSerial(terms.amendmentEffectiveDate.value);
  const total = (column: string) => ({ value: 0, formula: totalFormula(layout.columnOf(LENDERS, column)) });
  return {
    fields: {
      [FIELD.effectiveDate]: { value: effectiveDate },
      [FIELD.effective]: { value: NO, formula: effectiveFormula(cells) },
      [FIELD.notMet]: { value: closing.conditions.length, formula: notMetFormula(cells) },
      [FIELD.signed]: { value: NO, formula: signedFormula(cells) },
      [FIELD.fee]: { value: 0, formula: feeFormula(cells) },
      [FIELD.due]: { value: effectiveDate, formula: dueFormula(cells) },
    },
    tables: {
      [LENDERS]: Array.from({ length: LENDER_ROWS }, (_, row) => ({
        [LENDER.fee]: { value: '', formula: lenderFeeFormula((column) => layout.cellIn(LENDERS, row, column)) },
      })),
      [CONDITIONS]: closing.conditions.map((condition, row) => {
        const status = layout.cellIn(CONDITIONS, row, CONDITION.status);
        return {
          [CONDITION.status]: { value: STATUS.open.words },
          [CONDITION.met]: { value: NO, formula: metFormula(cells, status, condition.worked) },
          [CONDITION.words]: { value: quoted(agreement, condition) },
        };
      }),
      [CHECKLIST]: closing.checklist.map((item) => ({ [ITEM.words]: { value: quoted(agreement, item) } })),
    },
    totals: {
      [LENDERS]: {
        [LENDER.name]: { value: tableOf(closingForm(agreement), LENDERS).total ?? null },
        [LENDER.commitments]: total(LENDER.commitments),
        [LENDER.loans]: total(LENDER.loans),
        [LENDER.fee]: total(LENDER.fee),
      },
    },
  };
}

const cellsIn = ({ cellOf, columnOf, totalCellOf }: FormLayout): ClosingCells => ({
  effectiveDate: cellOf(FIELD.effectiveDate),
  signed: cellOf(FIELD.signed),
  fee: cellOf(FIELD.fee),
  received: cellOf(FIELD.received),
  otherFees: cellOf(FIELD.otherFees),
  otherPaid: cellOf(FIELD.otherPaid),
  totalFee: totalCellOf(LENDERS, LENDER.fee),
  lenders: (column) => columnOf(LENDERS, column),
  met: columnOf(CONDITIONS, CONDITION.met),
});

/** The clause's words with their source; of a checklist's item its paragraph. */
export function quoted({ clauses }: Agreement, cited: ClosingCondition | ChecklistItem): string {
  const clause = clauses.find(({ reference }) => reference === cited.clause);
  if (!clause) throw new RangeError(`No clause ${cited.clause} is quoted`);
  const begins = 'begins' in cited ? cited.begins : undefined;
  const words = begins === undefined ? clause.words : clause.words.split('\n').find((part) => part.startsWith(begins));
  if (words === undefined) throw new RangeError(`Clause ${cited.clause} has no paragraph “${begins ?? ''}”`);
  return `${words} [${clause.source}]`;
}
