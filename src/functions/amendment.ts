/** Custom functions of the First Amendment. */
import { amendmentFee as fee } from '../covenants/amendment-fee';
import { centsOf, quotientOf } from '../core/cents';
import { type Money, type Quantity, basisPoints, toCellNumber } from '../core/quantity';
import { isRefusal } from '../core/refusals';
import { AGREEMENT } from './agreement';
import { type Reader, amount, yesOrNo } from './cells';
import { type QuickFormula, inCents } from './in-cents';
import { type Spilled, spread } from './spread';

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
  return inCents<Spilled[number][number]>(
    basis_points ? FEE_AT_A_RATE : FEE,
    basis_points
      ? [revolving_commitments, term_loans, consenting, basis_points]
      : [revolving_commitments, term_loans, consenting],
    (known) =>
      spread<[Money, Money, boolean, Quantity<'bps'>], Money>(
        [
          { cells: revolving_commitments, read: amount(COMMITMENTS), required: COMMITMENTS },
          { cells: term_loans, read: amount(TERM_LOANS), required: TERM_LOANS },
          { cells: consenting, read: consenting ? yesOrNo(CONSENTING) : all },
          { cells: basis_points, read: basis_points ? rate : agreed },
        ],
        (revolvingCommitments, termLoans, signs, bps) =>
          fee(AGREEMENT, { revolvingCommitments, termLoans, consenting: signs }, bps),
        toCellNumber,
        known,
      ),
  );
}

/** Rates are read in hundredths of a basis point, as amounts are in cents. */
const AGREED_RATE = centsOf(toCellNumber(AGREEMENT.terms.amendmentFee.value));
const HUNDREDTHS_OF_BASIS_POINTS_OF_CENTS = 100_000_000;

const quickFee = (rateInHundredths: number, commitments: number, loans: number, signs: number): number =>
  commitments < 0 || loans < 0 || rateInHundredths < 0
    ? NaN
    : quotientOf(rateInHundredths * signs * (commitments + loans), HUNDREDTHS_OF_BASIS_POINTS_OF_CENTS);

const FEE: QuickFormula = {
  reads: ['cents', 'cents', 'answer, yes if left out'],
  required: 2,
  of: (values) => quickFee(AGREED_RATE, values[0] as number, values[1] as number, values[2] as number),
};
const FEE_AT_A_RATE: QuickFormula = {
  reads: [...FEE.reads, 'cents'],
  required: 2,
  of: (values) => quickFee(values[3] as number, values[0] as number, values[1] as number, values[2] as number),
};
