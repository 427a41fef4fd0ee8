/** What the table of the form says about computed lines, and amounts to try it with. */
import { computedLineOf, operandsOf } from '../../agreement/lines';
import type { Agreement, Expression, LineId } from '../../agreement/types';
import { type Money, toCellNumber, usd, usdFromCell } from '../../core/quantity';
import type { EnteredAmounts } from '../../covenants/entered-amounts';
import { expressionAmount, lineAmount } from '../../covenants/line-formula';

/** Dollars by input line, negative where the form lets them be. */
export type Amounts = ReadonlyMap<LineId, number>;

/** A computed line's value by the table, in dollars; of a ratio both halves, of an amount `to` is 1. */
export interface TableValue {
  readonly of: number;
  readonly to: number;
}

export function tableValue(agreement: Agreement, id: LineId, entered: EnteredAmounts): TableValue {
  const { formula } = computedLineOf(agreement, id);
  if (formula.kind === 'ratio') {
    const { of, to } = formula;
    return {
      of: toCellNumber(expressionAmount(agreement, of, entered)),
      to: toCellNumber(expressionAmount(agreement, to, entered)),
    };
  }
  return { of: toCellNumber(lineAmount(agreement, id, entered)), to: 1 };
}

/** The same amounts as the table takes them, at the digits Excel shows. */
export const enteredAmounts = (amounts: Amounts): EnteredAmounts =>
  new Map([...amounts].map(([line, amount]): [LineId, Money] => [line, usdFromCell(amount)]));

/** The input lines that count only up to a cap. */
export const cappedLines = (agreement: Agreement): ReadonlySet<LineId> => new Set(capsOf(agreement).keys());

/** In what follows amounts carry cents, so that rounding to dollars shows. */
const FIRST_AMOUNT = 17_283_940.31;
const STEP = 6_172_839.47;
/** How small an amount is that others must outweigh, as a part of what it would be. */
const OUTWEIGHED = 32;
/** How far below its cap a capped amount stays, as a part of the cap. */
const BELOW_CAP = 19;

/**
 * Amounts that differ from line to line, all positive, so that a formula takes its ordinary branch: computed amounts are
 * clearly positive, caps are not reached.
 *
 * @returns dollars and cents, by input line
 */
export function ordinaryAmounts(agreement: Agreement): Amounts {
  const caps = capsOf(agreement);
  const inputs = agreement.schedule.lines.filter((line) => line.kind === 'input');
  return new Map(
    inputs.map(({ id }, index) => {
      const full = FIRST_AMOUNT + index * STEP;
      const cap = caps.get(id);
      const amount = isSubtracted(agreement, id) ? full / OUTWEIGHED : full;
      return [id, toCents(cap === undefined ? amount : Math.min(amount, cap / BELOW_CAP))];
    }),
  );
}

const toCents = (dollars: number): number => Math.round(dollars * 100) / 100;

function isSubtracted(agreement: Agreement, id: LineId): boolean {
  return agreement.schedule.lines.some(
    (line) =>
      line.kind === 'computed' && line.unit === 'USD' && tableValue(agreement, line.id, new Map([[id, usd(1)]])).of < 0,
  );
}

function capsOf(agreement: Agreement): ReadonlyMap<LineId, number> {
  const caps = new Map<LineId, number>();
  const collect = (expression: Expression): void => {
    if (expression.kind === 'capped') {
      for (const line of operandsOf(expression.of)) caps.set(line, toCellNumber(expression.cap.value));
    } else if (expression.kind === 'sum') expression.of.forEach(collect);
    else if (expression.kind === 'difference') [expression.from, expression.less].forEach(collect);
    else if (expression.kind === 'ratio') [expression.of, expression.to].forEach(collect);
  };
  for (const line of agreement.schedule.lines) if (line.kind === 'computed') collect(line.formula);
  return caps;
}
