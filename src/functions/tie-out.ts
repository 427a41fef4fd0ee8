/** Custom functions of stated, rounded figures. */
import { type Quantity, toCellNumber } from '../core/quantity';
import { isRefusal, refuse } from '../core/refusals';
import { type Interval, endsOf } from '../metrics/intervals/interval';
import { statedRange as rangeOf } from '../metrics/stated-range';
import { spanned, tiesOut as ties } from '../metrics/ties-out';
import { type Reader, excelError, figureIn } from './cells';
import { type Argument, commonShape, inWords, spread } from './spread';

type Plain = Quantity<'number'>;

const STATED = { line: '', name: 'stated figure' };
const DECIMALS = { line: '', name: 'decimals' };
const LOW = { line: '', name: 'low' };
const HIGH = { line: '', name: 'high' };

const decimalPlaces: Reader<number> = (cell) => {
  const read = figureIn('number', DECIMALS)(cell);
  return isRefusal(read) ? read : toCellNumber(read);
};

const statedArguments = (stated: any[][], decimals: any[][]): [Argument<Plain>, Argument<number>] => [
  { cells: stated, read: figureIn('number', STATED), required: STATED },
  { cells: decimals, read: decimalPlaces, required: DECIMALS },
];

/**
 * The interval that a rounded figure stands for: its low and its high end. Halves are rounded away from zero, as Excel does, so the end nearer to zero belongs to the interval and the other does not.
 * @customfunction STATED_RANGE
 * @param {any[][]} stated The figure as stated, in any unit, any sign; 21.5% is 0.215
 * @param {any[][]} decimals To how many decimals it is rounded: 2 for cents, 3 for 21.5%, 0 for whole numbers, -5 for hundreds of thousands; -15 to 15
 * @returns {any[][]} Low and high side by side, a row for each figure of a column; for a row of figures, low above high
 */
export function statedRange(stated: any[][], decimals: any[][]): any[][] {
  const shape = commonShape([stated, decimals]);
  if (shape.rows > 1 && shape.columns > 1)
    throw excelError(
      refuse({ code: 'NOT_ONE_ROW_OR_COLUMN', subject: STATED, found: inWords(shape), inOrderOfTime: false }),
    );
  const [low = [], high = []] = ([0, 1] as const).map((end) =>
    spread<[Plain, number], Interval<'number'>>(statedArguments(stated, decimals), rangeOf, (interval) =>
      toCellNumber(endsOf(interval)[end]),
    ),
  );
  return shape.columns > 1 ? [...low, ...high] : low.map((line, row) => [...line, ...(high[row] ?? [])]);
}

/**
 * Whether a stated figure ties out: whether some value from low to high is rounded to it. Halves are rounded away from zero, as Excel does.
 * @customfunction TIES_OUT
 * @param {any[][]} stated The figure as stated, in any unit, any sign; 21.5% is 0.215
 * @param {any[][]} decimals To how many decimals it is rounded: 2 for cents, 3 for 21.5%, 0 for whole numbers, -5 for hundreds of thousands; -15 to 15
 * @param {any[][]} low The least that the recomputation gives, with its inputs anywhere within their own rounding
 * @param {any[][]} high The most that it gives. Of low and high, the one farther from zero is not reached, as in STATED_RANGE; the same figure twice is a recomputation known exactly
 * @returns {any[][]} TRUE or FALSE
 */
export function tiesOut(stated: any[][], decimals: any[][], low: any[][], high: any[][]): any[][] {
  return spread<[Plain, number, Plain, Plain], boolean>(
    [
      ...statedArguments(stated, decimals),
      { cells: low, read: figureIn('number', LOW), required: LOW },
      { cells: high, read: figureIn('number', HIGH), required: HIGH },
    ],
    (figure, places, least, most) => {
      const recomputation = spanned(least, most);
      return recomputation.ok ? ties(figure, places, recomputation.value) : recomputation;
    },
    (answer) => answer,
  );
}
