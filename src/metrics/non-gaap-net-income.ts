import type { Agreement, BridgeItem } from '../agreement/types';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, NOTHING, isNegative, sumOf } from '../core/quantity';
import { type Refusal, refuse } from '../core/refusals';

/** USD by the bridge's items; an item left out counts as 0. */
export type BridgeAmounts = ReadonlyMap<BridgeItem['id'], Money>;

export const amountOfItem = (amounts: BridgeAmounts, { id }: BridgeItem): Money => amounts.get(id) ?? NOTHING;

/** The items that the company's own measure takes, the net income it starts from first. */
export const nonGaapItems = (agreement: Agreement): readonly BridgeItem[] =>
  agreement.bridge.items.filter(({ nonGaap }) => nonGaap !== null);

/** The first amount with a sign its item does not allow. */
export function refuseItems(items: readonly BridgeItem[], amounts: BridgeAmounts): Refusal | null {
  const wrong = items.find((item) => item.sign === 'not negative' && isNegative(amountOfItem(amounts, item)));
  return wrong
    ? refuse({
        code: 'NEGATIVE_AMOUNT',
        subject: { line: '', name: wrong.name },
        found: amountOfItem(amounts, wrong),
        hint: '',
      })
    : null;
}

/**
 * Non-GAAP net income, as the company's earnings call defines it: net income available to common, with what it leaves out added back.
 *
 * @param amounts  USD of one period by item; net income any sign, a gain on the warrants negative, the rest 0 or more.
 *   Income taxes, a benefit among them, stay as they are
 * @returns USD, any sign; refuses NEGATIVE_AMOUNT
 * @source earnings call of February 3, 2011, “To arrive at non-GAAP results, we adjust for …”
 */
export function nonGaapNetIncome(agreement: Agreement, amounts: BridgeAmounts): Outcome<Money> {
  const items = nonGaapItems(agreement);
  const refusal = refuseItems(items, amounts);
  if (refusal) return refusal;
  const income = sumOf(items.map((item) => amountOfItem(amounts, item)));
  const { measure, clause } = agreement.bridge;
  return value(income, () =>
    step({
      label: measure,
      counted: income,
      clause: clause.source,
      note: clause.words,
      children: items.map((item) => {
        const amount = amountOfItem(amounts, item);
        const { words = '', source = '' } = item.nonGaap ?? {};
        return step({ label: item.name, entered: amount, counted: amount, clause: source, note: words });
      }),
    }),
  );
}
