/** Custom functions of the First Amendment. */
import { amendmentFee as fee } from '../covenants/amendment-fee';
import { type Money, type Quantity, basisPoints, toCellNumber } from '../core/quantity';
import { isRefusal } from '../core/refusals';
import { AGREEMENT } from './agreement';
import { type Reader, amount, yesOrNo } from './cells';
import { spread } from './spread';

const COMMITMENTS = { line: '', name: 'Revolving Commitments' };
const TERM_LOANS = { line: '', name: 'Term Loans' };
const CONSENTING = { line: '', name: 'consenting' };
const BASIS_POINTS = { line: '', name: 'basis points' };

const rate: Reader<Quantity<'bps'>> = (cell) => {
  const read = amount(BASIS_POINTS)(cell);
  return isRefusal(read) ? read : basisPoints(read.amount);
};

/**
 * Amendment fee of each Consenting Lender: basis points on its Revolving Commitments and Term Loans. Never rounded.
 * @customfunction AMENDMENT_FEE
 * @param {any[][]} revolving_commitments Revolving Commitments before the Amendment, by Lender; dollars, 0 or more
 * @param {any[][]} term_loans Principal of the Term Loans held, by Lender; dollars, 0 or more
 * @param {any[][]} [consenting] Whether the Lender has signed: TRUE or FALSE, Yes or No. Left out, all have; a blank cell has not, and gets no fee
 * @param {any[][]} [basis_points] Basis points; left out, those of the Amendment, section 2.1(b)(i)
 * @returns {any[][]} Dollars
 */
export function amendmentFee(
  revolving_commitments: any[][],
  term_loans: any[][],
  consenting?: any[][],
  basis_points?: any[][],
): any[][] {
  const all: Reader<boolean> = () => true;
  const agreed: Reader<Quantity<'bps'>> = () => AGREEMENT.terms.amendmentFee.value;
  return spread<[Money, Money, boolean, Quantity<'bps'>], Money>(
    [
      { cells: revolving_commitments, read: amount(COMMITMENTS), required: COMMITMENTS },
      { cells: term_loans, read: amount(TERM_LOANS), required: TERM_LOANS },
      { cells: consenting, read: consenting ? yesOrNo(CONSENTING) : all },
      { cells: basis_points, read: basis_points ? rate : agreed },
    ],
    (revolvingCommitments, termLoans, signs, bps) =>
      fee(AGREEMENT, { revolvingCommitments, termLoans, consenting: signs }, bps),
    toCellNumber,
  );
}
