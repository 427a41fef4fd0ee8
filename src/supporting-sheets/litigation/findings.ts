/** What is wrong on a filled Litigation sheet, beyond what is said of every form. */
import type { Agreement } from '../../agreement/types';
import { inWords, isAfter } from '../../core/calendar-date';
import { formatAmount } from '../../core/format';
import { type Money, compare, isPositive, isZero, sameToTheCent, sumOf } from '../../core/quantity';
import { insurerRating } from '../../covenants/insurer-rating';
import { insuranceCounted } from '../../covenants/judgments-over-threshold';
import type { Finding, Severity } from '../../workbook/finding';
import { cellOf } from '../form-findings';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import type { Surroundings } from '../surroundings';
import { JUDGMENTS, MATTERS } from './form';
import {
  type EnteredJudgment,
  type Litigation,
  type Matter,
  asJudgment,
  inDispute,
  isReported,
  judgmentsLine,
  litigationOf,
} from './litigation';

export function litigationFindings(
  agreement: Agreement,
  filled: FilledForm,
  { schedules }: Pick<Surroundings, 'schedules'>,
): readonly Finding[] {
  const litigation = litigationOf(filled);
  return [
    ...threshold(filled, litigation),
    ...answerAgainstTable(filled, litigation),
    ...litigation.matters.flatMap(ofMatter),
    ...litigation.judgments.flatMap((judgment) => ofJudgment(agreement, judgment)),
    ...enteredLate(agreement, litigation, schedules),
    ...workedOut(agreement, filled, litigation),
    ...promptNotice(agreement, filled, litigation),
  ];
}

const finding = (rule: string, severity: Severity, entry: ReadEntry, message: string, fix: string): Finding => ({
  rule: `litigation-${rule}`,
  severity,
  line: null,
  cell: cellOf(entry),
  message,
  fix: fix.replace('{cell}', cellOf(entry) ?? 'the cell'),
});

function threshold(filled: FilledForm, { threshold: amount, matters, judgments }: Litigation): readonly Finding[] {
  const entry = filled.field('threshold');
  const isNeeded = matters.length + judgments.length > 0;
  if (entry.wrong !== null || (amount ? !isZero(amount) : !isNeeded)) return [];
  return [
    finding(
      'threshold',
      'error',
      entry,
      `The Threshold Amount is ${amount ? '0.00' : 'blank'}: nothing can be said to exceed it.`,
      'In {cell} enter it in dollars, from the definitions of the Credit Agreement; no document read here states it.',
    ),
  ];
}

function answerAgainstTable(filled: FilledForm, { isAnythingPending, matters }: Litigation): readonly Finding[] {
  if (isAnythingPending !== false || !matters.length) return [];
  const entry = filled.field('isAnythingPending');
  return [
    finding(
      'pending',
      'error',
      entry,
      `“${entry.field.label}” says No, but ${matters.length === 1 ? 'one matter is' : `${matters.length} matters are`} listed below.`,
      'In {cell} enter Yes, or empty the rows.',
    ),
  ];
}

function ofMatter({ row, matter, amount, direction, status }: Matter): readonly Finding[] {
  if (matter === null) return [];
  const missing = (column: string, isMissing: boolean, what: string, enter: string): readonly Finding[] => {
    const entry = row.entry(column);
    if (!isMissing || entry.wrong !== null) return [];
    return [finding('matter', 'warning', entry, `${quoted(matter)}: ${what}.`, `In {cell} enter ${enter}.`)];
  };
  return [
    ...missing(
      'amount',
      amount === null,
      'the amount in dispute is blank, so it is reported whatever the others come to',
      'it in dollars, where it is known',
    ),
    ...missing('direction', direction === null, 'not said whether it is by or against', '“By” or “Against”'),
    ...missing('status', status === null, 'its status is blank', 'where it stands'),
  ];
}

function ofJudgment(agreement: Agreement, entered: EnteredJudgment): readonly Finding[] {
  const { row, judgment, amount, insured } = entered;
  if (judgment === null) return [];
  if (!amount) {
    const entry = row.entry('amount');
    if (entry.wrong !== null) return [];
    return [
      finding('judgment', 'error', entry, `${quoted(judgment)} has no amount.`, 'In {cell} enter it in dollars.'),
    ];
  }
  if (!insured || !isPositive(insured)) return unknownRating(agreement, entered);
  const bad = [...unknownRating(agreement, entered), ...unsaidDispute(entered)];
  if (bad.length) return bad;
  const { counted, note } = insuranceCounted(agreement, asJudgment(agreement, entered));
  if (isZero(counted)) {
    const entry = row.entry(whyNot(agreement, entered));
    return [
      finding(
        'insurance',
        'warning',
        entry,
        `${quoted(judgment)}: ${note}`,
        'Leave it so if it is true; the judgment then counts in full. Else enter what is right in {cell}.',
      ),
    ];
  }
  if (compare(insured, amount) <= 0) return [];
  return [
    finding(
      'insurance',
      'warning',
      row.entry('insured'),
      `${quoted(judgment)}: insured for ${formatAmount(insured)}, more than the judgment; ${formatAmount(amount)} counts.`,
      'In {cell} enter what is insured of this judgment.',
    ),
  ];
}

