/**
 * Schedule A at December 31, 2015 as an illustration, from the figures of the earnings call of February 3, 2011.
 * Net income follows from the call's non-GAAP net income and the figures below it, so that the three tie:
 * 10,700,000.00 − 7,000,000.00 (I.C.6) − 1,800,000.00 (I.C.7) − 5,719,720.90 of amortization (part of I.C.4) = −3,819,720.90.
 */
import { isoDate } from '../../core/calendar-date';
import { usd } from '../../core/quantity';
import type { ExampleFigure, FigureSource, ScheduleExample } from '../example';

const stated = (words: string, remark: string): FigureSource => ({ kind: 'call', words, remark });
const illustrative = (remark: string): FigureSource => ({ kind: 'illustrative', remark });
const figure = (line: string, amount: string, source: FigureSource): [string, ExampleFigure] => [
  line,
  { amount: usd(amount), source },
];

export const CALIX_EXAMPLE: ScheduleExample = {
  note:
    'An illustration, no certificate: made of figures of the Q4 2010 earnings call of February 3, 2011, restated as of December 31, 2015. ' +
    'The call predates the Agreement and never speaks of EBITDA. What it does not state is made up, and says so beside the figure.',
  statementDate: {
    date: isoDate('2015-12-31'),
    source: illustrative('The call is about the fourth quarter of 2010.'),
  },
  figures: new Map([
    figure('I.A.1', '20000000.00', illustrative('The call speaks of no borrowing.')),
    figure('I.A.2', '1350000.00', illustrative('The call speaks of no letter of credit.')),
    figure('I.A.3', '500000.75', illustrative('The call speaks of no lease.')),
    figure('I.A.4', '0.00', illustrative('The call speaks of no partnership or joint venture.')),
    figure('I.B', '250000.00', illustrative('The call speaks of no judgment for the payment of money.')),
    figure(
      'I.C.1',
      '-3819720.90',
      illustrative(
        'From the call: “Non-GAAP net income for the fourth quarter was $10.7 million”, less I.C.6, less I.C.7, less 5,719,720.90 of amortization that I.C.4 contains. The call states no GAAP net income.',
      ),
    ),
    figure('I.C.2', '1184500.00', illustrative('The call speaks of no interest.')),
    figure(
      'I.C.3',
      '0.00',
      stated(
        'resulted in a tax benefit of $354,000',
        'A benefit was not deducted in calculating net income, so nothing is added back.',
      ),
    ),
    figure(
      'I.C.4',
      '9875220.15',
      illustrative('The call names “amortization of intangible assets”, without an amount.'),
    ),
    figure('I.C.5', '0.00', illustrative('The Agreement was entered into after the call, and before this period.')),
    figure(
      'I.C.6',
      '7000000.00',
      stated(
        'For Q1, we expect stock-based compensation to be approximately $7 million to $7.5 million',
        'The lower end, expected there of one quarter, restated as that of the Measurement Period.',
      ),
    ),
    figure(
      'I.C.7',
      '1800000.00',
      stated(
        'non-recurring acquisition-related costs of $1.8 million recorded in the fourth quarter of 2010',
        'They predate the Agreement and would not count; restated as if incurred under it for a Permitted Acquisition.',
      ),
    ),
    figure(
      'I.C.8',
      '155000.00',
      illustrative('The call names “changes in fair-market value of preferred-stock warrants”, without an amount.'),
    ),
    figure('I.C.9', '125000.00', illustrative('Costs of the First Amendment, as expensed; later than the call.')),
    figure('I.C.10', '0.00', illustrative('The call speaks of no Swap Contract.')),
    figure('I.C.11', '310000.00', illustrative('The call speaks of no gain.')),
    figure(
      'II.A',
      '48200000.40',
      illustrative(
        'A part of the call’s “cash and markable securities was $98.3 million”: what of it is unencumbered cash or Cash Equivalents it does not say.',
      ),
    ),
    figure(
      'II.B',
      '35700000.00',
      illustrative(
        'About 35 of 90 days of the quarter’s revenue of “$91.7 million”, after “average DSOs on accounts receivable were at 35”. The call states no balance.',
      ),
    ),
  ]),
};
