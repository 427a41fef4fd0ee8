/** The Closing sheet: the Lenders and their fees, the conditions with status and evidence, and the checklist. */
import type { ChecklistItem, ClosingCondition } from '../../agreement/closing';
import type { Agreement } from '../../agreement/types';
import { inWords } from '../../core/calendar-date';
import type { Choice, SheetForm } from '../form';

/** By its id in code, by its words on the sheet. */
export const FIELD = {
  effectiveDate: 'effective-date',
  effective: 'effective',
  notMet: 'not-met',
  signed: 'signed',
  fee: 'fee',
  due: 'due',
  received: 'received',
  receivedOn: 'received-on',
  otherFees: 'other-fees',
  otherPaid: 'other-paid',
} as const;

export const LENDERS = 'lenders';
export const LENDER = {
  name: 'lender',
  commitments: 'commitments',
  loans: 'loans',
  signed: 'signed',
  fee: 'fee',
  remark: 'remark',
} as const;

export const CONDITIONS = 'conditions';
export const CONDITION = {
  name: 'condition',
  status: 'status',
  date: 'date',
  met: 'met',
  evidence: 'evidence',
  words: 'words',
} as const;

export const CHECKLIST = 'checklist';
export const ITEM = {
  name: 'item',
  confirmed: 'confirmed',
  by: 'by',
  on: 'on',
  remark: 'remark',
  words: 'words',
} as const;

export type StatusId = 'satisfied' | 'waived' | 'open';
export const STATUS: Readonly<Record<StatusId, Choice & { readonly id: StatusId }>> = {
  satisfied: { id: 'satisfied', words: 'Satisfied' },
  waived: { id: 'waived', words: 'Waived' },
  open: { id: 'open', words: 'Open' },
};

/** In characters, by column: the three tables share them. */
const WIDTHS = { first: 46, second: 20, third: 20, fourth: 18, fifth: 28, words: 70 } as const;

export const conditionName = ({ clause, name }: ClosingCondition): string => `${clause} ${name}`;
export const itemName = ({ reference, name }: ChecklistItem): string => `${reference} ${name}`;

export function closingForm(agreement: Agreement): SheetForm {
  const { closing, terms } = agreement;
  const { amendment, section, conditions, checklist, costs } = closing;
  const fee = terms.amendmentFee;
  const otherFees = conditions.find(({ worked }) => worked === 'other fees paid')?.clause ?? section;
  return {
    id: 'closing',
    name: 'Closing',
    title: `Closing of the ${amendment}`,
    intro: `Whether the conditions of the ${amendment}, section ${section}, are satisfied or waived, what each Lender is paid, and what is to be confirmed. Fill in the yellow cells; the rest is worked from them.`,
    fields: [
      {
        id: FIELD.effectiveDate,
        label: 'Amendment Effective Date',
        kind: 'date',
        computed: true,
        note: terms.amendmentEffectiveDate.clause,
      },
      {
        id: FIELD.effective,
        label: 'Effective',
        kind: 'answer',
        computed: true,
        note: `Yes once every condition below is satisfied or waived. It then takes effect as of ${inWords(terms.amendmentEffectiveDate.value)}.`,
      },
      { id: FIELD.notMet, label: 'Conditions not met', kind: 'text', computed: true },
      {
        id: FIELD.signed,
        label: 'Signed by every Lender',
        kind: 'answer',
        computed: true,
        note: 'A Lender that has not signed keeps the Amendment from becoming effective, unless its signature is waived.',
      },
      {
        id: FIELD.fee,
        label: 'Amendment fee to be paid',
        kind: 'amount',
        computed: true,
        note: `${fee.value.amount.toString()} basis points, ${fee.clause}: the sum of the Lenders’ fees, each rounded to the cent. ${costs.note}`,
      },
      {
        id: FIELD.due,
        label: 'Amendment fee due on',
        kind: 'date',
        computed: true,
        note: 'Received by the Administrative Agent before the Amendment is effective: the day itself is the last.',
      },
      { id: FIELD.received, label: 'Amendment fee received by the Agent', kind: 'amount', note: 'Dollars.' },
      { id: FIELD.receivedOn, label: 'Received on', kind: 'date' },
      {
        id: FIELD.otherFees,
        label: 'Other fees and expenses to be paid',
        kind: 'amount',
        note: `Dollars, section ${otherFees}: those of the closing, and all of Agent’s Counsel, outstanding ones too. Due as the amendment fee is.`,
      },
      { id: FIELD.otherPaid, label: 'Other fees and expenses paid', kind: 'amount', note: 'Dollars.' },
    ],
    tables: [
      {
        id: LENDERS,
        heading: 'Lenders',
        note: 'Every Lender, whether it signs or not. One that does not sign is paid no fee.',
        columns: [
          { id: LENDER.name, label: 'Lender', kind: 'text', width: WIDTHS.first },
          {
            id: LENDER.commitments,
            label: 'Revolving Commitments before the Amendment',
            kind: 'amount',
            width: WIDTHS.second,
          },
          { id: LENDER.loans, label: 'Term Loans held', kind: 'amount', width: WIDTHS.third },
          { id: LENDER.signed, label: 'Has signed', kind: 'answer', width: WIDTHS.fourth },
          { id: LENDER.fee, label: 'Amendment fee', kind: 'amount', computed: true, width: WIDTHS.fifth },
          { id: LENDER.remark, label: 'Remark', kind: 'text', width: WIDTHS.words },
        ],
        total: 'Total of the Lenders',
      },
      {
        id: CONDITIONS,
        heading: `Conditions to effectiveness, section ${section}`,
        columns: [
          { id: CONDITION.name, label: 'Condition', kind: 'text', width: WIDTHS.first },
          {
            id: CONDITION.status,
            label: 'Status',
            kind: 'choice',
            choices: Object.values(STATUS),
            width: WIDTHS.second,
          },
          { id: CONDITION.date, label: 'Satisfied or waived on', kind: 'date', width: WIDTHS.third },
          { id: CONDITION.met, label: 'Met', kind: 'answer', computed: true, width: WIDTHS.fourth },
          { id: CONDITION.evidence, label: 'Evidence', kind: 'text', width: WIDTHS.fifth },
          { id: CONDITION.words, label: `Words of the ${amendment}`, kind: 'text', quoted: true, width: WIDTHS.words },
        ],
        rows: conditions.map((condition) => ({
          id: condition.clause,
          printed: { [CONDITION.name]: conditionName(condition) },
        })),
      },
      {
        id: CHECKLIST,
        heading: 'To be confirmed',
        note: 'Representations and undertakings of the Loan Parties. They are no conditions of section 2.1.',
        beginsPage: true,
        columns: [
          { id: ITEM.name, label: 'Item', kind: 'text', width: WIDTHS.first },
          { id: ITEM.confirmed, label: 'Confirmed', kind: 'answer', width: WIDTHS.second },
          { id: ITEM.by, label: 'Checked by', kind: 'text', width: WIDTHS.third },
          { id: ITEM.on, label: 'Checked on', kind: 'date', width: WIDTHS.fourth },
          { id: ITEM.remark, label: 'Remark', kind: 'text', width: WIDTHS.fifth },
          { id: ITEM.words, label: `Words of the ${amendment}`, kind: 'text', quoted: true, width: WIDTHS.words },
        ],
        rows: checklist.map((item) => ({ id: item.reference, printed: { [ITEM.name]: itemName(item) } })),
      },
    ],
  };
}
