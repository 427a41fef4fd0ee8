import { cellOn, placeIn } from '../../src/workbook/reference';

test.each([
  ['Terms', 'Terms!B7'],
  ['Terms of Q4', "'Terms of Q4'!B7"],
  ["Calix's terms", "'Calix''s terms'!B7"],
  ['Q4', "'Q4'!B7"],
  ['R1C1', "'R1C1'!B7"],
  ['Stop!', "'Stop!'!B7"],
  ["'Terms'", "'''Terms'''!B7"],
])('a cell on sheet %s is written as a formula does, and read back', (sheet, reference) => {
  expect(cellOn(sheet, 'B7')).toBe(reference);
  expect(placeIn(reference)).toEqual({ sheet, cell: 'B7' });
});
