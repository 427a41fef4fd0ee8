import { parseAddress, parseBox, sheetOf, workbookOf } from '../../src/workbook/memory';

test('literals become cells, row by row; null is no cell', () => {
  expect(sheetOf('S', [['a', null, 1], [], [true, { error: '#N/A' }]]).cells).toEqual([
    { row: 0, column: 0, value: 'a' },
    { row: 0, column: 2, value: 1 },
    { row: 2, column: 0, value: true },
    { row: 2, column: 1, value: { error: '#N/A' } },
  ]);
});

test('text that begins with "=" is a formula without a value; a formula by address keeps its literal', () => {
  const { cells } = sheetOf('S', [['=A2', 5]], { at: 'B3', formulas: { C3: '=2+3' }, numberFormats: { C3: '0.00' } });
  expect(cells).toEqual([
    { row: 2, column: 1, value: null, formula: '=A2' },
    { row: 2, column: 2, value: 5, formula: '=2+3', numberFormat: '0.00' },
  ]);
});

test('what is hidden and merged', () => {
  const sheet = sheetOf('S', [], { visible: false, merges: ['B2:C4'], hiddenRows: [3], hiddenColumns: [0] });
  expect(sheet).toMatchObject({ visible: false, merges: [{ top: 1, left: 1, bottom: 3, right: 2 }] });
  expect([...sheet.hiddenRows, ...sheet.hiddenColumns]).toEqual([3, 0]);
});

test('a workbook of one sheet or several', () => {
  const [a, b] = [sheetOf('A', []), sheetOf('B', [])];
  expect(workbookOf(a)).toEqual({ sheets: [a], dateSystem: 1900, names: [] });
  const names = [{ name: 'X', refersTo: 'A!$A$1' }];
  expect(workbookOf([a, b], { dateSystem: 1904, names })).toEqual({ sheets: [a, b], dateSystem: 1904, names });
});

test.each([
  ['A1', 0, 0],
  ['$Z$10', 9, 25],
  ['AA1', 0, 26],
  ['XFD1048576', 1_048_575, 16_383],
])('%s is row %d, column %d', (text, row, column) => {
  expect(parseAddress(text)).toEqual({ row, column });
});

test.each(['', 'A', '1', 'A0', 'a1', 'ABCD1', 'A1B'])('“%s” is no address', (text) => {
  expect(() => parseAddress(text)).toThrow(/no cell address/);
});

test('a box is the same from any corner', () => {
  expect(parseBox('C4:B2')).toEqual(parseBox('B2:C4'));
  expect(parseBox('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
});
