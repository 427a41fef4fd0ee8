/** September 25, 2010 · September 16th of 2010 · January 24 · 2010-09-25 · the end of February · the end of the month. */
import { addDays, type CalendarDate, dayOf, existing, monthNumber, parts, toIso } from '../../../core/calendar-date';
import { reading, type Reader, spanOf } from '../reading';

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const DAY = new RegExp(
  String.raw`\b(?<month>${MONTH}) (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|,\d{3})(?:,? (?:of )?(?<year>\d{4}))?\b`,
  'dgi',
);
const DAY_FIRST = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?:,? (?<year>\d{4}))?\b`,
  'dgi',
);
/** 2026-04-23 · 4/23/2026, the month first as Americans write it. */
const IN_DIGITS =
  /\b(?:(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)|(?<month2>\d{1,2})\/(?<day2>\d{1,2})\/(?<year2>(?:19|20)\d\d))\b/dg;
const END_OF_MONTH = new RegExp(String.raw`\bend of (?<month>${MONTH})(?:,? (?:of )?(?<year>\d{4}))?(?! \d)`, 'dg');
const END_OF_THIS_MONTH = /\bend of (?:the|this) month\b/dgi;

export const days: Reader = (text, _, { callDate }) => {
  const found = [DAY, DAY_FIRST].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { month = '', day = '', year } = match.groups ?? {};
      const date = dated(monthNumber(month), Number(day), year, callDate);
      return date ? [reading(spanOf(match), toIso(date), 'date')] : [];
    }),
  );
  const inDigits = [...text.matchAll(IN_DIGITS)].flatMap((match) => {
    const { year, month, day, year2, month2, day2 } = match.groups ?? {};
    const date = existing(Number(year ?? year2), Number(month ?? month2), Number(day ?? day2));
    return date ? [reading(spanOf(match), toIso(date), 'date')] : [];
  });
  const ends = [...text.matchAll(END_OF_MONTH)].flatMap((match) => {
    const { month = '', year } = match.groups ?? {};
    const first = dated(monthNumber(month), 1, year, callDate);
    return first ? [reading(spanOf(match), toIso(lastOfMonth(first)), 'date')] : [];
  });
  const thisMonth = callDate
    ? [...text.matchAll(END_OF_THIS_MONTH)].map((match) => reading(spanOf(match), toIso(lastOfMonth(callDate)), 'date'))
    : [];
  return [...found, ...inDigits, ...ends, ...thisMonth];
};

function lastOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = parts(date);
  return addDays(dayOf(year, month + 1, 1), -1);
}

/** A day without a year is the one nearest to the call; without a call it is none. */
export function dated(
  month: number | null,
  day: number,
  year: string | undefined,
  callDate: CalendarDate | null,
): CalendarDate | null {
  if (month === null) return null;
  if (year !== undefined) return existing(Number(year), month, day);
  if (!callDate) return null;
  const { year: now } = parts(callDate);
  const near = [now - 1, now, now + 1].flatMap((one) => existing(one, month, day) ?? []);
  return near.sort((a, b) => Math.abs(a.day - callDate.day) - Math.abs(b.day - callDate.day))[0] ?? null;
}
