/** The Closing sheet as it is inserted: the Lenders left blank, every condition open, live formulas. */
import type { ChecklistItem, ClosingCondition } from '../../agreement/closing';
import type { Agreement } from '../../agreement/types';
import { toSerial } from '../../core/calendar-date';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import type { FormLayout } from '../lay-out-form';
import { type Content, type FormContents, writeForm } from '../write-form';
import { CHECKLIST, CONDITION, CONDITIONS, FIELD, ITEM, LENDER, LENDERS, NO, STATUS, YES, closingForm } from './form';

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
  const formulas = closingFormulas(agreement, layout);
  const effectiveDate = toSerial(terms.amendmentEffectiveDate.value);
  return {
    fields: {
      [FIELD.effectiveDate]: { value: effectiveDate },
      [FIELD.effective]: { value: NO, formula: formulas.effective },
      [FIELD.open]: { value: closing.conditions.length, formula: formulas.open },
      [FIELD.signed]: { value: NO, formula: formulas.signed },
      [FIELD.fee]: { value: 0, formula: formulas.fee },
      [FIELD.due]: { value: effectiveDate, formula: formulas.due },
    },
    tables: {
      [LENDERS]: Array.from({ length: LENDER_ROWS }, (_, row) => ({
        [LENDER.fee]: { value: '', formula: formulas.lenderFee(row) },
      })),
      [CONDITIONS]: closing.conditions.map((condition, row) => ({
        [CONDITION.status]: { value: STATUS.open.words },
        [CONDITION.met]: { value: NO, formula: formulas.met(condition, row) },
        [CONDITION.words]: { value: quoted(agreement, condition) },
      })),
      [CHECKLIST]: closing.checklist.map((item) => ({ [ITEM.words]: { value: quoted(agreement, item) } })),
    },
    totals: {
      [LENDERS]: Object.fromEntries([
        [LENDER.name, { value: totalWords(agreement) }],
        ...[LENDER.commitments, LENDER.loans, LENDER.fee].map((column): readonly [string, Content] => [
          column,
          { value: 0, formula: formulas.total(column) },
        ]),
      ]) as Readonly<Record<string, Content>>,
    },
  };
}

const totalWords = (agreement: Agreement): string =>
  closingForm(agreement).tables.find(({ id }) => id === LENDERS)?.total ?? '';

/** The clause's words with their source; of a checklist's item its paragraph. */
export function quoted({ clauses }: Agreement, cited: ClosingCondition | ChecklistItem): string {
  const clause = clauses.find(({ reference }) => reference === cited.clause);
  if (!clause) throw new RangeError(`No clause ${cited.clause} is quoted`);
  const begins = 'begins' in cited ? cited.begins : undefined;
  const words = begins === undefined ? clause.words : clause.words.split('\n').find((part) => part.startsWith(begins));
  if (words === undefined) throw new RangeError(`Clause ${cited.clause} has no paragraph “${begins ?? ''}”`);
  return `${words} [${clause.source}]`;
}

export interface ClosingFormulas {
  readonly effective: string;
  readonly open: string;
  readonly signed: string;
  readonly fee: string;
  readonly due: string;
  readonly lenderFee: (row: number) => string;
  readonly total: (column: string) => string;
  readonly met: (condition: ClosingCondition, row: number) => string;
}

function closingFormulas(agreement: Agreement, layout: FormLayout): ClosingFormulas {
  const { cellOf, cellIn, columnOf, totalCellOf } = layout;
  const lender = (column: string): string => columnOf(LENDERS, column);
  const met = columnOf(CONDITIONS, CONDITION.met);
  const metCount = `COUNTIF(${met},"${YES}")`;
  const hasName = `(${lender(LENDER.name)}<>"")`;
  const hasNotSigned = `(${lender(LENDER.signed)}<>"${YES}")*(${lender(LENDER.signed)}<>TRUE)`;
  const yesIf = (test: string): string => `IF(${test},"${YES}","${NO}")`;
  return {
    effective: `=${yesIf(`${metCount}=ROWS(${met})`)}`,
    open: `=ROWS(${met})-${metCount}`,
    signed: `=${yesIf(`AND(SUMPRODUCT(--${hasName})>0,SUMPRODUCT(${hasName}*${hasNotSigned})=0)`)}`,
    fee: `=${totalCellOf(LENDERS, LENDER.fee)}`,
    due: `=${cellOf(FIELD.effectiveDate)}`,
    lenderFee: (row) => {
      const [name, commitments, loans, signed] = [LENDER.name, LENDER.commitments, LENDER.loans, LENDER.signed].map(
        (column) => cellIn(LENDERS, row, column),
      ) as [string, string, string, string];
      const fee = `ROUND(COVENANT.AMENDMENT_FEE(${commitments},${loans},${signed}),2)`;
      return `=IF(OR(${name}="",${commitments}="",${loans}=""),"",${fee})`;
    },
    total: (column) => `=SUM(${lender(column)})`,
    met: ({ worked }, row) => {
      const status = cellIn(CONDITIONS, row, CONDITION.status);
      const is = ({ words }: { readonly words: string }): string => `${status}="${words}"`;
      const borneOut = {
        'signed by every Lender': `${cellOf(FIELD.signed)}="${YES}"`,
        'amendment fee received': `ROUND(${cellOf(FIELD.received)}-${cellOf(FIELD.fee)},2)>=0`,
      };
      const satisfied = worked ? `AND(${is(STATUS.satisfied)},${borneOut[worked]})` : is(STATUS.satisfied);
      return `=${yesIf(`OR(${is(STATUS.waived)},${satisfied})`)}`;
    },
  };
}
