/** A Schedule A near the middle of what is allowed, as the range that a formula is given. */
import type { Cell, Range } from './functions';
import { rangeOf } from './range-of-sheet';
import { AMOUNTS, type Amounts, type Shape, buildSchedule } from './sheets';

/** EBITDA of 16,009,999.25, debt of 21,850,000.75 and judgments of 250,000.00 at December 31, 2015. */
export const inputs: Amounts['inputs'] = {
  ...AMOUNTS.compliant.inputs,
  'I.A.1': 20_000_000,
  'I.A.2': 1_350_000,
  'I.A.3': 500_000.75,
  'I.A.4': 0,
  'I.B': 250_000,
  'I.C.1': -2_412_310.4,
  'I.C.2': 1_184_500,
  'I.C.3': 0,
  'I.C.4': 10_487_620.15,
  'I.C.5': 0,
  'I.C.6': 4_930_189.5,
  'I.C.7': 1_850_000,
  'I.C.8': 155_000,
  'I.C.9': 125_000,
  'I.C.10': 0,
  'I.C.11': 310_000,
  'II.A': 48_200_000.4,
  'II.B': 35_700_000,
};
export const PLAIN: Amounts = { ...AMOUNTS.compliant, inputs, statementDate: '2015-12-31' };
export const rangeWith = (changed: Amounts['inputs'] = {}, nothing: Cell = null, shape: Partial<Shape> = {}): Range =>
  rangeOf(buildSchedule({ amounts: { ...PLAIN, inputs: { ...inputs, ...changed } }, shape }).sheet, nothing);
