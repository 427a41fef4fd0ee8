/** Figures of the balance sheet, the outlook for the first quarter of 2011, and the president's closing remarks. */
import { type Figure, hedged, SCALE, stated } from '../../figure';
import { BRANNON, onLine, RUSSO, said } from '../speakers';

const millions = (value: string) => stated(value, 'USD', SCALE.million);
const Q4 = 'Q4 2010';
const Q3 = 'Q3 2010';
const NEXT = 'Q1 2011';
const YEAR_END = 'December 31, 2010';
const Q3_END = 'September 25, 2010';

export const BALANCE_SHEET_AND_OUTLOOK: readonly Figure[] = [
  ...onLine(157, BRANNON, [
    said(
      stated('2010-12-31', 'date'),
      'balance-sheet-date',
      Q4,
      'Balance sheet date',
      'Turning to the balance sheet at December 31, 2010, cash and markable securities was $98.3 million',
    ),
    said(
      millions('98.3'),
      'cash-q4',
      YEAR_END,
      'Cash and marketable securities',
      'Turning to the balance sheet at December 31, 2010, cash and markable securities was $98.3 million',
    ),
    said(
      millions('10.9'),
      'cash-decrease-q4',
      Q4,
      'Decrease of cash and marketable securities',
      'a decrease of $10.9 million from the $109.2 million at September 25, 2010',
    ),
    said(
      millions('109.2'),
      'cash-q3',
      Q3_END,
      'Cash and marketable securities',
      'a decrease of $10.9 million from the $109.2 million at September 25, 2010',
    ),
    said(
      stated('2010-09-25', 'date'),
      'prior-balance-sheet-date',
      Q3,
      'Balance sheet date of the prior quarter',
      'a decrease of $10.9 million from the $109.2 million at September 25, 2010',
    ),
    said(
      millions('10.5'),
      'receivables-increase-q4',
      Q4,
      'Increase of net accounts receivable',
      'Net accounts receivable increased by $10.5 million sequentially from Q3 2010',
    ),
  ]),
  ...onLine(159, BRANNON, [
    said(
      stated('35', 'days'),
      'dso-q4',
      Q4,
      'Average days sales outstanding',
      'Our average DSOs on accounts receivable were at 35 at the end of Q4, versus 37 in the prior quarter of 2010.',
    ),
    said(
      stated('37', 'days'),
      'dso-q3',
      Q3,
      'Average days sales outstanding',
      'Our average DSOs on accounts receivable were at 35 at the end of Q4, versus 37 in the prior quarter of 2010.',
    ),
    said(
      millions('24.6'),
      'inventory-q4',
      YEAR_END,
      'Inventories',
      'Inventories were $24.6 million, yielding inventory turns of $7.6 million, up from $6.0 million in the prior quarter',
    ),
    said(
      millions('7.6'),
      'turns-q4',
      Q4,
      'Inventory turns',
      'Inventories were $24.6 million, yielding inventory turns of $7.6 million, up from $6.0 million in the prior quarter',
    ),
    said(
      millions('6.0'),
      'turns-q3',
      Q3,
      'Inventory turns',
      'Inventories were $24.6 million, yielding inventory turns of $7.6 million, up from $6.0 million in the prior quarter',
    ),
  ]),
  ...onLine(161, BRANNON, [
    said(
      millions('25'),
      'deferred-revenue-q4',
      YEAR_END,
      'Deferred revenue',
      'Deferred revenue was $25 million, a decrease of $3.5 million over the prior quarter.',
    ),
    said(
      millions('3.5'),
      'deferred-revenue-decrease-q4',
      Q4,
      'Decrease of deferred revenue',
      'Deferred revenue was $25 million, a decrease of $3.5 million over the prior quarter.',
    ),
    said(
      stated('2010-01-01', 'date'),
      'revenue-standard-adopted',
      '2010',
      'Adoption of the revenue recognition standards',
      'as we adopted accounting standards for revenue recognition on January 1, 2010',
    ),
    said(
      millions('9.2'),
      'operating-cash-flow-2010',
      '2010',
      'Operating cash flows',
      'Operating cash flows were a record $9.2 million for 2010',
    ),
    said(
      millions('7.8'),
      'operating-cash-flow-increase',
      '2010 over 2009',
      'Increase of operating cash flows',
      'an increase of $7.8 million when compared to 2009 operating cash flows of $1.4 million',
    ),
    said(
      millions('1.4'),
      'operating-cash-flow-2009',
      '2009',
      'Operating cash flows',
      'an increase of $7.8 million when compared to 2009 operating cash flows of $1.4 million',
    ),
  ]),
  ...onLine(165, BRANNON, [
    said(
      millions('61'),
      'revenue-guidance-low',
      NEXT,
      'Revenue guidance, low end',
      'we expect Q1 2011 revenue to range between $61 million to $66 million',
    ),
    said(
      millions('66'),
      'revenue-guidance-high',
      NEXT,
      'Revenue guidance, high end',
      'we expect Q1 2011 revenue to range between $61 million to $66 million',
    ),
    said(
      hedged('about', stated('0', 'USD a share')),
      'eps-guidance',
      NEXT,
      'Non-GAAP earnings a share guided: break-even',
      'We expect our Q1 non-GAAP EPS to be approximately break-even',
    ),
    said(
      hedged('about', millions('41.5')),
      'diluted-shares-guidance',
      NEXT,
      'Fully diluted weighted-average shares guided',
      'calculated on fully diluted, weighted-average shares for the quarter of approximately $41.5 million',
    ),
    said(
      hedged('about', stated('38.8', 'shares', SCALE.million)),
      'basic-shares-guidance',
      NEXT,
      'Basic weighted-average shares guided',
      'We expect the basis weighted-share count to be approximately 38.8 million shares.',
    ),
    said(
      stated('1', '%'),
      'tax-provision-guidance',
      NEXT,
      'Tax provision guided',
      'we are anticipating a nominal tax provision for Q1 of 1%',
    ),
    said(
      hedged('about', millions('7')),
      'stock-compensation-guidance-low',
      NEXT,
      'Stock-based compensation guided, low end',
      'For Q1, we expect stock-based compensation to be approximately $7 million to $7.5 million.',
    ),
    said(
      hedged('about', millions('7.5')),
      'stock-compensation-guidance-high',
      NEXT,
      'Stock-based compensation guided, high end',
      'For Q1, we expect stock-based compensation to be approximately $7 million to $7.5 million.',
    ),
  ]),
  ...onLine(171, RUSSO, [
    said(
      stated('2', 'count'),
      'portfolio-additions',
      '2010',
      'Major additions to the portfolio',
      'we announced two major additions to our unified-access portfolio',
    ),
    said(
      stated('2', 'bytes a second', SCALE.trillion),
      'e7-backplane',
      '2010',
      'Backplane of the E7-20',
      'with a two-terabyte-per-second backplane',
    ),
    said(
      stated('100', 'bytes a second', SCALE.billion),
      'e7-slot-rate',
      '2010',
      'Rate of each slot of the E7-20',
      'the E7-20 supports 100 gigabytes per second to every one of its 20-line-card slots',
    ),
    said(
      stated('20', 'count'),
      'e7-slots',
      '2010',
      'Line-card slots of the E7-20',
      'the E7-20 supports 100 gigabytes per second to every one of its 20-line-card slots',
    ),
  ]),
  ...onLine(173, RUSSO, [
    said(
      hedged('up to', stated('100', 'bytes a second', SCALE.million)),
      'e3-subscriber-rate',
      '2010',
      'Rate of the E3-48 to each subscriber, at most',
      'Delivering up to 100 megabytes per second to each subscriber on existing copper',
    ),
    said(
      stated('48', 'count'),
      'e3-ports',
      '2010',
      'Ports of the E3-48',
      'the E3-48 delivers 48 ports of VDSL-2 with ADSL fall-back',
    ),
    said(
      hedged('up to', stated('30', 'bytes a second', SCALE.billion)),
      'e3-trunk-rate',
      '2010',
      'Trunk capacity of the E3-48, at most',
      'It also provides up to 30 gigabytes per second of industry-standard Ethernet trunk capacity',
    ),
  ]),
  ...onLine(175, RUSSO, [
    said(
      stated('2010-09-16', 'date'),
      'acquisition-announced',
      '2010',
      'Announcement of the Occam acquisition',
      'the Occam Networks acquisition, which we announced on September 16th of 2010',
    ),
    said(
      stated('2011-01-24', 'date'),
      'injunction-date',
      '2011',
      'Injunction of the Delaware Chancery Court',
      'On January 24, the Delaware Chancery Court issued an injunction',
    ),
    said(
      stated('2011-01-27', 'date'),
      'special-meeting-scheduled',
      '2011',
      'Day for which Occam’s special meeting was scheduled',
      'Occum adjourned its special meeting of stockholders, scheduled for January 27',
    ),
    said(
      stated('2011-02-22', 'date'),
      'special-meeting-reconvenes',
      '2011',
      'Day on which the special meeting reconvenes',
      'announced it would reconvene on February 22, 2011',
    ),
    said(
      stated('2011-02-28', 'date'),
      'closing-expected-president',
      '2011',
      'Latest closing of the acquisition, as the president expects it',
      'We are confident that the transaction will close prior to the end of February.',
    ),
  ]),
];
