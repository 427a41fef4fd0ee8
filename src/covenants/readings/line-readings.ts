/** The lines whose amount depends on a reading, with their amount under each option, as far as what was given says it. */
import { type Choice, type ReadingId, choicesOf } from '../../agreement/readings';
import type { Agreement, LineId } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import {
  type Money,
  NOTHING,
  compare,
  isNegative,
  isPositive,
  isZero,
  lesser,
  minus,
  sameToTheCent,
  sumOf,
} from '../../core/quantity';
import { type EnteredAmounts, amountOf } from '../entered-amounts';
import { lineAmount } from '../line-formula';
import { termInForce } from '../term-in-force';
import type { Facts, Part } from './facts';
import { INTERPRETATIONS, type InsuredJudgment, LINE_OF } from './interpretations';

/** Why a reading is not tested. */
export type WhyUntested =
  | { readonly code: 'not given' }
  | { readonly code: 'threshold not given' }
  | { readonly code: 'insurance not given' }
  | { readonly code: 'negative'; readonly found: Money }
  | { readonly code: 'too few quarters'; readonly found: number; readonly needed: number }
  /** More is given as a part of a line than the line holds. */
  | { readonly code: 'exceeds line'; readonly line: LineId; readonly found: Money; readonly entered: Money }
  /** What is given comes to something else than the line. */
  | { readonly code: 'contradicts line'; readonly line: LineId; readonly comesTo: Money; readonly entered: Money };

/** What a schedule states, and what is known beside it. */
export interface Stated {
  /** USD by line, as entered: only net income and income taxes may be negative. */
  readonly entered: EnteredAmounts;
  /** A fiscal quarter-end. */
  readonly periodEnd: CalendarDate;
  readonly facts: Facts;
}

export interface LineReadings {
  readonly line: LineId;
  readonly readings: readonly ReadingId[];
  /** USD; null where it counts as entered, whatever is chosen. */
  readonly amountUnder: ((choice: Choice) => Money) | null;
  /** Those of the readings that cannot be tested. */
  readonly untested: ReadonlyMap<ReadingId, WhyUntested>;
  /** Whether the readings are of no consequence on the date: what they interpret was not in force. */
  readonly isMoot: boolean;
}

type Found = Pick<LineReadings, 'amountUnder'> & Partial<Pick<LineReadings, 'untested' | 'isMoot'>>;
/** Without a period end nothing can be tested, but lines are counted all the same. */
type Undated = Omit<Stated, 'periodEnd'> & { readonly periodEnd: CalendarDate | null };
type Source = (agreement: Agreement, stated: Undated, inForce: Choice) => Found | WhyUntested;
type TermWithReadings = NonNullable<(typeof LINE_OF)[ReadingId]>;

/** Every line whose amount depends on a reading. What is given counts only where it agrees with the line as entered. */
export const lineReadings = (agreement: Agreement, stated: Undated, inForce: Choice): readonly LineReadings[] =>
  (Object.keys(SOURCES) as TermWithReadings[]).map((term) => {
    const readings = agreement.readings.map(({ id }) => id).filter((id) => LINE_OF[id] === term);
    const found = SOURCES[term](agreement, stated, inForce);
    const line = { line: agreement.schedule.terms[term], readings, isMoot: false };
    return 'code' in found
      ? { ...line, amountUnder: null, untested: new Map(readings.map((id) => [id, found])) }
      : { ...line, untested: new Map(), ...found };
  });

/** The entered amounts as they count under a choice. */
export function countedUnder(entered: EnteredAmounts, lines: readonly LineReadings[], choice: Choice): EnteredAmounts {
  const counted = new Map(entered);
  for (const { line, amountUnder } of lines) if (amountUnder) counted.set(line, amountUnder(choice));
  return counted;
}

const NOT_GIVEN: WhyUntested = { code: 'not given' };

function borrowedMoney(agreement: Agreement, { entered, facts }: Undated): Found | WhyUntested {
  const { borrowedMoney: line, consolidatedFundedIndebtedness: total } = agreement.schedule.terms;
  // What footnote 2's "Less:" row took out already is in the line, but no longer in the total.
  const part = partOf(agreement, entered, [line, total], facts.shortTermBorrowings);
  if ('code' in part) return part;
  return {
    amountUnder: (choice) =>
      INTERPRETATIONS['short-term-borrowings'][choice['short-term-borrowings']](part.without, part.amount),
  };
}

function unencumberedCash(agreement: Agreement, { entered, facts }: Undated): Found | WhyUntested {
  const part = partOf(agreement, entered, [agreement.schedule.terms.unencumberedCash], facts.cashUnderAgentsLien);
  if ('code' in part) return part;
  return { amountUnder: (choice) => INTERPRETATIONS['agents-lien'][choice['agents-lien']](part.without, part.amount) };
}

/** A line without its part; a line that holds nothing has none that counts. */
function partOf(
  agreement: Agreement,
  entered: EnteredAmounts,
  [line = '', ...totals]: readonly LineId[],
  part: Part | null,
): { readonly without: Money; readonly amount: Money } | WhyUntested {
  const whole = amountOf(entered, line);
  if (!part) return isZero(whole) ? { without: NOTHING, amount: NOTHING } : NOT_GIVEN;
  const { amount, isCounted } = part;
  if (isNegative(amount)) return { code: 'negative', found: amount };
  if (!isCounted) return { without: whole, amount };
  for (const id of [line, ...totals]) {
    const holds = lineAmount(agreement, id, entered);
    if (compare(amount, holds) > 0) return { code: 'exceeds line', line: id, found: amount, entered: holds };
  }
  return { without: minus(whole, amount), amount };
}

