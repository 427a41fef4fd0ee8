/** The engine against brute force by an independent implementation, over worlds that lie near the limits. */
import fc from 'fast-check';
import type { OptionOf, ReadingId } from '../../../src/agreement/readings';
import type { Facts } from '../../../src/covenants/readings/facts';
import { seeded } from '../../support/arbitraries';
import {
  BEARING,
  type CovenantName,
  DEFAULTS,
  type Name,
  OPTIONS,
  type World,
  combinations,
  deciding,
  isAmended,
  outcome,
} from '../../support/readings-oracle';
import { BY_DEFAULT, allFacts, underAll } from './world';

const cents = (most: number): fc.Arbitrary<bigint> =>
  fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: BigInt(most) * 100n }));
const part = fc.integer({ min: 0, max: 4 });
const quarters = fc.array(cents(3_000_000), { minLength: 4, maxLength: 9 });
const dates = fc.constantFrom(
  '2013-09-28',
  '2014-06-28',
  '2014-06-30',
  '2014-07-02',
  '2014-09-27',
  '2014-09-30',
  '2014-12-31',
  '2015-12-31',
  '2016-03-26',
  '2018-09-29',
);

/** Debt is put near the limit of what there is to carry it, so that every reading has its chance. */
const world: fc.Arbitrary<World> = fc
  .record({
    date: dates,
    ebitda: fc.bigInt({ min: -100_000_000n, max: 1_000_000_000n }),
    taxes: fc.bigInt({ min: -100_000_000n, max: 50_000_000n }),
    expenses: quarters,
    near: fc.constantFrom(0n, 240n, 249n, 250n, 251n, 260n, 300n, 301n, 125n),
    off: fc.bigInt({ min: -200n, max: 200n }),
    shortPart: part,
    judgments: fc.array(fc.tuple(cents(1_500_000), cents(1_500_000)), { maxLength: 3 }),
    threshold: fc.bigInt({ min: 1n, max: 150_000_000n }),
    lettersOfCredit: cents(500_000),
    liquidNear: fc.constantFrom(120n, 124n, 125n, 126n, 200n),
    lienPart: part,
  })
  .map(({ ebitda, taxes, expenses, near, off, shortPart, lienPart, liquidNear, ...rest }): World => {
    const borrowed = ebitda > 0n && near > 0n ? (ebitda * near) / 100n + off : near > 0n ? 5_000_000n : 0n;
    const kept = borrowed > 0n ? borrowed : 0n;
    const cash = (kept * liquidNear) / 100n;
    return {
      ...rest,
      borrowed: kept,
      shortTerm: (kept * BigInt(shortPart)) / 4n,
      netIncome: ebitda,
      taxes,
      depreciation: 0n,
      expenses,
      cash,
      underLien: (cash * BigInt(lienPart)) / 4n,
      receivables: off > 0n ? off : 0n,
    };
  });

const covenants = fc.constantFrom<CovenantName>('leverage', 'liquidity');

/** Readings of the First Amendment's section 1.1 have nothing to interpret before it. */
const bearing = (covenant: CovenantName, one: World): readonly Name[] =>
  BEARING[covenant].filter((name) => isAmended(one) || !['judgments-threshold', 'insurance'].includes(name));

const asSet = (names: readonly string[]): readonly string[] => [...names].sort();

test('with everything known, every reading that bears on the covenant is tested, and each option comes to what brute force gives', () => {
  fc.assert(
    fc.property(covenants, world, (covenant, one) => {
      const every = underAll(covenant, one);
      expect(asSet(every.readings.map(({ id }) => id))).toEqual(asSet(bearing(covenant, one)));
      for (const { id, options } of every.readings)
        for (const option of options)
          expect([id, option.id, option.tested.complies]).toEqual([
            id,
            option.id,
            outcome(covenant, one, { ...DEFAULTS, [id]: option.id }),
          ]);
      expect([every.untested, every.immaterial]).toEqual([[], []]);
    }),
    seeded(400),
  );
});

