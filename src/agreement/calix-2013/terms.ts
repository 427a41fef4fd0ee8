/** The agreement's terms: each number once, with its unit, the day from which it holds, and its clause. */
import { isoDate } from '../../core/calendar-date';
import { type Money, basisPoints, ratio, usd } from '../../core/quantity';
import type { Cited, Covenant, Terms } from '../types';

const CREDIT_AGREEMENT = 'Credit Agreement';
const FIRST_AMENDMENT = 'First Amendment';

const CLOSING_DATE = isoDate('2013-07-29');
const AMENDMENT_EFFECTIVE_DATE = isoDate('2015-12-23');

export const CASH_EXPENSE_BASKET: Cited<Money> = {
  value: usd('5000000'),
  clause: 'Exhibit C, Schedule A, I.C.7',
  basis: 'document',
};

export const TERMS: Terms = {
  closingDate: {
    value: CLOSING_DATE,
    clause: `${CREDIT_AGREEMENT}, dated as of July 29, 2013; taken to be the Closing Date`,
    basis: 'outside',
  },
  amendmentEffectiveDate: {
    value: AMENDMENT_EFFECTIVE_DATE,
    clause: `${FIRST_AMENDMENT}, section 2.1`,
    basis: 'document',
  },
  maturityDate: [
    {
      from: CLOSING_DATE,
      value: isoDate('2016-07-29'),
      clause: `${CREDIT_AGREEMENT}, section 1.01, as quoted in ${FIRST_AMENDMENT}, section 1.3`,
    },
    { from: AMENDMENT_EFFECTIVE_DATE, value: isoDate('2018-09-30'), clause: `${FIRST_AMENDMENT}, section 1.3` },
  ],
  judgmentsCount: [{ from: AMENDMENT_EFFECTIVE_DATE, value: true, clause: `${FIRST_AMENDMENT}, section 1.1` }],
  cashExpenseBasket: CASH_EXPENSE_BASKET,
  cashExpensesSince: {
    value: CLOSING_DATE,
    clause:
      'Exhibit C, Schedule A, I.C.7: “incurred … during the term of this Agreement”; of the quarter in which it was made, only what was incurred from that day on',
    basis: 'reading',
  },
  amendmentFee: { value: basisPoints('25'), clause: `${FIRST_AMENDMENT}, section 2.1(b)(i)`, basis: 'document' },
  insurerRating: {
    value: {
      scale: ['A++', 'A+', 'A', 'A-', 'B++', 'B+', 'B', 'B-', 'C++', 'C+', 'C', 'C-', 'D', 'E', 'F', 'S', 'NR'],
      leastCounted: 'A',
    },
    clause: `${FIRST_AMENDMENT}, section 1.1; the scale is A.M. Best Company's`,
    basis: 'outside',
  },
  quarterEndTolerance: {
    value: 7,
    clause: 'Exhibit C, Schedule A, step-down table: fiscal quarters end up to a week from the calendar quarter',
    basis: 'reading',
  },
  fiscalQuarterSaturdays: {
    value: [13, 26, 39],
    clause: 'Calix, Inc., quarterly reports on Form 10-Q; the fourth quarter ends on December 31',
    basis: 'outside',
  },
  measurementPeriodQuarters: { value: 4, clause: 'Credit Agreement, section 1.01, as is usual', basis: 'outside' },
  ratioPlaces: { value: 2, clause: 'Exhibit C, Schedule A: limits are printed to two places', basis: 'reading' },
};

const STEP_DOWN = 'Exhibit C, Schedule A, step-down table; Credit Agreement, section 7.11(a)';

export const LEVERAGE: Covenant = {
  line: 'I.D',
  name: 'Consolidated Leverage Ratio',
  section: '7.11(a)',
  kind: 'maximum',
  limit: [
    { from: CLOSING_DATE, value: ratio('3.00'), clause: STEP_DOWN },
    { from: isoDate('2014-09-30'), value: ratio('2.50'), clause: STEP_DOWN },
  ],
  limitSinceIsStated: true,
  clause: 'Credit Agreement, section 7.11(a)',
};

export const LIQUIDITY: Covenant = {
  line: 'II.D',
  name: 'Consolidated Liquidity Ratio',
  section: '7.11(b)',
  kind: 'minimum',
  limit: [
    {
      from: CLOSING_DATE,
      value: ratio('1.25'),
      clause: 'Exhibit C, Schedule A, II.D; Credit Agreement, section 7.11(b)',
    },
  ],
  limitSinceIsStated: false,
  clause: 'Credit Agreement, section 7.11(b)',
};
