/** What a custom function returned or threw, as the formula engine takes it. */
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorValueObject,
  NullValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import { ERROR } from '../model/cells';
import type { Scalar } from './arguments';

type ErrorCode = Parameters<typeof ErrorValueObject.create>[0];
const VALUE = '#VALUE!';
const NUM = '#NUM!';

/** An error for a cell, and the sentence that came with it. */
export interface Failure {
  code: string;
  message: string;
}

/** `CustomFunctions.Error` of the pane: another realm, so no instanceof. */
export function failureOf(value: unknown): Failure | null {
  if (value === null || typeof value !== 'object' || !('code' in value)) return null;
  const { code } = value;
  if (typeof code !== 'string' || !ERROR.test(code)) return null;
  return { code, message: 'message' in value && typeof value.message === 'string' ? value.message : '' };
}

/** Anything thrown that is no Excel error is #VALUE!, as in Excel. */
export const failureOfThrown = (thrown: unknown): Failure => failureOf(thrown) ?? { code: VALUE, message: '' };

export const errorValue = (code: string): ErrorValueObject => ErrorValueObject.create(code as ErrorCode);

/** One value; what no cell can hold is an error, as in Excel. */
export function toValueObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  const failure = failureOf(value);
  if (failure) return errorValue(failure.code);
  if (typeof value === 'string' && ERROR.test(value)) return errorValue(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return errorValue(NUM);
  // The factory would make a number of "1.01", and of a date in words.
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'object' || typeof value === 'function') return errorValue(VALUE);
  return ValueObjectFactory.create(value as Exclude<Scalar, null>);
}

export function toArrayObject(rows: readonly (readonly unknown[])[]): BaseValueObject {
  const values = rows.map((row) => row.map(toValueObject));
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
