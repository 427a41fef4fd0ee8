/** Custom functions from GAAP net income to the measure of the earnings call and to Consolidated EBITDA. */
import { lineOf } from '../agreement/lines';
import type { BridgeItem } from '../agreement/types';
import { alreadyAddedBackOf } from '../covenants/cash-expense-basket';
import { type Money, toCellNumber } from '../core/quantity';
import type { Subject } from '../core/refusals';
import { type EbitdaBridge, ebitdaBridge as bridgeOf } from '../metrics/ebitda-bridge';
import { nonGaapNetIncome as nonGaap } from '../metrics/non-gaap-net-income';
import { AGREEMENT } from './agreement';
import { type Cells, amount, yesOrNo } from './cells';
import { NON_GAAP_ITEMS } from './lines';
import { QUICK } from './quick/formulas';
import { inCents } from './quick/in-cents';
import { type Argument, given, readOne, spread, valueOf } from './spread';

const { bridge, schedule } = AGREEMENT;
const HISTORY = alreadyAddedBackOf(AGREEMENT);
const INCURRED: Subject = { line: '', name: 'incurred under the Agreement' };

const subjectOf = (id: BridgeItem['id']): Subject => ({
  line: '',
  name: bridge.items.find((item) => item.id === id)?.name ?? id,
});
const dollarsOf = (id: BridgeItem['id'], cells: Cells): Argument<Money> => ({ cells, read: amount(subjectOf(id)) });

/**
 * Non-GAAP net income as the earnings call defines it: net income available to common, with what the measure leaves out added back. A tax benefit stays in.
 * @customfunction NON_GAAP_NET_INCOME
 * @param {any[][]} net_income_to_common GAAP net income available to common stockholders, after preferred dividends; dollars, a loss negative
 * @param {any[][]} [stock_compensation] Stock-based compensation; dollars, 0 or more
 * @param {any[][]} [intangible_amortization] Amortization of acquisition-related intangible assets; dollars, 0 or more
 * @param {any[][]} [warrant_fair_value_loss] Loss from the change in fair value of preferred-stock warrants; dollars, a gain negative
 * @param {any[][]} [preferred_dividends] Preferred-stock dividends; dollars, 0 or more
 * @param {any[][]} [acquisition_costs] Acquisition-related costs; dollars, 0 or more
 * @returns {any[][]} Dollars
 */
export function nonGaapNetIncome(
  net_income_to_common: any[][],
  stock_compensation?: any[][],
  intangible_amortization?: any[][],
  warrant_fair_value_loss?: any[][],
  preferred_dividends?: any[][],
  acquisition_costs?: any[][],
): any[][] {
  const given = [
    net_income_to_common,
    stock_compensation,
    intangible_amortization,
    warrant_fair_value_loss,
    preferred_dividends,
    acquisition_costs,
  ];
  return inCents(QUICK.NON_GAAP_NET_INCOME, given, (known) =>
    spread<Money[], Money>(
      NON_GAAP_ITEMS.map((id, index) => ({
        ...dollarsOf(id, given[index]),
        ...(index === 0 && { required: subjectOf(id) }),
      })),
      (...amounts) => nonGaap(AGREEMENT, new Map(NON_GAAP_ITEMS.map((id, index) => [id, amounts[index] as Money]))),
      toCellNumber,
      known,
    ),
  );
}

