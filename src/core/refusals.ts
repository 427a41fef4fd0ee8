import { type CalendarDate, inWords } from './calendar-date';
import { formatAmount, formatQuantity } from './format';
import type { Money, Rate, Unit } from './quantity';

/** What a refusal is about: an argument or a line, with its reference on the form where it has one. */
export interface Subject {
  /** Such as I.C.3; empty where the form has no line for it. */
  readonly line: string;
  /** Such as "income taxes". */
  readonly name: string;
}

/** A term asked about on a day on which it has no value that is known. */
interface AskedAbout {
  readonly date: CalendarDate;
  /** As a sentence calls it: "limit", "Maturity Date". */
  readonly term: string;
  /** What kind of date to enter: "date", "fiscal quarter-end". */
  readonly enter: string;
}

/** What went wrong, as data; the words are made in one place, below. */
export type RefusalReason =
  | { readonly code: 'MISSING'; readonly subject: Subject; readonly enter: string }
  | { readonly code: 'NOT_AN_AMOUNT'; readonly subject: Subject; readonly found: string }
  | { readonly code: 'NOT_A_NUMBER'; readonly subject: Subject; readonly found: string }
  | { readonly code: 'NEGATIVE_AMOUNT'; readonly subject: Subject; readonly found: Money; readonly hint: string }
  | {
      readonly code: 'EXCLUDED_EXCEEDS_LINES';
      readonly subject: Subject;
      readonly found: Money;
      readonly lines: Money;
      readonly first: string;
      readonly last: string;
    }
  | { readonly code: 'NOT_ABOVE_ZERO'; readonly subject: Subject; readonly found: Money }
  | { readonly code: 'NOT_A_RATE'; readonly subject: Subject; readonly found: string }
  | { readonly code: 'RATE_ABOVE_ONE'; readonly subject: Subject; readonly found: Rate }
  | { readonly code: 'NOT_WHOLE_DAYS'; readonly subject: Subject; readonly found: string }
  | { readonly code: 'TOO_MANY_DAYS'; readonly subject: Subject; readonly found: number; readonly most: number }
  | {
      readonly code: 'NOT_A_DAY_BASIS';
      readonly subject: Subject;
      readonly found: string;
      readonly bases: readonly number[];
    }
  | { readonly code: 'NOT_A_NAME'; readonly subject: Subject; readonly found: string }
  | { readonly code: 'NAMED_TWICE'; readonly subject: Subject; readonly name: string; readonly again: string }
  | { readonly code: 'THRESHOLD_MISSING'; readonly subject: Subject }
  | { readonly code: 'NOT_YES_OR_NO'; readonly subject: Subject; readonly found: string }
  | {
      readonly code: 'UNKNOWN_RATING';
      readonly subject: Subject;
      readonly found: string;
      readonly scale: readonly string[];
    }
  | { readonly code: 'NOT_A_DATE'; readonly subject: Subject; readonly found: string }
  | {
      readonly code: 'NOT_A_QUARTER_END';
      readonly subject: Subject;
      readonly found: CalendarDate;
      readonly nearest: CalendarDate;
      readonly tolerance: number;
    }
  | { readonly code: 'NOT_A_FISCAL_YEAR'; readonly found: string; readonly first: number; readonly last: number }
  | { readonly code: 'NOT_A_QUARTER'; readonly found: string }
  | {
      readonly code: 'QUARTER_BEFORE_AGREEMENT';
      readonly found: CalendarDate;
      readonly made: CalendarDate;
      readonly first: CalendarDate;
    }
  | { readonly code: 'QUARTER_AFTER_MATURITY'; readonly found: CalendarDate; readonly last: CalendarDate }
  | { readonly code: 'QUARTER_TWICE'; readonly found: CalendarDate }
  | { readonly code: 'QUARTER_OUT_OF_ORDER'; readonly found: CalendarDate; readonly earlier: CalendarDate }
  | { readonly code: 'QUARTERS_MISSING'; readonly found: CalendarDate; readonly missing: readonly CalendarDate[] }
  | { readonly code: 'SHAPES_DIFFER'; readonly shapes: readonly string[] }
  | {
      readonly code: 'NOT_ONE_ROW_OR_COLUMN';
      readonly subject: Subject;
      readonly found: string;
      readonly inOrderOfTime: boolean;
    }
  | { readonly code: 'NOT_ONE_CELL'; readonly subject: Subject; readonly found: string }
  | {
      readonly code: 'NOT_THE_SCHEDULE_ROWS';
      readonly found: string;
      readonly rows: number;
      readonly first: string;
      readonly last: string;
    }
  | { readonly code: 'NO_SCHEDULE'; readonly found: string; readonly lines: number }
  | { readonly code: 'SEVERAL_SCHEDULES'; readonly found: number }
  | { readonly code: 'LINE_NOT_FOUND'; readonly subject: Subject }
  | { readonly code: 'NOTES_OR_AMOUNTS' }
  | { readonly code: 'NO_AMOUNTS'; readonly found: string }
  | { readonly code: 'DATES_DIFFER'; readonly found: CalendarDate; readonly stated: CalendarDate }
  | { readonly code: 'TOO_LARGE' }
  | {
      readonly code: 'NOT_DECIMALS';
      readonly subject: Subject;
      readonly found: string;
      readonly most: number;
    }
  | {
      readonly code: 'FINER_THAN_STATED';
      readonly subject: Subject;
      readonly found: string;
      /** The unit that it is rounded to, such as 0.1 or 100,000. */
      readonly nearest: string;
    }
  | {
      readonly code: 'LOW_ABOVE_HIGH';
      readonly low: Subject;
      readonly high: Subject;
      readonly foundLow: string;
      readonly foundHigh: string;
    }
  | {
      readonly code: 'UNFIT';
      readonly subject: Subject;
      readonly found: string;
      readonly never: string;
      readonly enter: string;
    }
  | {
      readonly code: 'NO_METRIC';
      readonly metric: string;
      readonly subject: Subject;
      readonly found: string;
      readonly why: string;
    }
  | { readonly code: 'UNIT_DIFFERS'; readonly subject: Subject; readonly found: Unit; readonly wanted: Unit }
  | { readonly code: 'ENTANGLED'; readonly subject: Subject }
  | { readonly code: 'DIVISOR_MAY_BE_NOUGHT'; readonly subject: Subject; readonly found: string }
  | { readonly code: 'UNKNOWN_CLAUSE'; readonly found: string; readonly examples: readonly string[] }
  | ({ readonly code: 'BEFORE_CLOSING'; readonly closing: CalendarDate } & AskedAbout)
  | ({ readonly code: 'AFTER_MATURITY'; readonly maturity: CalendarDate } & AskedAbout)
  | ({ readonly code: 'NOT_YET_ADDED'; readonly from: CalendarDate; readonly clause: string } & AskedAbout)
  | ({ readonly code: 'UNQUOTED'; readonly from: CalendarDate; readonly clause: string } & AskedAbout)
  | {
      readonly code: 'NO_LIMIT_STATED';
      readonly date: CalendarDate;
      readonly after: CalendarDate;
      readonly before: CalendarDate;
    }
  | { readonly code: 'NOT_MEANINGFUL'; readonly ratio: Subject; readonly denominator: Subject; readonly found: Money }
  | { readonly code: 'NO_CUSHION'; readonly denominator: Subject; readonly found: Money }
  | { readonly code: 'NO_FUNDED_INDEBTEDNESS'; readonly ratio: Subject; readonly denominator: Subject }
  | {
      readonly code: 'JUDGMENTS_UNDEFINED';
      readonly subject: Subject;
      readonly found: Money;
      readonly date: CalendarDate;
      readonly from: CalendarDate;
      readonly clause: string;
    };

