/** The bridge from GAAP net income to both measures: lines and clauses typed from the documents, sums in fractions of the tests' own. */
import fc from 'fast-check';
import { decimal, seeded } from '../support/arbitraries';
import { type Argument, type Result, blank, call, column, outcome, refusal } from '../support/functions';
import { Rational, sum } from '../support/rational';

const BRIDGE = 'EBITDA_BRIDGE';
type Row = readonly Result[];
const [ITEM, AMOUNT, NON_GAAP, WORDS, EBITDA, LINE, CLAUSE, NOTE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Named arguments in the order of the function. */
const ORDER = [
  'net',
  'dividends',
  'stock',
  'amortization',
  'warrants',
  'acquisition',
  'incurred',
  'taxes',
  'interest',
  'depreciation',
  'transaction',
  'cash',
  'charges',
  'amendment',
  'swaps',
  'gains',
  'already',
] as const;
type Named = Partial<Record<(typeof ORDER)[number], Argument>>;
const bridge = (named: Named): Result[][] => outcome(BRIDGE, ...ORDER.map((name) => named[name] ?? null));
const rowOf = (table: readonly Row[], start: string): Row => {
  const found = table.find((cells) => String(cells[ITEM]).startsWith(start));
  if (!found) throw new Error(`no row ${start}`);
  return found;
};

describe('where each adjustment stands', () => {
  const table = bridge({
    net: 1,
    dividends: 2,
    stock: 4,
    amortization: 8,
    warrants: 16,
    acquisition: 32,
    incurred: 'Yes',
    taxes: 64,
    interest: 128,
    depreciation: 256,
  });

  it.each([
    ['GAAP net income', 'I.C.1', 'A reconciliation of GAAP results to non-GAAP is provided in our earnings release.'],
    ['Preferred-stock dividends', 'I.C.1', 'preferred-stock dividends'],
    ['Stock-based compensation', 'I.C.6', 'stock-based compensation'],
    ['Amortization of intangible assets', 'I.C.4', 'amortization of intangible assets'],
    [
      'Fair-value loss on preferred-stock warrants',
      'I.C.8',
      'non-cash and non-recurring changes in fair-market value of preferred-stock warrants',
    ],
    ['Acquisition-related costs', 'I.C.7', 'non-recurring acquisition-related costs'],
  ])('%s: line %s, in the words of the call', (item, line, words) => {
    const cells = rowOf(table, item);
    expect([cells[LINE], cells[WORDS]]).toEqual([line, words]);
    expect(cells[CLAUSE]).toMatch(new RegExp(`^Exhibit C, Schedule A, ${line.replaceAll('.', '\\.')}`));
    expect([cells[NON_GAAP], cells[EBITDA]]).toEqual([cells[AMOUNT], cells[AMOUNT]]);
  });

  it('what only EBITDA adds back stands in its column alone', () => {
    for (const [item, line] of [
      ['Income taxes', 'I.C.3'],
      ['Interest charges', 'I.C.2'],
      ['Depreciation', 'I.C.4'],
    ] as const) {
      const cells = rowOf(table, item);
      expect([cells[NON_GAAP], cells[WORDS], cells[EBITDA], cells[LINE]]).toEqual(['', '', cells[AMOUNT], line]);
    }
  });

  it('adds up to both measures', () => {
    // 1 + 2 + 4 + 8 + 16 + 32, and with 64 + 128 + 256
    expect(table.at(-1)).toEqual(
      expect.arrayContaining(['Non-GAAP net income, and Consolidated EBITDA', 63, 511, 'I.C.12']),
    );
  });

  it('acquisition costs are those of clause (A)', () => {
    expect(rowOf(table, 'Acquisition')[CLAUSE]).toBe('Exhibit C, Schedule A, I.C.7(A) and I.C.12(b)');
  });
});

describe('what stands elsewhere than on the call', () => {
  it('a gain on the warrants goes to I.C.11 and is subtracted', () => {
    const table = bridge({ net: 10, warrants: -3 });
    const cells = rowOf(table, 'Fair-value gain');
    expect([cells[NON_GAAP], cells[EBITDA], cells[LINE]]).toEqual([-3, -3, 'I.C.11']);
    expect([table.at(-1)?.[NON_GAAP], table.at(-1)?.[EBITDA]]).toEqual([7, 7]);
  });

  it('a tax benefit goes nowhere: $354,000 in the fourth quarter of 2010', () => {
    const table = bridge({ net: 8_900_000, acquisition: 1_800_000, taxes: -354_000 });
    const cells = rowOf(table, 'Income tax benefit');
    expect([cells[NON_GAAP], cells[EBITDA], cells[LINE]]).toEqual(['', '', '']);
    expect(cells[NOTE]).toContain('nothing is added back');
    expect([table.at(-1)?.[NON_GAAP], table.at(-1)?.[EBITDA]]).toEqual([10_700_000, 8_900_000]);
  });

  it.each([undefined, null, blank, 'No', false])(
    'acquisition costs not said to be incurred under the Agreement (%j) do not count, nor use the basket',
    (incurred) => {
      const table = bridge({ net: 0, acquisition: 1_800_000, incurred, cash: 5_000_000 });
      const cells = rowOf(table, 'Acquisition');
      expect([cells[NON_GAAP], cells[EBITDA], cells[LINE]]).toEqual([1_800_000, '', '']);
      expect(cells[NOTE]).toMatch(/^Not counted/);
      expect(rowOf(table, 'Other cash')[EBITDA]).toBe(5_000_000);
    },
  );

  it.each([
    // acquisition, other, used before → counted of each
    [1_800_000, 3_200_000, 0, 1_800_000, 3_200_000],
    [1_800_000, 3_200_000.01, 0, 1_800_000, 3_200_000],
    [1_800_000, 4_000_000, 0, 1_800_000, 3_200_000],
    [1_800_000, 4_000_000, 3_500_000, 1_500_000, 0],
    [1_800_000, 4_000_000, 5_000_000, 0, 0],
    [1_800_000, 0, 6_000_000, 0, 0],
  ])('of %s and %s with %s used before, the basket allows %s and %s', (acquisition, cash, already, first, second) => {
    const table = bridge({ net: 0, acquisition, incurred: true, cash, already });
    expect([rowOf(table, 'Acquisition')[EBITDA], rowOf(table, 'Other cash')[EBITDA]]).toEqual([first, second]);
    expect(table.at(-1)?.[EBITDA]).toBe(first + second);
    expect(table.at(-1)?.[NON_GAAP]).toBe(acquisition);
    expect(/basket: /.test(String(rowOf(table, 'Other cash')[NOTE]))).toBe(cash > second);
  });
});

describe('the columns sum to both measures', () => {
  const cents = fc.integer({ min: 0, max: 10 ** 10 }).map((units) => decimal(units, 2));
  const signed = fc.integer({ min: -(10 ** 10), max: 10 ** 10 }).map((units) => decimal(units, 2));
  const inputs = fc.record({
    net: signed,
    dividends: cents,
    stock: cents,
    amortization: cents,
    warrants: signed,
    acquisition: cents,
    incurred: fc.boolean(),
    taxes: signed,
    interest: cents,
    depreciation: cents,
    transaction: cents,
    cash: cents,
    charges: cents,
    amendment: cents,
    swaps: cents,
    gains: cents,
    already: fc.integer({ min: 0, max: 6 * 10 ** 8 }).map((units) => decimal(units, 2)),
  });
  const exact = (cell: Result | undefined): Rational =>
    typeof cell === 'number' ? Rational.ofCell(cell) : Rational.zero;
  const added = (...cells: readonly number[]): number => sum(cells.map((cell) => Rational.ofCell(cell))).toDouble();

  it('to the cent, and to what the formulas of the measures give', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const table = bridge(given);
        const rows = table.slice(1, -1);
        const last = table.at(-1);
        for (const at of [NON_GAAP, EBITDA])
          expect(sum(rows.map((cells) => exact(cells[at]))).toString()).toBe(exact(last?.[at]).toString());
        expect(last?.[NON_GAAP]).toBe(
          call(
            'NON_GAAP_NET_INCOME',
            given.net,
            given.stock,
            given.amortization,
            given.warrants,
            given.dividends,
            given.acquisition,
          ),
        );
        expect(last?.[EBITDA]).toBe(
          call(
            'CONSOLIDATED_EBITDA',
            column(
              added(given.net, given.dividends),
              given.interest,
              Math.max(0, given.taxes),
              added(given.amortization, given.depreciation),
              given.transaction,
              given.stock,
              added(given.incurred ? given.acquisition : 0, given.cash),
              added(Math.max(0, given.warrants), given.charges),
              given.amendment,
              given.swaps,
              added(Math.max(0, -given.warrants), given.gains),
            ),
            ...Array.from({ length: 10 }, () => null),
            given.already,
          ),
        );
      }),
      seeded(300),
    );
  });
});

