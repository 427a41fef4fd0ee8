import { Functions } from '../../src/host/model/functions';

describe('DATE, called by an add-in', () => {
  test.each([
    [false, 1904, 1, 1, 1462],
    [false, 2015, 12, 31, 42369],
    [true, 1904, 1, 1, 0],
    [true, 2015, 12, 31, 40907],
  ])('with dates from 1904: %p, %i-%i-%i is day %i', (from1904, year, month, day, serial) => {
    expect(new Functions(from1904).date(year, month, day).value).toBe(serial);
  });
});