export type RefusalCode = RefusalReason['code'];

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
}

export const isRefusal = (result: unknown): result is Refusal =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;

export const refuse = (reason: RefusalReason): Refusal => ({ ok: false, reason });

/** The agreement gives no value: nothing is wrong with the input. Every other refusal is about the input. */
const NO_VALUE: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'BEFORE_CLOSING',
  'AFTER_MATURITY',
  'NOT_YET_ADDED',
  'UNQUOTED',
  'NO_LIMIT_STATED',
  'NOT_MEANINGFUL',
  'NO_CUSHION',
  'NO_FUNDED_INDEBTEDNESS',
  'JUDGMENTS_UNDEFINED',
  'NO_METRIC',
  'ENTANGLED',
  'DIVISOR_MAY_BE_NOUGHT',
]);

/** Whether the input is wrong (`#VALUE!` in Excel) or the agreement gives no value (`#N/A`). */
export const refusalKind = (refusal: Refusal): 'wrong input' | 'no value' =>
  NO_VALUE.has(refusal.reason.code) ? 'no value' : 'wrong input';

const title = ({ line, name }: Subject): string => (line ? `${line}, ${name}` : name);
const Title = (subject: Subject): string => title(subject).replace(/^[a-z]/, (first) => first.toUpperCase());

