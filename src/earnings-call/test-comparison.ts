/** Figures that are compared two by two: the printed ones, or ones that are printed so. */
import type { Unit as Dimension } from '../core/quantity';
import { compareFractions } from '../metrics/intervals/fraction';
import { exactly, type Interval } from '../metrics/intervals/interval';
import { isDay } from './figure';
import type { Compared, Pair } from './kinds/kind';
import type { KnownFigure } from './known-figures';
import type { Tested } from './tie-out';
import { cannotBeTested, type Ready } from './untestable';
import * as why from './why';

export function testComparison(kind: Compared, { operands, remark }: Ready): Tested {
  const [first] = operands;
  const other = operands.find((operand) => first && !isComparable(first, operand));
  if (first && other) return cannotBeTested('units', why.withRemark(why.unitsDiffer(first, other), remark));
  const pairs = kind.pairs(operands.length);
  const failing = (take: (operand: KnownFigure) => Interval<Dimension>): Pair | undefined =>
    pairs.find(({ lesser, greater, strictly }) => {
      const [below, above] = [operands[lesser], operands[greater]];
      return below && above && !canStand(take(below), take(above), strictly);
    });
  const printed = failing(({ amount }) => exactly(amount));
  const possible = failing(({ range }) => range);
  const verdict = !printed ? 'ties out' : !possible ? 'ties out only through rounding' : 'does not tie';
  const says = why.compared(verdict, operands, possible ?? printed ?? null, pairs);
  return {
    verdict,
    recomputed: null,
    low: null,
    high: null,
    holds: !printed,
    lacks: null,
    why: why.withRemark(says, remark),
  };
}

const isComparable = (a: KnownFigure, b: KnownFigure): boolean =>
  a.unit === b.unit || (a.amount.unit === '%' && b.amount.unit === '%') || (isDay(a.unit) && isDay(b.unit));

/** Whether some value of one is below (or not above) some value of the other. */
function canStand(lesser: Interval<Dimension>, greater: Interval<Dimension>, strictly: boolean): boolean {
  const order = compareFractions(lesser.low.at, greater.high.at);
  return order < 0 || (order === 0 && !strictly && lesser.low.reached && greater.high.reached);
}
