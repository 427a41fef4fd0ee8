/** Figures of the statement of operations, as the chief financial officer goes through it. */
import { type Figure, hedged, SCALE, stated } from '../../figure';
import { BRANNON, onLine, said } from '../speakers';

const millions = (value: string) => stated(value, 'USD', SCALE.million);
const Q4 = 'Q4 2010';
const Q3 = 'Q3 2010';
const YEAR_AGO = 'Q4 2009';

export const RESULTS: readonly Figure[] = [
  ...onLine(123, BRANNON, [
    said(
      stated('2010-12-31', 'date'),
      'quarter-end',
      Q4,
      'End of the fourth quarter',
      'compare the fourth quarter ended December 31, 2010 to the prior quarter of 2010',
    ),
  ]),
  ...onLine(127, BRANNON, [
    said(
      millions('91.7'),
      'revenue-q4',
      Q4,
      'Revenue',
      'Revenue for the fourth quarter came in at a record $91.7 million',
    ),
    said(
      stated('21.5', '%'),
      'revenue-growth-over-q3',
      'Q4 2010 over Q3 2010',
      'Revenue growth',
      'an increase of 21.5%, compared to the $75.5 million for the third quarter of 2010',
    ),
    said(
      millions('75.5'),
      'revenue-q3',
      Q3,
      'Revenue',
      'an increase of 21.5%, compared to the $75.5 million for the third quarter of 2010',
    ),
    said(
      stated('3.8', '%'),
      'revenue-growth-over-year-ago',
      'Q4 2010 over Q4 2009',
      'Revenue growth',
      'an increase of 3.8% from the $88.4 million reported in the fourth quarter of 2009',
    ),
    said(
      millions('88.4'),
      'revenue-q4-2009',
      YEAR_AGO,
      'Revenue',
      'an increase of 3.8% from the $88.4 million reported in the fourth quarter of 2009',
    ),
  ]),
  ...onLine(133, BRANNON, [
    said(
      stated('1', 'count'),
      'large-customers-2010',
      '2010',
      'Customers of 10% of revenue or more',
      'During 2010, we had one 10% customer that comprised 29% of total revenues.',
    ),
    said(
      stated('10', '%'),
      'large-customer-threshold',
      '2010',
      'Share of revenue from which a customer is named',
      'During 2010, we had one 10% customer that comprised 29% of total revenues.',
    ),
    said(
      stated('29', '%'),
      'largest-customer-2010',
      '2010',
      'Largest customer’s share of revenue',
      'During 2010, we had one 10% customer that comprised 29% of total revenues.',
    ),
    said(
      stated('1', 'count'),
      'large-customers-2009',
      '2009',
      'Customers of 10% of revenue or more',
      'This compares to one customer that comprised 38% of total revenues in 2009.',
    ),
    said(
      stated('38', '%'),
      'largest-customer-2009',
      '2009',
      'Largest customer’s share of revenue',
      'This compares to one customer that comprised 38% of total revenues in 2009.',
    ),
    said(
      stated('15', '%'),
      'international-share-2010',
      '2010',
      'International share of revenue',
      'International revenues comprised 15% of total revenues in 2010, as compared to 9% in 2009.',
    ),
    said(
      stated('9', '%'),
      'international-share-2009',
      '2009',
      'International share of revenue',
      'International revenues comprised 15% of total revenues in 2010, as compared to 9% in 2009.',
    ),
  ]),
  ...onLine(135, BRANNON, [
    said(
      stated('26', 'count'),
      'stimulus-recipients',
      'To date',
      'Stimulus award recipients that selected Calix',
      'we have been selected by 26 broadband-stimulus award recipients to date',
    ),
  ]),
  ...onLine(137, BRANNON, [
    said(
      stated('44.3', '%'),
      'gross-margin-q4',
      Q4,
      'Non-GAAP gross margin',
      'Non-GAAP gross margin for the fourth quarter was 44.3%, up from 40.9% in the prior quarter of 2010',
    ),
    said(
      stated('40.9', '%'),
      'gross-margin-q3',
      Q3,
      'Non-GAAP gross margin',
      'Non-GAAP gross margin for the fourth quarter was 44.3%, up from 40.9% in the prior quarter of 2010',
    ),
    said(
      stated('35.4', '%'),
      'gross-margin-q4-2009',
      YEAR_AGO,
      'Non-GAAP gross margin',
      'and up from 35.4% from the year-ago quarter',
    ),
  ]),
  ...onLine(139, BRANNON, [
    said(
      hedged('about', stated('42', '%')),
      'gross-margin-model',
      'Long-term model',
      'Gross margin expected on average',
      'we expect our gross margin to average around 42%',
    ),
  ]),
  ...onLine(141, BRANNON, [
    said(
      millions('3.6'),
      'bonus-accrual-2010',
      '2010',
      'Bonus plan accrued for the year',
      'we accrued $3.6 million for the full year ended 2010, of which $2.5 million was accrued in the fourth quarter of 2010',
    ),
    said(
      millions('2.5'),
      'bonus-accrual-q4',
      Q4,
      'Bonus plan accrued in the quarter',
      'we accrued $3.6 million for the full year ended 2010, of which $2.5 million was accrued in the fourth quarter of 2010',
    ),
  ]),
  ...onLine(143, BRANNON, [
    said(
      millions('14.2'),
      'research-q4',
      Q4,
      'Non-GAAP R&D spending',
      'non-GAAP R&D spending was $14.2 million for the fourth quarter of 2010',
    ),
    said(
      millions('12.5'),
      'research-q3',
      Q3,
      'Non-GAAP R&D spending',
      'an increase from $12.5 million in the prior quarter of 2010',
    ),
    said(
      millions('12.3'),
      'research-q4-2009',
      YEAR_AGO,
      'Non-GAAP R&D spending',
      'and increase from $12.3 million in the corresponding period of 2009',
    ),
  ]),
  ...onLine(147, BRANNON, [
    said(
      millions('11.6'),
      'marketing-q4',
      Q4,
      'Non-GAAP sales and marketing spending',
      'Non-GAAP sales-and-marketing spending was $11.6 million for the fourth quarter of 2010',
    ),
    said(
      millions('9.1'),
      'marketing-q3',
      Q3,
      'Non-GAAP sales and marketing spending',
      'an increase from $9.1 million, compared to the prior quarter of 2010',
    ),
    said(
      millions('9.3'),
      'marketing-q4-2009',
      YEAR_AGO,
      'Non-GAAP sales and marketing spending',
      'an increase from $9.3 million in the corresponding period of 2009',
    ),
  ]),
  ...onLine(149, BRANNON, [
    said(
      millions('4.5'),
      'administration-q4',
      Q4,
      'Non-GAAP G&A spending',
      'Non-GAAP G&A spending was $4.5 million for the fourth quarter of 2010',
    ),
    said(
      millions('3.5'),
      'administration-q3',
      Q3,
      'Non-GAAP G&A spending',
      'an increase from the $3.5 million compared to the prior quarter',
    ),
    said(
      millions('2.8'),
      'administration-q4-2009',
      YEAR_AGO,
      'Non-GAAP G&A spending',
      'an increase from $2.8 million in the corresponding period of 2009',
    ),
  ]),
  ...onLine(151, BRANNON, [
    said(
      millions('10.3'),
      'operating-income-q4',
      Q4,
      'Non-GAAP operating income',
      'Non-GAAP operating income for the fourth quarter of 2010 was $10.3 million',
    ),
    said(
      millions('5.8'),
      'operating-income-q3',
      Q3,
      'Non-GAAP operating income',
      'an increase as compared to $5.8 million in the prior quarter of 2010',
    ),
    said(
      millions('6.9'),
      'operating-income-q4-2009',
      YEAR_AGO,
      'Non-GAAP operating income',
      'an increase as compared to income of $6.9 million in the corresponding period of 2009',
    ),
  ]),
  ...onLine(153, BRANNON, [
    said(
      millions('1.8'),
      'acquisition-costs-q4',
      Q4,
      'Acquisition-related costs, left out of the non-GAAP figures',
      'non-recurring acquisition-related costs of $1.8 million recorded in the fourth quarter of 2010',
    ),
  ]),
  ...onLine(155, BRANNON, [
    said(
      hedged('over', millions('380')),
      'loss-carry-forwards',
      'December 31, 2010',
      'Federal net-operating-loss carry-forwards',
      'Given our federal net-operating-loss carry-forwards in excess of $380 million',
    ),
    said(
      stated('354000', 'USD'),
      'tax-benefit-q4',
      Q4,
      'Income-tax benefit',
      'we anticipated an income-tax benefit in the fourth quarter of 2010, which resulted in a tax benefit of $354,000',
    ),
    said(
      millions('10.7'),
      'net-income-q4',
      Q4,
      'Non-GAAP net income',
      'Non-GAAP net income for the fourth quarter was $10.7 million or fully diluted earnings of $0.26 per share.',
    ),
    said(
      stated('0.26', 'USD a share'),
      'eps-q4',
      Q4,
      'Non-GAAP earnings a share, fully diluted',
      'Non-GAAP net income for the fourth quarter was $10.7 million or fully diluted earnings of $0.26 per share.',
    ),
    said(
      millions('5.8'),
      'net-income-q3',
      Q3,
      'Non-GAAP net income',
      'non-GAAP net income of $5.8 million, or fully diluted earnings of $0.15 per share, in the prior quarter',
    ),
    said(
      stated('0.15', 'USD a share'),
      'eps-q3',
      Q3,
      'Non-GAAP earnings a share, fully diluted',
      'non-GAAP net income of $5.8 million, or fully diluted earnings of $0.15 per share, in the prior quarter',
    ),
    said(
      millions('6.9'),
      'net-income-q4-2009',
      YEAR_AGO,
      'Non-GAAP net income',
      'non-GAAP net income of $6.9 million, or fully diluted earnings of $0.21 per share, in Q4 of 2009',
    ),
    said(
      stated('0.21', 'USD a share'),
      'eps-q4-2009',
      YEAR_AGO,
      'Non-GAAP earnings a share, fully diluted',
      'non-GAAP net income of $6.9 million, or fully diluted earnings of $0.21 per share, in Q4 of 2009',
    ),
  ]),
];
