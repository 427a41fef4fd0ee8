/** Custom functions of Schedule A, parts I.A and I.B. */
import { consolidatedFundedIndebtedness as indebtedness } from '../covenants/consolidated-funded-indebtedness';
import { subjectOf } from '../covenants/entered-amounts';
import { insurerRating } from '../covenants/insurer-rating';
import {
  type Judgment,
  judgmentSubjects,
  judgmentsOverThreshold as overThreshold,
} from '../covenants/judgments-over-threshold';
import { type Money, NOTHING, toCellNumber } from '../core/quantity';
import { refuse } from '../core/refusals';
import { AGREEMENT } from './agreement';
import { type Cells, type Reader, amount, amountOfLine, described, isBlank, yesOrNo } from './cells';
import { INDEBTEDNESS_LINES } from './lines';
import { QUICK } from './quick/formulas';
import { inCents } from './quick/in-cents';
import { accepted, cellsAlong, commonShape, given, readAll, readOne, spread, valueOf } from './spread';

const { terms } = AGREEMENT.schedule;

/**
 * Consolidated Funded Indebtedness (I.A.5): the four lines of I.A, less what footnote 2 takes out where they are entered gross.
 * @customfunction CONSOLIDATED_FUNDED_INDEBTEDNESS
 * @param {any[][]} borrowed_money I.A.1: outstanding principal of borrowed money, bonds and notes; dollars, 0 or more
 * @param {any[][]} [letters_of_credit] I.A.2: the most that can be drawn under letters of credit, guaranties and surety bonds; dollars, 0 or more
 * @param {any[][]} [capitalized_leases] I.A.3: Capitalized Leases at their balance sheet amount; dollars, 0 or more
 * @param {any[][]} [partnership_debt] I.A.4: recourse debt of partnerships and joint ventures, all of it; dollars, 0 or more
 * @param {any[][]} [excluded] Footnote 2: what the lines above contain and it takes out; dollars, at most their sum
 * @returns {any[][]} Dollars
 */
export function consolidatedFundedIndebtedness(
  borrowed_money: any[][],
  letters_of_credit?: any[][],
  capitalized_leases?: any[][],
  partnership_debt?: any[][],
  excluded?: any[][],
): any[][] {
  const amountsGiven = [borrowed_money, letters_of_credit, capitalized_leases, partnership_debt, excluded];
  return inCents(QUICK.CONSOLIDATED_FUNDED_INDEBTEDNESS, amountsGiven, (known) =>
    spread<Money[], Money>(
      INDEBTEDNESS_LINES.map((line, index) => ({
        cells: amountsGiven[index],
        read: amountOfLine(line),
        ...(index === 0 && { required: subjectOf(AGREEMENT, line) }),
      })),
      (...amounts) =>
        indebtedness(AGREEMENT, new Map(INDEBTEDNESS_LINES.map((line, index) => [line, amounts[index] as Money]))),
      toCellNumber,
      known,
    ),
  );
}

const subjects = judgmentSubjects(AGREEMENT);
const { scale } = AGREEMENT.terms.insurerRating.value;

/** A rating as A.M. Best writes it; null for a blank cell. */
const rating: Reader<string | null> = (cell) => {
  if (isBlank(cell) || cell === 0 || !String(cell).trim()) return null;
  return (
    insurerRating(AGREEMENT, String(cell)) ??
    refuse({ code: 'UNKNOWN_RATING', subject: subjects.rating, found: described(cell), scale })
  );
};

/** The Threshold Amount; null for a blank cell, which the computation refuses. */
const thresholdAmount: Reader<Money | null> = (cell) => (isBlank(cell) ? null : amount(subjects.threshold)(cell));

/**
 * Judgments above the Threshold Amount (I.B): all judgments together, less qualifying insurance, and only what exceeds the threshold. One number.
 * @customfunction JUDGMENTS_OVER_THRESHOLD
 * @param {any[][]} judgments Final judgments and orders for the payment of money, one in each cell; dollars, 0 or more
 * @param {any[][]} threshold The Threshold Amount of the Credit Agreement; dollars, above 0, never assumed
 * @param {any[][]} [insured] What an independent third party insures of each; dollars, 0 or more
 * @param {any[][]} [am_best_rating] The insurer's A.M. Best rating, such as A+; coverage counts from A upwards
 * @param {any[][]} [insurer_notified] Whether the insurer has been notified: TRUE or FALSE, Yes or No
 * @param {any[][]} [coverage_disputed] Whether the insurer disputes coverage: TRUE or FALSE, Yes or No
 * @returns {any} Dollars
 */
export function judgmentsOverThreshold(
  judgments: any[][],
  threshold: any[][],
  insured?: any[][],
  am_best_rating?: any[][],
  insurer_notified?: any[][],
  coverage_disputed?: any[][],
): any {
  given(judgments, subjectOf(AGREEMENT, terms.judgments));
  const amounts = readAll(judgments, amountOfLine(terms.judgments));
  commonShape(isLeftOut(insured) ? [judgments] : [judgments, insured], { repeat: false });
  const coverage = isLeftOut(insured) ? amounts.map(() => NOTHING) : readAll(insured, amount(subjects.insured));
  const ofEach = <T>(cells: Cells, read: Reader<T>): readonly T[] =>
    cellsAlong(judgments, cells).map((cell) => accepted(read(cell)));
  const ratings = ofEach(am_best_rating, rating);
  const notified = ofEach(insurer_notified, yesOrNo(subjects.notified));
  const disputed = ofEach(coverage_disputed, yesOrNo(subjects.disputed));
  const all = amounts.map((judgment, index): Judgment => ({
    amount: judgment,
    insured: coverage[index] ?? NOTHING,
    rating: ratings[index] ?? null,
    notified: notified[index] ?? false,
    disputed: disputed[index] ?? false,
  }));
  return toCellNumber(valueOf(overThreshold(AGREEMENT, all, readOne(threshold, thresholdAmount, subjects.threshold))));
}

const isLeftOut = (cells: Cells): boolean => cells === null || cells === undefined;
