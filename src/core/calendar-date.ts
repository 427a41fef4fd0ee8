/** A day of the calendar, without time or zone. Days compare by `day`, the number of days since January 1, 1970. */
export interface CalendarDate {
  readonly day: number;
}

const MILLISECONDS = 86_400_000;
/** Serial 0 of the 1900 date system as it holds from March 1, 1900 on (Excel counts a February 29, 1900 that never was). */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30) / MILLISECONDS;
const MARCH_1900 = 61;
/** December 31, 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;
/** What a serial of the 1904 date system lacks to be one of the 1900 system. */
export const DAYS_FROM_1900_TO_1904 = 1462;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const dayOf = (year: number, month: number, day: number): CalendarDate => ({
  day: Date.UTC(year, month - 1, day) / MILLISECONDS,
});

/** A date written in the code or in data as YYYY-MM-DD. */
export function isoDate(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`${text} is no date in the form YYYY-MM-DD`);
  return date;
}

export function parseIsoDate(text: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  return year && month && day ? existing(Number(year), Number(month), Number(day)) : null;
}

/** The day, where the calendar has it: no February 30. */
export function existing(year: number, month: number, day: number): CalendarDate | null {
  const date = dayOf(year, month, day);
  const back = parts(date);
  return back.year === year && back.month === month && back.day === day ? date : null;
}

/** The day of an Excel serial of the 1900 system, whatever the time of day; null where Excel has no such date or counts it wrongly (before March 1, 1900). */
export function fromSerial(serial: number): CalendarDate | null {
  if (!(serial >= MARCH_1900 && serial < LAST_SERIAL + 1)) return null;
  return { day: Math.floor(serial) + SERIAL_EPOCH };
}

export const toSerial = (date: CalendarDate): number => date.day - SERIAL_EPOCH;

export function parts(date: CalendarDate): { year: number; month: number; day: number; weekday: number } {
  const utc = new Date(date.day * MILLISECONDS);
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    weekday: utc.getUTCDay(),
  };
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => ({ day: date.day + days });
export const isBefore = (a: CalendarDate, b: CalendarDate): boolean => a.day < b.day;
export const isAfter = (a: CalendarDate, b: CalendarDate): boolean => a.day > b.day;

export const toIso = (date: CalendarDate): string => new Date(date.day * MILLISECONDS).toISOString().slice(0, 10);

/** As in a sentence: December 31, 2015. */
export function inWords(date: CalendarDate): string {
  const { year, month, day } = parts(date);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** 1 to 12 of an English month's name or its first three letters; null for anything else. */
export function monthNumber(name: string): number | null {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex(
    (month) => month.toLowerCase() === wanted || month.slice(0, 3).toLowerCase() === wanted,
  );
  return index < 0 && wanted === 'sept' ? 9 : index < 0 ? null : index + 1;
}
