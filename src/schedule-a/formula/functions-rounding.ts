/**
 * ROUND and its like. Where the host ignores rounding they hand on their number as it is, so that what a formula computes can be
 * told apart from how it rounds. TEXT, FIXED and DOLLAR give their rounded number, not its text.
 */
import { type CellError, type CellValue, isCellError } from '../../workbook/sheet';
import { type ExcelFunction, type ExcelFunctions, argument, eachNumber, number, single } from './functions-call';
import { NotEvaluated } from './not-evaluated';
import { DIVISION_BY_ZERO, NUMBER_ERROR, finite } from './values';

const halfUp = (value: number): number => Math.floor(value + 0.5);
/** Binary arithmetic leaves 1.005 × 100 a hair under 100.5; Excel rounds what it shows. */
const scaled = (value: number, digits: number): number => Number((value * 10 ** digits).toPrecision(15));

const toPlaces = (value: number, digits: number, whole: (magnitude: number) => number): number =>
  (Math.sign(value) * whole(Math.abs(scaled(value, digits)))) / 10 ** digits;

/** Rounds its first argument to the places its second gives. */
const places =
  (whole: (magnitude: number) => number, byDefault?: number): ExcelFunction =>
  (args, host) => {
    const digits = number(args, 1, host, byDefault);
    if (isCellError(digits)) return digits;
    return eachNumber(argument(args, 0), host, (value) =>
      host.rounding ? finite(toPlaces(value, Math.trunc(digits), whole)) : value,
    );
  };

type Refuses = (value: number, step: number) => CellError | null;

/** Rounds its first argument to a multiple of its second. */
const multiple =
  (whole: (count: number) => number, refuses: Refuses = () => null): ExcelFunction =>
  (args, host) => {
    const step = number(args, 1, host, 1);
    if (isCellError(step)) return step;
    return eachNumber(argument(args, 0), host, (value) => {
      if (!host.rounding) return value;
      const rounded = step === 0 ? 0 : finite(whole(Number((value / step).toPrecision(15))) * step);
      return refuses(value, step) ?? rounded;
    });
  };

const otherSign: Refuses = (value, step) => (value * step < 0 ? NUMBER_ERROR : null);
const negativeStep: Refuses = (value, step) => (value > 0 && step < 0 ? NUMBER_ERROR : null);
const noStep: Refuses = (value, step) => (value !== 0 && step === 0 ? DIVISION_BY_ZERO : negativeStep(value, step));

/** How many places a number format shows; `null`: all of them. */
function shownPlaces(format: CellValue): number | null {
  if (typeof format !== 'string') throw unreadable(format);
  if (/^(general|@|)$/i.test(format)) return null;
  const bare = format.replace(/;.*/s, '').replace(/"[^"]*"|\\.|_.|\[[^\]]*\]| /g, '');
  const parts = /^[$£€(]*[#0,]*(?:\.([#0]*))?(%?)[)x:]*$/.exec(bare);
  if (!parts || /,(\.|%|\)|$)/.test(bare)) throw unreadable(format);
  return (parts[1]?.length ?? 0) + (parts[2] ? 2 : 0);
}

const unreadable = (format: CellValue): NotEvaluated =>
  new NotEvaluated(`The formula uses TEXT with the format ${JSON.stringify(format)}, which is not followed.`);

export const ROUNDING: ExcelFunctions = {
  ROUND: places(halfUp),
  ROUNDUP: places(Math.ceil),
  ROUNDDOWN: places(Math.floor),
  TRUNC: places(Math.floor, 0),
  FIXED: places(halfUp, 2),
  DOLLAR: places(halfUp, 2),
  INT: multiple(Math.floor),
  MROUND: multiple(halfUp, otherSign),
  CEILING: multiple(Math.ceil, negativeStep),
  'CEILING.MATH': multiple(Math.ceil),
  FLOOR: multiple(Math.floor, noStep),
  'FLOOR.MATH': multiple(Math.floor),
  QUOTIENT: (args, host) => {
    const [dividend, divisor] = [number(args, 0, host), number(args, 1, host)];
    if (isCellError(dividend)) return dividend;
    if (isCellError(divisor)) return divisor;
    if (divisor === 0) return DIVISION_BY_ZERO;
    return host.rounding ? Math.trunc(dividend / divisor) : dividend / divisor;
  },
  TEXT: (args, host) => {
    const value = single(args, 0, host);
    const digits = shownPlaces(single(args, 1, host));
    if (typeof value !== 'number' || digits === null || !host.rounding) return value;
    return toPlaces(value, digits, halfUp);
  },
};
