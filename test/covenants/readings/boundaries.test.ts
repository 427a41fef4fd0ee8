/** Each reading at its boundary, worked by hand. Amounts of the worlds are in cents. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import type { Choice } from '../../../src/agreement/readings';
import { ratio, usd } from '../../../src/core/quantity';
import { exactly, onceRounded, roundedRatio } from '../../../src/covenants/limit-test';
import type { EveryReading } from '../../../src/covenants/readings/every-reading';
import { NO_FACTS } from '../../../src/covenants/readings/facts';
import { heldAgainst, readingsHeadline, readingsInWords } from '../../../src/covenants/readings/in-words';
import type { CovenantName, World } from '../../support/readings-oracle';
import { BY_DEFAULT, allFacts, underAll } from './world';

/** EBITDA of 10,000,000.00, cash of 12,500,000.00, debt of 10,000,000.00. */
const PLAIN: World = {
  date: '2015-12-31',
  borrowed: 1_000_000_000n,
  shortTerm: 0n,
  lettersOfCredit: 0n,
  judgments: [],
  threshold: 100_000_000n,
  netIncome: 1_000_000_000n,
  taxes: 0n,
  depreciation: 0n,
  expenses: [0n, 0n, 0n, 0n],
  cash: 1_250_000_000n,
  underLien: 0n,
  receivables: 0n,
};
const headline = (every: EveryReading): string => readingsHeadline(CALIX_2013, every);
const leverage = (world: Partial<World>): EveryReading => underAll('leverage', { ...PLAIN, ...world });
const liquidity = (world: Partial<World>): EveryReading => underAll('liquidity', { ...PLAIN, ...world });

describe('the rounding clause carries the division one place further, then rounds halves up', () => {
  test.each([
    ['25.04', '10', '2.5'],
    ['25.0499999', '10', '2.5'],
    ['25.05', '10', '2.51'],
    ['25.0500001', '10', '2.51'],
    ['24.95', '10', '2.5'],
    ['24.9499999', '10', '2.49'],
    ['1', '3', '0.33'],
    ['2', '3', '0.67'],
    ['0', '7', '0'],
    // Forty-five nines: a quotient of forty digits would already have become 2.505.
    [`2.504${'9'.repeat(45)}`, '1', '2.5'],
    ['12.4499999', '10', '1.24'],
    ['12.45', '10', '1.25'],
  ])('%s ÷ %s is %s', (of, to, expected) => {
    expect(roundedRatio({ of: usd(of), to: usd(to) }, 2).amount.toString()).toBe(expected);
  });

  test.each([
    ['maximum', '25.04', false, true],
    ['maximum', '25.0499999', false, true],
    ['maximum', '25.05', false, false],
    ['maximum', '25', true, true],
    ['maximum', '25.0000001', false, true],
    ['minimum', '12.45', false, true],
    ['minimum', '12.4499999', false, false],
    ['minimum', '12.5', true, true],
  ] as const)('a %s held against %s on 10: exactly %s, rounded %s', (kind, of, exact, rounded) => {
    const limit = ratio(kind === 'maximum' ? '2.50' : '1.25');
    const parts = { of: usd(of), to: usd('10') };
    expect([exactly(kind, parts, limit, 2), onceRounded(kind, parts, limit, 2)]).toEqual([exact, rounded]);
  });

  test.each([
    [2_504_000_000n, 'Breaches unless ratios are rounded'],
    [2_504_999_900n, 'Breaches unless ratios are rounded'],
    [2_505_000_000n, 'Breaches under every reading'],
    [2_500_000_000n, 'Complies under every reading'],
    [2_500_000_001n, 'Breaches unless ratios are rounded'],
  ])('debt of %s cents: %s', (borrowed, says) => {
    expect(headline(leverage({ borrowed }))).toBe(says);
  });

  test('the ratio is shown as it is held against the limit', () => {
    const every = leverage({ borrowed: 2_504_000_000n });
    const rounding = every.readings.find(({ id }) => id === 'rounding');
    expect(rounding?.options.map(({ tested }) => heldAgainst(every.covenant, tested))).toEqual([
      '2.5040 > 2.50',
      '2.50 ≤ 2.50',
    ]);
  });
});

