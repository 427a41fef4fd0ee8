/** What is wrong with what is entered on a ledger: its quarters, blanks among amounts, the basket itself, a second ledger. */
import type { Agreement } from '../../agreement/types';
import { type CalendarDate, inWords } from '../../core/calendar-date';
import { formatAmount } from '../../core/format';
import { sameToTheCent, toCellNumber } from '../../core/quantity';
import { isRefusal, refusalInTwo } from '../../core/refusals';
import { placeInLife } from '../../covenants/quarters-of-life';
import type { Finding } from '../../workbook/finding';
import { cellOf } from '../form-findings';
import type { FilledForm } from '../read-form';
import type { Surroundings } from '../surroundings';
import { COLUMN, FIELD, kindColumn } from './form';
import type { LedgerOnSheet, LedgerRow } from './read-ledger';

export function entryFindings(
  agreement: Agreement,
  filled: FilledForm,
  ledger: LedgerOnSheet,
  surroundings: Pick<Surroundings, 'forms' | 'schedules'>,
): readonly Finding[] {
  return [
    ...secondLedger(filled, surroundings),
    ...wrongBasket(agreement, filled),
    ...ledger.rows.flatMap(wrongQuarter),
    ...ledger.rows.flatMap((row) => halfEntered(agreement, row)),
    ...blankQuarters(agreement, ledger, surroundings),
    ...blankCertified(ledger),
  ];
}

const finding = (
  rule: string,
  says: Omit<Finding, 'rule' | 'severity' | 'line'> & Partial<Pick<Finding, 'severity'>>,
): Finding => ({ severity: 'error', ...says, rule: `basket-ledger-${rule}`, line: null });

/** The basket is one, and so is its ledger. */
function secondLedger(filled: FilledForm, { forms }: Pick<Surroundings, 'forms'>): readonly Finding[] {
  const first = forms.find(({ form }) => form.id === filled.form.id);
  if (!first || first.sheet.name === filled.sheet.name) return [];
  return [
    finding('second', {
      cell: null,
      message: `Sheet ${first.sheet.name} holds a ledger of the basket as well, and only that one counts.`,
      fix: 'Delete one of the two sheets.',
    }),
  ];
}

function wrongBasket(agreement: Agreement, filled: FilledForm): readonly Finding[] {
  const { value: basket, clause } = agreement.terms.cashExpenseBasket;
  const entry = filled.field(FIELD.basket);
  if (!entry.at || entry.wrong !== null || (entry.amount && sameToTheCent(entry.amount, basket))) return [];
  const cell = cellOf(entry);
  const [found, expected] = [entry.amount ? formatAmount(entry.amount) : 'blank', formatAmount(basket)];
  return [
    finding('basket', {
      cell,
      message: `“${entry.field.label}” is ${found}; the Agreement has ${expected} (${clause}).`,
      fix: `In ${cell ?? 'the cell'} enter ${toCellNumber(basket)}.`,
      ...(entry.amount && { found, expected }),
    }),
  ];
}

function wrongQuarter({ row, refusal }: LedgerRow): readonly Finding[] {
  if (!refusal) return [];
  const { says, enter } = refusalInTwo(refusal);
  return [finding('quarter', { cell: cellOf(row.entry(COLUMN.end)), message: says, fix: enter })];
}

/** Blank is not zero, beside an amount least of all. */
function halfEntered(agreement: Agreement, { row, end, expense, isBegun }: LedgerRow): readonly Finding[] {
  if (!end || expense || !isBegun) return [];
  return agreement.terms.cashExpenseKinds.value.flatMap((kind) => {
    const entry = row.entry(kindColumn(kind));
    if (!entry.isBlank || !entry.at) return [];
    const cell = cellOf(entry);
    return [
      finding('blank', {
        cell,
        message: `“${entry.field.label}” of the quarter ended ${inWords(end)} is blank, which is not read as zero.`,
        fix: `In ${cell ?? 'the cell'} enter the expenses, or 0 if there were none.`,
      }),
    ];
  });
}

/** Quarters left blank before one that is entered, or up to the Statement Date of a Schedule A. */
function blankQuarters(
  agreement: Agreement,
  { rows }: LedgerOnSheet,
  { schedules }: Pick<Surroundings, 'schedules'>,
): readonly Finding[] {
  const lastBegun = rows.findLastIndex(({ isBegun }) => isBegun);
  const needed = neededBy(agreement, schedules);
  const isNeeded = (end: CalendarDate): boolean =>
    needed !== null && (placeOf(agreement, end) ?? Infinity) <= needed.place;
  const blank = rows.filter(({ end, isBegun }, index) => end && !isBegun && (index < lastBegun || isNeeded(end)));
  const [first, last] = [blank[0], blank.at(-1)];
  if (!first?.end || !last?.end) return [];
  const [kind] = agreement.terms.cashExpenseKinds.value;
  const cell = kind ? cellOf(first.row.entry(kindColumn(kind))) : null;
  const which =
    blank.length === 1
      ? `The quarter ended ${inWords(first.end)} is`
      : `The ${blank.length} quarters from the one ended ${inWords(first.end)} to the one ended ${inWords(last.end)} are`;
  const why =
    !needed || lastBegun > rows.indexOf(first)
      ? 'and later ones are not'
      : `and sheet ${needed.sheet} has the Statement Date ${inWords(needed.date)}`;
  return [
    finding('blank', {
      cell,
      message: `${which} blank, ${why}: until each is entered the ledger says nothing of it, nor of any later quarter.`,
      fix: `From ${cell ?? 'there'} on enter the expenses of each quarter, or 0 if there were none.`,
    }),
  ];
}

/** The latest quarter of the Agreement's that a Schedule A of the workbook is about. */
function neededBy(
  agreement: Agreement,
  schedules: Surroundings['schedules'],
): { readonly sheet: string; readonly date: CalendarDate; readonly place: number } | null {
  const reached = schedules.flatMap(({ sheet, statementDate: date }) => {
    const place = date && placeOf(agreement, date);
    return date && place !== null ? [{ sheet, date, place }] : [];
  });
  return reached.toSorted((a, b) => b.place - a.place)[0] ?? null;
}

function placeOf(agreement: Agreement, date: CalendarDate): number | null {
  const place = placeInLife(agreement, date);
  return isRefusal(place) ? null : place;
}

/** Without it nobody can say what the Measurement Periods with that quarter were certified at. */
function blankCertified({ rows }: LedgerOnSheet): readonly Finding[] {
  const last = rows.findLastIndex(({ certified }) => certified !== null);
  const blank = rows.slice(0, Math.max(0, last)).filter(({ row }) => row.entry(COLUMN.certified).isBlank);
  const [first] = blank;
  if (!first?.end) return [];
  const entry = first.row.entry(COLUMN.certified);
  const cell = cellOf(entry);
  const others = blank.length - 1;
  return [
    finding('certified', {
      severity: 'warning',
      cell,
      message: `“${entry.field.label}” of the quarter ended ${inWords(first.end)}${others ? ` and of ${others} more` : ''} is blank, and later ones are not: what Measurement Periods with it were certified at is not known.`,
      fix: `In ${cell ?? 'the cell'} enter what was allowed of the quarter when its certificate was delivered, 0 if nothing.`,
    }),
  ];
}
