/** Figures of the opening: the call's date, the safe harbour, and the president's review of the quarter. */
import { type Figure, hedged, SCALE, stated } from '../../figure';
import { FILING, onLine, QUINLAN, RUSSO, said } from '../speakers';

export const OPENING: readonly Figure[] = [
  ...onLine(25, FILING, [
    said(
      stated('2011-02-03', 'date'),
      'call-date',
      'Q4 2010 call',
      'Day of the call',
      'FEBRUARY 3, 2011 / 09:30 PM GMT',
    ),
  ]),
  ...onLine(85, QUINLAN, [
    said(
      stated('2012-09-25', 'date'),
      'form-10q-quarter-end',
      'Form 10-Q',
      'End of the quarter of the Form 10-Q referred to',
      'quarterly report on Form 10Q for the fiscal quarter ended September 25, 2012',
    ),
  ]),
  ...onLine(99, RUSSO, [
    said(
      stated('21', '%'),
      'revenue-growth-over-q3-president',
      'Q4 2010 over Q3 2010',
      'Revenue growth, as the president gives it',
      'We achieved record revenues for the Company in Q4 2010, up 21% over Q3.',
    ),
    said(
      stated('340', 'basis points'),
      'gross-margin-change-over-q3',
      'Q4 2010 over Q3 2010',
      'Rise of the non-GAAP gross margin',
      'Non-GAAP gross-margin achievement in Q4 set a record as well, improving 340 basis points over Q3.',
    ),
    said(
      hedged('nearly', stated('84', '%')),
      'net-income-growth-over-q3',
      'Q4 2010 over Q3 2010',
      'Growth of non-GAAP net income',
      'record profitability for Calix, with non-GAAP net income up nearly 84% over Q3',
    ),
  ]),
  ...onLine(103, RUSSO, [
    said(
      stated('24.4', 'USD', SCALE.million),
      'profit-increase-2010',
      '2010 over 2009',
      'Increase in non-GAAP profits',
      'In 2010, we delivered a $24.4 million increase in non-GAAP profits on a $54 million increase in revenue.',
    ),
    said(
      stated('54', 'USD', SCALE.million),
      'revenue-increase-2010',
      '2010 over 2009',
      'Increase in revenue',
      'In 2010, we delivered a $24.4 million increase in non-GAAP profits on a $54 million increase in revenue.',
    ),
    said(
      stated('0.45', 'USD'),
      'incremental-margin-2010',
      '2010 over 2009',
      'Non-GAAP profit on every incremental dollar of revenue',
      'we earned $0.45 of profit on a non-GAAP basis for every incremental dollar of revenue',
    ),
  ]),
  ...onLine(105, RUSSO, [
    said(
      stated('2010-11', 'month'),
      'user-conference-month',
      '2010',
      'Month of the User Group Conference',
      'in November at the annual Calix User Group Conference in Las Vegas',
    ),
    said(
      hedged('over', stated('1100', 'count')),
      'user-conference-attendance-2010',
      '2010',
      'Attendance at the User Group Conference',
      'attended by over 1,100 customers, partners, and consulting engineers',
    ),
    said(
      stated('50', '%'),
      'user-conference-growth',
      '2010 over 2009',
      'Increase in attendance',
      'a 50% increase in attendance over 2009',
    ),
  ]),
  ...onLine(107, RUSSO, [
    said(
      stated('26', 'count'),
      'stimulus-projects',
      'To date',
      'Broadband stimulus projects won',
      'Calix has announced that it has won the access business for 26 different broadband stimulus projects',
    ),
    said(
      hedged('about', stated('416', 'USD', SCALE.million)),
      'stimulus-project-funding',
      'To date',
      'Aggregate funding of those projects',
      'whose aggregate project funding is approximately $416 million',
    ),
    said(
      hedged('over', stated('2/3', 'fraction')),
      'stimulus-share',
      'To date',
      'Share of the announced last-mile vendor selections',
      'This represents over two-thirds of the publicly announced last-mile project-vendor selections.',
    ),
  ]),
  ...onLine(109, RUSSO, [
    said(
      stated('2010-10', 'month'),
      'last-update-month',
      'Q3 2010 call',
      'Month of the last update',
      'Since our last update in October',
    ),
    said(
      hedged('nearly', stated('2', 'times')),
      'award-value-multiple',
      'Since the last update',
      'Total award value of wins, as a multiple of what it was',
      'we have nearly doubled the total award value of our wins',
    ),
    said(
      hedged('about', stated('4.2', 'count', SCALE.million)),
      'frontier-lines',
      'July 1, 2010',
      'Access lines that Frontier acquired',
      'who acquired approximately 4.2 million access lines on July 1, 2010',
    ),
    said(
      stated('2010-07-01', 'date'),
      'frontier-acquisition-date',
      'July 1, 2010',
      'Day on which Frontier acquired them',
      'who acquired approximately 4.2 million access lines on July 1, 2010',
    ),
  ]),
  ...onLine(113, RUSSO, [
    said(
      hedged('over', stated('90', '%')),
      'e7-share-of-projects',
      'To date',
      'Announced stimulus projects that include the E7-2',
      'over 90% of our announced broadband stimulus projects included the E7-2',
    ),
  ]),
  ...onLine(115, RUSSO, [
    said(
      hedged('over', stated('100', 'count')),
      'release-7-customers',
      'To date',
      'Customers upgraded to release 7.0',
      'Over 100 of our customers have now upgraded to this release',
    ),
  ]),
  ...onLine(117, RUSSO, [
    said(
      stated('1', 'rank'),
      'olt-market-rank',
      'Q4 2010',
      'Market position in North America, optical-line terminal ports',
      'Calix has achieved the number-one market position in North America',
    ),
  ]),
];
