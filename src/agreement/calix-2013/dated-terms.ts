/**
 * The terms that depend on the day asked about. The First Amendment is effective "as of the day and year set forth above":
 * what it says holds from December 23, 2015, all of that day. What it restates "in its entirety" was in force before in
 * words that it does not quote; what it adds was not there before.
 */
import { isoDate } from '../../core/calendar-date';
import { type Dated, stated, unquoted } from '../../core/dated';
import { rate, usd } from '../../core/quantity';
import type { DatedTerms } from '../types';
import { AMENDMENT_EFFECTIVE_DATE, CLOSING_DATE } from './dates';

const FIRST_AMENDMENT = 'First Amendment';

/** Restated in its entirety: what stood there since the Closing Date is quoted nowhere. */
const restated = <T>(value: T, section: string): Dated<T> => {
  const clause = `${FIRST_AMENDMENT}, section ${section}`;
  return [unquoted(CLOSING_DATE, clause), stated(AMENDMENT_EFFECTIVE_DATE, value, clause)];
};

/** A sentence or section that the Amendment adds. */
const added = <T>(value: T, section: string): Dated<T> => [
  stated(AMENDMENT_EFFECTIVE_DATE, value, `${FIRST_AMENDMENT}, section ${section}`),
];

export const DATED_TERMS: DatedTerms = {
  maturityDate: {
    name: 'Maturity Date',
    section: '1.01',
    values: [
      stated(
        CLOSING_DATE,
        isoDate('2016-07-29'),
        `Credit Agreement, section 1.01, as quoted in ${FIRST_AMENDMENT}, section 1.3`,
      ),
      stated(AMENDMENT_EFFECTIVE_DATE, isoDate('2018-09-30'), `${FIRST_AMENDMENT}, section 1.3`),
    ],
  },
  leverageNumerator: {
    name: 'definition of “Consolidated Leverage Ratio” in its clause (a)',
    section: '1.01',
    values: restated(['I.A.5', 'I.B'], '1.1'),
  },
  certificateSigners: {
    name: 'rule on who may sign the Compliance Certificate',
    section: '6.02(b)',
    values: restated(['chief executive officer', 'chief financial officer', 'treasurer', 'controller'], '1.8(b)'),
  },
  eurodollarRate: {
    name: 'definition of “Eurodollar Rate”',
    section: '1.01',
    values: restated({ floor: rate('0'), fixedBusinessDaysBefore: 2 }, '1.2'),
  },
  interestFloor: {
    name: 'floor of zero under interest and fees',
    section: '2.08(a)',
    values: added({ component: rate('0'), result: usd('0') }, '1.4'),
  },
  indemnityDays: {
    name: 'clause on payment to the Administrative Agent after demand',
    section: '3.01(c)(i)',
    values: added(10, '1.5'),
  },
  reserveCosts: {
    name: 'clause on reserves on Eurodollar Rate Loans',
    section: '3.01(e)',
    values: restated({ noticeDays: 15, percentagePlaces: 5 }, '1.6'),
  },
  litigation: { name: 'clause on litigation', section: '6.02(f)', values: restated('1.8(f)', '1.8(f)') },
  sanctionsRepresentation: {
    name: 'representation on sanctions and anti-corruption laws',
    section: '5.18',
    values: restated('1.7', '1.7'),
  },
  antiCorruptionLaws: {
    name: 'affirmative covenant on anti-corruption laws',
    section: '6.16',
    values: restated('1.9', '1.9'),
  },
  sanctionsCovenant: {
    name: 'negative covenant on sanctions',
    section: '7.16',
    values: added('1.10, section 7.16', '1.10'),
  },
  antiCorruptionCovenant: {
    name: 'negative covenant on anti-corruption laws',
    section: '7.17',
    values: added('1.10, section 7.17', '1.10'),
  },
  retiringAgent: {
    name: 'protection of a retiring Administrative Agent',
    section: '9.06(b)',
    values: restated('1.11', '1.11'),
  },
  certificateForm: {
    name: 'form of the Compliance Certificate',
    section: 'Exhibit C',
    values: restated('1.12', '1.12'),
  },
};
