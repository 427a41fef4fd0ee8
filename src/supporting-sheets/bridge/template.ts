/** The Bridge sheet as it is inserted: the illustration's figures, each with its source, to be replaced; live formulas. */
import { sourceInWords } from '../../agreement/example';
import { lineOf } from '../../agreement/lines';
import type { Agreement, BridgeItem } from '../../agreement/types';
import { toSerial } from '../../core/calendar-date';
import { type Money, NOTHING, toCellNumber } from '../../core/quantity';
import { type EbitdaBridge, ebitdaBridge } from '../../metrics/ebitda-bridge';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import type { FormLayout } from '../lay-out-form';
import { type Content, type FormContents, writeForm } from '../write-form';
import { FIELD, ITEM, ITEMS, bridgeForm, ebitdaOf } from './form';
import { bridgeFormulas } from './formulas';

export const bridgeTemplate = (agreement: Agreement): SheetToWrite =>
  writeForm(bridgeForm(agreement), {
    borrower: agreement.borrower,
    contents: (layout) => contents(agreement, layout),
  });

function contents(agreement: Agreement, layout: FormLayout): FormContents {
  const { example, items } = agreement.bridge;
  const formulas = bridgeFormulas(agreement, layout);
  const bridge = exampleBridge(agreement);
  return {
    fields: {
      [FIELD.about]: { value: example.note },
      [FIELD.periodEnd]: { value: toSerial(example.periodEnd.date) },
      [FIELD.incurred]: { value: example.incurredUnderAgreement ? 'Yes' : 'No' },
      [FIELD.already]: { value: 0 },
      [FIELD.addsUp]: { value: 'Yes', formula: formulas.addsUp },
    },
    tables: {
      [ITEMS]: items.map((item, index) => {
        const row = bridge.rows[index];
        const nonGaap = formulas.nonGaap(item);
        return {
          [ITEM.amount]: shown(row?.amount ?? null),
          ...(nonGaap !== null && { [ITEM.nonGaap]: { ...shown(row?.nonGaap ?? null), formula: nonGaap } }),
          [ITEM.ebitda]: { ...shown(row?.ebitda ?? NOTHING), formula: formulas.ebitda(item) },
          [ITEM.line]: { value: linesOf(item) },
          [ITEM.source]: { value: sourceOf(agreement, item) },
          [ITEM.words]: { value: item.nonGaap?.words ?? '' },
          [ITEM.clause]: { value: `${item.clause ?? lineOf(agreement, item.line).clause}. ${item.note}` },
        };
      }),
    },
    totals: {
      [ITEMS]: {
        [ITEM.name]: { value: bridgeForm(agreement).tables[0]?.total ?? '' },
        [ITEM.nonGaap]: { ...shown(bridge.nonGaapNetIncome), formula: formulas.nonGaapTotal },
        [ITEM.ebitda]: { ...shown(bridge.consolidatedEbitda), formula: formulas.ebitdaTotal },
        [ITEM.line]: { value: ebitdaOf(agreement).id },
      },
    },
  };
}

/** The example is the agreement's own: a refusal of it is a defect of the data. */
function exampleBridge(agreement: Agreement): EbitdaBridge {
  const { figures, incurredUnderAgreement } = agreement.bridge.example;
  const bridge = ebitdaBridge(agreement, {
    amounts: new Map([...figures].map(([id, { amount }]) => [id, amount])),
    incurredUnderAgreement,
    alreadyAddedBack: NOTHING,
  });
  if (!bridge.ok) throw new RangeError(`The example of ${agreement.name} has no bridge: ${bridge.reason.code}`);
  return bridge.value;
}

const shown = (money: Money | null): Content => ({ value: money && toCellNumber(money) });

const linesOf = ({ line, opposite }: BridgeItem): string => (opposite ? `${line} or ${opposite.line ?? 'none'}` : line);

const sourceOf = ({ bridge: { example } }: Agreement, { id }: BridgeItem): string => {
  const figure = example.figures.get(id);
  return figure ? sourceInWords(figure.source) : '';
};
