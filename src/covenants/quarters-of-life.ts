import type { Agreement } from '../agreement/types';
import { type CalendarDate, isBefore, parts } from '../core/calendar-date';
import { lastStated } from '../core/dated';
import { type Refusal, type Subject, refuse } from '../core/refusals';
import { fiscalQuarterEnd, nominalQuarterEnd } from './fiscal-quarter';
import { termInForce } from './term-in-force';

const QUARTER: Subject = { line: '', name: 'quarter ended' };

export interface QuarterOfLife {
  /** The last day of the fiscal quarter. */
  readonly end: CalendarDate;
  /** The calendar quarter-end that it stands for. */
  readonly nominal: CalendarDate;
}

const QUARTERS = [1, 2, 3, 4] as const;

/**
 * The fiscal quarters of the Agreement's life, in order of time: from the one in which it was made to the last that ends by the
 * Maturity Date in force at its end.
 *
 * @source Credit Agreement, dated as of July 29, 2013; First Amendment, section 1.3
 */
export function quartersOfLife(agreement: Agreement): readonly QuarterOfLife[] {
  const known = lives.get(agreement) ?? findQuarters(agreement);
  lives.set(agreement, known);
  return known;
}

/** An agreement is a constant, and every row of a ledger asks. */
const lives = new WeakMap<Agreement, readonly QuarterOfLife[]>();

function findQuarters(agreement: Agreement): readonly QuarterOfLife[] {
  const { closingDate, maturityDate } = agreement.terms;
  const firstYear = parts(closingDate.value).year;
  const lastYear = parts(lastStated(maturityDate.values).value).year;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years
    .flatMap((year) => QUARTERS.flatMap((quarter) => quarterOf(agreement, year, quarter) ?? []))
    .filter(
      ({ end, nominal }) => !isBefore(end, closingDate.value) && termInForce(agreement, maturityDate, nominal).ok,
    );
}

function quarterOf(agreement: Agreement, year: number, quarter: number): QuarterOfLife | null {
  const end = fiscalQuarterEnd(agreement, year, quarter);
  const nominal = end.ok ? nominalQuarterEnd(agreement, end.value) : end;
  return end.ok && nominal.ok ? { end: end.value, nominal: nominal.value } : null;
}

/**
 * Which quarter of the Agreement's life a date stands for, from 0.
 *
 * @param date  a fiscal quarter-end, or the calendar quarter-end it stands for
 * @returns refuses NOT_A_QUARTER_END, QUARTER_BEFORE_AGREEMENT and QUARTER_AFTER_MATURITY
 */
export function placeInLife(agreement: Agreement, date: CalendarDate): number | Refusal {
  const nominal = nominalQuarterEnd(agreement, date);
  if (!nominal.ok) return ofQuarter(nominal);
  const life = quartersOfLife(agreement);
  const place = life.findIndex((quarter) => quarter.nominal.day === nominal.value.day);
  if (place >= 0) return place;
  const made = agreement.terms.closingDate.value;
  const [first = made, last = made] = [life[0]?.end, life.at(-1)?.end];
  return isBefore(date, first)
    ? refuse({ code: 'QUARTER_BEFORE_AGREEMENT', found: date, made, first })
    : refuse({ code: 'QUARTER_AFTER_MATURITY', found: date, last });
}

const ofQuarter = (refusal: Refusal): Refusal =>
  refusal.reason.code === 'NOT_A_QUARTER_END' ? refuse({ ...refusal.reason, subject: QUARTER }) : refusal;
