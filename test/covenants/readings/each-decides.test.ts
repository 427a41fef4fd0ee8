/** For each reading a case that it alone decides: every option of it changes the verdict, and the engine names it, whichever is in force. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { type Choice, type ReadingId, optionIdsOf, readingOf } from '../../../src/agreement/readings';
import { defined } from '../../support/defined';
import { type CovenantName, type World, outcome } from '../../support/readings-oracle';
import { BY_DEFAULT, allFacts, underAll } from './world';

const DEBT: World = {
  date: '2015-12-31',
  borrowed: 2_490_000_000n,
  shortTerm: 0n,
  lettersOfCredit: 0n,
  judgments: [],
  threshold: 100_000_000n,
  netIncome: 1_000_000_000n,
  taxes: 0n,
  depreciation: 0n,
  expenses: [0n, 0n, 0n, 0n],
  cash: 5_000_000_000n,
  underLien: 0n,
  receivables: 0n,
};

const CASES: Readonly<Record<ReadingId, readonly [CovenantName, Partial<World>]>> = {
  rounding: ['leverage', { borrowed: 2_504_000_000n }],
  'quarter-ends': ['leverage', { date: '2014-09-27' }],
  'judgments-threshold': [
    'leverage',
    {
      judgments: [
        [60_000_000n, 0n],
        [70_000_000n, 0n],
      ],
    },
  ],
  insurance: ['leverage', { judgments: [[150_000_000n, 60_000_000n]] }],
  'tax-benefit': ['leverage', { taxes: -50_000_000n }],
  'short-term-borrowings': ['leverage', { borrowed: 2_600_000_000n, shortTerm: 200_000_000n }],
  basket: ['leverage', { netIncome: 600_000_000n, expenses: [500_000_000n, 400_000_000n, 0n, 0n, 0n] }],
  'agents-lien': ['liquidity', { cash: 3_200_000_000n, underLien: 200_000_000n }],
};

test('there is a case for every reading of the agreement', () => {
  expect(Object.keys(CASES).sort()).toEqual(CALIX_2013.readings.map(({ id }) => id).sort());
});

describe.each(Object.entries(CASES) as [ReadingId, readonly [CovenantName, Partial<World>]][])(
  '%s',
  (id, [covenant, given]) => {
    const world = { ...DEBT, ...given };
    const options = optionIdsOf(readingOf(CALIX_2013, id));

    test.each(options)('with “%s” in force, it is named, and each option comes to something else', (option) => {
      const choice = { ...BY_DEFAULT, [id]: option } as Choice;
      const every = underAll(covenant, world, allFacts(world), choice);
      expect(every.conclusion).toEqual({ kind: 'one', decides: id });
      const decisive = defined(every.readings.find((reading) => reading.id === id));
      const outcomes = decisive.options.map(({ tested }) => tested.complies);
      expect(new Set(outcomes).size).toBe(options.length);
      expect(outcomes).toEqual(options.map((one) => outcome(covenant, world, { ...BY_DEFAULT, [id]: one })));
      expect(every.tested.complies).toBe(outcome(covenant, world, choice));
      for (const other of every.readings.filter((reading) => reading.id !== id))
        expect(new Set(other.options.map(({ tested }) => tested.complies)).size).toBe(1);
    });
  },
);
