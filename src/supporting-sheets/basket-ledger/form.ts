/** The basket's ledger: cash expenses by fiscal quarter, what the basket allows of them, and what was certified. */
import { lineOf } from '../../agreement/lines';
import type { Agreement, CashExpenseKind } from '../../agreement/types';
import { inWords } from '../../core/calendar-date';
import { quartersOfLife } from '../../covenants/quarters-of-life';
import type { Column, SheetForm } from '../form';

/** By its id in code, by its words on the sheet. */
export const FIELD = { basket: 'basket', used: 'used', left: 'left' } as const;

export const QUARTERS = 'quarters';
export const COLUMN = {
  end: 'end',
  expense: 'expense',
  allowed: 'allowed',
  used: 'used-to-date',
  left: 'left-after',
  period: 'period',
  before: 'before',
  certified: 'certified',
  restated: 'restated',
} as const;

/** The column of one kind of expenses. */
export const kindColumn = ({ id }: CashExpenseKind): string => `kind-${id}`;

/** What is worked by formulas, in the order of the sheet. */
export const WORKED = [
  COLUMN.expense,
  COLUMN.allowed,
  COLUMN.used,
  COLUMN.left,
  COLUMN.period,
  COLUMN.before,
  COLUMN.restated,
] as const;
export type Worked = (typeof WORKED)[number];

const CERTIFIED = 'As certified';
const RESTATED = 'Restated by';
const DATE_WIDTH = 22;
const AMOUNT_WIDTH = 15;

export function basketLedgerForm(agreement: Agreement): SheetForm {
  const { terms, schedule } = agreement;
  const { cashExpenseBasket, cashExpensesSince, cashExpenseKinds, measurementPeriodQuarters } = terms;
  const line = schedule.terms.cashExpenses;
  const [first] = quartersOfLife(agreement);
  const period = `Measurement Period (${line})`;
  const since = inWords(cashExpensesSince.value);
  const worked = (id: Worked, label: string): Column => ({
    id,
    label,
    kind: 'amount',
    computed: true,
    width: AMOUNT_WIDTH,
    sign: 'any',
  });
  return {
    id: 'basket-ledger',
    name: 'Basket',
    title: `Ledger of the basket, line ${line}`,
    intro: `Line ${line}, ${lineOf(agreement, line).name}: what the basket allows of each fiscal quarter’s expenses over the life of the Agreement, used up in order of time. In dollars. Fill in the yellow cells; the rest is worked from them.`,
    labelWidth: DATE_WIDTH,
    fields: [
      {
        id: FIELD.basket,
        label: 'Basket',
        kind: 'amount',
        computed: true,
        note: `For the whole term of the Agreement; its extension does not refill it. ${cashExpenseBasket.clause}.`,
      },
      { id: FIELD.used, label: 'Used so far', kind: 'amount', computed: true, sign: 'any' },
      { id: FIELD.left, label: 'Left', kind: 'amount', computed: true, sign: 'any' },
    ],
    tables: [
      {
        id: QUARTERS,
        heading: 'Fiscal quarters of the Agreement',
        note: [
          `${cashExpenseKinds.value.map(({ words }) => words).join('; ')}.`,
          `An expense before the Agreement neither counts nor uses the basket: of the quarter ended ${first ? inWords(first.end) : since} enter only what was incurred from ${since} on. A reading; ${cashExpensesSince.clause}.`,
          `Enter 0 where nothing was spent, and leave quarters to come blank. A Schedule A takes line ${line} from “${period}”, the sum of ${measurementPeriodQuarters.value} quarters, in the row of its Statement Date.`,
          `Under “${CERTIFIED}” keep what was allowed of each quarter when its certificate was delivered: a later change in history then shows under “${RESTATED}”.`,
        ].join('\n'),
        columns: [
          { id: COLUMN.end, label: 'Quarter ended', kind: 'date', computed: true, width: DATE_WIDTH },
          ...cashExpenseKinds.value.map((kind): Column => ({
            id: kindColumn(kind),
            label: `(${kind.id}) ${kind.name}`,
            kind: 'amount',
            width: AMOUNT_WIDTH,
          })),
          worked(COLUMN.expense, 'Expenses'),
          worked(COLUMN.allowed, 'Allowed'),
          worked(COLUMN.used, 'Used to date'),
          worked(COLUMN.left, 'Left after it'),
          worked(COLUMN.period, period),
          worked(COLUMN.before, 'Added back before that period'),
          { id: COLUMN.certified, label: CERTIFIED, kind: 'amount', width: AMOUNT_WIDTH },
          worked(COLUMN.restated, RESTATED),
        ],
      },
    ],
  };
}
