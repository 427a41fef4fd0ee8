import { inWords } from '../../../core/calendar-date';
import { formatAmount } from '../../../core/format';
import { cellOf } from '../../form-findings';
import type { ReadEntry } from '../../read-entry';
import { NO, YES } from '../../form';
import { CONDITION, FIELD, conditionName } from '../form';
import { dueFormula, feeFormula, metFormula, notMetFormula, signedFormula } from '../formulas';
import { type Reported, type Rule, type Subject, enter, isSameFee, report } from './rule';

/** A cell that the sheet works out, with what it has to say. */
interface Worked {
  readonly name: string;
  readonly entry: ReadEntry;
  readonly isRight: boolean;
  readonly says: string;
  readonly should: string;
  readonly formula: string | null;
}

/** Cells that follow from others say what follows; `effective` and the fees have rules of their own. */
export const workedCells: Rule = {
  id: 'worked-cells',
  check: (subject) => workedOn(subject).flatMap(reported),
};

function reported({ name, entry, isRight, says, should, formula }: Worked): readonly Reported[] {
  if (entry.wrong !== null || entry.at === null) return [];
  const mend = enter(entry, formula ?? should);
  if (entry.isBlank) return [report(entry, 'error', `“${name}” is blank; it is ${should}.`, mend)];
  if (!isRight) return [report(entry, 'error', `“${name}” says ${says}; it is ${should}.`, mend)];
  if (entry.formula === null)
    return [report(entry, 'warning', `“${name}” is typed, and does not follow when the sheet changes.`, mend)];
  return [];
}

function workedOn({ filled, closing, cells }: Subject): readonly Worked[] {
  const field = (id: string) => ({ name: filled.field(id).field.label, entry: filled.field(id) });
  const answer = (entry: ReadEntry, should: boolean) => ({
    entry,
    isRight: entry.answer === should,
    says: entry.answer ? YES : NO,
    should: should ? YES : NO,
  });
  const [notMet, fee] = [filled.field(FIELD.notMet), filled.field(FIELD.fee)];
  const [due, effectiveDate] = [filled.field(FIELD.due), filled.field(FIELD.effectiveDate).date];
  return [
    {
      ...field(FIELD.notMet),
      isRight: notMet.text === String(closing.notMet),
      says: notMet.text ?? '',
      should: String(closing.notMet),
      formula: cells && notMetFormula(cells),
    },
    {
      ...field(FIELD.signed),
      ...answer(filled.field(FIELD.signed), closing.isSignedByAll),
      formula: cells && signedFormula(cells),
    },
    {
      ...field(FIELD.fee),
      isRight: fee.amount !== null && isSameFee(fee.amount, closing.totalFee),
      says: fee.amount ? formatAmount(fee.amount) : '',
      should: formatAmount(closing.totalFee),
      formula: cells && feeFormula(cells),
    },
    ...(effectiveDate
      ? [
          {
            ...field(FIELD.due),
            isRight: due.date?.day === effectiveDate.day,
            says: due.date ? inWords(due.date) : '',
            should: inWords(effectiveDate),
            formula: cells && dueFormula(cells),
          },
        ]
      : []),
    ...closing.conditions.map(({ condition, row, isMet }) => {
      const status = cellOf(row.entry(CONDITION.status));
      return {
        name: `Met, ${conditionName(condition)}`,
        ...answer(row.entry(CONDITION.met), isMet),
        formula: cells && status && metFormula(cells, status, condition.worked),
      };
    }),
  ];
}
