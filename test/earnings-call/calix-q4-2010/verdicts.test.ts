/**
 * Every relation of the call, worked by hand. Beside each that is computed stands the working: what the printed figures
 * give, and between which ends they lie where each input is anywhere within its own rounding.
 */
import { CALIX_Q4_2010 } from '../../../src/earnings-call/calix-q4-2010';
import { tieOut } from '../../../src/earnings-call/tie-out';

const TIES = 'ties out';
const ROUNDING = 'ties out only through rounding';
const NOT = 'does not tie';
const CANNOT = 'cannot be tested';

interface Worked {
  readonly verdict: string;
  /** What the printed figures give, to six places. */
  readonly gives?: string;
  /** From and to, the inputs within their rounding, to six places. */
  readonly within?: readonly [string, string];
}

const WORKED: Readonly<Record<string, Worked | string>> = {
  // 91.7 ÷ 75.5 − 1 = 16.2 ÷ 75.5; 91.65 ÷ 75.55 − 1 and 91.75 ÷ 75.45 − 1. To one decimal 21.5%, to none 21%.
  'revenue-growth': { verdict: TIES, gives: '0.214570', within: ['0.213104', '0.216037'] },
  'revenue-growth-president': { verdict: TIES, gives: '0.214570', within: ['0.213104', '0.216037'] },
  // 21.5% rounds to 22%. It stands for 21.45% to 21.55%, 21% for 20.5% to 21.5%: they share 21.45% to 21.5%.
  'revenue-growth-told-twice': { verdict: ROUNDING, gives: '0.215000', within: ['0.214500', '0.215500'] },
  // 91.7 ÷ 88.4 − 1 is 3.7%; 91.65 ÷ 88.45 − 1 to 91.75 ÷ 88.35 − 1; 3.8% stands for 3.75% to 3.85%.
  'revenue-growth-year-ago': { verdict: ROUNDING, gives: '0.037330', within: ['0.036179', '0.038483'] },
  // 10.7 ÷ 5.8 − 1 is above 84%, not nearly 84%; 10.65 ÷ 5.85 − 1 to 10.75 ÷ 5.75 − 1 reaches below it.
  'net-income-growth': { verdict: ROUNDING, gives: '0.844828', within: ['0.820513', '0.869565'] },
  // 44.3% − 40.9%; each ±0.05%.
  'gross-margin-change': { verdict: TIES, gives: '0.034000', within: ['0.033000', '0.035000'] },
  // 24.4 ÷ 54; 24.35 ÷ 54.5 and 24.45 ÷ 53.5.
  'incremental-margin': { verdict: TIES, gives: '0.451852', within: ['0.446789', '0.457009'] },
  'revenue-record': TIES,
  'profit-record': TIES,
  'gross-margin-record': TIES,
  'profit-increase': CANNOT,
  'revenue-increase': CANNOT,
  'high-end-of-expectations': CANNOT,
  'international-growth': TIES,
  'large-customer-2010': TIES,
  'large-customer-2009': TIES,
  diversification: TIES,
  'largest-customer-flat': CANNOT,

  'bonus-part-of-year': TIES,
  'research-rose-over-q3': TIES,
  'research-rose-over-2009': TIES,
  'marketing-rose-over-q3': TIES,
  'marketing-rose-over-2009': TIES,
  'administration-rose-over-q3': TIES,
  'administration-rose-over-2009': TIES,
  'operating-income-rose-over-q3': TIES,
  'operating-income-rose-over-2009': TIES,
  // 91.7 × 44.3% = 40.6231; less 14.2 + 11.6 + 4.5 = 30.3.
  'operating-income-from-lines': { verdict: TIES, gives: '10323100', within: ['10105125', '10541125'] },
  // 75.5 × 40.9% = 30.8795; less 12.5 + 9.1 + 3.5 = 25.1.
  'operating-income-from-lines-q3': { verdict: TIES, gives: '5779500', within: ['5571325', '5987725'] },
  // 88.4 × 35.4% = 31.2936; less 12.3 + 9.3 + 2.8 = 24.4.
  'operating-income-from-lines-2009': { verdict: TIES, gives: '6893600', within: ['6681725', '7105525'] },
  // 10.3 + 0.354; 10.25 + 0.3535 and 10.35 + 0.3545.
  'net-income-from-operating-income': { verdict: TIES, gives: '10654000', within: ['10603500', '10704500'] },
  'net-income-from-operating-income-q3': { verdict: TIES, gives: '5800000', within: ['5750000', '5850000'] },
  'net-income-from-operating-income-2009': { verdict: TIES, gives: '6900000', within: ['6850000', '6950000'] },
  'eps-q4-own-shares': CANNOT,
  // 10.7 ÷ 41.5; 10.65 ÷ 41.55 and 10.75 ÷ 41.45.
  'eps-q4-guided-shares': { verdict: TIES, gives: '0.257831', within: ['0.256318', '0.259349'] },
  'eps-q3-own-shares': CANNOT,
  'eps-q4-2009-own-shares': CANNOT,

  // 109.2 − 98.3.
  'cash-decrease': { verdict: TIES, gives: '10900000', within: ['10800000', '11000000'] },
  'receivables-increase': CANNOT,
  // 35 ÷ 90 × 91.7 − 37 ÷ 90 × 75.5 = 35.66 − 31.04; 34.5 and 91.65 less 37.5 and 75.55, 35.5 and 91.75 less 36.5 and 75.45.
  'dso-on-ending-balances': { verdict: NOT, gives: '4622222.222222', within: ['3653333.333333', '5591111.111111'] },
  'dso-on-average-balances': CANNOT,
  // 91.7 × 55.7% × 4 ÷ 24.6; 91.65 × 55.65% × 4 ÷ 24.65 and 91.75 × 55.75% × 4 ÷ 24.55.
  'turns-on-ending-inventory': { verdict: NOT, gives: '8.305187', within: ['8.276385', '8.334114'] },
  'turns-on-average-inventory': CANNOT,
  'turns-of-q3': CANNOT,
  'turns-rose': TIES,
  'deferred-revenue-decrease': CANNOT,
  'deferred-revenue-recognized': CANNOT,
  'deferred-revenue-last-quarter': CANNOT,
  // 1.4 + 7.8.
  'operating-cash-flow-increase': { verdict: TIES, gives: '9200000', within: ['9100000', '9300000'] },
  'operating-cash-flow-record': TIES,

  'revenue-guidance-range': TIES,
  'lightest-quarter': TIES,
  'revenue-guidance-met': CANNOT,
  'eps-guidance-met': CANNOT,
  'eps-guidance-on-shares': CANNOT,
  'diluted-shares-guidance-met': CANNOT,
  'basic-shares-guidance-met': CANNOT,
  'basic-below-diluted': TIES,
  'tax-guidance-met': CANNOT,
  'stock-compensation-range': TIES,
  'stock-compensation-guidance-met': CANNOT,
  'gross-margin-model-met': CANNOT,
  'gross-margin-q1-met': CANNOT,
  'combined-revenue-met': CANNOT,
  'combined-margin-met': CANNOT,
  'combined-accretion-met': CANNOT,
  'recognition-delay-range': TIES,
  'network-build-range': TIES,
  'transition-range': TIES,
  'transition-answered': TIES,
  'transition-share-range': TIES,
  'rebid-deals-range': TIES,

  'periods-before-the-call': TIES,
  'form-10q-before-the-call': NOT,
  'acquisition-course': TIES,
  'proxy-before-the-meeting': TIES,
  'frontier-before-quarter-end': TIES,
  'booking-in-q2-2008': TIES,
  'conference-in-q4': TIES,
  // 20 − 7; about 20 is 15 to 25.
  'upgrade-states': { verdict: TIES, gives: '13', within: ['8', '18'] },
  'headcount-rose': CANNOT,
  'attendance-growth': CANNOT,
  'stimulus-share-of-selections': CANNOT,
  'award-value-doubled': CANNOT,
  'frontier-part': TIES,
  // 100 billion × 20; 99.5 and 100.5 billion, exactly 20 slots.
  'backplane-of-slots': { verdict: TIES, gives: '2000000000000', within: ['1990000000000', '2010000000000'] },

  'stimulus-recipients-repeats': TIES,
  'frontier-lines-again-repeats': TIES,
  'release-7-customers-again-repeats': TIES,
  'e7-share-asked-repeats': TIES,
  'largest-customer-asked-repeats': TIES,
  'largest-customer-growth-modelled-repeats': TIES,
  'largest-customer-growth-thought-repeats': TIES,
  'gross-margin-asked-repeats': TIES,
  'gross-margin-near-term-repeats': TIES,
  'gross-margin-combined-view-repeats': TIES,
  'gross-margin-range-repeats': TIES,
  'gross-margin-for-q1-asked-repeats': TIES,
  'gross-margin-below-asked-repeats': TIES,
  'gross-margin-asked-back-repeats': TIES,
  'gross-margin-confirmed-repeats': TIES,
  'gross-margin-q1-below-repeats': TIES,
  'combined-margin-guidance-repeats': TIES,
  'gross-margin-misheard-repeats': NOT,
  'gross-margin-misheard-again-repeats': NOT,
  'upgrade-states-last-phase-repeats': TIES,
  'upgrade-states-done-repeats': TIES,
  'balance-sheet-date-repeats': TIES,
  'form-10q-quarter-end-repeats': NOT,
  'acquisition-announced-repeats': TIES,
  'combined-view-date-repeats': TIES,
  'acquisition-announced-again-repeats': TIES,
  'combined-guidance-date-repeats': TIES,
  'closing-expected-cfo-repeats': TIES,
  'prospectus-date-again-repeats': TIES,
  'proxy-statement-date-again-repeats': TIES,
};

const tied = new Map(tieOut(CALIX_Q4_2010).map((result) => [result.relation.id, result]));

test('every relation is worked, and every worked one is there', () => {
  expect([...tied.keys()].sort()).toEqual(Object.keys(WORKED).sort());
});

test.each(Object.entries(WORKED))('%s', (id, worked) => {
  const { verdict, gives, within } = typeof worked === 'string' ? { verdict: worked } : worked;
  const result = tied.get(id);
  expect(result?.verdict).toBe(verdict);
  const sixPlaces = (amount: { toDecimalPlaces(places: number): { toNumber(): number } } | null | undefined) =>
    amount?.toDecimalPlaces(6).toNumber();
  if (gives !== undefined) expect(sixPlaces(result?.recomputed)).toBe(Number(gives));
  if (within !== undefined) {
    expect(sixPlaces(result?.low)).toBe(Number(within[0]));
    expect(sixPlaces(result?.high)).toBe(Number(within[1]));
  }
});