describe('quarter-ends: the step-down table has a hole between June 30 and September 30, 2014', () => {
  test.each([
    ['2014-06-28', 2_750_000_000n, 'Complies under every reading'],
    ['2014-06-30', 2_750_000_000n, 'Complies under every reading'],
    ['2014-07-01', 2_750_000_000n, 'Complies unless quarter-ends are read literally: then no limit is in force'],
    ['2014-09-27', 2_750_000_000n, 'Breaches unless quarter-ends are read literally: then no limit is in force'],
    ['2014-09-27', 2_400_000_000n, 'Complies unless quarter-ends are read literally: then no limit is in force'],
    ['2014-09-29', 2_400_000_000n, 'Complies unless quarter-ends are read literally: then no limit is in force'],
    ['2014-09-30', 2_400_000_000n, 'Complies under every reading'],
    ['2014-10-02', 2_400_000_000n, 'Complies under every reading'],
    ['2015-03-28', 2_400_000_000n, 'Complies under every reading'],
  ])('the quarter ended %s with debt of %s cents: %s', (date, borrowed, says) => {
    expect(headline(leverage({ date, borrowed }))).toBe(says);
  });

  test('the table is of leverage: liquidity has no reading of quarter-ends', () => {
    const every = liquidity({ date: '2014-09-27' });
    expect(every.readings.map(({ id }) => id)).not.toContain('quarter-ends');
    expect(headline(every)).toBe('Complies under every reading');
  });

  test('chosen, it leaves the covenant without a limit, and says what the other reading comes to', () => {
    const literal: Choice = { ...BY_DEFAULT, 'quarter-ends': 'literal' };
    const world = { ...PLAIN, date: '2014-09-27', borrowed: 2_400_000_000n };
    const every = underAll('leverage', world, allFacts(world), literal);
    expect([every.tested.complies, every.tested.refusal?.reason.code]).toEqual([null, 'NO_LIMIT_STATED']);
    expect(headline(every)).toBe('No limit is in force unless quarter-ends are nominal: then it complies');
  });
});

/** Debt of 24,900,000.00 on 10,000,000.00: 100,000.00 are left for judgments. */
const ALMOST = { borrowed: 2_490_000_000n };

describe('judgments, with a Threshold Amount of 1,000,000.00', () => {
  test.each<[string, World['judgments'], string, string, string]>([
    [
      '0.6 and 0.7 of it',
      [
        [60_000_000n, 0n],
        [70_000_000n, 0n],
      ],
      '300000',
      '0',
      'Breaches unless judgments are counted one by one',
    ],
    [
      'together at 1.1 of it: nothing left',
      [
        [60_000_000n, 0n],
        [50_000_000n, 0n],
      ],
      '100000',
      '0',
      'Complies under every reading',
    ],
    [
      'together one cent more',
      [
        [60_000_000n, 0n],
        [50_000_001n, 0n],
      ],
      '100000.01',
      '0',
      'Breaches unless ratios are rounded or judgments are counted one by one',
    ],
    ['one alone, 1.3 of it', [[130_000_000n, 0n]], '300000', '300000', 'Breaches under every reading'],
    ['none', [], '0', '0', 'Complies under every reading'],
  ])('%s', (_, judgments, aggregate, each, says) => {
    const every = leverage({ ...ALMOST, judgments });
    const threshold = every.readings.find(({ id }) => id === 'judgments-threshold');
    const counted = threshold?.options.map(({ tested }) => tested.parts.of.amount.minus('24900000').toString());
    expect(counted).toEqual([aggregate, each]);
    if (!says.includes(' or ')) expect(headline(every)).toBe(says);
    else expect(every.conclusion).toMatchObject({ kind: 'several', depends: ['rounding', 'judgments-threshold'] });
  });

  test.each<[string, World['judgments'], string, string, string]>([
    [
      'insurance below the threshold',
      [[150_000_000n, 40_000_000n]],
      '100000',
      '500000',
      'Complies unless insurance fills the first dollars',
    ],
    [
      'insurance above it',
      [[250_000_000n, 140_000_000n]],
      '100000',
      '1100000',
      'Complies unless insurance fills the first dollars',
    ],
    ['insurance of all of it', [[150_000_000n, 150_000_000n]], '0', '0', 'Complies under every reading'],
    ['no insurance', [[110_000_000n, 0n]], '100000', '100000', 'Complies under every reading'],
  ])('%s', (_, judgments, reduces, fills, says) => {
    const every = leverage({ ...ALMOST, judgments });
    const insurance = every.readings.find(({ id }) => id === 'insurance');
    const counted = insurance?.options.map(({ tested }) => tested.parts.of.amount.minus('24900000').toString());
    expect(counted).toEqual([reduces, fills]);
    expect(headline(every)).toBe(says);
  });

  test('coverage never exceeds its judgment; filling the first dollars of the aggregate, it leaves the other judgment whole', () => {
    const every = leverage({
      ...ALMOST,
      judgments: [
        [150_000_000n, 900_000_000n],
        [105_000_000n, 0n],
      ],
    });
    const insurance = every.readings.find(({ id }) => id === 'insurance');
    const counted = insurance?.options.map(({ tested }) => tested.parts.of.amount.minus('24900000').toString());
    expect(counted).toEqual(['50000', '1050000']);
    // Judgment by judgment the second alone exceeds the threshold, by 50,000.00 under either reading of insurance.
    expect(every.conclusion).toMatchObject({ kind: 'several', depends: ['judgments-threshold', 'insurance'] });
  });

  test('before the First Amendment there is nothing that these readings interpret', () => {
    const every = leverage({ ...ALMOST, date: '2015-09-26', judgments: [[130_000_000n, 0n]] });
    const named = [...every.readings.map(({ id }) => id), ...every.untested.map(({ id }) => id), ...every.immaterial];
    expect(named).not.toContain('judgments-threshold');
    expect(named).not.toContain('insurance');
    expect(headline(every)).toBe('Complies under every reading');
  });
});