/**
 * The reconciliation from GAAP net income to non-GAAP net income and to Consolidated EBITDA (I.C.12), side by side: each item with its amount in either measure, its words on the call, its line and clause on Schedule A. Both columns add up to their measure in the last row.
 * @customfunction EBITDA_BRIDGE
 * @param {any[][]} net_income_to_common GAAP net income available to common stockholders, after preferred dividends; dollars over the four quarters, a loss negative
 * @param {any[][]} [preferred_dividends] Preferred-stock dividends; part of I.C.1, which is before them; dollars, 0 or more
 * @param {any[][]} [stock_compensation] I.C.6: non-cash stock compensation; dollars, 0 or more
 * @param {any[][]} [intangible_amortization] I.C.4: amortization of intangible assets; dollars, 0 or more
 * @param {any[][]} [warrant_fair_value_loss] I.C.8: loss from the change in fair value of preferred-stock warrants; dollars, a gain negative, which goes to I.C.11
 * @param {any[][]} [acquisition_costs] I.C.7: acquisition-related cash costs, counted in EBITDA up to the basket if incurred under the Agreement; dollars, 0 or more
 * @param {any[][]} [incurred_under_agreement] Whether those costs were incurred under the Agreement, for a Permitted Acquisition: TRUE or FALSE, Yes or No; No if left out
 * @param {any[][]} [income_taxes] I.C.3: provision for income taxes; dollars, a net benefit negative, which goes to no line
 * @param {any[][]} [interest_charges] I.C.2: Consolidated Interest Charges; dollars, 0 or more
 * @param {any[][]} [depreciation] I.C.4: depreciation, and amortization other than of intangible assets; dollars, 0 or more
 * @param {any[][]} [transaction_costs] I.C.5: costs of entering into the Agreement; dollars, 0 or more
 * @param {any[][]} [other_cash_expenses] I.C.7: other cash expenses of acquisitions and restructuring, under the same basket; dollars, 0 or more
 * @param {any[][]} [other_noncash_charges] I.C.8: other non-cash charges and losses; dollars, 0 or more
 * @param {any[][]} [amendment_costs] I.C.9: costs of amendments and waivers, as expensed; dollars, 0 or more
 * @param {any[][]} [swap_costs] I.C.10: fees and expenses of Swap Contracts; dollars, 0 or more
 * @param {any[][]} [other_noncash_gains] I.C.11: other non-cash gains, entered positive and subtracted; dollars, 0 or more
 * @param {any[][]} [cash_expenses_already_added_back] Cash expenses added back in quarters before the Measurement Period; dollars, 0 if left out
 * @returns {any[][]} A table with a heading; single cells only
 */
export function ebitdaBridge(
  net_income_to_common: any[][],
  preferred_dividends?: any[][],
  stock_compensation?: any[][],
  intangible_amortization?: any[][],
  warrant_fair_value_loss?: any[][],
  acquisition_costs?: any[][],
  incurred_under_agreement?: any[][],
  income_taxes?: any[][],
  interest_charges?: any[][],
  depreciation?: any[][],
  transaction_costs?: any[][],
  other_cash_expenses?: any[][],
  other_noncash_charges?: any[][],
  amendment_costs?: any[][],
  swap_costs?: any[][],
  other_noncash_gains?: any[][],
  cash_expenses_already_added_back?: any[][],
): any[][] {
  const items: readonly [BridgeItem['id'], Cells][] = [
    ['net-income-to-common', net_income_to_common],
    ['preferred-dividends', preferred_dividends],
    ['stock-compensation', stock_compensation],
    ['intangible-amortization', intangible_amortization],
    ['warrant-loss', warrant_fair_value_loss],
    ['acquisition-costs', acquisition_costs],
    ['income-taxes', income_taxes],
    ['interest', interest_charges],
    ['depreciation', depreciation],
    ['transaction-costs', transaction_costs],
    ['other-cash-expenses', other_cash_expenses],
    ['other-noncash-charges', other_noncash_charges],
    ['amendment-costs', amendment_costs],
    ['swap-costs', swap_costs],
    ['other-noncash-gains', other_noncash_gains],
  ];
  given(net_income_to_common, subjectOf('net-income-to-common'));
  return tableOf(
    valueOf(
      bridgeOf(AGREEMENT, {
        amounts: new Map(items.map(([id, cells]) => [id, readOne(cells, amount(subjectOf(id)), subjectOf(id))])),
        incurredUnderAgreement: readOne(incurred_under_agreement, yesOrNo(INCURRED), INCURRED),
        alreadyAddedBack: readOne(cash_expenses_already_added_back, amount(HISTORY), HISTORY),
      }),
    ),
  );
}

const ebitdaLine = lineOf(AGREEMENT, schedule.terms.consolidatedEbitda);
const HEADING = ['Item', 'Amount', bridge.measure, 'Words of the call', ebitdaLine.name, 'Line', 'Clause', 'Note'];

const capitalized = (name: string): string => name.replace(/^[a-z]/, (first) => first.toUpperCase());

const shown = (money: Money | null): number | string => (money ? toCellNumber(money) : '');

const tableOf = ({ rows, nonGaapNetIncome: own, consolidatedEbitda }: EbitdaBridge): (string | number)[][] => [
  HEADING,
  ...rows.map(({ name, item, amount: entered, nonGaap: inOwn, ebitda, line, clause, note }) => [
    capitalized(name),
    shown(entered),
    shown(inOwn),
    item.nonGaap?.words ?? '',
    shown(ebitda),
    line ?? '',
    clause,
    note,
  ]),
  [
    `${bridge.measure}, and ${ebitdaLine.name}`,
    '',
    shown(own),
    bridge.clause.words,
    shown(consolidatedEbitda),
    ebitdaLine.id,
    ebitdaLine.clause,
    '',
  ],
];
