/** What of the readings cannot be tested, and whether it could change how a covenant stands. Amounts of the worlds are in cents. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { covenantOf } from '../../../src/agreement/lines';
import type { Choice } from '../../../src/agreement/readings';
import { isoDate } from '../../../src/core/calendar-date';
import { type Money, usd } from '../../../src/core/quantity';
import { isRefusal } from '../../../src/core/refusals';
import { underEveryReading } from '../../../src/covenants/readings/every-reading';
import { type Facts, NO_FACTS } from '../../../src/covenants/readings/facts';
import { type LineReadings, lineReadings } from '../../../src/covenants/readings/line-readings';
import { defined } from '../../support/defined';
import type { World } from '../../support/readings-oracle';
import { BY_DEFAULT, allFacts, underAll } from './world';

/** Debt of 10,000,000.00 on an EBITDA of 10,000,000.00. */
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

describe('what is not known matters where it could change how leverage stands', () => {
  function notKnown(facts: Partial<Facts>, given: Partial<World> = {}, choice: Choice = BY_DEFAULT) {
    const world = { ...PLAIN, ...given };
    const { untested, immaterial } = underAll('leverage', world, { ...allFacts(world), ...facts }, choice);
    return { matters: untested.map(({ id }) => id), doesNot: immaterial };
  }
  const SUBTRACTED: Choice = { ...BY_DEFAULT, 'tax-benefit': 'subtracted' };
  const FILLS: Choice = { ...BY_DEFAULT, insurance: 'fills' };
  const BREACH = { borrowed: 10_000_000_000n };

  test('a tax benefit could undo compliance where it is not subtracted yet, and mend a breach where it is', () => {
    const unknown = { taxBenefit: null };
    expect(notKnown(unknown)).toEqual({ matters: ['tax-benefit'], doesNot: [] });
    expect(notKnown(unknown, BREACH)).toEqual({ matters: [], doesNot: ['tax-benefit'] });
    expect(notKnown(unknown, {}, SUBTRACTED)).toEqual({ matters: [], doesNot: ['tax-benefit'] });
    expect(notKnown(unknown, BREACH, SUBTRACTED)).toEqual({ matters: ['tax-benefit'], doesNot: [] });
  });

  test('expenses by quarter could mend a breach: the basket of the life is the strictest', () => {
    const unknown = { expensesByQuarter: null };
    expect(notKnown(unknown)).toEqual({ matters: [], doesNot: ['basket'] });
    expect(notKnown(unknown, BREACH)).toEqual({ matters: ['basket'], doesNot: [] });
  });

  test('one that matters is named with all that are not known', () => {
    expect(notKnown({ taxBenefit: null, expensesByQuarter: null })).toEqual({
      matters: ['tax-benefit', 'basket'],
      doesNot: [],
    });
  });

  test('a breach that one of two could mend is not known to stand', () => {
    expect(notKnown({ taxBenefit: null, expensesByQuarter: null }, BREACH).matters).toEqual(['tax-benefit', 'basket']);
  });

  test('debt that only one reading takes away is debt', () => {
    const allShortTerm = { shortTerm: PLAIN.borrowed };
    expect(notKnown({ taxBenefit: null }, allShortTerm)).toEqual({ matters: ['tax-benefit'], doesNot: [] });
  });

  test('without debt EBITDA decides nothing, nor what is not known of it', () => {
    const unknown = { taxBenefit: null, expensesByQuarter: null };
    expect(notKnown(unknown, { borrowed: 0n })).toEqual({ matters: [], doesNot: ['tax-benefit', 'basket'] });
  });

  test('but judgments could be debt, where insurance that fills the first dollars would leave some', () => {
    const unknown = { judgments: null, taxBenefit: null };
    const every = ['judgments-threshold', 'insurance', 'tax-benefit'];
    expect(notKnown(unknown, { borrowed: 0n })).toEqual({ matters: every, doesNot: [] });
    expect(notKnown(unknown, { borrowed: 0n }, FILLS)).toEqual({ matters: [], doesNot: every });
  });
});

