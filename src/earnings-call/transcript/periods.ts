/** The periods that a call speaks of: Q4 2010, the prior quarter, the full year 2010. */
import type { Span } from './reading';

/** A quarter, or a year where `quarter` is null. */
export interface Period {
  readonly year: number;
  readonly quarter: number | null;
}

export interface PeriodFound extends Span {
  /** null: the words name a period that cannot be told. */
  readonly period: Period | null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const YEAR = String.raw`(?:19|20)\d\d`;
const QUARTER = String.raw`(?:Q(?<q>[1-4])|(?<q2>[1-4])Q|(?<ordinal>first|second|third|fourth)(?:[- ]fiscal)?[- ]quarter)`;
const NAMED = new RegExp(
  String.raw`\b${QUARTER}(?:(?: of)?(?: the)?(?: fiscal)?(?: year)?[ ,]*(?<year>${YEAR}|'?\d\d\b(?![,.%]?\d|%)))?`,
  'dgi',
);
const PRIOR = /\b(?:prior|previous|preceding|last)[- ]quarter(?: of (?:19|20)\d\d)?\b/dgi;
const YEAR_AGO = new RegExp(
  String.raw`\b(?:year-ago quarter|prior-year quarter|same (?:quarter|period) (?:last year|a year ago)|(?:corresponding|same|comparable) (?:period|quarter) (?:of|in) (?<year>${YEAR}))`,
  'dgi',
);
const WHOLE_YEAR = new RegExp(String.raw`\b(?:fiscal |full |calendar )*(?:year )?(?:ended )?(?<year>${YEAR})\b`, 'dgi');
const PARTS_OF_YEARS =
  /\b(?:first|second|back|front|latter)[- ]half[- ]of[- ](?:the |this |next )?(?:[\w-]+ )?(?:year|(?:19|20)\d\d)?/dgi;

/** @param reported  the quarter that the call is about; relative periods count from it */
export function periodsIn(text: string, reported: Period | null): readonly PeriodFound[] {
  const found: PeriodFound[] = [];
  const add = (pattern: RegExp, period: (groups: Record<string, string | undefined>) => Period | null): void => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (!found.some(({ start, end }) => span.start < end && span.end > start))
        found.push({ ...span, period: period(match.groups ?? {}) });
    }
  };
  add(YEAR_AGO, ({ year }) => yearAgo(reported, year));
  add(PRIOR, () => before(reported));
  add(NAMED, (groups) => {
    const quarter = Number(groups.q ?? groups.q2 ?? ORDINALS.indexOf(groups.ordinal?.toLowerCase() ?? '') + 1);
    const year = groups.year === undefined ? nearestYear(quarter, reported) : fullYear(groups.year);
    return year === null ? null : { year, quarter };
  });
  add(PARTS_OF_YEARS, () => null);
  add(WHOLE_YEAR, ({ year }) => ({ year: Number(year), quarter: null }));
  return found.sort((a, b) => a.start - b.start);
}

const fullYear = (digits: string): number => {
  const bare = digits.replace("'", '');
  return bare.length === 2 ? 2000 + Number(bare) : Number(bare);
};

/** A quarter without a year is the one nearest to the quarter that is reported on. */
function nearestYear(quarter: number, reported: Period | null): number | null {
  if (!reported?.quarter) return reported?.year ?? null;
  const now = reported.year * 4 + reported.quarter;
  const distances = [-1, 0, 1].map((by) => reported.year + by);
  return distances.sort((a, b) => Math.abs(a * 4 + quarter - now) - Math.abs(b * 4 + quarter - now))[0] ?? null;
}

function before(reported: Period | null): Period | null {
  if (!reported?.quarter) return null;
  const { year, quarter } = reported;
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

function yearAgo(reported: Period | null, year: string | undefined): Period | null {
  if (!reported) return null;
  return { year: year === undefined ? reported.year - 1 : Number(year), quarter: reported.quarter };
}

export const periodInWords = ({ year, quarter }: Period): string => (quarter ? `Q${quarter} ${year}` : String(year));
