import { refusalMessage } from '../../core/refusals';
import { limitInForce } from '../../covenants/covenant-limit';
import { type Finding, type Rule, at } from './rule';

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
          'Insert “Financial Statement Date:” above Part I, and the last day of the fiscal quarter.',
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
        return limit && !limit.ok
          ? finding(
              refusalMessage(limit)
                .replace(/^Period end/, 'Statement Date')
                .replace(/ Enter [^.]*\.$/, ''),
              at(found.at),
            )
          : [];
      }
    }
  },
};