describe('what no reading gives a test', () => {
  const refused = (entered: Readonly<Record<string, number>>, date: string, choice: Choice = BY_DEFAULT) => {
    const amounts = new Map(
      Object.entries({ 'I.A.1': 10, 'I.C.1': 10, ...entered }).map(([id, amount]) => [id, usd(amount)]),
    );
    const stated = { entered: amounts, periodEnd: isoDate(date), facts: NO_FACTS };
    const found = underEveryReading(CALIX_2013, covenantOf(CALIX_2013, 'I.D'), stated, choice);
    return isRefusal(found) ? found.reason.code : null;
  };

  test('is refused: an amount of a sign that no line allows, judgments before the First Amendment, a day without a limit', () => {
    expect(refused({}, '2015-12-31')).toBeNull();
    expect(refused({ 'I.A.2': -1 }, '2015-12-31')).toBe('NEGATIVE_AMOUNT');
    expect(refused({ 'I.A less': 11 }, '2015-12-31')).toBe('EXCLUDED_EXCEEDS_LINES');
    expect(refused({ 'I.B': 1 }, '2015-09-26')).toBe('JUDGMENTS_UNDEFINED');
    expect(refused({}, '2013-06-30')).toBe('BEFORE_CLOSING');
    expect(refused({}, '2015-11-15')).toBe('NOT_A_QUARTER_END');
  });

  test('but not where some reading gives a limit, though it is not the one in force', () => {
    const literal: Choice = { ...BY_DEFAULT, 'quarter-ends': 'literal' };
    expect(refused({}, '2014-09-27', literal)).toBeNull();
  });
});