function unknownRating(agreement: Agreement, { row, judgment, rating }: EnteredJudgment): readonly Finding[] {
  if (rating === null || insurerRating(agreement, rating) !== null) return [];
  const { scale } = agreement.terms.insurerRating.value;
  return [
    finding(
      'rating',
      'error',
      row.entry('rating'),
      `${quoted(judgment)}: “${rating}” is no rating by A.M. Best Company.`,
      `In {cell} enter one of ${scale.join(', ')}, or leave it blank where the insurer is not rated.`,
    ),
  ];
}

/** Blank is not No: coverage that may be disputed does not count by silence. */
function unsaidDispute({ row, judgment, disputed }: EnteredJudgment): readonly Finding[] {
  const entry = row.entry('disputed');
  if (disputed !== null || entry.wrong !== null) return [];
  return [
    finding(
      'dispute',
      'error',
      entry,
      `${quoted(judgment)}: not said whether the insurer disputes coverage.`,
      'In {cell} enter Yes or No.',
    ),
  ];
}

function whyNot(agreement: Agreement, { rating, notified }: EnteredJudgment): string {
  const { scale, leastCounted } = agreement.terms.insurerRating.value;
  const known = rating === null ? null : insurerRating(agreement, rating);
  if (known === null || scale.indexOf(known) > scale.indexOf(leastCounted)) return 'rating';
  return notified ? 'disputed' : 'notified';
}

/** Leverage counts judgments "as of such date": one that is entered afterwards belongs to the next certificate's line. */
function enteredLate(
  agreement: Agreement,
  { statementDate, judgments }: Litigation,
  schedules: Surroundings['schedules'],
): readonly Finding[] {
  const dates = new Map(schedules.flatMap(({ statementDate: date }) => (date ? [[date.day, date]] : [])));
  const only = dates.size === 1 ? [...dates.values()][0] : undefined;
  const date = statementDate ?? only;
  if (!date) return [];
  const line = agreement.schedule.terms.judgments;
  return judgments.flatMap(({ row, judgment, entered }) => {
    if (!entered || !isAfter(entered, date)) return [];
    return [
      finding(
        'entered-late',
        'warning',
        row.entry('entered'),
        `${quoted(judgment)} was entered on ${inWords(entered)}, after the Financial Statement Date, ${inWords(date)}: line ${line} counts judgments as of that date.`,
        'Correct the date in {cell}; or list it among the pending matters with its status, and here from the next quarter on.',
      ),
    ];
  });
}

/** Cells that are worked by formulas, held against the rows. */
function workedOut(agreement: Agreement, filled: FilledForm, litigation: Litigation): readonly Finding[] {
  const { judgments } = litigation;
  const sum = (of: (judgment: EnteredJudgment) => Money | null): Money =>
    sumOf(judgments.flatMap((judgment) => of(judgment) ?? []));
  const line = judgmentsLine(agreement, litigation);
  const reported = isReported(litigation);
  const answer = filled.field('isReported');
  return [
    ...amountShown(filled.field('inDispute'), inDispute(litigation)),
    ...amountShown(filled.total(MATTERS)?.entry('amount'), inDispute(litigation)),
    ...amountShown(
      filled.total(JUDGMENTS)?.entry('amount'),
      sum(({ amount }) => amount),
    ),
    ...amountShown(
      filled.total(JUDGMENTS)?.entry('insured'),
      sum(({ insured }) => insured),
    ),
    ...(line.ok ? amountShown(filled.field('overThreshold'), line.value) : []),
    ...(reported === null || answer.answer === null || answer.answer === reported
      ? []
      : [
          finding(
            'worked',
            'error',
            answer,
            `${answer.field.label}: the sheet says ${answer.answer ? 'Yes' : 'No'}, the rows say ${reported ? 'Yes' : 'No'}.`,
            'Put back the formula in {cell}.',
          ),
        ]),
  ];
}

function amountShown(entry: ReadEntry | undefined, amount: Money): readonly Finding[] {
  if (!entry?.amount || sameToTheCent(entry.amount, amount)) return [];
  const shown = { found: formatAmount(entry.amount), expected: formatAmount(amount) };
  return [
    {
      ...finding(
        'worked',
        'error',
        entry,
        `${entry.field.label}: the sheet shows ${shown.found}, the rows come to ${shown.expected}.`,
        'Put back the formula in {cell}.',
      ),
      ...shown,
    },
  ];
}

function promptNotice(agreement: Agreement, filled: FilledForm, litigation: Litigation): readonly Finding[] {
  const line = judgmentsLine(agreement, litigation);
  if (!line.ok || !isPositive(line.value)) return [];
  return [
    finding(
      'notice',
      'warning',
      filled.field('overThreshold'),
      `Judgments exceed the Threshold Amount by ${formatAmount(line.value)}: their entry calls for prompt notice (section ${agreement.terms.litigation.section}(ii)).`,
      'Give the notice to the Administrative Agent, if it has not been given.',
    ),
  ];
}

const quoted = (name: string | null): string => `“${name ?? ''}”`;
