/** The Terms sheet: the readings of the documents with the option in force, and what testing them takes besides Schedule A. */
import type { Reading, ReadingOption } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import type { Choice, SheetForm } from '../form';

export const READINGS = 'readings';
export const READING = {
  name: 'reading',
  option: 'option',
  why: 'why',
  clause: 'clause',
  question: 'question',
  options: 'options',
} as const;

export const FACTS = 'facts';
export const FACT = {
  date: 'date',
  taxBenefit: 'tax-benefit',
  shortTerm: 'short-term',
  isShortTermCounted: 'short-term-counted',
  underLien: 'under-lien',
  isUnderLienCounted: 'under-lien-counted',
} as const;

/** In characters, by column: the two tables share them. */
const WIDTHS = { first: 30, second: 42, third: 26, fourth: 26, fifth: 40, sixth: 80 } as const;

/** As the cell says it: "Ratios are exact". A list that drops down is separated by commas, so it holds none. */
export const asChosen = ({ id, when }: ReadingOption): Choice => ({
  id,
  words: `${when.charAt(0).toUpperCase()}${when.slice(1)}`,
});

export const nameOf = ({ name }: Reading): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export function termsForm(agreement: Agreement): SheetForm {
  const { borrowedMoney, incomeTaxes, unencumberedCash, judgments, cashExpenses } = agreement.schedule.terms;
  return {
    id: 'terms',
    name: 'Terms',
    title: 'Terms and readings',
    intro:
      'How the documents are read where they leave room. Every Schedule A of this workbook is checked by the options chosen here, and under every other one as well. Choose in the yellow cells; what is left as it is stays on the default.',
    labelWidth: WIDTHS.first,
    fields: [],
    tables: [
      {
        id: READINGS,
        heading: 'Readings',
        note: 'Formulas such as COVENANT.LEVERAGE_COMPLIANT always test by the defaults: the check says so where an option chosen here comes to something else.',
        columns: [
          { id: READING.name, label: 'Reading', kind: 'text', width: WIDTHS.first },
          { id: READING.option, label: 'Option in force', kind: 'choice', choices: [], width: WIDTHS.second },
          { id: READING.why, label: 'Chosen by whom, and why', kind: 'text', width: WIDTHS.third },
          { id: READING.clause, label: 'Clause', kind: 'text', quoted: true, width: WIDTHS.fourth },
          { id: READING.question, label: 'Question', kind: 'text', quoted: true, width: WIDTHS.fifth },
          {
            id: READING.options,
            label: 'Options, and why one is the default',
            kind: 'text',
            quoted: true,
            width: WIDTHS.sixth,
          },
        ],
        rows: agreement.readings.map((reading) => ({
          id: reading.id,
          printed: { [READING.name]: nameOf(reading) },
          offered: {
            [READING.option]: {
              choices: (reading.options as readonly ReadingOption[]).map(asChosen),
              byDefault: reading.byDefault,
            },
          },
        })),
      },
      {
        id: FACTS,
        heading: 'What a reading takes besides Schedule A',
        note: [
          'One row for each Statement Date, amounts in dollars. Enter 0 where there is none: a reading is tested only where what it takes is known, and a blank cell is not known.',
          `Judgments one by one, their insurance and the Threshold Amount (line ${judgments}) are taken from the Litigation sheet; cash expenses by quarter (line ${cashExpenses}) from the Basket sheet.`,
        ].join('\n'),
        columns: [
          { id: FACT.date, label: 'Statement Date', kind: 'date', width: WIDTHS.first },
          {
            id: FACT.taxBenefit,
            label: `Net income tax benefit (${incomeTaxes})`,
            kind: 'amount',
            width: WIDTHS.second,
          },
          {
            id: FACT.shortTerm,
            label: `Short-term borrowings (${borrowedMoney})`,
            kind: 'amount',
            width: WIDTHS.third,
          },
          {
            id: FACT.isShortTermCounted,
            label: `Counted in ${borrowedMoney} as entered`,
            kind: 'answer',
            width: WIDTHS.fourth,
          },
          {
            id: FACT.underLien,
            label: `Cash under the Agent’s Lien (${unencumberedCash})`,
            kind: 'amount',
            width: WIDTHS.fifth,
          },
          {
            id: FACT.isUnderLienCounted,
            label: `Counted in ${unencumberedCash} as entered`,
            kind: 'answer',
            width: WIDTHS.sixth,
          },
        ],
      },
    ],
  };
}
