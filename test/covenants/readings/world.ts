/** Worlds of the oracle as the engine is given them: a schedule prepared under the default readings, and what is known beside it. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { type Choice, defaultChoice } from '../../../src/agreement/readings';
import { covenantOf } from '../../../src/agreement/lines';
import { isoDate } from '../../../src/core/calendar-date';
import { type Money, usd } from '../../../src/core/quantity';
import { isRefusal } from '../../../src/core/refusals';
import { type EveryReading, underEveryReading } from '../../../src/covenants/readings/every-reading';
import type { Facts } from '../../../src/covenants/readings/facts';
import {
  type CovenantName,
  DEFAULTS,
  type World,
  expensesLine,
  judgmentsLine,
  taxesLine,
} from '../../support/readings-oracle';

export const BY_DEFAULT = defaultChoice(CALIX_2013);
const LINES: Readonly<Record<CovenantName, string>> = { leverage: 'I.D', liquidity: 'II.D' };

const money = (cents: bigint): Money => usd(`${cents / 100n}`.concat(fraction(cents)));
const fraction = (cents: bigint): string => {
  const rest = cents % 100n;
  return `.${String(rest < 0n ? -rest : rest).padStart(2, '0')}`;
};
const signed = (cents: bigint): Money => (cents < 0n && cents > -100n ? usd(`-0${fraction(cents)}`) : money(cents));

export const entered = (world: World): ReadonlyMap<string, Money> =>
  new Map([
    ['I.A.1', signed(world.borrowed)],
    ['I.A.2', signed(world.lettersOfCredit)],
    ['I.B', signed(judgmentsLine(world, DEFAULTS))],
    ['I.C.1', signed(world.netIncome)],
    ['I.C.3', signed(taxesLine(world, DEFAULTS))],
    ['I.C.4', signed(world.depreciation)],
    ['I.C.7', signed(expensesLine(world, DEFAULTS))],
    ['II.A', signed(world.cash)],
    ['II.B', signed(world.receivables)],
  ]);

export const allFacts = (world: World): Facts => ({
  taxBenefit: signed(world.taxes < 0n ? -world.taxes : 0n),
  shortTermBorrowings: { amount: signed(world.shortTerm), isCounted: true },
  judgments: world.judgments.map(([amount, insured]) => ({ amount: signed(amount), insured: signed(insured) })),
  threshold: signed(world.threshold),
  expensesByQuarter: world.expenses.map(signed),
  cashUnderAgentsLien: { amount: signed(world.underLien), isCounted: true },
});

export function underAll(
  covenant: CovenantName,
  world: World,
  facts: Facts = allFacts(world),
  choice: Choice = BY_DEFAULT,
): EveryReading {
  const every = underEveryReading(
    CALIX_2013,
    covenantOf(CALIX_2013, LINES[covenant]),
    { entered: entered(world), periodEnd: isoDate(world.date), facts },
    choice,
  );
  if (isRefusal(every)) throw new Error(`refused: ${every.reason.code}`);
  return every;
}
