import { type Choice, type ReadingId, defaultChoice, optionOf } from '../../agreement/readings';
import type { Agreement, LineId } from '../../agreement/types';
import { sameToTheCent } from '../../core/quantity';
import type { LineReadings } from '../../covenants/readings/line-readings';
import type { Finding } from '../../workbook/finding';
import { firstOf } from '../locate/located';
import { backToDefault, chosenAmong, chosenInWords } from './chosen-readings';
import { type Rule, type Subject, at, inBothUnits, inUnit, named } from './rule';

export const countedByReading: Rule = {
  id: 'counted-by-reading',
  title: 'An amount counts otherwise than it is entered, by the readings in force.',
  check: (subject) => subject.evaluation.lineReadings.flatMap((line) => findingOn(subject, line)),
};

function findingOn(subject: Subject, { line, readings: own, amountUnder }: LineReadings): readonly Finding[] {
  const { agreement, schedule, evaluation, readings } = subject;
  const located = firstOf(schedule, line);
  const stated = evaluation.entered.get(line);
  if (!located || !stated || !amountUnder) return [];
  const chosen = chosenAmong(agreement, readings, own);
  const counted = amountUnder(readings.choice);
  if (sameToTheCent(counted, stated) || hasRuleOfItsOwn(agreement, line, chosen)) return [];
  const isByDefault = sameToTheCent(stated, amountUnder(defaultChoice(agreement)));
  const by = chosen.length ? chosenInWords(agreement, readings, chosen) : byDefault(agreement, readings.choice, own);
  const amounts = { found: inUnit(subject, stated), expected: inUnit(subject, counted) };
  return [
    {
      rule: 'counted-by-reading',
      severity: isByDefault ? 'warning' : 'error',
      line,
      cell: at(located.at),
      message: `${named(agreement, line)} is ${inBothUnits(subject, stated)}${isByDefault ? ', as by default' : ''}; by ${by} it counts as ${inBothUnits(subject, counted)}, so the ratio on the sheet is not the one that is tested.`,
      fix: isByDefault
        ? `Leave it, if the form is to show it as by default; or ${backToDefault(agreement, readings, chosen)}.`
        : `Enter ${inUnit(subject, counted)}; or choose on the Terms sheet the reading by which it counts as it is entered.`,
      ...amounts,
    },
  ];
}

/** What the ledger of the basket allows, and a benefit entered as a negative add-back, are findings of their own. */
const hasRuleOfItsOwn = ({ schedule: { terms } }: Agreement, line: LineId, chosen: readonly ReadingId[]): boolean =>
  line === terms.cashExpenses || (line === terms.incomeTaxes && !chosen.length);

const byDefault = (agreement: Agreement, choice: Choice, own: readonly ReadingId[]): string =>
  `the default reading (${own.map((id) => optionOf(agreement, id, choice[id]).when).join(', ')})`;
