import type { Agreement } from '../agreement/types';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, plus, sumOf, toTheCent } from '../core/quantity';
import { type Subject, refuse } from '../core/refusals';
import { type LenderPosition, amendmentFee } from './amendment-fee';

export interface Lender extends LenderPosition {
  readonly name: string;
  /** Where it stands in the list, from 1; a refusal names it. */
  readonly row: number;
}

export interface LenderFee {
  readonly name: string;
  /** USD: Revolving Commitments before the Amendment and Term Loans, whether the Lender has signed or not. */
  readonly base: Money;
  /** USD to the cent, halves up; 0 for a Lender that has not signed. */
  readonly fee: Money;
}

export interface FeeSchedule {
  readonly fees: readonly LenderFee[];
  readonly base: Money;
  /** USD: the sum of the fees as rounded. */
  readonly total: Money;
}

/** What a refusal calls the Lender in a row of the list, from 1. */
export const lenderInRow = (row: number): Subject => ({ line: '', name: `Lender in row ${row}` });

/**
 * The amendment fee as it is paid: each Consenting Lender's rounded to the cent, halves up, and their sum.
 *
 * @param lenders  each Lender once, with all that it holds
 * @returns USD; refuses a Lender without a name, and one that stands twice: its fee would be rounded twice
 * @source First Amendment, section 2.1(b)(i); rounding to the cent is how a fee is paid, the clause itself rounds nothing
 */
export function amendmentFeeSchedule(agreement: Agreement, lenders: readonly Lender[]): Outcome<FeeSchedule> {
  const rows = new Map<string, number>();
  const fees: LenderFee[] = [];
  for (const lender of lenders) {
    const name = lender.name.trim();
    const subject = lenderInRow(lender.row);
    if (!name) return refuse({ code: 'NOT_A_NAME', subject, found: 'an empty cell' });
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    const first = rows.get(key);
    if (first !== undefined)
      return refuse({ code: 'NAMED_TWICE', subject: lenderInRow(first), name, again: `the one in row ${lender.row}` });
    rows.set(key, lender.row);
    const fee = amendmentFee(agreement, lender);
    if (!fee.ok) return fee;
    fees.push({ name, base: plus(lender.revolvingCommitments, lender.termLoans), fee: toTheCent(fee.value) });
  }
  const schedule = { fees, base: sumOf(fees.map(({ base }) => base)), total: sumOf(fees.map(({ fee }) => fee)) };
  return value(schedule, () =>
    step({
      label: 'Amendment fees',
      entered: schedule.base,
      counted: schedule.total,
      clause: agreement.terms.amendmentFee.clause,
      note: 'Each rounded to the cent, halves up; the total is their sum.',
      children: fees.map(({ name, base, fee }) => step({ label: name, entered: base, counted: fee })),
    }),
  );
}
