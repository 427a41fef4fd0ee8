/** In November · April of 2008. A month without a year is the one nearest to the call. */
import { monthNumber, parts, toIso } from '../../../core/calendar-date';
import { reading, type Reader, spanOf } from '../reading';
import { dated, MONTH } from './days';

const WITH_YEAR = new RegExp(String.raw`\b(?<month>${MONTH}),? (?:of )?(?<year>(?:19|20)\d\d)\b`, 'dg');
const ALONE = new RegExp(
  String.raw`\b(?:[Ii]n|since|during|by|until|through|last|this|early|late|mid) (?<month>${MONTH})\b(?! \d)`,
  'dg',
);
const MIDDLE = 15;

/** Before what lies behind the call: "we said in March", "since October". */
const BEHIND = /\b(?:said|told|announced|reported|guided|launched|acquired|closed|opened|since)(?: [\w’']+){0,2} ?$/i;

export const months: Reader = (text, _, { callDate }) =>
  [WITH_YEAR, ALONE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { month = '', year } = match.groups ?? {};
      const near = dated(monthNumber(month), MIDDLE, year, callDate);
      const isAhead = near && callDate && year === undefined && near.day > callDate.day;
      const date =
        isAhead && BEHIND.test(text.slice(0, match.index + match[0].length - month.length))
          ? dated(monthNumber(month), MIDDLE, String(parts(near).year - 1), callDate)
          : near;
      return date ? [reading(spanOf(match, 'month'), toIso(date).slice(0, 7), 'month')] : [];
    }),
  );
