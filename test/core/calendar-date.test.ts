import {
  existing,
  fromSerial,
  inWords,
  isoDate,
  monthNumber,
  parseIsoDate,
  toIso,
  toSerial,
} from '../../src/core/calendar-date';

test.each([
  // Serials as Excel shows them for these dates.
  ['1900-03-01', 61],
  ['2000-01-01', 36526],
  ['2013-07-29', 41484],
  ['2015-12-31', 42369],
  ['9999-12-31', 2958465],
])('%s is serial %d', (iso, serial) => {
  expect(toSerial(isoDate(iso))).toBe(serial);
  expect(fromSerial(serial)).toEqual(isoDate(iso));
});

test('a time of day belongs to its day', () => {
  expect(fromSerial(42369.999)).toEqual(isoDate('2015-12-31'));
});

test.each([0, 60, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%p is no date', (serial) => {
  expect(fromSerial(serial)).toBeNull();
});

test.each(['2015-02-29', '2015-13-01', '2015-00-10', '15-12-31', '2015-12-31T00:00', 'today', ''])(
  '%p is no ISO date',
  (text) => {
    expect(parseIsoDate(text)).toBeNull();
  },
);

test('leap days exist in leap years only', () => {
  expect(existing(2016, 2, 29)).toEqual(isoDate('2016-02-29'));
  expect(existing(2100, 2, 29)).toBeNull();
});

test('dates are written in words and as ISO text', () => {
  expect(inWords(isoDate('2014-09-27'))).toBe('September 27, 2014');
  expect(toIso(isoDate('2014-09-27'))).toBe('2014-09-27');
});

test.each([
  ['Sept.', 9],
  ['december', 12],
  ['Jun', 6],
  ['January', 1],
  ['jan.', 1],
  ['Sep', 9],
  ['Ja.n', null],
  ['sept.ember', null],
  ['Mayor', null],
  ['', null],
])('the month %s', (name, month) => expect(monthNumber(name)).toBe(month));

test('a date in the code that is none is told with what was written', () => {
  expect(() => isoDate('2015-12-32')).toThrow('2015-12-32 is no date in the form YYYY-MM-DD');
});

test.each(['12015-12-31', '2015-12-311', '2015-12-31 and on', 'x2015-12-31'])('%s is no date', (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

test('blanks around a date are none of it', () => {
  expect(parseIsoDate(' 2015-12-31 ')).toEqual(isoDate('2015-12-31'));
});
