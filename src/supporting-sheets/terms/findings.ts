/** What is wrong on a filled Terms sheet, beyond what is said of every form. */
import { readingOf } from '../../agreement/readings';
import type { Agreement, LineId } from '../../agreement/types';
import { inWords } from '../../core/calendar-date';
import { formatAmount } from '../../core/format';
import { type Money, compare, isPositive } from '../../core/quantity';
import type { Finding, Severity } from '../../workbook/finding';
import { cellOn } from '../../workbook/reference';
import { at, wanted } from '../form-findings';
import { defaultOf } from '../form';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import type { ScheduleBeside, Surroundings } from '../surroundings';
import { FACT } from './form';
import { type FactsOnSheet, factsOn, readingsOn } from './read-terms';

export function termsFindings(
  agreement: Agreement,
  filled: FilledForm,
  { forms, schedules }: Surroundings,
): readonly Finding[] {
  const first = forms.find(({ form }) => form.id === filled.form.id) ?? filled;
  if (first !== filled) return [secondSheet(filled, first)];
  const rows = factsOn(filled);
  return [
    ...blankChoices(agreement, filled),
    ...rows.flatMap((row, index) => {
      const earlier = rows.slice(0, index).find(({ date }) => date.day === row.date.day);
      return earlier ? [sameDate(row, earlier)] : ofRow(agreement, row, schedules);
    }),
  ];
}

const finding = (
  rule: string,
  severity: Severity,
  entry: Pick<ReadEntry, 'at'>,
  message: string,
  fix: string,
): Finding => {
  const cell = entry.at && at(entry.at);
  return {
    rule: `terms-${rule}`,
    severity,
    line: null,
    cell,
    message,
    fix: fix.replace('{cell}', cell ?? 'the cell'),
  };
};

const secondSheet = ({ form, sheet, titleAt }: FilledForm, first: FilledForm): Finding =>
  finding(
    'twice',
    'error',
    { at: titleAt },
    `“${form.title}” stands on ${first.sheet.name === sheet.name ? 'this sheet' : `sheet ${first.sheet.name}`} already, and what is chosen there is in force; nothing is read here.`,
    'Delete one of the two, so that there is one place where readings are chosen.',
  );

function blankChoices(agreement: Agreement, filled: FilledForm): readonly Finding[] {
  return readingsOn(agreement, filled).flatMap(({ id, entry }) => {
    if (!entry.isBlank) return [];
    const words = defaultOf(entry.field)?.words ?? '';
    return [
      finding(
        'blank',
        'warning',
        entry,
        `${entry.field.label}: no option is chosen, so the default is in force: “${words}”.`,
        `In {cell} enter ${wanted(entry.field)} (${readingOf(agreement, id).clause}).`,
      ),
    ];
  });
}

const sameDate = ({ row, date }: FactsOnSheet, earlier: FactsOnSheet): Finding =>
  finding(
    'date-twice',
    'error',
    row.entry(FACT.date),
    `${inWords(date)} stands in row ${earlier.row.row + 1} already; nothing is read in this one.`,
    'Keep one row for each Statement Date.',
  );

function ofRow(agreement: Agreement, given: FactsOnSheet, schedules: readonly ScheduleBeside[]): readonly Finding[] {
  const { borrowedMoney, unencumberedCash } = agreement.schedule.terms;
  const own = schedules.filter(({ statementDate }) => statementDate?.day === given.date.day);
  return [
    ...(schedules.length && !own.length ? [strayDate(given)] : []),
    ...part(given, own, borrowedMoney, FACT.shortTerm, FACT.isShortTermCounted),
    ...part(given, own, unencumberedCash, FACT.underLien, FACT.isUnderLienCounted),
    ...benefit(agreement, given, own),
  ];
}

const strayDate = ({ row, date }: FactsOnSheet): Finding =>
  finding(
    'date',
    'warning',
    row.entry(FACT.date),
    `No Schedule A of this workbook has the Statement Date ${inWords(date)}, so this row counts for nothing.`,
    'In {cell} enter the Statement Date of a Schedule A.',
  );

function part(
  { row }: FactsOnSheet,
  schedules: readonly ScheduleBeside[],
  line: LineId,
  amountIn: string,
  answerIn: string,
): readonly Finding[] {
  const entry = row.entry(amountIn);
  const answer = row.entry(answerIn);
  if (!entry.amount || !isPositive(entry.amount)) return [];
  if (answer.isBlank) {
    return [
      finding(
        'counted',
        'warning',
        answer,
        `${entry.field.label}: not said whether ${line} as entered counts them, so the reading is not tested.`,
        `In {cell} enter Yes where ${line} counts them, No where it leaves them out.`,
      ),
    ];
  }
  return answer.answer ? schedules.flatMap((schedule) => exceeding(schedule, line, entry, entry.amount)) : [];
}

function exceeding(
  { sheet, stated }: ScheduleBeside,
  line: LineId,
  entry: ReadEntry,
  amount: Money | null,
): readonly Finding[] {
  const whole = stated(line);
  if (!whole || !amount || compare(amount, whole.amount) <= 0) return [];
  return [
    {
      ...finding(
        'exceeds',
        'error',
        entry,
        `${entry.field.label} is ${formatAmount(amount)}, more than all of ${line}: ${formatAmount(whole.amount)} in ${cellOn(sheet, whole.cell)}.`,
        `In {cell} enter what of ${line} it is.`,
      ),
      found: formatAmount(amount),
      expected: `at most ${formatAmount(whole.amount)}`,
    },
  ];
}

/** A provision and a net benefit of the same period cannot both be. */
function benefit(
  agreement: Agreement,
  { row }: FactsOnSheet,
  schedules: readonly ScheduleBeside[],
): readonly Finding[] {
  const { incomeTaxes } = agreement.schedule.terms;
  const entry = row.entry(FACT.taxBenefit);
  const { amount } = entry;
  if (!amount || !isPositive(amount)) return [];
  return schedules.flatMap(({ sheet, stated }) => {
    const provision = stated(incomeTaxes);
    if (!provision || !isPositive(provision.amount)) return [];
    return [
      finding(
        'benefit',
        'error',
        entry,
        `${entry.field.label} is ${formatAmount(amount)}, but ${incomeTaxes} has a provision of ${formatAmount(provision.amount)} in ${cellOn(sheet, provision.cell)}: over one Measurement Period there is the one or the other.`,
        `In {cell} enter 0, or correct ${incomeTaxes}.`,
      ),
    ];
  });
}
