import { type Block, cellsOf } from '../../../src/workbook/excel/cells';

const block = (values: unknown[][], formulas = values) =>
  ({ rowIndex: 3, columnIndex: 1, values, formulas }) satisfies Block;
const one = (value: unknown, formula: unknown = value) => cellsOf(block([[value]], [[formula]]))[0];

test('cells stand where they stand on the sheet, and empty ones are left out', () => {
  expect(
    cellsOf(
      block([
        ['Total', '', 5],
        ['', '', false],
      ]),
    ),
  ).toEqual([
    { row: 3, column: 1, value: 'Total' },
    { row: 3, column: 3, value: 5 },
    { row: 4, column: 3, value: false },
  ]);
});

test.each(['#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#REF!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!'])(
  '%s is an error, not text',
  (error) => {
    expect(one(error, '=A1')).toEqual({ row: 3, column: 1, value: { error }, formula: '=A1' });
  },
);

test('other text with a number sign is text', () => {
  expect(one('#1')?.value).toBe('#1');
});

test('a formula that shows nothing is a cell', () => {
  expect(one('', '=IF(A1="","",1)')).toEqual({ row: 3, column: 1, value: '', formula: '=IF(A1="","",1)' });
});

test('text that begins with "=" is no formula', () => {
  expect(one('=COVENANT.LEVERAGE_RATIO(…)')).toEqual({ row: 3, column: 1, value: '=COVENANT.LEVERAGE_RATIO(…)' });
});

test.each([
  ['=COVENANT.LEVERAGE_RATIO(E9,E11,E24)', '=COVENANT.LEVERAGE_RATIO(E9,E11,E24)'],
  ['=_xldudf_COVENANT_LEVERAGE_RATIO(E9,E11,E24)', '=COVENANT.LEVERAGE_RATIO(E9,E11,E24)'],
  ['=ROUND(_xldudf_COVENANT_CLAUSE("I.D"),2)', '=ROUND(COVENANT.CLAUSE("I.D"),2)'],
])('%s is read as %s', (formula, expected) => {
  expect(one({ error: '#NAME?' }, formula)?.formula).toBe(expected);
});
