/** The Bridge sheet: from net income to the company's own measure and to EBITDA, an item a row. */
import type { Agreement, BridgeItem } from '../../agreement/types';
import { computedLineOf } from '../../agreement/lines';
import type { SheetForm } from '../form';

/** By its id in code, by its words on the sheet. */
export const FIELD = {
  about: 'about',
  periodEnd: 'period-end',
  incurred: 'incurred',
  already: 'already',
  addsUp: 'adds-up',
} as const;

export const ITEMS = 'items';
export const ITEM = {
  name: 'item',
  amount: 'amount',
  nonGaap: 'non-gaap',
  ebitda: 'ebitda',
  line: 'line',
  source: 'source',
  words: 'words',
  clause: 'clause',
} as const;

export const capitalized = (words: string): string => words.replace(/^[a-z]/, (first) => first.toUpperCase());

/** With what a negative amount is, where it is something else. */
export const itemLabel = ({ name, opposite }: BridgeItem): string =>
  capitalized(opposite ? `${name}; negative: ${opposite.name}` : name);

export const ebitdaOf = (agreement: Agreement) =>
  computedLineOf(agreement, agreement.schedule.terms.consolidatedEbitda);

export function bridgeForm(agreement: Agreement): SheetForm {
  const { bridge, terms } = agreement;
  const ebitda = ebitdaOf(agreement);
  return {
    id: 'bridge',
    name: 'Bridge',
    title: `From net income to ${ebitda.name}`,
    intro: `What lies between net income and two measures of the same period: ${bridge.measure} as on the earnings call, and ${ebitda.name}, ${ebitda.id}. Fill in the yellow cells; the rest is worked from them. An amount left blank counts as 0.`,
    fields: [
      { id: FIELD.about, label: 'What these figures are', kind: 'text', wide: true },
      {
        id: FIELD.periodEnd,
        label: 'Measurement Period ended',
        kind: 'date',
        note: 'The last day of the four fiscal quarters. Schedule A of the same day is held against it.',
      },
      {
        id: FIELD.incurred,
        label: 'Acquisition-related costs incurred under the Agreement',
        kind: 'answer',
        note: `Yes only for Permitted Acquisitions since the Agreement closed. ${terms.cashExpenseBasket.clause}`,
      },
      {
        id: FIELD.already,
        label: 'Cash expenses added back in earlier quarters',
        kind: 'amount',
        note: `What the basket has been used for before the period; dollars. ${terms.cashExpenseBasket.clause}`,
      },
      {
        id: FIELD.addsUp,
        label: 'Each column adds up to its measure',
        kind: 'answer',
        computed: true,
        note: 'The measures in the last row are computed from the amounts, not from the columns.',
      },
    ],
    tables: [
      {
        id: ITEMS,
        heading: 'Item by item',
        note: 'Dollars. Only net income and what says so may be negative.',
        columns: [
          { id: ITEM.name, label: 'Item', kind: 'text', width: 46 },
          { id: ITEM.amount, label: 'Amount', kind: 'amount', sign: 'any', width: 20 },
          { id: ITEM.nonGaap, label: bridge.measure, kind: 'amount', sign: 'any', computed: true, width: 20 },
          { id: ITEM.ebitda, label: ebitda.name, kind: 'amount', sign: 'any', computed: true, width: 20 },
          { id: ITEM.line, label: 'Line', kind: 'text', computed: true, width: 14 },
          { id: ITEM.source, label: 'Where the amount comes from', kind: 'text', width: 60 },
          { id: ITEM.words, label: 'Words of the call', kind: 'text', computed: true, width: 40 },
          { id: ITEM.clause, label: 'Clause and note', kind: 'text', computed: true, width: 60 },
        ],
        rows: bridge.items.map((item) => ({ id: item.id, printed: { [ITEM.name]: itemLabel(item) } })),
        total: 'The measures',
      },
    ],
  };
}
