/** How a figure was come to: each step with what was entered, what counts, and the clause. Worked by hand. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { basketLedger } from '../../src/covenants/basket-ledger';
import { cashExpenseAddback, cashExpenseBasketRemaining } from '../../src/covenants/cash-expense-basket';
import { indemnityDue } from '../../src/covenants/indemnity-due';
import { type Judgment, judgmentsOverThreshold } from '../../src/covenants/judgments-over-threshold';
import { leverageRatio } from '../../src/covenants/leverage-ratio';
import { termInForce } from '../../src/covenants/term-in-force';
import { isoDate } from '../../src/core/calendar-date';
import type { Derivation, Outcome } from '../../src/core/outcome';
import { type Quantity, type Unit, usd } from '../../src/core/quantity';

function derivationOf(outcome: Outcome<unknown>): Derivation {
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome.derivation();
}

const dollars = (quantity: Quantity<Unit> | null): string | null => quantity && quantity.amount.toFixed();
/** The line, what was entered and what counts. */
const amounts = ({ line, entered, counted }: Derivation) => [line, dollars(entered), dollars(counted)];

describe('the basket of I.C.7, $5,000,000 over the life of the Agreement', () => {
  it('what is left says what was added back before', () => {
    const derivation = derivationOf(cashExpenseBasketRemaining(CALIX_2013, usd(1_500_000)));
    expect(amounts(derivation)).toEqual(['', '1500000', '3500000']);
    expect(derivation.label).toBe('What is left of the 5,000,000.00 basket');
    expect(derivation.clause).toContain('I.C.7');
  });

  it('each quarter takes what is left, in order of time', () => {
    const derivation = derivationOf(
      cashExpenseAddback(CALIX_2013, [usd(2_000_000), usd(3_000_000), usd(1)], usd(1_500_000)),
    );
    expect(amounts(derivation)).toEqual(['I.C.7', null, '3500000']);
    expect(derivation.label).toContain('Cash expenses');
    expect(derivation.clause).toContain('I.C.7');
    expect(derivation.children.map(amounts)).toEqual([
      ['I.C.7', '2000000', '2000000'],
      ['I.C.7', '3000000', '1500000'],
      ['I.C.7', '1', '0'],
    ]);
    expect(derivation.children.map(({ label }) => label)).toEqual(['Quarter 1', 'Quarter 2', 'Quarter 3']);
  });

  it('the ledger names its quarters by their ends', () => {
    const derivation = derivationOf(
      basketLedger(CALIX_2013, [
        { end: isoDate('2013-09-28'), expense: usd(4_000_000) },
        { end: isoDate('2013-12-31'), expense: usd(2_000_000) },
      ]),
    );
    expect(amounts(derivation)).toEqual(['I.C.7', null, '5000000']);
    expect(derivation.clause).toContain('I.C.7');
    expect(derivation.children.map(amounts)).toEqual([
      ['I.C.7', '4000000', '4000000'],
      ['I.C.7', '2000000', '1000000'],
    ]);
    expect(derivation.children.map(({ label }) => label)).toEqual([
      'Quarter ended September 28, 2013',
      'Quarter ended December 31, 2013',
    ]);
  });
});

describe('judgments above the Threshold Amount, I.B', () => {
  const insuredBy = (given: Partial<Judgment>): Judgment => ({
    amount: usd(6_000_000),
    insured: usd(1_500_000),
    rating: 'A',
    notified: true,
    disputed: false,
    ...given,
  });

  it('each judgment says what its insurance counts for, and why it does not', () => {
    const derivation = derivationOf(
      judgmentsOverThreshold(
        CALIX_2013,
        [
          insuredBy({}),
          insuredBy({ insured: usd(0) }),
          insuredBy({ notified: false }),
          insuredBy({ disputed: true }),
          insuredBy({ rating: null }),
          insuredBy({ insured: usd(7_000_000) }),
        ],
        usd(5_000_000),
      ),
    );
    // 4.5 + 6 + 6 + 6 + 6 + 0 million, less 5 million
    expect(amounts(derivation)).toEqual(['I.B', null, '23500000']);
    expect(derivation.note).toBe('Together 28,500,000.00 after insurance, above the Threshold Amount of 5,000,000.00.');
    expect(derivation.children.map(({ label, counted, note }) => [label, dollars(counted), note])).toEqual([
      ['Judgment 1', '4500000', 'Insurance of 1,500,000.00 counts.'],
      ['Judgment 2', '6000000', 'Not insured.'],
      ['Judgment 3', '6000000', 'Insurance does not count: the insurer has not been notified.'],
      ['Judgment 4', '6000000', 'Insurance does not count: the insurer disputes coverage.'],
      ['Judgment 5', '6000000', 'Insurance does not count: the insurer is rated by nobody named here, not at least A.'],
      ['Judgment 6', '0', 'Insurance of 6,000,000.00 counts.'],
    ]);
    expect(derivation.children.every(({ entered }) => dollars(entered) === '6000000')).toBe(true);
  });

  it('a rating that A.M. Best does not give is refused by name', () => {
    expect(judgmentsOverThreshold(CALIX_2013, [insuredBy({ rating: 'AAA' })], usd(5_000_000))).toMatchObject({
      ok: false,
      reason: { code: 'UNKNOWN_RATING', found: '“AAA”' },
    });
  });
});

it('a payment due says when the demand was made, and by which clause', () => {
  const derivation = derivationOf(indemnityDue(CALIX_2013, isoDate('2016-01-04')));
  expect(derivation.label).toBe('Payment due by January 14, 2016');
  expect(derivation.note).toBe('Within 10 days after the demand of January 4, 2016.');
  expect(derivation.clause).toContain('1.5');
});

it('a ratio with nothing owed is 0 and shows its lines', () => {
  const derivation = derivationOf(
    leverageRatio(CALIX_2013, { fundedIndebtedness: usd(0), judgments: usd(0), ebitda: usd(1_000_000) }),
  );
  expect(amounts(derivation)).toEqual(['I.D', null, '0']);
  expect(derivation.children.map(({ line }) => line)).toEqual(['I.A.5', 'I.B', 'I.C.12']);
});

describe('a term on a day', () => {
  const { maturityDate, indemnityDays } = CALIX_2013.terms;

  it('says since when it holds, and where that is written', () => {
    const derivation = derivationOf(termInForce(CALIX_2013, indemnityDays, isoDate('2015-12-23')));
    expect([derivation.label, derivation.note]).toEqual([indemnityDays.name, 'Since December 23, 2015.']);
    expect(derivation.clause).toContain('1.5');
  });

  it('is refused on the day before the Closing Date and on the day after the Maturity Date that held then', () => {
    const codeOn = (day: string) => {
      const found = termInForce(CALIX_2013, maturityDate, isoDate(day));
      return found.ok ? 'held' : found.reason.code;
    };
    expect(codeOn('2013-07-28')).toBe('BEFORE_CLOSING');
    expect(codeOn('2013-07-29')).not.toBe('BEFORE_CLOSING');
    expect(codeOn('2018-09-30')).toBe('held');
    expect(codeOn('2018-10-01')).toBe('AFTER_MATURITY');
  });
});
