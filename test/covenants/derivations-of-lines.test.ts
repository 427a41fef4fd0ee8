/** How a total and a figure of a covenant were come to: their lines with what was entered, what counts, and why. Worked by hand. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { isoDate } from '../../src/core/calendar-date';
import type { Derivation, Outcome } from '../../src/core/outcome';
import { type Money, usd } from '../../src/core/quantity';
import { consolidatedEbitda } from '../../src/covenants/consolidated-ebitda';
import { consolidatedFundedIndebtedness } from '../../src/covenants/consolidated-funded-indebtedness';
import {
  leverageDebtCapacity,
  leverageEbitdaCushion,
  leverageMinimumEbitda,
  leverageVerdict,
} from '../../src/covenants/leverage-covenant';
import { computeLine } from '../../src/covenants/line-formula';
import { liquidityDebtCapacity, liquidityHeadroom, liquidityVerdict } from '../../src/covenants/liquidity-covenant';
import { defined } from '../support/defined';

function derivationOf(outcome: Outcome<unknown>): Derivation {
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome.derivation();
}

const amounts = (lines: Readonly<Record<string, number>>): ReadonlyMap<string, Money> =>
  new Map(Object.entries(lines).map(([line, amount]) => [line, usd(amount)]));
/** The line, what was entered and what counts. */
const told = ({ line, entered, counted }: Derivation) => [
  line,
  entered?.amount.toFixed() ?? null,
  counted?.amount.toFixed() ?? null,
];

describe('Consolidated Funded Indebtedness', () => {
  const debt = (lines: Readonly<Record<string, number>>) => consolidatedFundedIndebtedness(CALIX_2013, amounts(lines));

  test('is its lines, and less what footnote 2 takes out, where something is', () => {
    const derivation = derivationOf(debt({ 'I.A.1': 20, 'I.A.3': 5, 'I.A less': 3 }));
    expect(told(derivation)).toEqual(['I.A.5', null, '22']);
    expect(derivation.children.map(told)).toEqual([
      ['I.A.1', '20', '20'],
      ['I.A.2', '0', '0'],
      ['I.A.3', '5', '5'],
      ['I.A.4', '0', '0'],
      // The form prints no number for it.
      ['', '3', '-3'],
    ]);
    const without = derivationOf(debt({ 'I.A.1': 20, 'I.A less': 0 }));
    expect(without.children.map(({ line }) => line)).toEqual(['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4']);
  });

  test('more cannot be taken out than its lines hold, which are named', () => {
    expect(debt({ 'I.A.1': 20, 'I.A.4': 5, 'I.A less': 25 }).ok).toBe(true);
    expect(debt({ 'I.A.1': 20, 'I.A.4': 5, 'I.A less': 26 })).toMatchObject({
      ok: false,
      reason: {
        code: 'EXCLUDED_EXCEEDS_LINES',
        subject: { line: '', name: defined(CALIX_2013.schedule.lines.find(({ id }) => id === 'I.A less')).name },
        found: usd(26),
        lines: usd(25),
        first: 'I.A.1',
        last: 'I.A.4',
      },
    });
  });
});

describe('Consolidated EBITDA', () => {
  test('adds its lines back and subtracts non-cash gains', () => {
    const derivation = derivationOf(consolidatedEbitda(CALIX_2013, amounts({ 'I.C.1': -7, 'I.C.4': 20, 'I.C.11': 4 })));
    expect(told(derivation)).toEqual(['I.C.12', null, '9']);
    expect(derivation.children).toHaveLength(11);
    expect(derivation.children.map(told).filter(([, entered]) => entered !== '0')).toEqual([
      ['I.C.1', '-7', '-7'],
      ['I.C.4', '20', '20'],
      ['I.C.11', '4', '-4'],
    ]);
  });

  test.each([
    [5_000_000, 0, '5000000', null],
    [5_000_001, 0, '5000000', '5,000,000.00, after 0.00'],
    [3_500_000, 1_500_000, '3500000', null],
    [3_500_001, 1_500_000, '3500000', '3,500,000.00, after 1,500,000.00'],
    [1, 6_000_000, '0', '0.00, after 6,000,000.00'],
  ])('of cash expenses of %d, with %d added back before, %s counts', (expenses, before, counts, left) => {
    const earlier = { alreadyAddedBack: usd(before) };
    const { children } = derivationOf(computeLine(CALIX_2013, 'I.C.12', amounts({ 'I.C.7': expenses }), earlier));
    const own = defined(children.find(({ line }) => line === 'I.C.7'));
    expect(told(own)).toEqual(['I.C.7', String(expenses), counts]);
    const says = `Counted up to what is left of the 5,000,000.00 basket: ${left} added back in earlier quarters.`;
    if (left !== null) expect(own.note).toBe(says);
    else expect(own.note).not.toContain('Counted up to');
  });
});

test('an amount of a sign that its line does not allow is refused, and told what to enter', () => {
  const refused = computeLine(CALIX_2013, 'I.C.12', amounts({ 'I.C.3': -1 }));
  expect(refused).toMatchObject({
    ok: false,
    reason: {
      code: 'NEGATIVE_AMOUNT',
      subject: { line: 'I.C.3' },
      found: usd(-1),
      hint: expect.stringContaining('enter 0'),
    },
  });
  expect(computeLine(CALIX_2013, 'I.C.12', amounts({ 'I.C.1': -1 })).ok).toBe(true);
});

