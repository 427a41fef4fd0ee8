import { computedLineOf, inputLinesOf, inputsUnder, isOptional, operandsOf } from '../agreement/lines';
import type { Agreement, InputLine, LineId } from '../agreement/types';
import { decimal, fromCellNumber } from '../core/decimal';
import { type Money, NOTHING, type Ratio, isNegative, minus, over, usd } from '../core/quantity';
import type { EnteredAmounts } from '../covenants/entered-amounts';
import { expressionAmount, lineAmount } from '../covenants/line-formula';
import { type Facts, NO_FACTS } from '../covenants/readings/facts';
import { type LineReadings, countedUnder, lineReadings } from '../covenants/readings/line-readings';
import type { Entry } from '../workbook/entry';
import { type LocatedLine, type LocatedSchedule, firstOf } from './locate/located';
import { type ReadingsInForce, readingsByDefault } from './readings-in-force';

/** The schedule recomputed from its input cells, exactly, in dollars; and what the sheet itself states. */
export interface Evaluation {
  /** The input lines that can be read, as entered. */
  readonly entered: EnteredAmounts;
  /** What is known besides the schedule, of its Statement Date. */
  readonly facts: Facts;
  /** What the readings make of the entered amounts. */
  readonly lineReadings: readonly LineReadings[];
  /** What an input line or a computed amount comes to; null where an input it needs cannot be read. */
  readonly amount: (line: LineId) => Money | null;
  /** What stands on the sheet for a line; null where no amount stands there. */
  readonly stated: (line: LineId) => Money | null;
  /** A computed amount as it follows from what the sheet states for its operands, right or wrong. */
  readonly fromStated: (line: LineId) => Money | null;
  /** A ratio as it follows from what the sheet states for its operands. */
  readonly ratioFromStated: (line: LineId) => Ratio | null;
  /** The two amounts of a ratio line, recomputed. */
  readonly partsOfRatio: (line: LineId) => { readonly of: Money; readonly to: Money } | null;
  /** Input lines that a line needs and that cannot be read: missing, blank, text, or of a sign that says nothing. */
  readonly unreadable: (line: LineId) => readonly LineId[];
}

/** @param readings  the options in force; left out, the agreement's defaults */
export function evaluate(
  agreement: Agreement,
  schedule: LocatedSchedule,
  readings: ReadingsInForce = readingsByDefault(agreement),
): Evaluation {
  const stated = statedAmounts(schedule);
  const entered = new Map<LineId, Money>();
  for (const line of inputLinesOf(agreement)) {
    const amount = stated.get(line.id);
    const usable = amount && usableAmount(agreement, line, amount);
    if (usable) entered.set(line.id, usable);
  }
  const { statementDate } = schedule;
  const periodEnd = statementDate.kind === 'date' ? statementDate.date : null;
  const facts = periodEnd ? readings.factsOn(periodEnd) : NO_FACTS;
  const lines = lineReadings(agreement, { entered, periodEnd, facts }, readings.choice);
  const counted = countedUnder(entered, lines, readings.choice);
  const unreadable = (line: LineId): readonly LineId[] =>
    inputsUnder(agreement, line).filter((input) =>
      isOptional(agreement, input) ? isFilledWithoutAmount(schedule, input) : !entered.has(input),
    );
  const isReadable = (line: LineId): boolean => unreadable(line).length === 0;
  const statedOperands = new Map([...stated].map(([line, amount]) => [line, signed(agreement, line, amount)]));
  const hasStated = (lines: readonly LineId[]): boolean =>
    lines.every((line) => statedOperands.has(line) || isOptional(agreement, line));
  const asStated = flattened(agreement);

  return {
    entered,
    facts,
    lineReadings: lines,
    amount: (line) => (isReadable(line) ? lineAmount(agreement, line, counted) : null),
    stated: (line) => stated.get(line) ?? null,
    fromStated: (line) => {
      const { formula } = computedLineOf(agreement, line);
      return hasStated(operandsOf(formula)) ? expressionAmount(asStated, uncapped(formula), statedOperands) : null;
    },
    ratioFromStated: (line) => {
      const { formula } = computedLineOf(agreement, line);
      if (formula.kind !== 'ratio' || !hasStated(operandsOf(formula))) return null;
      const to = expressionAmount(asStated, formula.to, statedOperands);
      return to.amount.isZero() ? null : over(expressionAmount(asStated, formula.of, statedOperands), to);
    },
    partsOfRatio: (line) => {
      const { formula } = computedLineOf(agreement, line);
      if (formula.kind !== 'ratio' || !isReadable(line)) return null;
      return {
        of: expressionAmount(agreement, formula.of, counted),
        to: expressionAmount(agreement, formula.to, counted),
      };
    },
    unreadable,
  };
}

/** Every amount on the sheet, in dollars, by the first line that bears its reference. */
function statedAmounts(schedule: LocatedSchedule): ReadonlyMap<LineId, Money> {
  const stated = new Map<LineId, Money>();
  for (const located of schedule.lines) {
    const amount = statedAmount(located, schedule.unit.scale);
    if (amount && firstOf(schedule, located.line) === located) stated.set(located.line, amount);
  }
  return stated;
}

export function statedAmount({ entry }: LocatedLine, scale: number): Money | null {
  return entry.kind === 'number' ? usd(fromCellNumber(entry.value).times(decimal(scale))) : null;
}

/**
 * An entered amount that says something: the "Less:" row by its size, since some enter it negative; income taxes with any sign,
 * for a reading says what a benefit counts; any other amount of the wrong sign says nothing that could be relied on.
 */
function usableAmount(agreement: Agreement, line: InputLine, amount: Money): Money | null {
  if (line.optional) return signed(agreement, line.id, amount);
  const mayBeNegative = line.sign === 'any' || line.id === agreement.schedule.terms.incomeTaxes;
  return mayBeNegative || !isNegative(amount) ? amount : null;
}

const signed = (agreement: Agreement, line: LineId, amount: Money): Money =>
  isOptional(agreement, line) && isNegative(amount) ? minus(NOTHING, amount) : amount;

/** A row that the form does not print may be absent, blank or "n/a"; but what stands there otherwise is an amount. */
function isFilledWithoutAmount(schedule: LocatedSchedule, line: LineId): boolean {
  const entry = firstOf(schedule, line)?.entry;
  return !!entry && entry.kind !== 'number' && !saysNothing(entry);
}

/** The same agreement with every line entered, so that a formula takes its operands as they are stated. */
const flattened = (agreement: Agreement): Agreement => ({
  ...agreement,
  schedule: {
    ...agreement.schedule,
    lines: agreement.schedule.lines.map((line) =>
      line.kind === 'input' ? line : { ...line, kind: 'input' as const, unit: 'USD' as const, sign: 'any' as const },
    ),
  },
});

/** A sheet that adds an amount above its cap follows its own figures; the cap is a finding of its own. */
function uncapped(expression: Parameters<typeof expressionAmount>[1]): Parameters<typeof expressionAmount>[1] {
  switch (expression.kind) {
    case 'capped':
      return uncapped(expression.of);
    case 'sum':
      return { ...expression, of: expression.of.map(uncapped) };
    case 'difference':
      return { ...expression, from: uncapped(expression.from), less: uncapped(expression.less) };
    default:
      return expression;
  }
}

/** Blank, or words for none. */
export const saysNothing = ({ kind }: Entry): boolean => kind === 'blank' || kind === 'no value';
