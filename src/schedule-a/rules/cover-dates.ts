import { inWords, isBefore } from '../../core/calendar-date';
import type { Finding } from '../../workbook/finding';
import { type Rule, at } from './rule';

export const coverDates: Rule = {
  id: 'cover-dates',
  title: 'The certificate above the schedule bears another Financial Statement Date, or is dated before it.',
  check: ({ schedule: { cover, statementDate } }) => {
    if (statementDate.kind !== 'date') return [];
    const { date } = statementDate;
    const error = (cell: string, message: string, fix: string): Finding => ({
      rule: 'cover-dates',
      severity: 'error',
      line: null,
      cell,
      message,
      fix,
    });
    const found: Finding[] = [];
    if (cover.statementDate && cover.statementDate.date.day !== date.day) {
      const cell = at(cover.statementDate.at);
      found.push({
        ...error(
          cell,
          `The certificate’s Financial Statement Date is ${inWords(cover.statementDate.date)} in ${cell}, that of Schedule A ${inWords(date)} in ${at(statementDate.at)}: they are one date.`,
          `In ${cell} enter ${inWords(date)}, or correct ${at(statementDate.at)}.`,
        ),
        found: inWords(cover.statementDate.date),
        expected: inWords(date),
      });
    }
    // Against the later of the two, where they differ: a certificate is dated on or after both.
    const latest = cover.statementDate && isBefore(date, cover.statementDate.date) ? cover.statementDate.date : date;
    if (cover.certificateDate && isBefore(cover.certificateDate.date, latest)) {
      const cell = at(cover.certificateDate.at);
      found.push(
        error(
          cell,
          `The certificate is dated ${inWords(cover.certificateDate.date)}, before the Financial Statement Date, ${inWords(latest)}.`,
          `In ${cell} enter the day on which it is delivered, on or after that date.`,
        ),
      );
    }
    return found;
  },
};
