/** What the readings come to, in the words of every place that tells it. Amounts of the worlds are in cents. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { type Choice, withOption } from '../../../src/agreement/readings';
import type { EveryReading } from '../../../src/covenants/readings/every-reading';
import {
  byDefaultInWords,
  combinationInWords,
  heldAgainst,
  inForceInWords,
  readingsHeadline,
} from '../../../src/covenants/readings/in-words';
import type { CovenantName, World } from '../../support/readings-oracle';
import { BY_DEFAULT, allFacts, underAll } from './world';

/** Debt of 25,000,000.00 on an EBITDA of 10,000,000.00, and 31,250,000.00 of cash: both covenants exactly at their limits. */
const AT_BOTH: World = {
  date: '2015-12-31',
  borrowed: 2_500_000_000n,
  shortTerm: 0n,
  lettersOfCredit: 0n,
  judgments: [],
  threshold: 100_000_000n,
  netIncome: 1_000_000_000n,
  taxes: 0n,
  depreciation: 0n,
  expenses: [0n, 0n, 0n, 0n],
  cash: 3_125_000_000n,
  underLien: 0n,
  receivables: 0n,
};
const ROUNDED: Choice = { ...BY_DEFAULT, rounding: 'rounded' };
const LITERAL: Choice = { ...BY_DEFAULT, 'quarter-ends': 'literal' };

function tested(covenant: CovenantName, given: Partial<World>, choice: Choice = BY_DEFAULT): EveryReading {
  const world = { ...AT_BOTH, ...given };
  return underAll(covenant, world, allFacts(world), choice);
}

test.each<[string, CovenantName, Partial<World>, Choice, string]>([
  ['at the maximum', 'leverage', {}, BY_DEFAULT, '2.5000 ≤ 2.50'],
  ['above it', 'leverage', { borrowed: 2_503_400_000n }, BY_DEFAULT, '2.5034 > 2.50'],
  ['above it, rounded', 'leverage', { borrowed: 2_503_400_000n }, ROUNDED, '2.50 ≤ 2.50'],
  ['at the minimum', 'liquidity', {}, BY_DEFAULT, '1.2500 ≥ 1.25'],
  ['below it', 'liquidity', { cash: 3_122_500_000n }, BY_DEFAULT, '1.2490 < 1.25'],
  ['without debt, of leverage', 'leverage', { borrowed: 0n }, BY_DEFAULT, 'no debt'],
  ['without debt, of liquidity', 'liquidity', { borrowed: 0n }, BY_DEFAULT, 'no debt'],
  ['without EBITDA', 'leverage', { netIncome: 0n }, BY_DEFAULT, 'not meaningful'],
  ['on a loss', 'leverage', { netIncome: -1n }, BY_DEFAULT, 'not meaningful'],
  ['in the hole of the table, literally', 'leverage', { date: '2014-09-27' }, LITERAL, 'no limit in force'],
])('what was held against what: %s', (_, covenant, world, choice, says) => {
  const every = tested(covenant, world, choice);
  expect(heldAgainst(every.covenant, every.tested)).toBe(says);
});

describe('beside one that stands by readings that were chosen, where it stands by default', () => {
  test.each<[string, Partial<World>, Choice, string]>([
    ['otherwise', { borrowed: 2_503_400_000n }, ROUNDED, 'By default it breaches: 2.5034 > 2.50.'],
    ['just so', { borrowed: 2_400_000_000n }, ROUNDED, 'By default it complies as well: 2.4000 ≤ 2.50.'],
    ['with a limit', { date: '2014-09-27' }, LITERAL, 'By default it complies: 2.5000 ≤ 2.50.'],
  ])('%s', (_, world, choice, says) => {
    expect(byDefaultInWords(tested('leverage', world, choice))).toBe(says);
  });

  test('without one', () => {
    const every = tested('leverage', { date: '2014-09-27' }, LITERAL);
    expect(byDefaultInWords({ ...every, byDefault: every.tested, tested: every.byDefault })).toBe(
      'By default no limit is in force.',
    );
  });
});

test('a reading is in force by default, or was chosen on a cell', () => {
  expect(inForceInWords(null)).toBe('in force, by default');
  expect(inForceInWords('Terms!B7')).toBe('in force, chosen on Terms!B7');
});

describe('two readings that decide together', () => {
  /** 2.5125 exactly; 2.5025 without the short-term borrowings, which is 2.50 rounded. */
  const together = { borrowed: 2_512_500_000n, shortTerm: 10_000_000n };
  const differing = (choice: Choice): readonly string[] => {
    const { conclusion, inForce } = tested('leverage', together, choice);
    return conclusion.kind === 'several'
      ? conclusion.differing.map((one) => combinationInWords(CALIX_2013, inForce, one))
      : [];
  };

  test('only the options that are not in force are named', () => {
    expect(differing(BY_DEFAULT)).toEqual(['if ratios are rounded and short-term borrowings are left out']);
    expect(differing(ROUNDED)).toEqual(['if short-term borrowings are left out']);
  });

  test('with both chosen, every other combination comes to something else', () => {
    const both = withOption(ROUNDED, 'short-term-borrowings', 'excluded');
    expect(tested('leverage', together, both).tested.complies).toBe(true);
    expect([...differing(both)].sort()).toEqual([
      'if ratios are exact',
      'if ratios are exact and short-term borrowings are counted',
      'if short-term borrowings are counted',
    ]);
    expect(readingsHeadline(CALIX_2013, tested('leverage', together, both))).toBe('Depends on 2 readings');
  });
});
