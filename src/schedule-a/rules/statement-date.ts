import { inWords } from '../../core/calendar-date';
import type { Refusal } from '../../core/refusals';
import { limitInForce } from '../../covenants/covenant-limit';
import type { Finding } from '../../workbook/finding';
import { type Rule, at } from './rule';

export const statementDate: Rule = {
  id: 'statement-date',
  title: 'The Statement Date is missing, a placeholder, no fiscal quarter-end, or outside the life of the Agreement.',
  check: ({ agreement, schedule }) => {
    const found = schedule.statementDate;
    const finding = (
      message: string,
      cell: string | null,
      fix = 'Enter the last day of the fiscal quarter, such as December 31, 2015.',
    ): readonly Finding[] => [{ rule: 'statement-date', severity: 'error', line: null, cell, message, fix }];
    switch (found.kind) {
      case 'missing':
        return finding(
          'The Statement Date is not on the sheet.',
          null,
          'Insert “Financial Statement Date:” above Part I, and the last day of the fiscal quarter beside it.',
        );
      case 'blank':
        return finding('The Statement Date is blank.', at(found.at));
      case 'placeholder':
        return finding(`The Statement Date still holds the form’s placeholder “${found.text}”.`, at(found.at));
      case 'unreadable':
        return finding(`The Statement Date is no date: “${found.text}”.`, at(found.at));
      case 'date': {
        const [covenant] = agreement.schedule.covenants;
        const limit = covenant && limitInForce(agreement, covenant, found.date);
        return limit && !limit.ok ? finding(inSentence(limit, inWords(found.date)), at(found.at)) : [];
      }
    }
  },
};

function inSentence({ reason }: Refusal, date: string): string {
  switch (reason.code) {
    case 'NOT_A_QUARTER_END':
      return `The Statement Date, ${date}, is no fiscal quarter-end: it is more than ${reason.tolerance} days from the nearest calendar one, ${inWords(reason.nearest)}.`;
    case 'BEFORE_CLOSING':
      return `The Statement Date, ${date}, is before the life of the Agreement, which closed on ${inWords(reason.closing)}: no limit was in force.`;
    case 'AFTER_MATURITY':
      return `The Statement Date, ${date}, is after the life of the Agreement, which matured on ${inWords(reason.maturity)}: no limit is in force.`;
    default:
      return `No limit can be found for the Statement Date, ${date}.`;
  }
}