test.each([
  [0n, 'Complies under every reading'],
  [-40_000_000n, 'Complies under every reading'],
  // 24,000,000.00 ÷ 9,599,999.99 is above 2.50, and rounds to it.
  [-40_000_001n, 'Depends on 2 readings'],
  [-50_000_000n, 'Complies unless a tax benefit is subtracted'],
  [40_000_000n, 'Complies under every reading'],
])('income taxes of %s cents on an EBITDA of 400,000.00 more than debt of 24,000,000.00 needs', (taxes, says) => {
  const netIncome = 1_000_000_000n - (taxes > 0n ? taxes : 0n);
  expect(headline(leverage({ borrowed: 2_400_000_000n, netIncome, taxes }))).toBe(says);
});

test.each([
  [0n, 'Breaches under every reading'],
  // Rounded, 2.505 is 2.51 and 2.5049999 is 2.50: left out together with rounding, they mend it.
  [7_500_000n, 'Breaches under every reading'],
  [7_500_001n, 'Depends on 2 readings'],
  [12_499_999n, 'Depends on 2 readings'],
  [12_500_000n, 'Breaches unless short-term borrowings are left out'],
])('short-term borrowings of %s cents where debt is 25,125,000.00', (shortTerm, says) => {
  expect(headline(leverage({ borrowed: 2_512_500_000n, shortTerm }))).toBe(says);
});

test('two readings that only together mend a breach: both are named, and the one combination that differs', () => {
  const every = leverage({ borrowed: 2_512_500_000n, shortTerm: 10_000_000n });
  expect(every.conclusion).toMatchObject({ kind: 'several', depends: ['rounding', 'short-term-borrowings'] });
  const differing = every.conclusion.kind === 'several' ? every.conclusion.differing : [];
  expect(differing.map(({ options }) => [...options])).toEqual([
    [
      ['rounding', 'rounded'],
      ['short-term-borrowings', 'excluded'],
    ],
  ]);
  expect(readingsInWords(CALIX_2013, every)).toBe(
    'Depends on 2 readings: rounding and short-term borrowings. As they are in force: it breaches.',
  );
});

test.each<[string, readonly bigint[], string, string]>([
  ['a million in each of eight quarters', Array.from({ length: 8 }, () => 100_000_000n), '1000000', '4000000'],
  ['the same in its first year', Array.from({ length: 4 }, () => 100_000_000n), '4000000', '4000000'],
  ['used up before', [500_000_000n, 0n, 0n, 0n, 1n], '0', '0.01'],
  ['one cent left', [499_999_999n, 0n, 0n, 0n, 2n], '0.01', '0.02'],
  ['two million in each quarter of one year', Array.from({ length: 4 }, () => 200_000_000n), '5000000', '5000000'],
])('cash expenses, %s: over the life %s, in the Measurement Period alone %s', (_, expenses, life, alone) => {
  const every = leverage({ expenses, netIncome: 0n });
  const basket = every.readings.find(({ id }) => id === 'basket');
  expect(basket?.options.map(({ tested }) => tested.parts.to.amount.toString())).toEqual([life, alone]);
});

test('the basket decides', () => {
  const expenses = Array.from({ length: 8 }, () => 100_000_000n);
  expect(headline(leverage({ expenses, netIncome: 100_000_000n }))).toBe(
    'Breaches unless the basket is for each Measurement Period alone',
  );
});

test.each([
  [0n, 'Complies under every reading'],
  [1n, 'Depends on 2 readings'],
  [100_000_000n, 'Complies unless the Agent’s own Lien encumbers cash'],
])('cash of exactly 1.25 times the debt, %s cents of it under the Agent’s Lien', (underLien, says) => {
  expect(headline(liquidity({ underLien }))).toBe(says);
});

