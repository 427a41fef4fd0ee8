import { rate, usd } from '../../src/core/quantity';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { reserveCostRate } from '../../src/covenants/reserve-costs';
import { blank, call, codes, column, isoDay, outcome, refusal, serial } from '../support/functions';

const id = 'RESERVE_COST_RATE';
/** The rate that so many hundred-thousandths of a per cent are. */
const ofPercent = (units: number): number => units / 10_000_000;

describe('RESERVE_COST_RATE, section 3.01(e)(ii): up to five places of the percentage', () => {
  it.each([
    ['1.2345678 %', 12_345.678, 1_000_000, 123_457],
    ['exactly 1.23457 %', 12_345.7, 1_000_000, 123_457],
    ['one digit above it', 12_345.7000000001, 1_000_000, 123_458],
    ['one digit below it', 12_345.6999999999, 1_000_000, 123_457],
    ['1.23456 and a hair: never down', 12_345.6000000001, 1_000_000, 123_457],
    ['1.23456000000000001 %', 1_234_560_000_000.01, 100_000_000_000_000, 123_457],
    ['a third of a per cent', 1, 300, 33_334],
    ['two thirds', 2, 300, 66_667],
    ['one whole', 300, 300, 10_000_000],
    ['more than one', 301, 300, 10_033_334],
    ['the least there is', 0.01, 100_000_000_000, 1],
    ['nothing', 0, 1_000_000, 0],
  ])('%s: %s a year on %s', (_, cost, principal, units) => {
    expect(call(id, cost, principal)).toBe(ofPercent(units));
  });

  it('rounds a percentage of sixteen digits up as well, one that a cell cannot hold', () => {
    const found = reserveCostRate(CALIX_2013, usd('12345.70000000001'), usd('1000000'));
    expect(found.ok && found.value).toEqual(rate('0.0123458'));
    const exact = reserveCostRate(CALIX_2013, usd('12345.7'), usd('1000000'));
    expect(exact.ok && exact.value).toEqual(rate('0.0123457'));
  });

  it('is exact where a quotient of forty digits is not', () => {
    const barelyMore = reserveCostRate(CALIX_2013, usd(`1.${'0'.repeat(60)}1`), usd('100'));
    expect(barelyMore.ok && barelyMore.value).toEqual(rate('0.0100001'));
  });

  it.each([
    [-0.01, 1_000_000],
    ['some', 1_000_000],
    [1, 0],
    [1, -1],
    [1, blank],
    [1, 'the loan'],
    [1, null],
  ])('refuses %p on %j', (cost, principal) => {
    expect(refusal(id, cost, principal).code).toBe('#VALUE!');
  });

  it('says what the principal must be', () => {
    expect(refusal(id, 1, 0).message).toMatch(/^Principal: found 0\.00\. Enter an amount above 0/);
  });

  it('spills', () => {
    expect(codes(outcome(id, column(1, 2, 1), column(300, 300, 0)))).toEqual([
      [ofPercent(33_334)],
      [ofPercent(66_667)],
      ['#VALUE!'],
    ]);
  });
});

const due = (notice: string, payment: string): string => isoDay(Number(call('RESERVE_COST_DUE', notice, payment)));

describe('RESERVE_COST_DUE, section 3.01(e)', () => {
  it.each([
    ['16 days before', '2016-03-15', '2016-03-31', '2016-03-31'],
    ['15 days before', '2016-03-16', '2016-03-31', '2016-03-31'],
    ['14 days before', '2016-03-17', '2016-03-31', '2016-04-01'],
    ['the day before', '2016-03-30', '2016-03-31', '2016-04-14'],
    ['the day itself', '2016-03-31', '2016-03-31', '2016-04-15'],
    ['the day after', '2016-04-01', '2016-03-31', '2016-04-16'],
    ['a year before', '2016-03-31', '2017-03-31', '2017-03-31'],
    ['over a leap day, 15 days', '2016-02-15', '2016-03-01', '2016-03-01'],
    ['over a leap day, 14 days', '2016-02-16', '2016-03-01', '2016-03-02'],
    ['the same dates without a leap day, 14 days', '2017-02-15', '2017-03-01', '2017-03-02'],
    ['over the end of a year', '2016-12-20', '2016-12-31', '2017-01-04'],
  ])('notice %s: %s for %s is due on %s', (_, notice, payment, expected) => {
    expect(due(notice, payment)).toBe(expected);
    expect(call('RESERVE_COST_DUE', serial(notice), serial(payment))).toBe(serial(expected));
  });

  it('may fall after the Maturity Date', () => {
    expect(due('2018-09-20', '2018-09-30')).toBe('2018-10-05');
  });

  it.each([
    ['2015-12-22', '2016-03-31'],
    ['2015-12-01', '2015-12-22'],
    ['2015-12-23', '2015-12-22'],
  ])('is unknown where notice or payment is before the Amendment: %s, %s', (notice, payment) => {
    const { code, message } = refusal('RESERVE_COST_DUE', notice, payment);
    expect(code).toBe('#N/A');
    expect(message).toMatch(/unknown.*section 1\.6.*without being quoted/);
  });

  it('is known from the first day of the Amendment on', () => {
    expect(due('2015-12-23', '2015-12-23')).toBe('2016-01-07');
  });

  it('is none after the Maturity Date', () => {
    expect(refusal('RESERVE_COST_DUE', '2018-09-30', '2018-10-01').code).toBe('#N/A');
    expect(refusal('RESERVE_COST_DUE', '2018-10-01', '2018-09-30').code).toBe('#N/A');
  });

  it.each([
    ['last week', '2016-03-31', 'Day the notice was received'],
    ['2016-03-16', 'quarterly', 'Interest Payment Date'],
    ['2016-03-16', '', 'Interest Payment Date'],
  ])('refuses %p, %p, and names the one that is no date', (notice, payment, name) => {
    const { code, message } = refusal('RESERVE_COST_DUE', notice, payment);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(name);
  });
});

const payBy = (demand: string): string => isoDay(Number(call('INDEMNITY_DUE', demand)));

describe('INDEMNITY_DUE, section 3.01(c)(i): within ten days after demand', () => {
  it.each([
    ['2016-03-16', '2016-03-26'],
    ['2016-02-19', '2016-02-29'],
    ['2016-02-20', '2016-03-01'],
    ['2017-02-20', '2017-03-02'],
    ['2015-12-23', '2016-01-02'],
    ['2018-09-30', '2018-10-10'],
  ])('a demand on %s is due by %s, neither the ninth day nor the eleventh', (demand, expected) => {
    expect(payBy(demand)).toBe(expected);
    expect(Number(call('INDEMNITY_DUE', serial(demand))) - serial(demand)).toBe(10);
  });

  it('was not in the Agreement before the Amendment, which is not the same as unknown', () => {
    const { code, message } = refusal('INDEMNITY_DUE', '2015-12-22');
    expect(code).toBe('#N/A');
    expect(message).toMatch(/was added on December 23, 2015 \(First Amendment, section 1\.5\)/);
    expect(message).not.toContain('unknown');
  });

  it.each(['2013-07-28', '2018-10-01'])('is none on %s, outside the life of the Agreement', (demand) => {
    expect(refusal('INDEMNITY_DUE', demand).code).toBe('#N/A');
  });

  it.each(['at once', '2016-02-30', '', 0])('refuses %p', (demand) => {
    expect(refusal('INDEMNITY_DUE', demand).code).toBe('#VALUE!');
  });
});
