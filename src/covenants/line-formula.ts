import { computedLineOf, lineOf } from '../agreement/lines';
import type { Agreement, Expression, LineId } from '../agreement/types';
import { type Derivation, type Outcome, value } from '../core/outcome';
import { type Money, NOTHING, isPositive, lesser, minus, positivePart, sumOf } from '../core/quantity';
import { formatAmount } from '../core/format';
import { type EnteredAmounts, amountOf, lineStep, refuseEntered } from './entered-amounts';

/** What has been added back under a cap in quarters before the Measurement Period. */
export interface Earlier {
  readonly alreadyAddedBack: Money;
}
export const NOTHING_EARLIER: Earlier = { alreadyAddedBack: NOTHING };

/**
 * A computed amount of the schedule (not a ratio) by its formula in the table, from the entered amounts.
 *
 * @param entered  USD by line; a line left out counts as 0
 * @param earlier  USD added back under the cap before this Measurement Period; negative counts as wrong input of its own line
 * @returns USD, exact; refuses an amount whose sign its line does not allow
 */
export function computeLine(
  agreement: Agreement,
  id: LineId,
  entered: EnteredAmounts,
  earlier: Earlier = NOTHING_EARLIER,
): Outcome<Money> {
  const refusal = refuseEntered(agreement, entered);
  if (refusal) return refusal;
  return value(lineAmount(agreement, id, entered, earlier), () => derive(agreement, id, entered, earlier));
}

/** The amount that counts on a line: as entered, or by its formula. Signs are taken as they are. */
export function lineAmount(
  agreement: Agreement,
  id: LineId,
  entered: EnteredAmounts,
  earlier: Earlier = NOTHING_EARLIER,
): Money {
  const line = lineOf(agreement, id);
  return line.kind === 'input' ? amountOf(entered, id) : expressionAmount(agreement, line.formula, entered, earlier);
}

/** What an expression over lines amounts to; of a ratio, see ratio-line.ts. */
export function expressionAmount(
  agreement: Agreement,
  expression: Expression,
  entered: EnteredAmounts,
  earlier: Earlier = NOTHING_EARLIER,
): Money {
  const amount = (part: Expression): Money => expressionAmount(agreement, part, entered, earlier);
  switch (expression.kind) {
    case 'line':
      return lineAmount(agreement, expression.line, entered, earlier);
    case 'sum':
      return sumOf(expression.of.map(amount));
    case 'difference':
      return minus(amount(expression.from), amount(expression.less));
    case 'capped':
      return lesser(amount(expression.of), leftUnder(expression.cap.value, earlier));
    case 'ratio':
      throw new RangeError('A ratio is no amount');
  }
}

const leftUnder = (cap: Money, { alreadyAddedBack }: Earlier): Money => positivePart(minus(cap, alreadyAddedBack));

function derive(agreement: Agreement, id: LineId, entered: EnteredAmounts, earlier: Earlier): Derivation {
  const line = lineOf(agreement, id);
  if (line.kind === 'input') {
    const amount = amountOf(entered, id);
    return lineStep(agreement, id, { entered: amount, counted: amount, note: line.note });
  }
  return lineStep(agreement, id, {
    counted: lineAmount(agreement, id, entered, earlier),
    note: line.note,
    children: stepsOf(agreement, computedLineOf(agreement, id).formula, entered, earlier, false),
  });
}

/** The operands of an expression in its order; what is subtracted counts negative. */
export function stepsOf(
  agreement: Agreement,
  expression: Expression,
  entered: EnteredAmounts,
  earlier: Earlier,
  subtracted: boolean,
): readonly Derivation[] {
  const steps = (part: Expression, less = subtracted): readonly Derivation[] =>
    stepsOf(agreement, part, entered, earlier, less);
  switch (expression.kind) {
    case 'line': {
      const line = lineOf(agreement, expression.line);
      if (line.kind === 'input' && line.optional && !isPositive(amountOf(entered, line.id))) return [];
      const own = derive(agreement, expression.line, entered, earlier);
      const counted = lineAmount(agreement, expression.line, entered, earlier);
      return [{ ...own, counted: subtracted ? minus(NOTHING, counted) : counted }];
    }
    case 'sum':
      return expression.of.flatMap((part) => steps(part));
    case 'difference':
      return [...steps(expression.from), ...steps(expression.less, !subtracted)];
    case 'capped': {
      const left = leftUnder(expression.cap.value, earlier);
      return steps(expression.of).map((own) => ({
        ...own,
        counted: own.entered ? lesser(own.entered as Money, left) : own.counted,
        note:
          own.entered && isPositive(minus(own.entered as Money, left))
            ? overTheCap(expression.cap.value, left, earlier)
            : own.note,
      }));
    }
    case 'ratio':
      return [...steps(expression.of), ...steps(expression.to)];
  }
}

const overTheCap = (cap: Money, left: Money, { alreadyAddedBack }: Earlier): string =>
  `Counted up to what is left of the ${formatAmount(cap)} basket: ${formatAmount(left)}, after ${formatAmount(alreadyAddedBack)} added back in earlier quarters.`;
