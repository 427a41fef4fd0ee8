/** Days stated in the filing around the call: its cover, and the information for investors at its end. */
import { type Figure, stated } from '../../figure';
import { FILING, onLine, said } from '../speakers';

const day = (iso: string) => stated(iso, 'date');

export const FILING_COVER: readonly Figure[] = [
  ...onLine(3, FILING, [
    said(day('2011-02-11'), 'filing-date', 'Form 425', 'Day of the filing', 'Form 425 February 11, 2011'),
  ]),
  ...onLine(19, FILING, [
    said(
      day('2010-09-16'),
      'merger-agreement-date',
      '2010',
      'Date of the merger agreement',
      'Agreement and Plan of Merger and Reorganization, dated as of September 16, 2010',
    ),
  ]),
];

export const FILING_END: readonly Figure[] = [
  ...onLine(576, FILING, [
    said(
      day('2010-12-14'),
      'proxy-statement-date',
      '2010',
      'Date of the proxy statement/prospectus',
      'set forth in the proxy statement/prospectus dated December 14, 2010 filed with the SEC',
    ),
    said(
      day('2009-12-31'),
      'ownership-date',
      '2009',
      'Day of the ownership of Calix common stock that is told',
      'their beneficial ownership of Calix common stock as of December 31, 2009',
    ),
    said(
      day('2010-03-24'),
      'prospectus-date',
      '2010',
      'Day on which Calix filed its prospectus',
      'the prospectus filed by Calix on March 24, 2010 with the SEC',
    ),
    said(
      day('2010-04-08'),
      'occam-proxy-date',
      '2010',
      'Day on which Occam’s proxy statement was filed',
      'which was filed with the SEC on April 8, 2010',
    ),
  ]),
  ...onLine(586, FILING, [
    said(
      day('2010-03-24'),
      'prospectus-date-again',
      '2010',
      'Day on which Calix filed its prospectus',
      'Calix s prospectus filed with the SEC on March 24, 2010',
    ),
    said(
      day('2010-12-14'),
      'proxy-statement-date-again',
      '2010',
      'Date of the proxy statement/prospectus',
      'Calix s proxy statement/prospectus dated December 14, 2010',
    ),
  ]),
];
