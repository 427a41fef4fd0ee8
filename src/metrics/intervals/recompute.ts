/**
 * Recomputes a formula from figures that are known within their rounding.
 *
 *     const margin = asRate(quotient(difference(figure('revenue', 'USD'), figure('cost', 'USD')), figure('revenue', 'USD')));
 *     const revenue = statedRange(usd('91.7e6'), -5), cost = statedRange(usd('51.1e6'), -5);   // each an Outcome
 *     recompute(margin, { revenue: revenue.value, cost: cost.value })                          // an Outcome<Interval<'%'>>
 *
 * The result is exactly the set of values that the formula takes while every figure runs through its interval, an open end staying
 * open. A figure that stands in the formula more than once has one value at a time: it is followed from end to end as one, so
 * that (revenue − cost) ÷ revenue comes out no wider than 1 − cost ÷ revenue.
 */
import { type Outcome, step, value } from '../../core/outcome';
import type { Unit } from '../../core/quantity';
import { type Refusal, refuse } from '../../core/refusals';
import { differenceOfRanges, hullOf, productOfRanges, quotientOfRanges, sumOfRanges } from './arithmetic';
import { dependenceOn } from './dependence';
import { type Formula, figuresOf } from './formula';
import { add, divide, whole } from './fraction';
import { type End, type Interval, comesToNought, exactly, intervalInWords, isExact } from './interval';
import { decimal } from '../../core/decimal';

/** The figures of a formula by their names. */
export type Figures = Readonly<Record<string, Interval<Unit>>>;

/**
 * @param figures  each within its interval, in the unit the formula has it in
 * @returns the interval of the results; refuses a figure that is missing or of another unit, a divisor that may be 0 within
 *   its rounding (DIVISOR_MAY_BE_NOUGHT), and a figure that stands more than once in such a way that its extremes are not
 *   known to lie at its ends (ENTANGLED); both of these are "no value"
 */
export function recompute<U extends Unit>(formula: Formula<U>, figures: Figures): Outcome<Interval<U>> {
  const refusal =
    refuseFigures(formula, figures) ?? refuseEntangled(formula, figures) ?? refuseDivisors(formula, figures);
  if (refusal) return refusal;
  const interval = { unit: formula.unit, ...rangeOver(formula, figures, repeatedIn(formula, figures)) };
  return value(interval, () => step({ label: inSigns(formula), note: intervalInWords(interval) }));
}

type Range = Pick<Interval<Unit>, 'low' | 'high'>;

/** With every repeated figure held at a place of its own in turn, what remains has each figure once. */
function rangeOver(formula: Formula<Unit>, figures: Figures, repeated: readonly string[]): Range {
  const [name, ...others] = repeated;
  if (name === undefined) return rangeOf(formula, figures);
  const interval = figures[name] as Interval<Unit>;
  return hullOf(
    placesIn(interval).flatMap(({ at, reached }) => {
      const held = { unit: interval.unit, low: { at, reached: true }, high: { at, reached: true } };
      const { low, high } = rangeOver(formula, { ...figures, [name]: held }, others);
      return [low, high].map((end) => ({ at: end.at, reached: end.reached && reached }));
    }),
  );
}

/** The ends; and a place between them, for an extreme that the formula keeps all the way and so reaches though an end is not. */
function placesIn({ low, high }: Interval<Unit>): readonly End[] {
  if (low.reached && high.reached) return [low, high];
  return [low, { at: divide(add(low.at, high.at), TWO), reached: true }, high];
}
const TWO = whole(decimal(2));

function rangeOf(formula: Formula<Unit>, figures: Figures): Range {
  switch (formula.kind) {
    case 'figure':
      return figures[formula.name] as Interval<Unit>;
    case 'constant':
      return exactly(formula.value);
    case 'same':
      return rangeOf(formula.as, figures);
    case 'operation': {
      const operate = { '+': sumOfRanges, '−': differenceOfRanges, '×': productOfRanges, '÷': quotientOfRanges };
      return operate[formula.operator](rangeOf(formula.left, figures), rangeOf(formula.right, figures));
    }
  }
}

/** Figures that stand more than once and are not known exactly. */
function repeatedIn(formula: Formula<Unit>, figures: Figures): readonly string[] {
  const names = figuresOf(formula).map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].filter((name) => {
    const interval = figures[name];
    return interval !== undefined && !isExact(interval);
  });
}

function refuseFigures(formula: Formula<Unit>, figures: Figures): Refusal | null {
  for (const { name, unit } of figuresOf(formula)) {
    const given = figures[name];
    const subject = { line: '', name };
    if (!given) return refuse({ code: 'MISSING', subject, enter: 'the figure' });
    if (given.unit !== unit) return refuse({ code: 'UNIT_DIFFERS', subject, found: given.unit, wanted: unit });
  }
  return null;
}

function refuseEntangled(formula: Formula<Unit>, figures: Figures): Refusal | null {
  const entangled = repeatedIn(formula, figures).find((name) => dependenceOn(formula, name) === 'other');
  return entangled === undefined ? null : refuse({ code: 'ENTANGLED', subject: { line: '', name: entangled } });
}

function refuseDivisors(formula: Formula<Unit>, figures: Figures): Refusal | null {
  if (formula.kind === 'same') return refuseDivisors(formula.as, figures);
  if (formula.kind !== 'operation') return null;
  const within = refuseDivisors(formula.left, figures) ?? refuseDivisors(formula.right, figures);
  if (within || formula.operator !== '÷') return within;
  const divisor = recompute(formula.right, figures);
  if (!divisor.ok) return divisor;
  return comesToNought(divisor.value)
    ? refuse({
        code: 'DIVISOR_MAY_BE_NOUGHT',
        subject: { line: '', name: inSigns(formula.right) },
        found: intervalInWords(divisor.value),
      })
    : null;
}

/** The formula as one reads it: “(revenue − cost) ÷ revenue”. */
export function inSigns(formula: Formula<Unit>): string {
  switch (formula.kind) {
    case 'figure':
      return formula.name;
    case 'constant':
      return intervalInWords(exactly(formula.value));
    case 'same':
      return inSigns(formula.as);
    case 'operation': {
      const operand = (side: Formula<Unit>): string =>
        side.kind === 'operation' || (side.kind === 'same' && side.as.kind === 'operation')
          ? `(${inSigns(side)})`
          : inSigns(side);
      return `${operand(formula.left)} ${formula.operator} ${operand(formula.right)}`;
    }
  }
}