test('the Agent’s Lien is no reading of leverage, judgments and EBITDA none of liquidity', () => {
  const of = (covenant: CovenantName): readonly string[] => underAll(covenant, PLAIN).readings.map(({ id }) => id);
  expect(of('leverage')).not.toContain('agents-lien');
  expect(of('liquidity')).toEqual(['rounding', 'short-term-borrowings', 'agents-lien']);
});

describe('a schedule alone', () => {
  test('what could change the outcome is named as not tested', () => {
    const every = underAll('leverage', PLAIN, NO_FACTS);
    expect(readingsInWords(CALIX_2013, every)).toBe(
      'Complies under every reading tested. Not tested: the threshold for judgments, insurance, tax benefit, short-term borrowings and the basket of I.C.7.',
    );
  });

  test('without debt nothing can change liquidity, whatever cash is encumbered', () => {
    const every = underAll('liquidity', { ...PLAIN, borrowed: 0n }, NO_FACTS);
    expect([headline(every), every.untested, every.immaterial]).toEqual([
      'Complies under every reading',
      [],
      ['agents-lien'],
    ]);
  });

  test('where only short-term borrowings are unknown, leaving them out could mend a breach but not undo compliance', () => {
    const facts = { ...allFacts(PLAIN), shortTermBorrowings: null };
    const complies = underAll('liquidity', PLAIN, facts);
    expect([headline(complies), complies.immaterial]).toEqual([
      'Complies under every reading',
      ['short-term-borrowings'],
    ]);
    const breaches = underAll('liquidity', { ...PLAIN, cash: 1_000_000_000n }, facts);
    expect([headline(breaches), breaches.untested.map(({ id }) => id)]).toEqual([
      'Breaches under every reading tested',
      ['short-term-borrowings'],
    ]);
  });
});

/** 2.504: rounding decides, so that nothing that is unknown can be without consequence. */
const NEAR = { ...PLAIN, borrowed: 2_504_000_000n };

describe('what is given and does not fit is not tested, and says why', () => {
  const given = (facts: Partial<ReturnType<typeof allFacts>>, world: Partial<World> = {}): Record<string, unknown> =>
    Object.fromEntries(
      underAll('leverage', { ...NEAR, ...world }, { ...allFacts(PLAIN), ...facts }).untested.map(({ id, why }) => [
        id,
        why.code,
      ]),
    );

  test('judgments that come to something else than I.B', () => {
    const judgments = [{ amount: usd('1300000'), insured: usd(0) }];
    expect(given({ judgments })).toEqual({
      'judgments-threshold': 'contradicts line',
      insurance: 'contradicts line',
    });
  });

  test('judgments without their insurance: the threshold is tested, insurance is not', () => {
    const judgments = [{ amount: usd('1300000'), insured: null }];
    expect(given({ judgments }, { judgments: [[130_000_000n, 0n]], borrowed: 2_474_000_000n })).toEqual({
      insurance: 'insurance not given',
    });
  });

  test('judgments without a Threshold Amount, which is never assumed', () => {
    const judgments = [{ amount: usd('900000'), insured: usd(0) }];
    const codes = { 'judgments-threshold': 'threshold not given', insurance: 'threshold not given' };
    expect(given({ judgments, threshold: null })).toEqual(codes);
    expect(given({ judgments, threshold: usd(0) })).toEqual(codes);
    expect(given({ judgments: [], threshold: null })).toEqual({});
  });

  test('more short-term borrowings than there are borrowings', () => {
    const shortTermBorrowings = { amount: usd('25040000.01'), isCounted: true };
    expect(given({ shortTermBorrowings })).toEqual({ 'short-term-borrowings': 'exceeds line' });
  });

  test('a tax benefit beside a provision', () => {
    expect(given({ taxBenefit: usd('0.01') }, { taxes: 1n, netIncome: 999_999_999n })).toEqual({
      'tax-benefit': 'contradicts line',
    });
  });

  test('fewer quarters than a Measurement Period has, or other expenses than I.C.7', () => {
    expect(given({ expensesByQuarter: [usd(0), usd(0), usd(0)] })).toEqual({ basket: 'too few quarters' });
    expect(given({ expensesByQuarter: [usd(0), usd(0), usd(0), usd('0.01')] })).toEqual({ basket: 'contradicts line' });
  });
});

test('expenses may stand on I.C.7 themselves, with the basket left to the computation', () => {
  const expenses = Array.from({ length: 8 }, () => 100_000_000n);
  const world = { ...PLAIN, expenses, netIncome: 0n };
  const every = underAll('leverage', world);
  expect(every.tested.parts.to.amount.toString()).toBe('1000000');
});
