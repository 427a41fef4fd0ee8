/** Two-thirds · three quarters of the customers · half of them · one third. */
import { decimalOf } from '../numbers';
import { hedgeOf } from '../hedges';
import { reading, type Reader, spanOf } from '../reading';

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
/** "One quarter of guidance" is no part of anything. */
const SOME =
  /\b(one|two|three|four) (third|quarter|fifth|tenth)s?\b(?= of (?:our|the|all|its|it|their|them|total|these|those|sales|revenues?)\b)/dgi;
const HYPHENED = /\b(one|two|three|four)-(third|quarter|fifth|tenth)s?\b/dgi;
/** One in five of them. */
const ONE_IN = /\b(one|two|three) (?:in|out of) (?:every )?(three|four|five|six|eight|ten)\b/dgi;
/** Four of our five plants. */
const OF_SO_MANY =
  /\b(one|two|three|four|five) of (?:our|the|its|their) (three|four|five|six|seven|eight|nine|ten)\b/dgi;
/** A quarter of revenue; a quarter of growth is a period. */
const A_QUARTER =
  /\ba (third|quarter|fifth|tenth)(?= of (?:our|the|all|its|their|total|these|those|sales|revenues?)\b)/dgi;
/** Halves of what is no year or quarter, which would be periods. */
const HALF =
  /\b(?<!(?:first|second|back|other|latter|front|top|better)[- ])(half)(?= (?:of )?(?:our|the|all|their|them|it|its|that|these|those)\b(?! (?:year|quarter)))/dgi;

export const fractions: Reader = (text, whole) => {
  const found = [...text.matchAll(HYPHENED), ...text.matchAll(SOME)].map((match) => ({
    match,
    value: `${decimalOf(match[1] ?? '') ?? '1'}/${PARTS[match[2]?.toLowerCase() ?? ''] ?? 1}`,
  }));
  const oneIn = [...text.matchAll(ONE_IN), ...text.matchAll(OF_SO_MANY)].map((match) => ({
    match,
    value: `${decimalOf(match[1] ?? '') ?? '1'}/${decimalOf(match[2] ?? '') ?? '1'}`,
  }));
  const quarters = [...text.matchAll(A_QUARTER)].map((match) => ({
    match,
    value: `1/${PARTS[match[1]?.toLowerCase() ?? ''] ?? 1}`,
  }));
  const halves = [...text.matchAll(HALF)].map((match) => ({ match, value: '1/2' }));
  const starts = new Set<number>();
  return [...found, ...oneIn, ...quarters, ...halves].flatMap(({ match, value }) => {
    const span = spanOf(match);
    if (starts.has(span.start)) return [];
    starts.add(span.start);
    return [reading(span, value, 'fraction', { qualifier: hedgeOf(whole, span.start, span.end) })];
  });
};
