import type { Agreement, DatedTerm } from '../agreement/types';
import { type CalendarDate, inWords, isAfter, isBefore } from '../core/calendar-date';
import { type Stated, heldOn, statedValues } from '../core/dated';
import { type Outcome, step, value } from '../core/outcome';
import { type Refusal, refuse } from '../core/refusals';

/** The day asked about, and what a refusal calls what was given. */
interface Asked {
  /** The day as it was given, where another stands for it. */
  readonly given?: CalendarDate;
  /** What to enter instead: "date", "fiscal quarter-end". */
  readonly enter?: string;
}

/**
 * What a term says on a day: its value with its clause, or why there is none.
 *
 * @param term  with a name that a sentence can use
 * @returns refuses UNQUOTED where the term was in force in words that no document read quotes; where nothing was in force:
 *   BEFORE_CLOSING, AFTER_MATURITY (from the day after the Maturity Date that held on that day), NOT_YET_ADDED
 * @source Credit Agreement, dated as of July 29, 2013; First Amendment, articles I and II
 */
export function termInForce<T>(
  agreement: Agreement,
  term: Pick<DatedTerm<T>, 'name' | 'values'>,
  day: CalendarDate,
  { given = day, enter = 'date' }: Asked = {},
): Outcome<Stated<T>> {
  const asked = { date: given, term: term.name, enter };
  const { closingDate, maturityDate } = agreement.terms;
  if (isBefore(day, closingDate.value)) return refuse({ code: 'BEFORE_CLOSING', closing: closingDate.value, ...asked });
  const maturity = heldOn(maturityDate.values, day);
  if (maturity?.kind === 'stated' && isAfter(day, maturity.value))
    return refuse({ code: 'AFTER_MATURITY', maturity: maturity.value, ...asked });
  const held = heldOn(term.values, day);
  if (held?.kind === 'stated')
    return value(held, () => step({ label: term.name, clause: held.clause, note: `Since ${inWords(held.from)}.` }));
  const next = statedValues(term.values).find(({ from }) => isAfter(from, day));
  if (!next) throw new RangeError(`The ${term.name} has no words that are quoted`);
  return refuse({ code: held ? 'UNQUOTED' : 'NOT_YET_ADDED', from: next.from, clause: next.clause, ...asked });
}

/** Whether a term was in force, but nobody can say from the documents what it was. */
export const isUnknown = ({ reason }: Refusal): boolean => reason.code === 'UNQUOTED';
