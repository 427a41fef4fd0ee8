/** Arithmetic over rounded figures, from values worked by hand and from the earnings call of February 3, 2011. */
import { type Quantity, type Unit, quantity } from '../../../src/core/quantity';
import { isRefusal, refusalKind, refusalMessage } from '../../../src/core/refusals';
import {
  type Formula,
  asRate,
  constant,
  difference,
  figure,
  product,
  quotient,
  sum,
  sumOfAll,
} from '../../../src/metrics/intervals/formula';
import { type Interval, between, endsOf, exactly, isExact } from '../../../src/metrics/intervals/interval';
import { recompute } from '../../../src/metrics/intervals/recompute';
import { statedRange } from '../../../src/metrics/stated-range';
import { tiesOut } from '../../../src/metrics/ties-out';

const number = (amount: string): Quantity<'number'> => quantity('number', amount);

function stated<U extends Unit>(unit: U, amount: string, decimals: number): Interval<U> {
  const range = statedRange(quantity(unit, amount), decimals);
  if (!range.ok) throw new Error(refusalMessage(range));
  return range.value;
}

function computed<U extends Unit>(formula: Formula<U>, figures: Record<string, Interval<Unit>>): Interval<U> {
  const outcome = recompute(formula, figures);
  if (!outcome.ok) throw new Error(refusalMessage(outcome));
  return outcome.value;
}

/** As one writes it, with ten decimals at most: [0.445, 0.455). */
function written(interval: Interval<Unit>): string {
  const [low, high] = endsOf(interval).map(({ amount }) => amount.toDecimalPlaces(10).toString());
  return `${interval.low.reached ? '[' : '('}${low}, ${high}${interval.high.reached ? ']' : ')'}`;
}

const ties = <U extends Unit>(figureStated: Quantity<U>, decimals: number, range: Interval<U>): boolean => {
  const outcome = tiesOut(figureStated, decimals, range);
  if (!outcome.ok) throw new Error(refusalMessage(outcome));
  return outcome.value;
};

const a = figure('a', 'number');
const b = figure('b', 'number');
const c = figure('c', 'number');
const from = (low: string, high: string, brackets = '[]'): Interval<'number'> =>
  between(number(low), number(high), { low: brackets.startsWith('['), high: brackets.endsWith(']') });

describe('each operation keeps exactly the ends that are reached', () => {
  it.each([
    ['[1, 2] + [10, 20]', sum(a, b), '[]', '[]', '[11, 22]'],
    ['[1, 2) + [10, 20]', sum(a, b), '[)', '[]', '[11, 22)'],
    ['[1, 2) − [10, 20)', difference(a, b), '[)', '[)', '(-19, -8)'],
    ['(1, 2] − [10, 20)', difference(a, b), '(]', '[)', '(-19, -8]'],
    ['[1, 2) ÷ [10, 20)', quotient(a, b), '[)', '[)', '(0.05, 0.2)'],
    ['[1, 2] ÷ (10, 20]', quotient(a, b), '[]', '(]', '[0.05, 0.2)'],
  ])('%s', (_, formula, first, second, expected) => {
    expect(written(computed(formula as Formula<Unit>, { a: from('1', '2', first), b: from('10', '20', second) }))).toBe(
      expected,
    );
  });

  const times = product(a, figure('b', 'x'));
  const ratios = (low: string, high: string, brackets: string): Interval<'x'> =>
    between(quantity('x', low), quantity('x', high), {
      low: brackets.startsWith('['),
      high: brackets.endsWith(']'),
    });
  it.each([
    [from('1', '2', '[)'), ratios('3', '4', '[)'), '[3, 8)'],
    [from('-2', '3', '[)'), ratios('-5', '7', '(]'), '(-15, 21)'],
    // −2 × 7 = −14 is reached, 3 × −5 = −15 is not, and lies lower.
    [from('-2', '2', '[)'), ratios('-5', '7', '(]'), '[-14, 14)'],
    // 0 is reached with any partner, whether the partner's end is reached or not.
    [from('0', '1', '[]'), ratios('2', '3', '()'), '[0, 3)'],
    [from('0', '1', '(]'), ratios('2', '3', '[]'), '(0, 3]'],
    [from('0', '0', '[]'), ratios('2', '3', '()'), '[0, 0]'],
    [from('-1', '0', '[)'), ratios('0', '3', '(]'), '[-3, 0)'],
  ])('a product, case %#', (first, second, expected) => {
    expect(written(computed(times, { a: first, b: second }))).toBe(expected);
  });

  it('a quotient by negative figures turns about', () => {
    expect(written(computed(quotient(a, b), { a: from('1', '2', '[)'), b: from('-20', '-10', '(]') }))).toBe(
      '(-0.2, -0.05)',
    );
  });
});

