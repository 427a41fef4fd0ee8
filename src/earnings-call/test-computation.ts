/** A figure that must follow from others: from the printed ones, or from ones that are printed so. */
import { quantity, type Unit as Dimension } from '../core/quantity';
import { refusalMessage } from '../core/refusals';
import { asDecimal } from '../metrics/intervals/fraction';
import { constant, type Formula, figuresOf } from '../metrics/intervals/formula';
import { exactly, type Interval, isAllPositive, overlaps } from '../metrics/intervals/interval';
import { type Figures, recompute } from '../metrics/intervals/recompute';
import { dimensionOf } from './amount';
import { asInDollars, currencyOf } from './figure';
import { type Computed, operandName } from './kinds/kind';
import type { KnownFigure } from './known-figures';
import type { Lacks, Tested } from './tie-out';
import { cannotBeTested, type Ready } from './untestable';
import * as why from './why';
import { constantInWords, SPOKEN, written } from './written-formula';

export function testComputation(kind: Computed, { operands, stated, parameter, remark }: Ready): Tested {
  const [first] = operands;
  const cannot = (lacks: Lacks, says: string): Tested => cannotBeTested(lacks, why.withRemark(says, remark));
  if (!first || !stated) return cannot('stated', why.statedFigureWanted(kind));
  const mayState = kind.states ?? [asInDollars(first.unit)];
  if (!mayState.includes(asInDollars(stated.unit))) return cannot('units', why.unitOfStated(kind, stated, mayState));
  const formula = kind.formula({
    count: operands.length,
    dimension: first.amount.unit,
    parameter: (dimension) => constant(quantity(dimension, parameter)),
  });
  const misfit = operandOfOtherDimension(formula, operands);
  const other = ofOtherCurrency([...operands, stated]);
  if (other) return cannot('units', why.unitsDiffer(...other));
  if (misfit) return cannot('units', why.unitOfOperand(misfit));
  const within = figuresBy(formula, operands, ({ range }) => range);
  const divisor = divisorNotPositive(formula, within);
  if (divisor) return cannot('divisor', why.divisorNotPositive(named(divisor, operands)));
  const printed = recompute(
    formula,
    figuresBy(formula, operands, ({ amount }) => exactly(amount)),
  );
  const possible = recompute(formula, within);
  if (!printed.ok) return cannot('divisor', refusalMessage(printed));
  if (!possible.ok) return cannot('divisor', refusalMessage(possible));
  const verdict = meets(stated, printed.value)
    ? 'ties out'
    : meets(stated, possible.value)
      ? 'ties out only through rounding'
      : 'does not tie';
  const recomputed = asDecimal(printed.value.low.at);
  const [low, high] = [asDecimal(possible.value.low.at), asDecimal(possible.value.high.at)];
  const working = kind.id === 'repeat' ? null : named(formula, operands);
  const says = why.computed(verdict, { working, stated, recomputed, low, high });
  return { verdict, recomputed, low, high, holds: null, lacks: null, why: why.withRemark(says, remark) };
}

const meets = ({ range }: KnownFigure, recomputed: Interval<Dimension>): boolean =>
  overlaps<Dimension>(range, { ...recomputed, unit: range.unit });

/** Each operand under its name, in the dimension that the formula has it in. */
function figuresBy(
  formula: Formula<Dimension>,
  operands: readonly KnownFigure[],
  take: (operand: KnownFigure) => Interval<Dimension>,
): Figures {
  const wanted = new Map(figuresOf(formula).map(({ name, unit }) => [name, unit]));
  return Object.fromEntries(
    operands.map((operand, index) => {
      const interval = take(operand);
      const unit = wanted.get(operandName(index)) ?? interval.unit;
      return [operandName(index), { ...interval, unit }];
    }),
  );
}

/** Bare numbers, ratios and rates are all fractions of one. */
const BARE: ReadonlySet<Dimension> = new Set<Dimension>(['number', 'x', '%']);

/** Two figures that are in different currencies. */
function ofOtherCurrency(figures: readonly KnownFigure[]): readonly [KnownFigure, KnownFigure] | null {
  const [first, ...others] = figures.filter(({ unit }) => currencyOf(unit) !== null);
  const other = first && others.find(({ unit }) => currencyOf(unit) !== currencyOf(first.unit));
  return first && other ? [first, other] : null;
}

function operandOfOtherDimension(
  formula: Formula<Dimension>,
  operands: readonly KnownFigure[],
): { readonly operand: KnownFigure; readonly wanted: Dimension } | null {
  for (const { name, unit } of figuresOf(formula)) {
    const operand = operands.find((_, index) => operandName(index) === name);
    if (!operand) continue;
    const found = dimensionOf(operand.unit);
    if (found !== unit && !(BARE.has(found) && BARE.has(unit))) return { operand, wanted: unit };
  }
  return null;
}

/** A divisor that is or may be nought or less: shares, a prior period, an inventory. */
function divisorNotPositive(formula: Formula<Dimension>, figures: Figures): Formula<Dimension> | null {
  if (formula.kind === 'same') return divisorNotPositive(formula.as, figures);
  if (formula.kind !== 'operation') return null;
  const inside = divisorNotPositive(formula.left, figures) ?? divisorNotPositive(formula.right, figures);
  if (inside || formula.operator !== '÷') return inside;
  const divisor = recompute(formula.right, figures);
  return divisor.ok && isAllPositive(divisor.value) ? null : formula.right;
}

/** The formula with the figures in it as they are printed. */
const named = (formula: Formula<Dimension>, operands: readonly KnownFigure[]): string =>
  written(formula, {
    figure: (name) => operands.find((_, index) => operandName(index) === name)?.printed ?? name,
    constant: constantInWords,
    operator: SPOKEN,
  });
