/** Metrics of rounded figures, and how a metric says what it was made of. */
import { type Quantity, type Unit, quantity, usd } from '../../src/core/quantity';
import { isRefusal, refusalMessage } from '../../src/core/refusals';
import {
  AVERAGE_DAYS_SALES_OUTSTANDING,
  DAYS_SALES_OUTSTANDING,
  daysSalesOutstanding,
} from '../../src/metrics/days-sales-outstanding';
import { EARNINGS_PER_SHARE } from '../../src/metrics/earnings-per-share';
import { GROSS_MARGIN } from '../../src/metrics/gross-margin';
import { growth, growthIn } from '../../src/metrics/growth';
import { type Interval, endsOf, exactly, overlaps } from '../../src/metrics/intervals/interval';
import { recompute } from '../../src/metrics/intervals/recompute';
import { INVENTORY_TURNS } from '../../src/metrics/inventory-turns';
import { measureWithin } from '../../src/metrics/metric';
import { operatingIncome, operatingIncomeAfter } from '../../src/metrics/operating-income';
import { statedRange } from '../../src/metrics/stated-range';
import type { Outcome } from '../../src/core/outcome';

function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(refusalMessage(outcome));
  return outcome.value;
}
const stated = <U extends Unit>(figure: Quantity<U>, decimals: number): Interval<U> =>
  given(statedRange(figure, decimals));
/** Dollars stated in millions to one decimal. */
const millions = (amount: string): Interval<'USD'> => stated(usd(`${amount}e6`), -5);
const places = (interval: Interval<Unit>, digits: number): string[] =>
  endsOf(interval).map(({ amount }) => amount.toFixed(digits));

it('$10.7 million on approximately 41.5 million shares: $0.26, not $0.25 or $0.27', () => {
  const range = given(
    measureWithin(EARNINGS_PER_SHARE, {
      'net income': millions('10.7'),
      shares: stated(quantity('shares', '41.5e6'), -5),
    }),
  );
  // 10.65 ÷ 41.55 and 10.75 ÷ 41.45
  expect(places(range, 5)).toEqual(['0.25632', '0.25935']);
  const ties = ['0.25', '0.26', '0.27'].map((eps) => overlaps(range, stated(quantity('USD/share', eps), 2)));
  expect(ties).toEqual([false, true, false]);
});

it('a gross margin of rounded revenue and cost', () => {
  // 1 − 51.05 ÷ 91.65 and 1 − 50.95 ÷ 91.75
  expect(
    places(given(measureWithin(GROSS_MARGIN, { revenue: millions('91.7'), 'cost of revenue': millions('51.0') })), 6),
  ).toEqual(['0.442990', '0.444687']);
});

it('days on the ending balance and on the average of two are different metrics', () => {
  const days = exactly(quantity('days', 90));
  const revenue = exactly(usd('90e6'));
  const [opening, ending] = [exactly(usd('20e6')), exactly(usd('30e6'))];
  expect(places(given(measureWithin(DAYS_SALES_OUTSTANDING, { receivables: ending, revenue, days })), 2)).toEqual([
    '30.00',
    '30.00',
  ]);
  expect(
    places(
      given(
        measureWithin(AVERAGE_DAYS_SALES_OUTSTANDING, {
          'opening receivables': opening,
          'ending receivables': ending,
          revenue,
          days,
        }),
      ),
      2,
    ),
  ).toEqual(['25.00', '25.00']);
});

it('operating income of rounded figures, each expense its own', () => {
  const formula = operatingIncomeAfter('research', 'sales', 'administration');
  const range = given(
    recompute(formula, {
      'gross profit': millions('40.6'),
      research: millions('14.2'),
      sales: millions('11.6'),
      administration: millions('4.5'),
    }),
  );
  // 40.55 − 30.45 and 40.65 − 30.15; both ends come of one end that is not reached
  expect(places(range, 0)).toEqual(['10100000', '10500000']);
  expect([range.low.reached, range.high.reached]).toEqual([false, false]);
});

describe('a rounded input that may be what the metric does not take', () => {
  it('growth from 0.0, which may be a loss', () => {
    const outcome = measureWithin(growthIn('USD'), { current: millions('5.0'), prior: millions('0.0') });
    expect(isRefusal(outcome) && refusalMessage(outcome)).toBe(
      'Growth: prior is (50,000.00) to 50,000.00, not positive, so there is nothing to grow from.',
    );
  });

  it('wrong input is said before a missing value', () => {
    const outcome = measureWithin(INVENTORY_TURNS, {
      'cost of revenue': millions('50.0'),
      inventory: exactly(usd(0)),
      'periods a year': exactly(quantity('turns', 0)),
    });
    expect(isRefusal(outcome) && refusalMessage(outcome)).toContain('Periods a year: found 0');
  });
});

describe('derivations', () => {
  const derived = <T>(outcome: Outcome<T>) => {
    if (!outcome.ok) throw new Error(refusalMessage(outcome));
    return outcome.derivation();
  };

  it('name the metric, its formula and each input, the convention among them', () => {
    const step = derived(daysSalesOutstanding(usd('35.7e6'), usd('91.7e6')));
    expect([step.label, step.note]).toEqual(['Days sales outstanding', 'days × (receivables ÷ revenue)']);
    expect(step.children.map(({ label, entered }) => [label, entered?.unit, entered?.amount.toString()])).toEqual([
      ['receivables', 'USD', '35700000'],
      ['revenue', 'USD', '91700000'],
      ['days', 'days', '90'],
    ]);
  });

  it('show growth by its formula', () => {
    expect(derived(growth(usd(3), usd(2))).note).toBe('(current ÷ prior) − 1');
  });

  it('add up: what operating income took of each amount sums to it', () => {
    const step = derived(operatingIncome(usd('40.6'), [usd('14.2'), usd('11.6'), usd('4.5')]));
    const taken = step.children.map(({ counted }) => Number(counted?.amount));
    expect(taken).toEqual([40.6, -14.2, -11.6, -4.5]);
    expect(step.counted?.amount.toString()).toBe('10.3');
  });
});
