/** Days in their order, and what is counted. */
import type { Relation } from '../../relation';
import { compares, follows, notStated } from './relate';

export const DATES_AND_COUNTS: readonly Relation[] = [
  compares(
    'in order',
    ['prior-balance-sheet-date', 'quarter-end', 'call-date', 'filing-date'],
    'periods-before-the-call',
    'The quarters that are reported on ended before the call, and it was filed after it.',
  ),
  compares(
    'in order',
    ['form-10q-quarter-end', 'call-date'],
    'form-10q-before-the-call',
    'The quarter of the last Form 10-Q ended before the call.',
    { remark: '2012 was said for 2010.' },
  ),
  compares(
    'in order',
    [
      'acquisition-announced',
      'injunction-date',
      'special-meeting-scheduled',
      'call-date',
      'special-meeting-reconvenes',
      'closing-expected-president',
    ],
    'acquisition-course',
    'The acquisition was announced, enjoined, its meeting adjourned; the meeting reconvenes before it closes.',
  ),
  compares(
    'in order',
    ['merger-agreement-date', 'proxy-statement-date', 'special-meeting-scheduled'],
    'proxy-before-the-meeting',
    'The proxy statement lies between the agreement and the meeting.',
  ),
  compares(
    'in order',
    ['frontier-acquisition-date', 'quarter-end'],
    'frontier-before-quarter-end',
    'Frontier acquired its lines before the quarter in which Calix began to deploy in them ended.',
  ),
  compares('in quarter', ['booking-month'], 'booking-in-q2-2008', 'The Q2 08 booking was booked in April of 2008.', {
    parameter: '2008-04-01',
    convention: 'The calendar quarter that begins on this day: “that Q2 08 booking”, line 316.',
  }),
  compares(
    'in quarter',
    ['user-conference-month'],
    'conference-in-q4',
    'The User Group Conference lies in the quarter whose marketing expenses rose for it.',
    { parameter: '2010-10-01', convention: 'The calendar quarter that begins on this day.' },
  ),
  follows(
    'upgrade-states-added',
    'difference',
    ['upgrade-states-overall', 'upgrade-states-before'],
    'upgrade-states',
    'About 20 states overall, up from seven, are 13 more.',
  ),
  follows(
    'headcount-increase',
    'difference',
    ['headcount', notStated('headcount at the end of Q3 2010')],
    'headcount-rose',
    'Around 467 heads are about four more than in Q3.',
  ),
  follows(
    'user-conference-growth',
    'growth',
    ['user-conference-attendance-2010', notStated('attendance in 2009')],
    'attendance-growth',
    'Over 1,100 attended the conference, 50% more than in 2009.',
  ),
  follows(
    'stimulus-share',
    'share of',
    ['stimulus-projects', notStated('publicly announced last-mile vendor selections')],
    'stimulus-share-of-selections',
    '26 projects are over two-thirds of the announced last-mile selections.',
  ),
  follows(
    'award-value-multiple',
    'multiple',
    [notStated('total award value to date'), notStated('total award value in October')],
    'award-value-doubled',
    'The total award value of wins has nearly doubled since October.',
  ),
  compares(
    'in order',
    ['frontier-lines-committed', 'frontier-lines-again'],
    'frontier-part',
    'The 250,000 lines to be upgraded are a part of the 4.2 million.',
  ),
  follows(
    'e7-backplane',
    'product',
    ['e7-slot-rate', 'e7-slots'],
    'backplane-of-slots',
    '20 slots of 100 gigabytes per second make a backplane of two terabytes per second.',
    { remark: 'The same holds in bits, which are meant.' },
  ),
];