test('a line that is entered is what was entered', () => {
  const derivation = derivationOf(computeLine(CALIX_2013, 'I.C.7', amounts({ 'I.C.7': 6_000_000 })));
  expect(told(derivation)).toEqual(['I.C.7', '6000000', '6000000']);
  expect(derivation.children).toEqual([]);
});

describe('figures of the covenants on December 31, 2015: maximum 2.50, minimum 1.25', () => {
  const day = isoDate('2015-12-31');
  /** 20 + 2 of debt; 10 of EBITDA. */
  const leverage = { fundedIndebtedness: usd(20), judgments: usd(2), ebitda: usd(10) };
  /** 30 of cash and receivables; 20 of debt. */
  const liquidity = { cash: usd(18), receivables: usd(12), fundedIndebtedness: usd(20) };

  const figures = () =>
    [
      // 2.50 × 10 − 22, 22 ÷ 2.50, 1 − 22 ÷ 25; 30 − 1.25 × 20, 30 ÷ 1.25 − 20.
      [leverageDebtCapacity(CALIX_2013, leverage, day), 'I.D', 'Further debt possible under the maximum', '3'],
      [leverageMinimumEbitda(CALIX_2013, leverage, day), 'I.D', 'Least EBITDA that carries the debt', '8.8'],
      [leverageEbitdaCushion(CALIX_2013, leverage, day), 'I.D', 'Fraction by which EBITDA can fall', '0.12'],
      [liquidityHeadroom(CALIX_2013, liquidity, day), 'II.D', 'Cash and receivables above the minimum', '5'],
      [liquidityDebtCapacity(CALIX_2013, liquidity, day), 'II.D', 'Further debt possible under the minimum', '4'],
    ] as const;

  test('each is told with its ratio and its limit', () => {
    const parts = {
      'I.D': [
        ['I.D', null, '2.2'],
        ['I.D', null, '2.5'],
      ],
      'II.D': [
        ['II.D', null, '1.5'],
        ['II.D', null, '1.25'],
      ],
    };
    for (const [outcome, line, label, counted] of figures()) {
      const derivation = derivationOf(outcome);
      expect([derivation.label, derivation.note, ...told(derivation)]).toEqual([label, '', line, null, counted]);
      expect(derivation.children.map(told)).toEqual(parts[line]);
    }
  });

  test('none is told where an amount, the day, or EBITDA gives none', () => {
    const code = (given: Partial<typeof leverage>, on = '2015-12-31', figure = leverageDebtCapacity): string | null => {
      const found: Outcome<unknown> = figure(CALIX_2013, { ...leverage, ...given }, isoDate(on));
      return found.ok ? null : found.reason.code;
    };
    expect(code({})).toBeNull();
    expect(code({ judgments: usd(-1) })).toBe('NEGATIVE_AMOUNT');
    expect(code({}, '2013-06-30')).toBe('BEFORE_CLOSING');
    expect(code({}, '2015-09-26')).toBe('JUDGMENTS_UNDEFINED');
    expect(code({ judgments: usd(0) }, '2015-09-26')).toBeNull();
    expect(leverageEbitdaCushion(CALIX_2013, { ...leverage, ebitda: usd(0) }, day)).toMatchObject({
      ok: false,
      reason: { code: 'NO_CUSHION', denominator: { line: 'I.C.12' }, found: usd(0) },
    });
  });

  test('the verdict says what was held against what', () => {
    const ofLeverage = derivationOf(leverageVerdict(CALIX_2013, leverage, day));
    expect(ofLeverage.note).toBe('complies: 22.00 against 2.50 × 10.00.');
    expect([ofLeverage.label, ...told(ofLeverage)]).toEqual(['Covenant compliance', 'I.D', null, null]);
    const breach = { ...leverage, judgments: usd('5.01') };
    expect(derivationOf(leverageVerdict(CALIX_2013, breach, day)).note).toBe('breach: 25.01 against 2.50 × 10.00.');
    const ofLiquidity = derivationOf(liquidityVerdict(CALIX_2013, liquidity, day));
    expect(ofLiquidity.note).toBe('complies: 30.00 against 1.25 × 20.00.');
    expect([ofLiquidity.label, ...told(ofLiquidity)]).toEqual(['Covenant compliance', 'II.D', null, null]);
  });

  test('each has the clause of its limit', () => {
    for (const [outcome, line] of figures()) {
      const [, limit] = derivationOf(outcome).children;
      expect(derivationOf(outcome).clause).toBe(limit?.clause);
      expect(limit?.clause).toContain(line === 'I.D' ? 'step-down table' : 'II.D');
    }
  });

  test('the limit says for which quarter it holds, and as which it is read where that is another day', () => {
    const [, limit] = derivationOf(leverageDebtCapacity(CALIX_2013, leverage, day)).children;
    expect(limit?.note).toBe('2.50 to 1 for the quarter ended December 31, 2015.');
    const early = { ...leverage, judgments: usd(0) };
    const [, read] = derivationOf(leverageDebtCapacity(CALIX_2013, early, isoDate('2014-09-27'))).children;
    expect(read?.note).toBe('2.50 to 1 for the quarter ended September 27, 2014, read as that of September 30, 2014.');
    const [, minimum] = derivationOf(liquidityHeadroom(CALIX_2013, liquidity, day)).children;
    expect([limit?.label, minimum?.label]).toEqual(['Maximum permitted', 'Minimum permitted']);
  });
});