/** "the quarter ended March 28, 2015 is", "3 quarters from the one ended March 28, 2015 to the one ended September 26, 2015 are" */
function several(quarters: readonly CalendarDate[]): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return 'a quarter is';
  return quarters.length === 1
    ? `the quarter ended ${inWords(first)} is`
    : `${quarters.length} quarters from the one ended ${inWords(first)} to the one ended ${inWords(last)} are`;
}

/** The refusal in words: the line, what was found, what to enter. The same text in Excel, the task pane and the command line. */
export function refusalMessage({ reason }: Refusal): string {
  switch (reason.code) {
    case 'MISSING':
      return `${Title(reason.subject)}: nothing was given. Enter ${reason.enter}.`;
    case 'NOT_AN_AMOUNT':
      return `${Title(reason.subject)}: found ${reason.found}, which is no amount. Enter a number in dollars, or 0 where there is none.`;
    case 'NOT_A_NUMBER':
      return `${Title(reason.subject)}: found ${reason.found}, which is no number. Enter a number.`;
    case 'NEGATIVE_AMOUNT':
      return `${Title(reason.subject)}: found ${formatAmount(reason.found)}, but this amount is never negative. ${reason.hint || 'Enter 0 or more.'}`;
    case 'EXCLUDED_EXCEEDS_LINES':
      return `${Title(reason.subject)}: found ${formatAmount(reason.found)}, more than the ${formatAmount(reason.lines)} in lines ${reason.first} to ${reason.last} it is taken from. Enter only what those lines contain.`;
    case 'NOT_ABOVE_ZERO':
      return `${Title(reason.subject)}: found ${formatAmount(reason.found)}. Enter an amount above 0.`;
    case 'NOT_A_RATE':
      return `${Title(reason.subject)}: found ${reason.found}, which is no rate. Enter a fraction a year, such as 0.015 or 1.5%.`;
    case 'RATE_ABOVE_ONE':
      return `${Title(reason.subject)}: found ${reason.found.amount.toString()}, which is ${formatQuantity(reason.found)} a year. Enter a fraction, such as 0.015 or 1.5%.`;
    case 'NOT_WHOLE_DAYS':
      return `${Title(reason.subject)}: found ${reason.found}. Enter a whole number of days, 0 or more.`;
    case 'TOO_MANY_DAYS':
      return `${Title(reason.subject)}: found ${reason.found}, more than the ${reason.most} from the Closing Date to the Maturity Date. Enter the days for which interest is due, not a date.`;
    case 'NOT_A_DAY_BASIS':
      return `${Title(reason.subject)}: found ${reason.found}. Enter the days that the Credit Agreement counts in a year for this rate: ${reason.bases.slice(0, -1).join(', ')} or ${reason.bases.at(-1)}; no document read here states them.`;
    case 'NOT_A_NAME':
      return `${Title(reason.subject)}: found ${reason.found}, which is no name. Enter the name of the Lender.`;
    case 'NAMED_TWICE':
      return `${Title(reason.subject)} and ${reason.again}: both are ${reason.name}. Enter each Lender once, with all that it holds: its fee is rounded once.`;
    case 'THRESHOLD_MISSING':
      return `${Title(reason.subject)}: nothing was given, and no document read here states it. Enter it in dollars, from the definitions of the Credit Agreement.`;
    case 'NOT_YES_OR_NO':
      return `${Title(reason.subject)}: found ${reason.found}. Enter TRUE or FALSE, or Yes or No.`;
    case 'UNKNOWN_RATING':
      return `${Title(reason.subject)}: found ${reason.found}, which is no A.M. Best rating. Enter one of ${reason.scale.join(', ')}, or leave the cell blank where the insurer is not rated.`;
    case 'NOT_A_DATE':
      return `${Title(reason.subject)}: found ${reason.found}, which is no date. Enter a date, or text such as 2015-12-31.`;
    case 'NOT_A_QUARTER_END':
      return `${Title(reason.subject)}: ${inWords(reason.found)} is no fiscal quarter-end; it is more than ${reason.tolerance} days from the nearest calendar one, ${inWords(reason.nearest)}. Enter the last day of a fiscal quarter.`;
    case 'NOT_A_FISCAL_YEAR':
      return `Fiscal year: found ${reason.found}. Enter a whole year from ${reason.first} to ${reason.last}.`;
    case 'NOT_A_QUARTER':
      return `Quarter: found ${reason.found}. Enter 1, 2, 3 or 4.`;
    case 'QUARTER_BEFORE_AGREEMENT':
      return `Quarter ended ${inWords(reason.found)}: it is before the Agreement, which was made on ${inWords(reason.made)}. Begin with the quarter ended ${inWords(reason.first)}.`;
    case 'QUARTER_AFTER_MATURITY':
      return `Quarter ended ${inWords(reason.found)}: it is after the Agreement matured. End with the quarter ended ${inWords(reason.last)}.`;
    case 'QUARTER_TWICE':
      return `Quarter ended ${inWords(reason.found)}: it stands twice. Enter each quarter once.`;
    case 'QUARTER_OUT_OF_ORDER':
      return `Quarter ended ${inWords(reason.found)}: it stands before the quarter ended ${inWords(reason.earlier)}. Enter the quarters in order of time.`;
    case 'QUARTERS_MISSING':
      return `Quarter ended ${inWords(reason.found)}: before it ${several(reason.missing)} missing. Enter every quarter of the Agreement’s life, 0 where nothing was spent.`;
    case 'SHAPES_DIFFER':
      return `The ranges have different shapes: ${reason.shapes.join(', ')}. Enter ranges of one shape; a single cell is repeated.`;
    case 'NOT_ONE_ROW_OR_COLUMN':
      return `${Title(reason.subject)}: found a block of ${reason.found}. Enter one row or one column${reason.inOrderOfTime ? ', in order of time' : ''}.`;
    case 'NOT_ONE_CELL':
      return `${Title(reason.subject)}: found a range of ${reason.found}. Enter a single cell.`;
    case 'NOT_THE_SCHEDULE_ROWS':
      return `Found a range of ${reason.found} and nothing else. Enter ${reason.rows} rows, ${reason.first} to ${reason.last}, one column for each Measurement Period; or each line as an argument of its own.`;
    case 'NO_SCHEDULE':
      return `Schedule A: found a range of ${reason.found} with ${reason.lines === 0 ? 'none' : reason.lines} of the form’s lines. Enter the whole schedule with its words and amounts, from the Statement Date to II.D.`;
    case 'SEVERAL_SCHEDULES':
      return `Schedule A: found ${reason.found} schedules in one range. Enter the range of one.`;
    case 'LINE_NOT_FOUND':
      return `${Title(reason.subject)}: not found in the range. Enter the whole schedule, each line with the form’s words or number.`;
    case 'NOTES_OR_AMOUNTS':
      return 'Schedule A: found a column of small whole numbers that may be notes or amounts. Enter a range without the column of notes.';
    case 'NO_AMOUNTS':
      return `Schedule A: found a range of ${reason.found} in which every amount is blank or 0. Enter the amounts.`;
    case 'DATES_DIFFER':
      return `Period end: found ${inWords(reason.found)}, but the Statement Date in the range is ${inWords(reason.stated)}. Enter the Statement Date itself.`;
    case 'TOO_LARGE':
      return 'The result is larger than a cell can hold. Enter amounts in dollars.';
    case 'NOT_DECIMALS':
      return `${Title(reason.subject)}: found ${reason.found}. Enter a whole number from −${reason.most} to ${reason.most}: 2 for cents, 0 for whole numbers, −5 for hundreds of thousands.`;
    case 'FINER_THAN_STATED':
      return `${Title(reason.subject)}: found ${reason.found}, which is finer than a figure rounded to the nearest ${reason.nearest}. Enter the figure as stated, or the decimals it has.`;
    case 'LOW_ABOVE_HIGH':
      return `${Title(reason.low)}: found ${reason.foundLow}, above ${title(reason.high)}, ${reason.foundHigh}. Enter the lower end first.`;
    case 'UNFIT':
      return `${Title(reason.subject)}: found ${reason.found}, but this is never ${reason.never}. ${reason.enter}`;
    case 'NO_METRIC':
      return `${reason.metric}: ${title(reason.subject)} is ${reason.found}, ${reason.why}.`;
    case 'UNIT_DIFFERS':
      return `${Title(reason.subject)}: found a figure in ${reason.found}, where one in ${reason.wanted} belongs. Enter it in ${reason.wanted}.`;
    case 'ENTANGLED':
      return `${Title(reason.subject)} stands more than once in the formula, in such a way that what its rounding allows is not known.`;
    case 'DIVISOR_MAY_BE_NOUGHT':
      return `${Title(reason.subject)} is a divisor, and within its rounding (${reason.found}) it may be 0.`;
    case 'UNKNOWN_CLAUSE':
      return `Found ${reason.found}, which is no line of Schedule A and no clause held here. Enter a reference such as ${reason.examples.join(', ')}.`;
    case 'BEFORE_CLOSING':
      return `On ${inWords(reason.date)} no ${reason.term} was in force: the Agreement closed on ${inWords(reason.closing)}. Enter a ${reason.enter} from then on.`;
    case 'AFTER_MATURITY':
      return `On ${inWords(reason.date)} no ${reason.term} was in force: the Agreement matured on ${inWords(reason.maturity)}. Enter a ${reason.enter} up to then.`;
    case 'NOT_YET_ADDED':
      return `On ${inWords(reason.date)} no ${reason.term} was in the Agreement: it was added on ${inWords(reason.from)} (${reason.clause}). Enter a ${reason.enter} from then on.`;
    case 'UNQUOTED':
      return `On ${inWords(reason.date)} the ${reason.term} is unknown: it was replaced on ${inWords(reason.from)} (${reason.clause}) without being quoted, and the Credit Agreement itself was not read. Enter a ${reason.enter} from then on.`;
    case 'NO_LIMIT_STATED':
      return `On ${inWords(reason.date)} no limit was in force: read literally, the table states one through ${inWords(reason.after)} and again from ${inWords(reason.before)}.`;
    case 'NOT_MEANINGFUL':
      return `${Title(reason.ratio)}: ${reason.denominator.name} (${reason.denominator.line}) is ${formatAmount(reason.found)}, not positive, and there is debt, so there is no meaningful ratio and the covenant is not met.`;
    case 'NO_CUSHION':
      return `${Title(reason.denominator)} is ${formatAmount(reason.found)}, not positive, so there is no fraction by which it could fall.`;
    case 'NO_FUNDED_INDEBTEDNESS':
      return `${Title(reason.ratio)}: ${reason.denominator.name} (${reason.denominator.line}) is 0, so there is nothing to cover: the ratio has no value, and the covenant is met.`;
    case 'JUDGMENTS_UNDEFINED':
      return `${Title(reason.subject)}: found ${formatAmount(reason.found)} at ${inWords(reason.date)}. Judgments count only since ${inWords(reason.from)} (${reason.clause}); what the Agreement said before is not in the documents read. Enter a later date, or 0 where there are none.`;
  }
}

/** The same in two: what is wrong, and what to enter, which is its last sentence. */
export function refusalInTwo(refusal: Refusal): { readonly says: string; readonly enter: string } {
  const message = refusalMessage(refusal);
  const [, says, enter] = /^(.*[.”]) ([A-Z](?:[^.]|\.\S)*\.)$/s.exec(message) ?? [];
  return says !== undefined && enter !== undefined ? { says, enter } : { says: message, enter: '' };
}
