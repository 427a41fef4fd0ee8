/** An early quarter changes, and with it every later one that the basket no longer reaches; worked by hand. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { isoDate, toIso } from '../../src/core/calendar-date';
import { usd } from '../../src/core/quantity';
import { basketLedger } from '../../src/covenants/basket-ledger';
import { type Restated, basketRestatement } from '../../src/covenants/basket-restatement';

const ENDS = ['2013-09-28', '2013-12-31', '2014-03-29', '2014-06-28', '2014-09-27', '2014-12-31'];

function restated(expenses: readonly number[], certified: readonly (string | number | null)[]) {
  const ledger = basketLedger(
    CALIX_2013,
    expenses.map((expense, index) => ({ end: isoDate(ENDS[index] ?? ''), expense: usd(expense) })),
  );
  if (!ledger.ok) throw new Error(ledger.reason.code);
  const amounts = certified.map((amount) => (amount === null ? null : usd(amount)));
  const { quarters, periods } = basketRestatement(CALIX_2013, ledger.value, amounts);
  const rows = (list: readonly Restated[]) =>
    list.map(({ end, from, to }) => [toIso(end), from.amount.toNumber(), to.amount.toNumber()]);
  return { quarters: rows(quarters), periods: rows(periods) };
}

const AS_CERTIFIED = [1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 0];

test('nothing is restated while history is as it was', () => {
  expect(restated([1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_500_000, 300_000], AS_CERTIFIED)).toEqual({
    quarters: [],
    periods: [],
  });
});

test('an early quarter goes up, and takes from the last that the basket reached', () => {
  // 2013-09-28 is found to be 1,600,000: 5,000,000 is reached 600,000 earlier, in September 2014.
  expect(restated([1_600_000, 1_000_000, 1_000_000, 1_000_000, 1_500_000, 300_000], AS_CERTIFIED)).toEqual({
    quarters: [
      ['2013-09-28', 1_000_000, 1_600_000],
      ['2014-09-27', 1_000_000, 400_000],
    ],
    periods: [
      ['2013-09-28', 1_000_000, 1_600_000],
      ['2013-12-31', 2_000_000, 2_600_000],
      ['2014-03-29', 3_000_000, 3_600_000],
      ['2014-06-28', 4_000_000, 4_600_000],
      // Of 1, 1, 1 and 1 now 1, 1, 1 and 0.4.
      ['2014-09-27', 4_000_000, 3_400_000],
      ['2014-12-31', 3_000_000, 2_400_000],
    ],
  });
});

test('an early quarter goes down, and every later one that the basket had not reached takes more', () => {
  // 2013-09-28 is found to be 500,000: of 1,500,000 in September 2014 the basket now reaches all, and 0 of 300,000 in December.
  expect(restated([500_000, 1_000_000, 1_000_000, 1_000_000, 1_500_000, 300_000], AS_CERTIFIED)).toEqual({
    quarters: [
      ['2013-09-28', 1_000_000, 500_000],
      ['2014-09-27', 1_000_000, 1_500_000],
    ],
    periods: [
      ['2013-09-28', 1_000_000, 500_000],
      ['2013-12-31', 2_000_000, 1_500_000],
      ['2014-03-29', 3_000_000, 2_500_000],
      ['2014-06-28', 4_000_000, 3_500_000],
      ['2014-09-27', 4_000_000, 4_500_000],
      ['2014-12-31', 3_000_000, 3_500_000],
    ],
  });
});

test('far enough down, and it goes on to the next quarter; a period that holds both changes stays as it was', () => {
  const { quarters, periods } = restated(
    [1_000_000, 300_000, 1_000_000, 1_000_000, 1_500_000, 300_000],
    [1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 0],
  );
  expect(quarters).toEqual([
    ['2013-12-31', 1_000_000, 300_000],
    ['2014-09-27', 1_000_000, 1_500_000],
    ['2014-12-31', 0, 200_000],
  ]);
  expect(periods).toEqual([
    ['2013-12-31', 2_000_000, 1_300_000],
    ['2014-03-29', 3_000_000, 2_300_000],
    ['2014-06-28', 4_000_000, 3_300_000],
    ['2014-09-27', 4_000_000, 3_800_000],
    ['2014-12-31', 3_000_000, 3_700_000],
  ]);
  // 700,000 from December 2013 to September 2014: both within the four quarters to September 27, 2014.
  const offset = restated([1_000_000, 300_000, 1_000_000, 1_000_000, 1_700_000], [1e6, 1e6, 1e6, 1e6, 1e6]);
  expect(offset.quarters).toHaveLength(2);
  expect(offset.periods.map(([end]) => end)).toEqual(['2013-12-31', '2014-03-29', '2014-06-28']);
});

test.each([
  ['less than half a cent is no restatement', '999999.996', 0],
  ['half a cent is one', '999999.995', 1],
])('%s', (_, certified, found) => {
  expect(restated([1_000_000], [certified]).quarters).toHaveLength(found);
});

test('a quarter not yet certified is not restated, and a period that holds one is not known', () => {
  expect(restated([2_000_000, 1_000_000, 5_000_000], [1_000_000, null, 1_000_000])).toEqual({
    quarters: [
      ['2013-09-28', 1_000_000, 2_000_000],
      ['2014-03-29', 1_000_000, 2_000_000],
    ],
    periods: [['2013-09-28', 1_000_000, 2_000_000]],
  });
});