test('“under every reading”, the one that decides, and every combination that differs agree with brute force', () => {
  const seen = { every: 0, one: 0, several: 0 };
  fc.assert(
    fc.property(covenants, world, (covenant, one) => {
      const { conclusion, tested } = underAll(covenant, one);
      const names = bearing(covenant, one);
      const decisive = deciding(covenant, one, names);
      seen[conclusion.kind]++;
      switch (conclusion.kind) {
        case 'every':
          expect(decisive).toEqual([]);
          expect(combinations(names).every((picked) => outcome(covenant, one, picked) === conclusion.complies)).toBe(
            true,
          );
          break;
        case 'one':
          expect(decisive).toEqual([conclusion.decides]);
          break;
        case 'several': {
          expect(asSet(decisive)).toEqual(asSet(conclusion.depends));
          const differing = combinations(decisive).filter(
            (picked) => outcome(covenant, one, picked) !== tested.complies,
          );
          const written = (options: (name: Name) => string | undefined): string => decisive.map(options).join();
          expect(asSet(conclusion.differing.map(({ options }) => written((name) => options.get(name))))).toEqual(
            asSet(differing.map((picked) => written((name) => picked[name]))),
          );
          for (const { options, tested: other } of conclusion.differing)
            expect(other.complies).toBe(outcome(covenant, one, { ...DEFAULTS, ...Object.fromEntries(options) }));
        }
      }
    }),
    seeded(600),
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});

const keptFacts: fc.Arbitrary<Readonly<Record<keyof Facts, boolean>>> = fc.record({
  taxBenefit: fc.boolean(),
  shortTermBorrowings: fc.boolean(),
  judgments: fc.boolean(),
  threshold: fc.boolean(),
  expensesByQuarter: fc.boolean(),
  cashUnderAgentsLien: fc.boolean(),
});

const without = (facts: Facts, kept: Readonly<Record<keyof Facts, boolean>>): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, kept[name as keyof Facts] ? (fact as unknown) : null]),
  ) as unknown as Facts;

test('what is not known: no claim rests on it, and what is said to change nothing changes nothing', () => {
  const seen = { claimed: 0, immaterial: 0 };
  fc.assert(
    fc.property(covenants, world, keptFacts, (covenant, one, kept) => {
      const every = underAll(covenant, one, without(allFacts(one), kept));
      const names = bearing(covenant, one);
      const tested = every.readings.map(({ id }) => id);
      const named = [...tested, ...every.untested.map(({ id }) => id), ...every.immaterial];
      expect(asSet(named)).toEqual(asSet(names));
      const { conclusion } = every;
      if (conclusion.kind === 'every') {
        const varied = every.untested.length ? tested : names;
        for (const picked of combinations(varied)) expect(outcome(covenant, one, picked)).toBe(conclusion.complies);
        if (!every.untested.length) seen.claimed++;
      }
      for (const id of every.immaterial) {
        seen.immaterial++;
        expect(deciding(covenant, one, names)).not.toContain(id);
      }
    }),
    seeded(800),
  );
  expect(seen.claimed).toBeGreaterThan(50);
  expect(seen.immaterial).toBeGreaterThan(50);
});

test('the options in force may be others: the result is that of the same world, seen from them', () => {
  const choices = fc.record(
    Object.fromEntries(Object.entries(OPTIONS).map(([name, options]) => [name, fc.constantFrom(...options)])) as Record<
      Name,
      fc.Arbitrary<string>
    >,
  );
  fc.assert(
    fc.property(covenants, world, choices, (covenant, one, picked) => {
      if (outcome(covenant, one, picked) === null) return;
      const choice = { ...BY_DEFAULT, ...(picked as Partial<Record<ReadingId, OptionOf>>) } as typeof BY_DEFAULT;
      const every = underAll(covenant, one, allFacts(one), choice);
      expect(every.tested.complies).toBe(outcome(covenant, one, picked));
      const decisive = deciding(covenant, one, bearing(covenant, one));
      const { conclusion } = every;
      const depends =
        conclusion.kind === 'every' ? [] : conclusion.kind === 'one' ? [conclusion.decides] : conclusion.depends;
      expect(asSet(depends)).toEqual(asSet(decisive));
    }),
    seeded(400),
  );
});
