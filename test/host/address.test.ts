import {
  boundingBox,
  intersection,
  parseA1,
  quoted,
  splitSheet,
  toA1,
  toAbsoluteA1,
} from '../../src/host/model/address';

describe('addresses', () => {
  test.each([
    ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$B$2:C9', { row: 1, column: 1, rows: 8, columns: 2 }],
    ['C9:$B$2', { row: 1, column: 1, rows: 8, columns: 2 }],
    ['A:C', { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ['3:5', { row: 2, column: 0, rows: 3, columns: 16_384 }],
    ['xfd1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])('%s is read', (address, box) => {
    expect(parseA1(address)).toEqual(box);
  });

  test.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:B', 'Debt', 'A1;B2'])(
    '%p is refused as Excel does',
    (address) => {
      expect(() => parseA1(address)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    },
  );

  test.each(['A1', 'B2:C9', 'A:C', '3:5', 'AA10:AB11', 'XFD1048576'])('%s is written as it was read', (address) => {
    expect(toA1(parseA1(address))).toBe(address);
  });

  test('the whole sheet is its rows', () => {
    expect(toA1({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 })).toBe('1:1048576');
  });

  test('names refer to cells absolutely', () => {
    expect(toAbsoluteA1(parseA1('B2:AA10'))).toBe('$B$2:$AA$10');
  });

  test.each([
    ['Sheet1', 'Sheet1'],
    ['Sched A', "'Sched A'"],
    ["Bank's form", "'Bank''s form'"],
    ['Q4', "'Q4'"],
    ['2015', "'2015'"],
  ])('the sheet %s is spelled %s in formulas, and read back', (name, spelled) => {
    expect(quoted(name)).toBe(spelled);
    expect(splitSheet(`=${spelled}!$B$2`)).toEqual({ sheet: name, cells: '$B$2' });
  });

  test('an address without a sheet names none', () => {
    expect(splitSheet('B2')).toEqual({ cells: 'B2' });
  });

  test('boxes around and within two others', () => {
    expect(toA1(boundingBox(parseA1('B2'), parseA1('D1:D5')))).toBe('B1:D5');
    expect(intersection(parseA1('A1:C3'), parseA1('C3:E9'))).toEqual(parseA1('C3'));
    expect(intersection(parseA1('A1:C3'), parseA1('D1:E9'))).toBeNull();
  });
});
