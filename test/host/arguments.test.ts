import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import { ArgumentError, type BlankPolicy, callsOf, convert, firstError } from '../../src/host/grid/arguments';
import type { FunctionMetadata, Parameter } from '../../src/host/grid/metadata';

/** As the formula engine hands arguments over: blank cells are nulls within an array, an omitted argument is a bare null. */
const scalar = (value: unknown) =>
  ({
    isArray: () => false,
    isNull: () => value === null,
    isError: () => typeof value === 'string' && value.startsWith('#'),
    getValue: () => value,
  }) as unknown as BaseValueObject;
const range = (rows: unknown[][]) =>
  ({
    isArray: () => true,
    isNull: () => false,
    isError: () => false,
    getArrayValue: () => rows.map((row) => row.map((value) => (value === null ? null : scalar(value)))),
    getRowCount: () => rows.length,
    getColumnCount: () => rows[0]?.length ?? 0,
  }) as unknown as BaseValueObject;
const omitted = scalar(null);

const metadata = (...parameters: Partial<Parameter>[]): FunctionMetadata => ({
  id: 'F',
  name: 'F',
  parameters: parameters.map((parameter) => ({ name: 'p', ...parameter })),
});
const one = (given: BaseValueObject[], about: FunctionMetadata, blank: BlankPolicy = 'zero') =>
  callsOf(given, about, blank)[0]?.[0];
const MATRIX = { dimensionality: 'matrix' };

describe('arguments of a custom function', () => {
  test.each([
    ['zero', 0],
    ['null', null],
  ] as const)('with blanks as %s a blank cell is %p, and an omitted argument null', (blank, expected) => {
    const about = metadata({ optional: true }, { optional: true }, { ...MATRIX, optional: true });
    expect(one([range([[null]]), omitted, range([[7, null]])], about, blank)).toEqual([
      expected,
      null,
      [[7, expected]],
    ]);
    expect(one([range([[null]])], about, blank)).toEqual([expected, null, null]);
  });

  test('a matrix is rows, also of one cell', () => {
    expect(one([scalar(4), range([[1], [2]])], metadata(MATRIX, MATRIX))).toEqual([[[4]], [[1], [2]]]);
  });

  test('repetitions arrive as one array', () => {
    const about = metadata({ type: 'string' }, { type: 'number', repeating: true });
    expect(one([scalar('a'), scalar(1), scalar('2')], about)).toEqual(['a', [1, 2]]);
  });

  test('a range given for a single value stands for a call with each of its cells', () => {
    const about = metadata({ type: 'number' }, { type: 'number' });
    expect(callsOf([range([[1], [2]]), scalar(10)], about, 'zero')).toEqual([[[1, 10]], [[2, 10]]]);
    expect(callsOf([range([[1], [2]]), range([[3, 4]])], about, 'zero')).toEqual([
      [
        [1, 3],
        [1, 4],
      ],
      [
        [2, 3],
        [2, 4],
      ],
    ]);
  });

  test('the first error among the arguments is found, also within a range', () => {
    expect(firstError([scalar(1), range([[2, '#DIV/0!'], ['#N/A']])])?.getValue()).toBe('#DIV/0!');
    expect(firstError([scalar(1), range([[null]])])).toBeUndefined();
  });
});

describe('conversion to the type of a parameter', () => {
  test.each([
    ['12.5', 'number', 12.5],
    [true, 'number', 1],
    [12, 'string', '12'],
    [false, 'string', 'FALSE'],
    [2, 'boolean', true],
    [0, 'boolean', false],
    ['true', 'boolean', true],
    ['12', 'any', '12'],
    [true, 'any', true],
  ])('%p as %s is %p', (value, type, expected) => {
    expect(convert(value, type)).toBe(expected);
  });

  test.each([
    ['abc', 'number'],
    ['', 'number'],
    ['yes', 'boolean'],
  ])('%p as %s is #VALUE!', (value, type) => {
    expect(() => convert(value, type)).toThrow(ArgumentError);
    expect(() => convert(value, type)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  });
});
