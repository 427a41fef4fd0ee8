/** Custom functions that hold a covenant under every reading of the documents. */
import { covenantOf } from '../agreement/lines';
import { type ReadingId, defaultChoice, optionOf, optionIdsOf, readingOf } from '../agreement/readings';
import type { LineId } from '../agreement/types';
import { subjectOf } from '../covenants/entered-amounts';
import { PERIOD_END } from '../covenants/fiscal-quarter';
import { judgmentSubjects } from '../covenants/judgments-over-threshold';
import { type EveryReading, readingsOf, underEveryReading } from '../covenants/readings/every-reading';
import { type Facts, type GivenJudgment, NO_FACTS } from '../covenants/readings/facts';
import { combinationInWords, heldAgainst, readingsInWords, whyUntested } from '../covenants/readings/in-words';
import type { WhyUntested } from '../covenants/readings/line-readings';
import type { Tested } from '../covenants/readings/test-under';
import { inWords } from '../covenants/verdict';
import type { Money } from '../core/quantity';
import { type Subject, isRefusal, refuse } from '../core/refusals';
import { type RangeValue, enteredInRange } from '../schedule-a/schedule-in-range';
import { AGREEMENT } from './agreement';
import { type Cells, type Reader, amount, excelError, periodEnd } from './cells';
import { accepted, commonShape, given, readAll, readOne, readSeries } from './spread';

const { terms } = AGREEMENT.schedule;
const SCHEDULE: Subject = { line: '', name: 'Schedule A' };
const subjects = judgmentSubjects(AGREEMENT);

/**
 * Leverage (I.D) under every reading of the documents: each option with its verdict, which reading decides, and what was not tested. A blank cell is 0; leave out what is not known.
 * @customfunction LEVERAGE_READINGS
 * @param {any[][]} schedule The range of Schedule A, words and amounts, as it stands on its sheet
 * @param {any[][]} period_end The Statement Date: a date, or text such as 2015-12-31
 * @param {any[][]} [tax_benefit] I.C.3: net income tax benefit of the Measurement Period; dollars, 0 or more
 * @param {any[][]} [short_term_borrowings] Short-term borrowings that I.A.1 and I.A.5 count; dollars, 0 or more
 * @param {any[][]} [judgments] I.B: final judgments and orders before insurance and threshold, one in each cell; dollars, 0 or more
 * @param {any[][]} [threshold] The Threshold Amount of the Credit Agreement; dollars, above 0, never assumed
 * @param {any[][]} [insured] What qualifying insurance covers of each judgment; dollars, 0 or more
 * @param {any[][]} [expenses_by_quarter] I.C.7: cash expenses under the Agreement by fiscal quarter, one row or column, the last four those of the Measurement Period; dollars, 0 or more
 * @returns {any[][]} A table with a heading, and a last row that says it in words
 */
export function leverageReadings(
  schedule: any[][],
  period_end: any[][],
  tax_benefit?: any[][],
  short_term_borrowings?: any[][],
  judgments?: any[][],
  threshold?: any[][],
  insured?: any[][],
  expenses_by_quarter?: any[][],
): any[][] {
  const facts: Facts = {
    ...NO_FACTS,
    taxBenefit: amountIn(tax_benefit, { line: terms.incomeTaxes, name: 'tax benefit' }),
    shortTermBorrowings: partOf(short_term_borrowings, { line: terms.borrowedMoney, name: 'short-term borrowings' }),
    judgments: judgmentsIn(judgments, insured),
    threshold: amountIn(threshold, subjects.threshold),
    expensesByQuarter: isLeftOut(expenses_by_quarter)
      ? null
      : readSeries(
          expenses_by_quarter,
          notNegative(subjectOf(AGREEMENT, terms.cashExpenses)),
          subjectOf(AGREEMENT, terms.cashExpenses),
        ).values,
  };
  return table(terms.consolidatedLeverageRatio, schedule, period_end, facts, LEVERAGE_ARGUMENTS);
}

/**
 * Liquidity (II.D) under every reading of the documents: each option with its verdict, which reading decides, and what was not tested. A blank cell is 0; leave out what is not known.
 * @customfunction LIQUIDITY_READINGS
 * @param {any[][]} schedule The range of Schedule A, words and amounts, as it stands on its sheet
 * @param {any[][]} period_end The Statement Date: a date, or text such as 2015-12-31
 * @param {any[][]} [short_term_borrowings] Short-term borrowings that I.A.1 and I.A.5 count; dollars, 0 or more
 * @param {any[][]} [cash_under_agents_lien] Cash that II.A counts and that is under the Administrative Agent's Lien; dollars, 0 or more
 * @returns {any[][]} A table with a heading, and a last row that says it in words
 */
export function liquidityReadings(
  schedule: any[][],
  period_end: any[][],
  short_term_borrowings?: any[][],
  cash_under_agents_lien?: any[][],
): any[][] {
  const facts: Facts = {
    ...NO_FACTS,
    shortTermBorrowings: partOf(short_term_borrowings, { line: terms.borrowedMoney, name: 'short-term borrowings' }),
    cashUnderAgentsLien: partOf(cash_under_agents_lien, {
      line: terms.unencumberedCash,
      name: 'cash under the Administrative Agent’s Lien',
    }),
  };
  return table(terms.consolidatedLiquidityRatio, schedule, period_end, facts, LIQUIDITY_ARGUMENTS);
}