describe('the amounts of a line under the options of its readings', () => {
  const found = (
    line: string,
    entered: Readonly<Record<string, number | string>>,
    facts: Partial<Facts>,
    periodEnd: string | null = '2015-12-31',
  ): LineReadings => {
    const amounts = new Map(Object.entries(entered).map(([id, amount]) => [id, usd(amount)]));
    const stated = { entered: amounts, periodEnd: periodEnd === null ? null : isoDate(periodEnd) };
    const lines = lineReadings(CALIX_2013, { ...stated, facts: { ...NO_FACTS, ...facts } }, BY_DEFAULT);
    return defined(lines.find((one) => one.line === line));
  };
  const under = ({ amountUnder }: LineReadings, choice: Partial<Choice>): string | null =>
    amountUnder && amountUnder({ ...BY_DEFAULT, ...choice }).amount.toFixed();
  const why = ({ untested }: LineReadings): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      [...untested].map(([id, { code, ...more }]) => [id, [code, 'found' in more ? more.found : null]]),
    );
  const negative = (amount: Money) => ['negative', amount];

  test.each([
    // On the line, given as a benefit; not entered, subtracted; why the reading is not tested.
    ['-354000', '354000', '0', '-354000', undefined],
    ['-354000', '354000.004', '0', '-354000', undefined],
    ['-354000', '354000.01', '0', '-354000', 'contradicts line'],
    ['-354000', null, '0', '-354000', undefined],
    ['0', '354000', '0', '-354000', undefined],
    ['0', '-1', '0', '0', 'negative'],
    ['0', null, null, null, 'not given'],
    ['5', '0', '5', '5', undefined],
    ['5', '0.01', '5', '5', 'contradicts line'],
    ['5', null, '5', '5', undefined],
  ])('income taxes of %s, with a benefit of %s', (stands, benefit, notEntered, subtracted, code) => {
    const line = found('I.C.3', { 'I.C.3': stands }, { taxBenefit: benefit === null ? null : usd(benefit) });
    expect(under(line, {})).toBe(notEntered);
    expect(under(line, { 'tax-benefit': 'subtracted' })).toBe(subtracted);
    expect(line.untested.get('tax-benefit')?.code).toBe(code);
  });

  test('short-term borrowings that the line does not count are added where they count', () => {
    const line = (isCounted: boolean) =>
      found('I.A.1', { 'I.A.1': 24_900_000 }, { shortTermBorrowings: { amount: usd(1_000_000), isCounted } });
    expect(under(line(false), {})).toBe('25900000');
    expect(under(line(false), { 'short-term-borrowings': 'excluded' })).toBe('24900000');
    expect(under(line(true), {})).toBe('24900000');
    expect(under(line(true), { 'short-term-borrowings': 'excluded' })).toBe('23900000');
  });

  test('what the “Less:” row took out of the total cannot be left out once more', () => {
    const line = (part: string) =>
      found(
        'I.A.1',
        { 'I.A.1': 10_000_000, 'I.A less': 9_000_000 },
        { shortTermBorrowings: { amount: usd(part), isCounted: true } },
      );
    expect(under(line('1000000'), { 'short-term-borrowings': 'excluded' })).toBe('9000000');
    expect(line('1000000.01').untested.get('short-term-borrowings')).toEqual({
      code: 'exceeds line',
      line: 'I.A.5',
      found: usd('1000000.01'),
      entered: usd(1_000_000),
    });
  });

  test('of cash all may be under the Agent’s Lien, and no more', () => {
    const line = (part: number) =>
      found('II.A', { 'II.A': 10 }, { cashUnderAgentsLien: { amount: usd(part), isCounted: true } });
    expect(under(line(10), { 'agents-lien': 'does' })).toBe('0');
    expect(line(11).untested.get('agents-lien')?.code).toBe('exceeds line');
  });

  test('a line that holds nothing has no part that could be left out, given or not', () => {
    for (const [line, choice] of [
      ['I.A.1', { 'short-term-borrowings': 'excluded' }],
      ['II.A', { 'agents-lien': 'does' }],
    ] as const) {
      expect(under(found(line, {}, {}), choice)).toBe('0');
      expect(why(found(line, {}, {}))).toEqual({});
      expect(under(found(line, { [line]: 1 }, {}), choice)).toBeNull();
    }
  });

  test.each<[string, Partial<Facts>, Readonly<Record<string, unknown>>]>([
    [
      'I.A.1',
      { shortTermBorrowings: { amount: usd(-1), isCounted: false } },
      { 'short-term-borrowings': negative(usd(-1)) },
    ],
    ['II.A', { cashUnderAgentsLien: { amount: usd(-1), isCounted: true } }, { 'agents-lien': negative(usd(-1)) }],
    ['I.C.3', { taxBenefit: usd(-1) }, { 'tax-benefit': negative(usd(-1)) }],
    ['I.C.7', { expensesByQuarter: [usd(1), usd(1), usd(-2), usd(1), usd(1)] }, { basket: negative(usd(-2)) }],
    [
      'I.B',
      { judgments: [{ amount: usd(-3), insured: null }], threshold: usd(1) },
      { 'judgments-threshold': negative(usd(-3)), insurance: negative(usd(-3)) },
    ],
    [
      'I.B',
      { judgments: [{ amount: usd(3), insured: usd(-2) }], threshold: usd(1) },
      { 'judgments-threshold': negative(usd(-2)), insurance: negative(usd(-2)) },
    ],
    [
      'I.B',
      { judgments: [{ amount: usd(3), insured: usd(2) }], threshold: usd(-1) },
      { 'judgments-threshold': negative(usd(-1)), insurance: negative(usd(-1)) },
    ],
  ])('of %s a negative amount is named, and nothing tested with it', (line, facts, names) => {
    expect(why(found(line, {}, facts))).toEqual(names);
  });

  test('judgments without a date are not tested: whether they count depends on it', () => {
    const judgments = [{ amount: usd(3), insured: usd(0) }];
    const notGiven = ['not given', null];
    expect(why(found('I.B', {}, { judgments, threshold: usd(4) }, null))).toEqual({
      'judgments-threshold': notGiven,
      insurance: notGiven,
    });
    expect(why(found('I.B', {}, { judgments, threshold: usd(4) }))).toEqual({});
  });

  test('judgments of nothing need no Threshold Amount', () => {
    const judgments = (amount: number) => [{ amount: usd(amount), insured: usd(0) }];
    expect(why(found('I.B', {}, { judgments: judgments(0) }))).toEqual({});
    expect(why(found('I.B', {}, { judgments: judgments(3) }))).toEqual({
      'judgments-threshold': ['threshold not given', null],
      insurance: ['threshold not given', null],
    });
  });

  test.each([
    // On the line, the quarters in thousands; over the life, in the Measurement Period alone; why it is not tested.
    ['1000000', [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], '1000000', '4000000', undefined],
    ['4000000', [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], '1000000', '4000000', undefined],
    ['6000000', [0, 1500, 1500, 1500, 1500], '5000000', '5000000', undefined],
    ['8000000', [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], '1000000', '4000000', 'contradicts line'],
    ['3000000', [500, 500, 500, 500], '2000000', '2000000', 'contradicts line'],
    ['1500000', [500, 500, 500, 500], '1500000', '1500000', 'contradicts line'],
  ])('cash expenses of %s on I.C.7, beside %j', (stands, quarters, life, period, code) => {
    const expensesByQuarter = quarters.map((amount) => usd(amount * 1000));
    const line = found('I.C.7', { 'I.C.7': stands }, { expensesByQuarter });
    expect(under(line, {})).toBe(life);
    expect(under(line, { basket: 'measurement-period' })).toBe(period);
    expect(line.untested.get('basket')?.code).toBe(code);
  });

  test('a judgment of nothing needs no insurance, another does', () => {
    const judgments = (amount: number) => [{ amount: usd(amount), insured: null }];
    expect(why(found('I.B', {}, { judgments: judgments(0), threshold: usd(4) }))).toEqual({});
    expect(why(found('I.B', {}, { judgments: judgments(3), threshold: usd(4) }))).toEqual({
      insurance: ['insurance not given', null],
    });
  });
});
