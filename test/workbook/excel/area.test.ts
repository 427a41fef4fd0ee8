import { boxesOf } from '../../../src/workbook/excel/area';

test.each([
  ['C8', [{ top: 7, left: 2, bottom: 7, right: 2 }]],
  ['C8:D10', [{ top: 7, left: 2, bottom: 9, right: 3 }]],
  ['$AA$1', [{ top: 0, left: 26, bottom: 0, right: 26 }]],
  [
    'A1,B2:B9',
    [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 1, left: 1, bottom: 8, right: 1 },
    ],
  ],
  ['C:C', null],
  ['3:5', null],
  ['A1,C:C', null],
  ['', null],
])('%s', (address, boxes) => {
  expect(boxesOf(address)).toEqual(boxes);
});