describe('figures of the call', () => {
  it('$24.4 million on $54 million: $0.45, from 24.35/54.5 to 24.45/53.5', () => {
    const range = computed(quotient(a, b), { a: stated('number', '24.4', 1), b: stated('number', '54', 0) });
    expect(written(range)).toBe('(0.4467889908, 0.4570093458)');
    expect([0.44, 0.45, 0.46, 0.47].map((value) => ties(quantity('x', String(value)), 2, range))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('revenue of 91.7 after 88.4 grew by 3.8% only through rounding: the printed figures give 3.7%', () => {
    const growth = asRate(difference(quotient(a, b), constant(quantity('x', 1))));
    const range = computed(growth, { a: stated('number', '91.7', 1), b: stated('number', '88.4', 1) });
    expect(ties(quantity('%', '0.038'), 3, range)).toBe(true);
    const printed = computed(growth, { a: exactly(number('91.7')), b: exactly(number('88.4')) });
    expect(isExact(printed)).toBe(true);
    expect(ties(quantity('%', '0.038'), 3, printed)).toBe(false);
    expect(ties(quantity('%', '0.037'), 3, printed)).toBe(true);
    expect(ties(quantity('%', '0.039'), 3, range)).toBe(false);
    expect(ties(quantity('%', '0.036'), 3, range)).toBe(true);
    expect(ties(quantity('%', '0.035'), 3, range)).toBe(false);
  });

  it('14.2 + 11.6 + 4.5 is 30.3, give or take what three roundings allow: 30.15 up to but not 30.45', () => {
    const range = computed(sumOfAll(a, b, c), {
      a: stated('number', '14.2', 1),
      b: stated('number', '11.6', 1),
      c: stated('number', '4.5', 1),
    });
    expect(written(range)).toBe('[30.15, 30.45)');
    const stand = ['30.1', '30.2', '30.3', '30.4', '30.5'].map((value) => ties(number(value), 1, range));
    // 30.1 stands for less than 30.15, 30.5 for 30.45 and more, which the sum does not reach.
    expect(stand).toEqual([false, true, true, true, false]);
  });

  it('a figure repeated one unit off does not tie: the two intervals only touch', () => {
    const repeated = computed(a, { a: stated('number', '91.7', 1) });
    expect(['91.6', '91.7', '91.8'].map((value) => ties(number(value), 1, repeated))).toEqual([false, true, false]);
    const loss = computed(a, { a: stated('number', '-91.7', 1) });
    expect(['-91.6', '-91.7', '-91.8'].map((value) => ties(number(value), 1, loss))).toEqual([false, true, false]);
  });
});

describe('a figure that stands more than once has one value at a time', () => {
  const revenue = figure('revenue', 'USD');
  const cost = figure('cost', 'USD');
  const figures = { revenue: stated('USD', '91700000', -5), cost: stated('USD', '51100000', -5) };

  it('a gross margin is no wider written with revenue twice than with it once', () => {
    const twice = computed(quotient(difference(revenue, cost), revenue), figures);
    const once = computed(difference(constant(quantity('x', 1)), quotient(cost, revenue)), figures);
    expect(written(twice)).toBe(written(once));
    // 1 − 51.15/91.65 and 1 − 51.05/91.75
    expect(written(twice)).toBe('(0.441898527, 0.4435967302)');
  });

  it('nothing is left of a figure less itself, and 1 of it by itself', () => {
    expect(written(computed(difference(revenue, revenue), figures))).toBe('[0, 0]');
    expect(written(computed(quotient(revenue, revenue), figures))).toBe('[1, 1]');
  });

  it('an average with a balance worked back from a change has the balance once', () => {
    // (ending + (ending − change)) ÷ 2 = ending − change ÷ 2
    const ending = figure('ending', 'USD');
    const change = figure('change', 'USD');
    const both = product(sum(ending, difference(ending, change)), constant(quantity('x', '0.5')));
    const range = computed(both, { ending: stated('USD', '35700000', -5), change: stated('USD', '10500000', -5) });
    // [35.65, 35.75) − [5.225, 5.275)
    expect(written(range)).toBe('(30375000, 30525000)');
  });

  it('an extreme that the formula keeps all the way is reached, though no end is', () => {
    // a × b with a from 0: where a is 0, b may be anything.
    const open = { a: from('1', '2', '()'), b: from('0', '1', '[]') };
    const formula = product(difference(sum(a, a), a), figure('b', 'x'));
    expect(written(computed(formula, { a: open.a, b: { ...open.b, unit: 'x' as const } }))).toBe('[0, 2)');
  });

  it.each([
    ['a square', product(a, { kind: 'same', unit: 'x', as: a } as Formula<'x'>)],
    ['a figure and its inverse', sum(quotient(a, b), quotient(b, a))],
  ])('%s is refused, not made too wide', (_, formula) => {
    const outcome = recompute(formula as Formula<Unit>, { a: from('1', '2'), b: from('3', '4') });
    expect(isRefusal(outcome) && [outcome.reason.code, refusalKind(outcome)]).toEqual(['ENTANGLED', 'no value']);
    expect(isRefusal(outcome) && refusalMessage(outcome)).toMatch(/^[AB] stands more than once/);
  });

  it('known exactly, it may stand anywhere', () => {
    const square = product(a, { kind: 'same', unit: 'x', as: a } as Formula<'x'>);
    expect(written(computed(square, { a: from('-3', '-3') }))).toBe('[9, 9]');
  });
});

describe('what cannot be recomputed is refused', () => {
  it.each([
    ['stated as 0.0', stated('number', '0.0', 1), '-0.05 to 0.05'],
    ['0 to 1, 0 not reached', from('0', '1', '(]'), '0 to 1'],
    ['0', from('0', '0'), '0'],
  ])('a divisor %s', (_, divisor, found) => {
    const outcome = recompute(quotient(a, b), { a: from('1', '2'), b: divisor });
    expect(isRefusal(outcome) && refusalKind(outcome)).toBe('no value');
    expect(isRefusal(outcome) && refusalMessage(outcome)).toBe(
      `B is a divisor, and within its rounding (${found}) it may be 0.`,
    );
  });

  it('a divisor that is itself computed', () => {
    const outcome = recompute(quotient(a, difference(b, c)), {
      a: from('1', '2'),
      b: from('3', '5'),
      c: from('4', '6'),
    });
    expect(isRefusal(outcome) && outcome.reason.code).toBe('DIVISOR_MAY_BE_NOUGHT');
  });

  it('a figure of another unit: dollars where shares belong', () => {
    const outcome = recompute(figure('shares', 'shares'), { shares: stated('USD', '41500000', -5) });
    expect(isRefusal(outcome) && refusalMessage(outcome)).toBe(
      'Shares: found a figure in USD, where one in shares belongs. Enter it in shares.',
    );
    expect(isRefusal(outcome) && refusalKind(outcome)).toBe('wrong input');
  });

  it('a figure that is not there', () => {
    const outcome = recompute(sum(a, b), { a: from('1', '2') });
    expect(isRefusal(outcome) && outcome.reason.code).toBe('MISSING');
  });
});
