import { lineOf } from '../agreement/lines';
import type { Agreement, BridgeItem, LineId } from '../agreement/types';
import { consolidatedEbitda } from '../covenants/consolidated-ebitda';
import { formatAmount } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, NOTHING, compare, isNegative, isZero, lesser, minus, plus } from '../core/quantity';
import { type BridgeAmounts, amountOfItem, nonGaapNetIncome, refuseItems } from './non-gaap-net-income';

export interface BridgeInput {
  readonly amounts: BridgeAmounts;
  /** Whether acquisition costs were incurred under the Agreement, for a Permitted Acquisition. */
  readonly incurredUnderAgreement: boolean;
  /** USD of cash expenses added back in quarters before the period, 0 or more. */
  readonly alreadyAddedBack: Money;
}

export interface BridgeRow {
  readonly item: BridgeItem;
  /** The item, or its opposite: a gain instead of a loss. */
  readonly name: string;
  readonly amount: Money;
  /** What each measure takes of it, with its sign; null where the measure leaves it as it is. */
  readonly nonGaap: Money | null;
  readonly ebitda: Money | null;
  /** The line of Schedule A; null where it stands on none. */
  readonly line: LineId | null;
  readonly clause: string;
  readonly note: string;
}

/** Each column of the rows adds up to its measure, exactly. */
export interface EbitdaBridge {
  readonly rows: readonly BridgeRow[];
  readonly nonGaapNetIncome: Money;
  readonly consolidatedEbitda: Money;
}

/**
 * The reconciliation from GAAP net income available to common to non-GAAP net income and to Consolidated EBITDA, side by side.
 *
 * @param input  USD of one Measurement Period by item; net income any sign, a gain on the warrants and a net tax benefit negative,
 *   the rest 0 or more
 * @returns rows in the order of the agreement's bridge, and both measures; refuses what either measure refuses
 * @source earnings call of February 3, 2011; Exhibit C, Schedule A, I.C
 */
export function ebitdaBridge(agreement: Agreement, input: BridgeInput): Outcome<EbitdaBridge> {
  const { items } = agreement.bridge;
  const refusal = refuseItems(items, input.amounts);
  if (refusal) return refusal;
  const placed = items.map((item) => placedOn(item, input));
  const entered = new Map<LineId, Money>();
  for (const { line, amount } of placed) if (line) entered.set(line, plus(entered.get(line) ?? NOTHING, amount));
  const nonGaap = nonGaapNetIncome(agreement, input.amounts);
  if (!nonGaap.ok) return nonGaap;
  const ebitda = consolidatedEbitda(agreement, entered, input.alreadyAddedBack);
  if (!ebitda.ok) return ebitda;
  const rows = rowsOf(agreement, placed, countedCashExpenses(agreement, ebitda.derivation().children));
  const bridge = { rows, nonGaapNetIncome: nonGaap.value, consolidatedEbitda: ebitda.value };
  return value(bridge, () =>
    step({
      label: `${agreement.bridge.measure} and ${lineOf(agreement, agreement.schedule.terms.consolidatedEbitda).name}`,
      children: [nonGaap.derivation(), ebitda.derivation()],
    }),
  );
}

/** An item with the line it is entered on, and the amount entered there. */
interface Placed {
  readonly item: BridgeItem;
  readonly name: string;
  readonly given: Money;
  readonly line: LineId | null;
  readonly amount: Money;
  readonly note: string;
}

function placedOn(item: BridgeItem, { amounts, incurredUnderAgreement }: BridgeInput): Placed {
  const given = amountOfItem(amounts, item);
  if (item.opposite && isNegative(given)) {
    const { name, line, note } = item.opposite;
    return { item, name, given, line, amount: minus(NOTHING, given), note };
  }
  const counts = !item.onlyUnderAgreement || incurredUnderAgreement;
  return {
    item,
    name: item.name,
    given,
    line: counts ? item.line : null,
    amount: given,
    note:
      counts || isZero(given) ? item.note : `Not counted: not said to be incurred under the Agreement. ${item.note}`,
  };
}

/** What the basket allows of the period's cash expenses. */
const countedCashExpenses = (
  agreement: Agreement,
  steps: readonly { readonly line: string; readonly counted: unknown }[],
): Money => {
  const counted = steps.find(({ line }) => line === agreement.schedule.terms.cashExpenses)?.counted;
  return (counted as Money | undefined) ?? NOTHING;
};

/** Items that share the basket use it up in the order of the bridge. */
function rowsOf(agreement: Agreement, placed: readonly Placed[], allowed: Money): readonly BridgeRow[] {
  const { cashExpenses, noncashGains } = agreement.schedule.terms;
  let left = allowed;
  return placed.map(({ item, name, given, line, amount, note }) => {
    const shared = { item, name, amount: given, nonGaap: item.nonGaap && given, line };
    const clause = item.clause ?? (line ? lineOf(agreement, line).clause : '');
    if (line === null) return { ...shared, ebitda: null, clause, note };
    if (line === noncashGains) return { ...shared, ebitda: minus(NOTHING, amount), clause, note };
    if (line !== cashExpenses) return { ...shared, ebitda: amount, clause, note };
    const counted = lesser(amount, left);
    left = minus(left, counted);
    const over = compare(amount, counted) > 0;
    return { ...shared, ebitda: counted, clause, note: over ? `${overTheBasket(agreement, counted)} ${note}` : note };
  });
}

const overTheBasket = (agreement: Agreement, counted: Money): string =>
  `Counted up to what is left of the ${formatAmount(agreement.terms.cashExpenseBasket.value)} basket: ${formatAmount(counted)}.`;