/** Which arguments test a reading that needs more than the schedule. */
type ArgumentsOf = Readonly<Partial<Record<ReadingId, string>>>;
const LEVERAGE_ARGUMENTS: ArgumentsOf = {
  'tax-benefit': 'tax_benefit',
  'short-term-borrowings': 'short_term_borrowings',
  'judgments-threshold': 'judgments, threshold',
  insurance: 'judgments, threshold, insured',
  basket: 'expenses_by_quarter',
};
const LIQUIDITY_ARGUMENTS: ArgumentsOf = {
  'short-term-borrowings': 'short_term_borrowings',
  'agents-lien': 'cash_under_agents_lien',
};

const isLeftOut = (cells: Cells): cells is null | undefined => cells === null || cells === undefined;

const notNegative =
  (subject: Subject): Reader<Money> =>
  (cell) => {
    const found = amount(subject)(cell);
    if (isRefusal(found) || !found.amount.isNegative() || found.amount.isZero()) return found;
    return refuse({ code: 'NEGATIVE_AMOUNT', subject, found, hint: '' });
  };

const amountIn = (cells: Cells, subject: Subject): Money | null =>
  isLeftOut(cells) ? null : readOne(cells, notNegative(subject), subject);

function partOf(cells: Cells, subject: Subject): Facts['shortTermBorrowings'] {
  const found = amountIn(cells, subject);
  return found && { amount: found, isCounted: true };
}

function judgmentsIn(judgments: Cells, insured: Cells): readonly GivenJudgment[] | null {
  if (isLeftOut(judgments)) return null;
  const amounts = readAll(judgments, notNegative(subjectOf(AGREEMENT, terms.judgments)));
  if (isLeftOut(insured)) return amounts.map((one) => ({ amount: one, insured: null }));
  commonShape([judgments, insured], { repeat: false });
  const covered = readAll(insured, notNegative(subjects.insured));
  return amounts.map((one, index) => ({ amount: one, insured: covered[index] ?? null }));
}

const HEADING = ['Reading', 'Option', 'In force', 'Verdict', 'Test', 'Clause', 'Note'];

function table(line: LineId, schedule: Cells, date: Cells, facts: Facts, argumentsOf: ArgumentsOf): string[][] {
  given(schedule, SCHEDULE);
  const covenant = covenantOf(AGREEMENT, line);
  const day = readOne(date, periodEnd, PERIOD_END);
  const entered = accepted(enteredInRange(AGREEMENT, covenant, schedule as readonly (readonly RangeValue[])[], day));
  const every = underEveryReading(AGREEMENT, covenant, { entered, periodEnd: day, facts }, defaultChoice(AGREEMENT));
  if (isRefusal(every)) throw excelError(every);
  return [
    HEADING,
    ...readingsOf(AGREEMENT, covenant).flatMap(({ id }) => readingRows(every, id, argumentsOf)),
    ...combinationRows(every),
    [readingsInWords(AGREEMENT, every), ...HEADING.slice(1).map(() => '')],
  ];
}

function readingRows(every: EveryReading, id: ReadingId, argumentsOf: ArgumentsOf): readonly string[][] {
  const reading = readingOf(AGREEMENT, id);
  const { name, clause, why } = reading;
  const tested = every.readings.find((one) => one.id === id);
  const untested = every.untested.find((one) => one.id === id);
  if (!tested && !untested && !every.immaterial.includes(id)) return [];
  const missing = whyMissing(every, id);
  return optionIdsOf(reading).map((option) => {
    const isDefault = option === reading.byDefault;
    const result = tested?.options.find((one) => one.id === option)?.tested;
    const note = isDefault
      ? why
      : missing
        ? `${whyUntested(AGREEMENT, id, missing)} Argument: ${argumentsOf[id] ?? ''}.`
        : '';
    return [
      name,
      optionOf(AGREEMENT, id, option).words,
      isDefault ? 'by default' : '',
      result ? verdictOf(result) : untested ? 'not tested' : 'makes no difference',
      result ? heldAgainst(every.covenant, result) : '',
      clause,
      note,
    ];
  });
}

/** Why a reading was not tested; where it makes no difference, only what is wrong with what was given. */
function whyMissing({ untested, immaterial, lines }: EveryReading, id: ReadingId): WhyUntested | null {
  const material = untested.find((one) => one.id === id);
  if (material) return material.why;
  const why = immaterial.includes(id) && lines.map((line) => line.untested.get(id)).find(Boolean);
  return why && !NOT_GIVEN.includes(why.code) ? why : null;
}
const NOT_GIVEN: readonly WhyUntested['code'][] = ['not given', 'threshold not given', 'insurance not given'];

function combinationRows({ conclusion, covenant, inForce }: EveryReading): readonly string[][] {
  if (conclusion.kind !== 'several') return [];
  return conclusion.differing.map((combination) => [
    'together',
    combinationInWords(AGREEMENT, inForce, combination),
    '',
    verdictOf(combination.tested),
    heldAgainst(covenant, combination.tested),
    '',
    '',
  ]);
}

const verdictOf = ({ verdict }: Tested): string => (verdict ? inWords(verdict) : 'no limit in force');