function incomeTaxes(agreement: Agreement, { entered, facts: { taxBenefit } }: Undated): Found | WhyUntested {
  const { incomeTaxes: line } = agreement.schedule.terms;
  const stands = amountOf(entered, line);
  if (!taxBenefit && isZero(stands)) return NOT_GIVEN;
  const under = (taxes: Money): Found => ({
    amountUnder: (choice) => INTERPRETATIONS['tax-benefit'][choice['tax-benefit']](taxes),
  });
  if (!taxBenefit) return under(stands);
  // What stands on the line may be a benefit itself, and counts as one whatever else is given.
  const untested = (why: WhyUntested): Found => ({ ...under(stands), untested: new Map([['tax-benefit', why]]) });
  if (isNegative(taxBenefit)) return untested({ code: 'negative', found: taxBenefit });
  const benefit = minus(NOTHING, taxBenefit);
  const agrees = isPositive(stands) ? isZero(benefit) : isZero(stands) || sameToTheCent(benefit, stands);
  if (!agrees) return untested({ code: 'contradicts line', line, comesTo: benefit, entered: stands });
  return under(isZero(stands) ? benefit : stands);
}

function judgmentsOver(agreement: Agreement, stated: Undated, inForce: Choice): Found | WhyUntested {
  const { entered, periodEnd, facts } = stated;
  const { judgments: line } = agreement.schedule.terms;
  if (!periodEnd) return NOT_GIVEN;
  const numerator = termInForce(agreement, agreement.terms.leverageNumerator, periodEnd);
  if (!numerator.ok || !numerator.value.value.includes(line)) return { amountUnder: null, isMoot: true };
  if (!facts.judgments) return NOT_GIVEN;
  const judgments = facts.judgments;
  const amounts = judgments.flatMap(({ amount, insured }) => (insured ? [amount, insured] : [amount]));
  const negative = [...amounts, facts.threshold ?? NOTHING].find(isNegative);
  if (negative) return { code: 'negative', found: negative };
  const areNone = judgments.every(({ amount }) => isZero(amount));
  const threshold = facts.threshold ?? NOTHING;
  if (!areNone && isZero(threshold)) return { code: 'threshold not given' };
  const insuredOnes = judgments.map(({ amount, insured }): InsuredJudgment => ({
    amount,
    insured: lesser(insured ?? NOTHING, amount),
  }));
  const amountUnder = (choice: Choice): Money => {
    const taken = INTERPRETATIONS['judgments-threshold'][choice['judgments-threshold']](insuredOnes);
    return sumOf(taken.map((one) => INTERPRETATIONS.insurance[choice.insurance](one, threshold)));
  };
  const isInsuranceKnown = judgments.every(({ amount, insured }) => insured !== null || isZero(amount));
  return agreeing(line, entered, inForce, amountUnder, {
    options: choicesOf(agreement, ['judgments-threshold', 'insurance'], inForce),
    untested: isInsuranceKnown ? new Map() : new Map([['insurance', { code: 'insurance not given' }]]),
  });
}

function cashExpenses(agreement: Agreement, { entered, facts }: Undated, inForce: Choice): Found | WhyUntested {
  const { cashExpenses: line } = agreement.schedule.terms;
  const { value: needed } = agreement.terms.measurementPeriodQuarters;
  const expenses = facts.expensesByQuarter;
  if (!expenses) return NOT_GIVEN;
  const negative = expenses.find(isNegative);
  if (negative) return { code: 'negative', found: negative };
  if (expenses.length < needed) return { code: 'too few quarters', found: expenses.length, needed };
  const found = agreeing(
    line,
    entered,
    inForce,
    (choice) => INTERPRETATIONS.basket[choice.basket](agreement, expenses),
    // Some enter the expenses themselves and leave the basket to the computation.
    { options: choicesOf(agreement, ['basket'], inForce), orElse: sumOf(expenses.slice(-needed)) },
  );
  // An entry that the expenses do not bear out counts no more than they allow.
  return 'code' in found
    ? {
        amountUnder: (choice) =>
          lesser(amountOf(entered, line), INTERPRETATIONS.basket[choice.basket](agreement, expenses)),
        untested: new Map([['basket', found]]),
      }
    : found;
}

/** What is given counts where the line is entered as it comes to under some option. */
function agreeing(
  line: LineId,
  entered: EnteredAmounts,
  inForce: Choice,
  amountUnder: (choice: Choice) => Money,
  given: { readonly options: readonly Choice[]; readonly orElse?: Money; readonly untested?: LineReadings['untested'] },
): Found | WhyUntested {
  const stands = amountOf(entered, line);
  const accepted = [...given.options.map(amountUnder), ...(given.orElse ? [given.orElse] : [])];
  if (!accepted.some((amount) => sameToTheCent(amount, stands)))
    return { code: 'contradicts line', line, comesTo: amountUnder(inForce), entered: stands };
  return { amountUnder, ...(given.untested && { untested: given.untested }) };
}

const SOURCES: { readonly [T in TermWithReadings]: Source } = {
  borrowedMoney,
  judgments: judgmentsOver,
  incomeTaxes,
  cashExpenses,
  unencumberedCash,
};
