/** Custom functions of the First Amendment. */
import { amendmentFee as fee, positionSubjects } from '../covenants/amendment-fee';
import { type Lender, amendmentFeeSchedule as feeSchedule, lenderInRow } from '../covenants/amendment-fee-schedule';
import { type Money, type Quantity, basisPoints, toCellNumber } from '../core/quantity';
import { isRefusal, refuse } from '../core/refusals';
import { AGREEMENT } from './agreement';
import { type Cells, type Reader, amount, described, excelError, isBlank, yesOrNo } from './cells';
import { QUICK } from './quick/formulas';
import { inCents } from './quick/in-cents';
import { accepted, cellsAlong, given, isSingleCell, readSeries, spread, valueOf } from './spread';

const { commitments: COMMITMENTS, termLoans: TERM_LOANS } = positionSubjects();
const LENDERS = { line: '', name: 'lenders' };
const CONSENTING = { line: '', name: 'consenting' };
const BASIS_POINTS = { line: '', name: 'basis points' };

const rate: Reader<Quantity<'bps'>> = (cell) => {
  const read = amount(BASIS_POINTS)(cell);
  return isRefusal(read) ? read : basisPoints(read.amount);
};

const all: Reader<boolean> = () => true;
const agreed: Reader<Quantity<'bps'>> = () => AGREEMENT.terms.amendmentFee.value;

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
  return inCents(QUICK.AMENDMENT_FEE, [revolving_commitments, term_loans, consenting, basis_points], (known) =>
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

/**
 * The amendment fees as they are paid (First Amendment 2.1(b)(i)): each Lender with its Revolving Commitments and Term Loans together and its fee, rounded to the cent, halves up; then a total, the sum of the rounded fees. A Lender that has not signed gets none.
 * @customfunction AMENDMENT_FEE_SCHEDULE
 * @param {any[][]} lenders Names of the Lenders, one row or column, each once; rows blank throughout are left out
 * @param {any[][]} revolving_commitments Revolving Commitments before the Amendment, by Lender; dollars, 0 or more
 * @param {any[][]} term_loans Principal of the Term Loans held, by Lender; dollars, 0 or more
 * @param {any[][]} consenting Whether the Lender has signed: TRUE or FALSE, Yes or No; a blank cell has not
 * @returns {any[][]} A table with a heading: Lender, base and fee in dollars, and a total
 */
export function amendmentFeeSchedule(
  lenders: any[][],
  revolving_commitments: any[][],
  term_loans: any[][],
  consenting: any[][],
): any[][] {
  const { fees, base, total } = valueOf(
    feeSchedule(AGREEMENT, lendersIn(lenders, revolving_commitments, term_loans, consenting)),
  );
  return [
    ['Lender', 'Revolving Commitments and Term Loans', 'Amendment fee'],
    ...fees.map((lender) => [lender.name, toCellNumber(lender.base), toCellNumber(lender.fee)]),
    ['Total', toCellNumber(base), toCellNumber(total)],
  ];
}

/** The Lenders of a list in its order; rows blank throughout are left out. */
function lendersIn(names: Cells, commitments: Cells, termLoans: Cells, consenting: Cells): readonly Lender[] {
  given(names ?? undefined, LENDERS, NAMES);
  given(commitments, COMMITMENTS);
  given(termLoans, TERM_LOANS);
  given(consenting ?? undefined, CONSENTING, 'TRUE or FALSE for each Lender');
  const others = [commitments, termLoans, consenting];
  const along = others.map((cells) => cellsAlong(names, cells));
  const isBlankRow = (index: number): boolean =>
    along.every((cells, place) => isSingleCell(others[place]) || isNothing(cells[index]) || cells[index] === false);
  const lenders = readSeries(names, asIs, LENDERS).values.flatMap((cell, index) => {
    if (isNothing(cell) && isBlankRow(index)) return [];
    const [ofRevolver, ofLoans, signed] = along.map((cells) => cells[index]);
    const row = index + 1;
    const name = accepted(lenderName(row)(cell));
    const subjects = positionSubjects(name);
    return {
      name,
      row,
      revolvingCommitments: accepted(amount(subjects.commitments)(ofRevolver)),
      termLoans: accepted(amount(subjects.termLoans)(ofLoans)),
      consenting: accepted(yesOrNo({ ...CONSENTING, name: `${CONSENTING.name}, ${name}` })(signed)),
    };
  });
  if (!lenders.length) throw excelError(refuse({ code: 'MISSING', subject: LENDERS, enter: NAMES }));
  return lenders;
}

const NAMES = 'the names of the Lenders, one in each cell';
const asIs: Reader<unknown> = (cell) => cell;

/** A blank cell arrives as 0, "" or null. */
const isNothing = (cell: unknown): boolean => isBlank(cell) || cell === 0;

const lenderName =
  (row: number): Reader<string> =>
  (cell) => {
    if (typeof cell === 'string' && cell.trim()) return cell.trim();
    const found = isNothing(cell) ? described(null) : described(cell);
    return refuse({ code: 'NOT_A_NAME', subject: lenderInRow(row), found });
  };