describe('refusals', () => {
  it.each([
    ['dividends', -1, /^Preferred-stock dividends: found \(1\.00\)/],
    ['stock', -0.01, /^Stock-based compensation: found \(0\.01\)/],
    ['interest', -1, /^Interest charges/],
    ['gains', -1, /^Other non-cash gains/],
    ['already', -1, /I\.C\.7, cash expenses already added back/],
    ['incurred', 'perhaps', /^Incurred under the Agreement: found the text “perhaps”/],
    ['taxes', 'nil', /^Income taxes: found the text “nil”/],
    ['stock', column(1, 2), /^Stock-based compensation: found a range of 2 rows by 1 column\. Enter a single cell\./],
  ])('%s of %j', (name, value, message) => {
    const args = ORDER.map((one) => (one === name ? (value as Argument) : one === 'net' ? 1 : null));
    expect(refusal(BRIDGE, ...args)).toEqual({ code: '#VALUE!', message: expect.stringMatching(message) });
  });

  it('nothing at all', () => {
    expect(refusal(BRIDGE, undefined).message).toMatch(/^GAAP net income available to common stockholders: nothing/);
    expect(refusal('NON_GAAP_NET_INCOME', undefined).message).toMatch(/^GAAP net income/);
  });
});

describe('NON_GAAP_NET_INCOME', () => {
  it.each([
    // 10.7 = net + 7.0 + 5.7197209 + 1.8, the figures of the example workbook
    [[-3_819_720.9, 7_000_000, 5_719_720.9, null, null, 1_800_000], 10_700_000],
    [[100, 10, 20, 5, 3, 2], 140],
    [[100, 10, 20, -5, 3, 2], 130],
    [[-100], -100],
    [[0.1, 0.2], 0.3],
  ])('of %j is %s', (args, expected) => {
    expect(call('NON_GAAP_NET_INCOME', ...args)).toBe(expected);
  });

  it.each([1, 2, 4, 5])('refuses a negative amount as argument %s, but takes a gain on the warrants', (position) => {
    const args = [100, 1, 1, 1, 1, 1].map((value, index) => (index === position ? -1 : value));
    expect(refusal('NON_GAAP_NET_INCOME', ...args).code).toBe('#VALUE!');
  });
});
