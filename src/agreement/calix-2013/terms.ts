/** The agreement's terms: each number once, with its unit, the day from which it holds, and its clause. */
import { isoDate } from '../../core/calendar-date';
import { stated } from '../../core/dated';
import { type Money, basisPoints, ratio, usd } from '../../core/quantity';
import type { Cited, Covenant, Terms } from '../types';
import { DATED_TERMS } from './dated-terms';
import { AMENDMENT_EFFECTIVE_DATE, CLOSING_DATE } from './dates';

const CREDIT_AGREEMENT = 'Credit Agreement';
const FIRST_AMENDMENT = 'First Amendment';

export const CASH_EXPENSE_BASKET: Cited<Money> = {
  value: usd('5000000'),
  clause: 'Exhibit C, Schedule A, I.C.7',
  basis: 'document',
};

export const TERMS: Terms = {
  ...DATED_TERMS,
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
  cashExpenseBasket: CASH_EXPENSE_BASKET,
  cashExpenseKinds: {
    value: [
      {
        id: 'A',
        name: 'Permitted Acquisitions',
        words:
          '(A) (including due diligence expenses) incurred in connection with Permitted Acquisitions and restructuring expenses in connection therewith',
      },
      {
        id: 'B',
        name: 'Facility closings, headcount',
        words:
          '(B) incurred in connection with facility closings, headcount reductions or other similar actions (including severance changes)',
      },
    ],
    clause: 'Exhibit C, Schedule A, I.C.7',
    basis: 'document',
  },
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
  dayBases: {
    value: [360, 365, 366],
    clause: 'Credit Agreement, article II, which is not at hand; a year of 360, or of 365 or 366 days, is usual',
    basis: 'outside',
  },
  daysOff: {
    value: [0, 6],
    clause:
      'Credit Agreement, section 1.01 “Business Day”, which is not at hand; taken to be a day that is no Saturday, Sunday or holiday',
    basis: 'outside',
  },
  firstDayCounts: {
    value: false,
    clause: `${FIRST_AMENDMENT}, sections 1.5 and 1.6: “after demand”, “from receipt”; the day itself is not counted`,
    basis: 'reading',
  },
  ratioPlaces: { value: 2, clause: 'Exhibit C, Schedule A: limits are printed to two places', basis: 'reading' },
};

const STEP_DOWN = 'Exhibit C, Schedule A, step-down table; Credit Agreement, section 7.11(a)';

export const LEVERAGE: Covenant = {
  line: 'I.D',
  name: 'Consolidated Leverage Ratio',
  section: '7.11(a)',
  kind: 'maximum',
  limit: [stated(CLOSING_DATE, ratio('3.00'), STEP_DOWN), stated(isoDate('2014-09-30'), ratio('2.50'), STEP_DOWN)],
  limitSinceIsStated: true,
  unstated: [
    {
      after: isoDate('2014-06-30'),
      before: isoDate('2014-09-30'),
      clause:
        'Exhibit C, Schedule A, step-down table: “through June 30, 2014”, then “September 30, 2014 and each fiscal quarter thereafter”',
    },
  ],
  clause: 'Credit Agreement, section 7.11(a)',
};

export const LIQUIDITY: Covenant = {
  line: 'II.D',
  name: 'Consolidated Liquidity Ratio',
  section: '7.11(b)',
  kind: 'minimum',
  limit: [stated(CLOSING_DATE, ratio('1.25'), 'Exhibit C, Schedule A, II.D; Credit Agreement, section 7.11(b)')],
  limitSinceIsStated: false,
  clause: 'Credit Agreement, section 7.11(b)',
};
