/** The add-in's functions within formulas, called as Excel calls them. */
import { CustomFunctionsError } from '../../support/custom-functions';
import { registry } from '../../../src/functions/registry';
import type { CustomFunction } from '../../../src/schedule-a/formula/custom-functions';
import { NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import { valueOf } from './value-of';

const CELLS = { A1: 10, A2: 20, A3: 'text', B2: 2, C1: '=1/0', C2: '=NA()' };

/** What a formula gives where COVENANT.ASKED is this function. */
const where = (asked: CustomFunction, formula = '=COVENANT.ASKED()'): unknown =>
  valueOf(formula, CELLS, { customFunctions: { ASKED: asked } });

describe('the add-in’s own functions', () => {
  it.each([
    ['=COVENANT.LEVERAGE_RATIO(A1,A2,B2)', 15],
    ['=Covenant.Leverage_Ratio(A1,A2,B2)', 15],
    ['=COVENANT.LEVERAGE_RATIO(A1,B1,B2)', 5],
    ['=COVENANT.LEVERAGE_RATIO(A1,,B2)', 5],
    ['=COVENANT.LEVERAGE_RATIO(-A1,A2,B2)', '#VALUE!'],
    ['=COVENANT.LEVERAGE_RATIO(C1,A2,B2)', '#DIV/0!'],
    ['=COVENANT.LEVERAGE_RATIO(A1,C2,C1)', '#N/A'],
    ['=COVENANT.LEVERAGE_RATIO(A1,A2,Gone!A1)', '#REF!'],
    ['=COVENANT.CONSOLIDATED_FUNDED_INDEBTEDNESS(A1:A2,C1:C2)', '#DIV/0!'],
    ['=IFERROR(COVENANT.LEVERAGE_RATIO(C1,A2,B2),"n.m.")', 'n.m.'],
  ])('%s is %p', (formula, expected) => {
    expect(valueOf(formula, CELLS, { customFunctions: registry })).toBe(expected);
  });

  it.each(['=COVENANT.NOT_IN_IT(1)', '=COVENANT.TOSTRING()', '=ASKED()', '=X.COVENANT.ASKED()'])(
    '%s is none of them',
    (formula) => {
      expect(() => where(() => 1, formula)).toThrow(NotEvaluated);
    },
  );
});

describe('what a function is given', () => {
  it('is rows of cells for each argument, and null for one left out', () => {
    const given: unknown[] = [];
    where((...args) => given.push(...args), '=COVENANT.ASKED(A1,A1:B2,,B1,"x",{1,2;3,4},TRUE)');
    expect(given).toEqual([
      [[10]],
      [
        [10, null],
        [20, 2],
      ],
      null,
      [[null]],
      [['x']],
      [
        [1, 2],
        [3, 4],
      ],
      [[true]],
    ]);
  });

  it('is never an error: that is what the cell shows, and the function is not asked', () => {
    let calls = 0;
    const asked = (): number => ++calls;
    expect(where(asked, '=COVENANT.ASKED(A1:A2,C1:C2)')).toBe('#DIV/0!');
    expect(where(asked, '=COVENANT.ASKED(C2,C1)')).toBe('#N/A');
    expect(calls).toBe(0);
  });
});

describe('what the cell shows of a result', () => {
  it.each([
    ['a number', 1.5, 1.5],
    ['text', 'n.m.', 'n.m.'],
    ['empty text', '', ''],
    ['FALSE', false, false],
    ['nothing', null, 0],
    ['no result', undefined, '#VALUE!'],
    ['infinity', Infinity, '#VALUE!'],
    ['no number', NaN, '#VALUE!'],
    ['an error of the runtime', new CustomFunctionsError('#N/A', 'not in force'), '#N/A'],
    ['another object', { code: 42 }, '#VALUE!'],
    ['an object with a code of its own', { code: 'ENOENT' }, '#VALUE!'],
  ])('%s', (_, result, shown) => {
    expect(where(() => result)).toBe(shown);
  });

  it('is of rows their first cell, and in a sum all of them', () => {
    const rows = () => [
      [1, 'a'],
      [2, null],
    ];
    expect(where(rows)).toBe(1);
    expect(where(rows, '=SUM(COVENANT.ASKED())')).toBe(3);
    expect(where(rows, '=COUNTA(COVENANT.ASKED())')).toBe(3);
  });

  it('is of a list a column', () => {
    expect(where(() => [1, 2, 4], '=SUM(COVENANT.ASKED()*{1;10;100})')).toBe(421);
  });

  it('is each cell’s own error within rows', () => {
    const rows = () => [[1, new CustomFunctionsError('#N/A')]];
    expect(where(rows)).toBe(1);
    expect(where(rows, '=SUM(COVENANT.ASKED())')).toBe('#N/A');
  });

  it('is the code of what is thrown, or #VALUE!', () => {
    const thrower = (thrown: unknown) => () => {
      throw thrown;
    };
    expect(where(thrower(new CustomFunctionsError('#NUM!')))).toBe('#NUM!');
    expect(where(thrower(new Error('unforeseen')))).toBe('#VALUE!');
    expect(where(thrower(undefined))).toBe('#VALUE!');
  });
});
