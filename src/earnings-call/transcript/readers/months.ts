/** In November · April of 2008. A month without a year is the one nearest to the call. */
import { monthNumber, toIso } from '../../../core/calendar-date';
import { reading, type Reader, spanOf } from '../reading';
import { dated, MONTH } from './days';

const WITH_YEAR = new RegExp(String.raw`\b(?<month>${MONTH}),? (?:of )?(?<year>(?:19|20)\d\d)\b`, 'dg');
const ALONE = new RegExp(
  String.raw`\b(?:in|since|during|by|until|through|last|this|early|late|mid) (?<month>${MONTH})\b(?! \d)`,
  'dg',
);
const MIDDLE = 15;

export const months: Reader = (text, _, { callDate }) =>
  [WITH_YEAR, ALONE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { month = '', year } = match.groups ?? {};
      const date = dated(monthNumber(month), MIDDLE, year, callDate);
      return date ? [reading(spanOf(match, 'month'), toIso(date).slice(0, 7), 'month')] : [];
    }),
  );
