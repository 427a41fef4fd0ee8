import { lineOf } from '../agreement/lines';
import type { Agreement, DatedTerm } from '../agreement/types';
import { type CalendarDate, inWords } from '../core/calendar-date';
import { formatAmount, formatLimit, formatQuantity } from '../core/format';
import { refusalMessage } from '../core/refusals';
import { type LimitInForce, limitInForce } from './covenant-limit';
import { isUnknown, termInForce } from './term-in-force';

/** What one term says on a day, in words. */
export interface TermOnDay {
  readonly section: string;
  readonly name: string;
  readonly state: 'in force' | 'unknown' | 'not in force' | 'not tested';
  /** What it says; empty in every other state than in force. */
  readonly words: string;
  /** Where that is written; empty like the words. */
  readonly clause: string;
  /** Since when, or why there are no words. */
  readonly note: string;
}

/**
 * Every term that depends on the day, as it stood on one day.
 *
 * @returns one entry a term, in the order of the sections that matter most; a limit only on a day on which a Measurement Period ends
 * @source First Amendment, articles I and II; Exhibit C, Schedule A, step-down table
 */
export function termsOnDay(agreement: Agreement, day: CalendarDate): readonly TermOnDay[] {
  const { terms } = agreement;
  const on = <T>(term: DatedTerm<T>, words: (value: T, clause: string) => string): TermOnDay => {
    const found = termInForce(agreement, term, day);
    const { section, name } = term;
    if (!found.ok) {
      const state = isUnknown(found) ? 'unknown' : 'not in force';
      return { section, name, state, words: '', clause: '', note: refusalMessage(found) };
    }
    const { value, clause, from } = found.value;
    return { section, name, state: 'in force', words: words(value, clause), clause, note: `Since ${inWords(from)}.` };
  };
  const asQuoted = (_: string, clause: string): string => `as quoted in ${clause}`;
  return [
    on(terms.maturityDate, inWords),
    ...limitsOnDay(agreement, day),
    on(terms.leverageNumerator, (lines) => lines.map((id) => `${id}, ${lineOf(agreement, id).name}`).join(' + ')),
    on(terms.certificateSigners, (offices) => alternatives(offices)),
    on(terms.eurodollarRate, ({ floor, fixedBusinessDaysBefore }) => {
      return `at least ${formatQuantity(floor)}, fixed ${fixedBusinessDaysBefore} Business Days before`;
    }),
    on(terms.interestFloor, ({ component, result }) => {
      return `each component at least ${formatQuantity(component)}, the result at least ${formatAmount(result)}`;
    }),
    on(terms.indemnityDays, (days) => `within ${days} days after demand`),
    on(terms.reserveCosts, ({ noticeDays, percentagePlaces }) => {
      return `${noticeDays} days’ notice; a percentage is rounded up to ${percentagePlaces} decimal places`;
    }),
    on(terms.litigation, asQuoted),
    on(terms.sanctionsRepresentation, asQuoted),
    on(terms.antiCorruptionLaws, asQuoted),
    on(terms.sanctionsCovenant, asQuoted),
    on(terms.antiCorruptionCovenant, asQuoted),
    on(terms.retiringAgent, asQuoted),
    on(terms.certificateForm, asQuoted),
  ];
}

const limitsOnDay = (agreement: Agreement, day: CalendarDate): readonly TermOnDay[] =>
  agreement.schedule.covenants.map((covenant): TermOnDay => {
    const { section, name: ratio, kind, limit: values } = covenant;
    const term = { section, name: `${kind} ${ratio}`, words: '', clause: '' };
    const none = (state: TermOnDay['state'], note: string): TermOnDay => ({ ...term, state, note });
    const ofAgreement = termInForce(agreement, { name: 'limit', values }, day);
    const found = limitInForce(agreement, covenant, day);
    if (!ofAgreement.ok) {
      const asPeriodEnd = found.ok ? ` ${standsFor(found.value)}` : '';
      return none('not in force', refusalMessage(ofAgreement) + asPeriodEnd);
    }
    if (!found.ok) return none('not tested', 'No Measurement Period ends on that day.');
    const { limit, clause, since } = found.value;
    const note = since ? `Since ${inWords(since)}.` : 'The documents do not say since when.';
    return { ...term, state: 'in force', words: `${formatLimit(limit)} to 1`, clause, note };
  });

/** A day after the Maturity Date, on which the last Measurement Period may be said to end. */
const standsFor = ({ limit, quarterEnd }: LimitInForce): string =>
  `As the end of a Measurement Period it stands for ${inWords(quarterEnd)}, and ${formatLimit(limit)} to 1 is tested.`;

const alternatives = (offices: readonly string[]): string =>
  `${offices.slice(0, -1).join(', ')} or ${offices.at(-1)}, being a Responsible Officer`;
