import { optionOf } from '../../agreement/readings';
import type { LineId } from '../../agreement/types';
import { whyUntested } from '../../covenants/readings/in-words';
import type { Finding } from '../../workbook/finding';
import { firstOf } from '../locate/located';
import type { WhyUntested } from '../../covenants/readings/line-readings';
import { backToDefault, chosenAmong } from './chosen-readings';
import { type Rule, at } from './rule';

export const readingNotApplied: Rule = {
  id: 'reading-not-applied',
  title: 'A reading is chosen, and what it takes is not known, or cannot be counted.',
  check: ({ agreement, schedule, evaluation, readings }) => {
    if (schedule.statementDate.kind !== 'date') return [];
    // What the line does not bear out is told by `litigation-sheet-differs` and `basket-ledger-differs`, and is counted by them.
    const { judgments, cashExpenses } = agreement.schedule.terms;
    const hasRuleOfItsOwn = (line: LineId): boolean => line === judgments || line === cashExpenses;
    return evaluation.lineReadings.flatMap(({ line, readings: own, untested }) =>
      chosenAmong(agreement, readings, own).flatMap((id): readonly Finding[] => {
        const why = untested.get(id);
        const located = firstOf(schedule, line);
        if (!why || !located || (hasRuleOfItsOwn(line) && why.code === 'contradicts line')) return [];
        const { when } = optionOf(agreement, id, readings.choice[id]);
        return [
          {
            rule: 'reading-not-applied',
            severity: 'warning',
            line,
            cell: at(located.at),
            message: `${line} counts as it is entered: by the reading chosen on ${readings.chosenAt.get(id) ?? ''} ${when}, but what ${isMissing(why) ? 'that takes is not known' : 'was given for that cannot be counted'}. ${whyUntested(agreement, id, why)}`,
            fix: `${isMissing(why) ? 'Enter it on the Terms sheet, or on the sheet it names' : `Mend what was given, or ${line}`}; or ${backToDefault(agreement, readings, [id])}.`,
          },
        ];
      }),
    );
  },
};

const isMissing = ({ code }: WhyUntested): boolean =>
  code === 'not given' || code === 'threshold not given' || code === 'insurance not given';
