/** The live formulas of a Closing sheet, for whichever cells its entries stand in. */
import type { WorkedCondition } from '../../agreement/closing';
import { NO, YES } from '../form';
import { LENDER, STATUS } from './form';

/** Where everything stands: such as B5 for a cell, A15:A24 for a column of every row. */
export interface ClosingCells {
  readonly effectiveDate: string;
  /** "Signed by every Lender". */
  readonly signed: string;
  /** "Amendment fee to be paid". */
  readonly fee: string;
  readonly received: string;
  readonly otherFees: string;
  readonly otherPaid: string;
  readonly totalFee: string;
  readonly lenders: (column: string) => string;
  /** "Met" of every condition. */
  readonly met: string;
}

/** The cells of one Lender, by column. */
export type LenderCells = (column: string) => string;

const yesIf = (test: string): string => `=IF(${test},"${YES}","${NO}")`;

export const effectiveFormula = ({ met }: ClosingCells): string => yesIf(`COUNTIF(${met},"${YES}")=ROWS(${met})`);

export const notMetFormula = ({ met }: ClosingCells): string => `=ROWS(${met})-COUNTIF(${met},"${YES}")`;

/** Every row with a Lender's name has signed, and there is one. */
export function signedFormula({ lenders }: ClosingCells): string {
  const isNamed = named(lenders);
  const signed = lenders(LENDER.signed);
  const hasNotSigned = `(${signed}<>"${YES}")*(${signed}<>TRUE)`;
  return yesIf(`AND(SUMPRODUCT(--${isNamed})>0,SUMPRODUCT(${isNamed}*${hasNotSigned})=0)`);
}

export const feeFormula = ({ totalFee }: ClosingCells): string => `=${totalFee}`;
export const dueFormula = ({ effectiveDate }: ClosingCells): string => `=${effectiveDate}`;
export const totalFormula = (column: string): string => `=SUM(${column})`;

/** Nothing until the Lender's commitments and loans are known: blank is not zero. */
export function lenderFeeFormula(lender: LenderCells): string {
  const [name, commitments, loans, signed] = [LENDER.name, LENDER.commitments, LENDER.loans, LENDER.signed].map(
    lender,
  ) as [string, string, string, string];
  const fee = `ROUND(COVENANT.AMENDMENT_FEE(${commitments},${loans},${signed}),2)`;
  return `=IF(OR(${name}="",${commitments}="",${loans}=""),"",${fee})`;
}

/** Waived; or satisfied, where nothing on the sheet speaks against it. */
export function metFormula(cells: ClosingCells, status: string, worked: WorkedCondition | undefined): string {
  const is = ({ words }: { readonly words: string }): string => `${status}="${words}"`;
  const satisfied = worked
    ? `AND(${[is(STATUS.satisfied), ...borneOut(cells, worked)].join(',')})`
    : is(STATUS.satisfied);
  return yesIf(`OR(${is(STATUS.waived)},${satisfied})`);
}

function borneOut(
  { signed, fee, received, otherFees, otherPaid, lenders }: ClosingCells,
  worked: WorkedCondition,
): readonly string[] {
  switch (worked) {
    case 'signed by every Lender':
      return [`${signed}="${YES}"`];
    case 'amendment fee received': {
      const hasBlank = `((${lenders(LENDER.commitments)}="")+(${lenders(LENDER.loans)}="")>0)`;
      return [`SUMPRODUCT(${named(lenders)}*${hasBlank})=0`, `${received}<>""`, `ROUND(${received}-${fee},2)>=0`];
    }
    case 'other fees paid':
      return [`ROUND(${otherPaid}-${otherFees},2)>=0`];
  }
}

const named = (lenders: ClosingCells['lenders']): string => `(${lenders(LENDER.name)}<>"")`;
