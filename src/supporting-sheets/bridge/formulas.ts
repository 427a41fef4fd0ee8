/** The Bridge sheet's live formulas. */
import { operandsOf } from '../../agreement/lines';
import type { Agreement, BridgeItem, LineId } from '../../agreement/types';
import type { FormLayout } from '../lay-out-form';
import { FIELD, ITEM, ITEMS, ebitdaOf } from './form';

export interface BridgeFormulas {
  /** Null where the measure leaves the item as it is. */
  readonly nonGaap: (item: BridgeItem) => string | null;
  readonly ebitda: (item: BridgeItem) => string;
  readonly nonGaapTotal: string;
  readonly ebitdaTotal: string;
  readonly addsUp: string;
}

/** In the order of the function's arguments. */
const NON_GAAP_ARGUMENTS: readonly BridgeItem['id'][] = [
  'net-income-to-common',
  'stock-compensation',
  'intangible-amortization',
  'warrant-loss',
  'preferred-dividends',
  'acquisition-costs',
];

export function bridgeFormulas(agreement: Agreement, layout: FormLayout): BridgeFormulas {
  const { items } = agreement.bridge;
  const { cashExpenses, noncashGains } = agreement.schedule.terms;
  const cellOf = (id: BridgeItem['id'], column: string): string =>
    layout.cellIn(
      ITEMS,
      items.findIndex((item) => item.id === id),
      column,
    );
  const amount = ({ id }: BridgeItem): string => cellOf(id, ITEM.amount);
  const already = layout.cellOf(FIELD.already);
  const said = layout.cellOf(FIELD.incurred);
  const ifIncurred = (then: string): string => `IF(OR(${said}="Yes",${said}=TRUE),${then},0)`;

  /** What the basket leaves of an item after those above it. */
  const underBasket = (item: BridgeItem): string => {
    const above = items
      .slice(0, items.indexOf(item))
      .filter(({ line }) => line === cashExpenses)
      .map(({ id }) => `+${cellOf(id, ITEM.ebitda)}`);
    return `COVENANT.CASH_EXPENSE_ADDBACK(${amount(item)},${already}${above.join('')})`;
  };

  /** What of an item is entered on a line. */
  const onLine = (item: BridgeItem, line: LineId): readonly string[] => {
    const cell = amount(item);
    if (item.opposite?.line === line) return [`MAX(0,-${cell})`];
    if (item.line !== line) return [];
    if (item.opposite) return [`MAX(0,${cell})`];
    return [item.onlyUnderAgreement ? ifIncurred(cell) : cell];
  };

  const addsUpIn = (column: string): string =>
    `ROUND(SUM(${layout.columnOf(ITEMS, column)})-${layout.totalCellOf(ITEMS, column)},2)=0`;

  return {
    nonGaap: (item) => (item.nonGaap ? `=${amount(item)}` : null),
    ebitda: (item) => {
      const cell = amount(item);
      if (item.line === cashExpenses)
        return `=${item.onlyUnderAgreement ? ifIncurred(underBasket(item)) : underBasket(item)}`;
      if (item.line === noncashGains) return `=-${cell}`;
      return item.opposite?.line === null ? `=MAX(0,${cell})` : `=${cell}`;
    },
    nonGaapTotal: `=COVENANT.NON_GAAP_NET_INCOME(${NON_GAAP_ARGUMENTS.map((id) => cellOf(id, ITEM.amount)).join(',')})`,
    ebitdaTotal: `=COVENANT.CONSOLIDATED_EBITDA(${[
      ...operandsOf(ebitdaOf(agreement).formula).map(
        (line) => items.flatMap((item) => onLine(item, line)).join('+') || '0',
      ),
      already,
    ].join(',')})`,
    addsUp: `=IFERROR(IF(AND(${addsUpIn(ITEM.nonGaap)},${addsUpIn(ITEM.ebitda)}),"Yes","No"),"No")`,
  };
}
