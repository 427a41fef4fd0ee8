/** Figures of the questions about margins, broadband stimulus and the upgrade of TDS. */
import { type Figure, hedged, SCALE, stated } from '../../figure';
import { BRANNON, GLANCY, NOTTER, onLine, RUSSO, said, WADHWANI } from '../speakers';

const MODEL = 'Long-term model';
const Q1 = 'Q1 2011';
const percent = (value: string) => stated(value, '%');

export const FIRST_QUESTIONS: readonly Figure[] = [
  ...onLine(217, BRANNON, [
    said(
      hedged('about', stated('180', 'days')),
      'recognition-delay-low',
      'Looking back',
      'Delay in revenue recognition, low end',
      'a delay in revenue recognition of some 180 and 200 days',
    ),
    said(
      hedged('about', stated('200', 'days')),
      'recognition-delay-high',
      'Looking back',
      'Delay in revenue recognition, high end',
      'a delay in revenue recognition of some 180 and 200 days',
    ),
  ]),
  ...onLine(229, NOTTER, [
    said(
      percent('42'),
      'gross-margin-asked',
      MODEL,
      'Gross margin, asked back',
      'gross-margin guidance would be more like 42% going forward',
    ),
  ]),
  ...onLine(233, BRANNON, [
    said(
      percent('42'),
      'gross-margin-near-term',
      MODEL,
      'Gross margin of the near-term model',
      'our near-term model has been 42%',
    ),
    said(
      stated('2010-09-16', 'date'),
      'combined-view-date',
      '2010',
      'Day of the view on the combined companies',
      'back on September 16, as we were looking at the combined entities',
    ),
    said(
      percent('42'),
      'gross-margin-combined-view',
      MODEL,
      'Gross margin thought to be behind the combined companies',
      'we thought that 42% would be behind us',
    ),
  ]),
  ...onLine(239, NOTTER, [
    said(
      percent('42'),
      'gross-margin-range',
      MODEL,
      'Gross margin, asked about',
      'why couldn t you get gross margins, looking forward, above the 42% range?',
    ),
  ]),
  ...onLine(243, RUSSO, [
    said(
      stated('1', 'count'),
      'quarters-guided',
      Q1,
      'Quarters for which guidance is given',
      'we re giving one quarter of guidance',
    ),
  ]),
  ...onLine(247, NOTTER, [
    said(
      percent('29'),
      'largest-customer-asked',
      '2010',
      'Largest customer’s share of revenue, asked back',
      'I guess the 29% customer you re referencing I assume is CenturyLink',
    ),
    said(
      hedged('about', percent('0')),
      'largest-customer-growth',
      '2010 over 2009',
      'Growth of the largest customer in dollars: flat',
      'The math would suggest that the account was roughly flat in dollar terms, year on year',
    ),
  ]),
  ...onLine(249, NOTTER, [
    said(
      stated('2', 'count'),
      'merging-customers',
      '2011',
      'Customers that merge: CenturyLink and Qwest',
      'some disruption associated with the combination of those two entities',
    ),
  ]),
  ...onLine(253, RUSSO, [
    said(
      percent('0'),
      'largest-customer-growth-modelled',
      '2010 over 2009',
      'Growth of the largest customer, as modelled: flat',
      'we had modeled CenturyLink to be flat in this year',
    ),
    said(
      percent('0'),
      'largest-customer-growth-thought',
      '2010 over 2009',
      'Growth of the largest customer, as thought a good result: flat',
      'And we thought flat, given the accelerated spend',
    ),
  ]),
  ...onLine(281, GLANCY, [
    said(
      percent('90'),
      'e7-share-asked',
      'To date',
      'Stimulus projects with the E7, asked back',
      'I think you said 90% are going to use the E7',
    ),
  ]),
  ...onLine(285, RUSSO, [
    said(
      stated('3', 'years'),
      'network-build-low',
      'From 2011',
      'Years until they would build such a network, low end',
      'that they would build, ordinarily, three or four years from now',
    ),
    said(
      stated('4', 'years'),
      'network-build-high',
      'From 2011',
      'Years until they would build such a network, high end',
      'that they would build, ordinarily, three or four years from now',
    ),
  ]),
  ...onLine(290, GLANCY, [
    said(
      hedged('about', stated('20', 'count')),
      'upgrade-states-overall',
      '2011',
      'States that TDS will upgrade, overall',
      'they re going to upgrade in abou t 20 states overall',
    ),
  ]),
  ...onLine(291, GLANCY, [
    said(
      stated('7', 'count'),
      'upgrade-states-before',
      '2010',
      'States that TDS upgraded before',
      'think that s up from sev en.',
    ),
  ]),
  ...onLine(292, GLANCY, [
    said(
      stated('7', 'count'),
      'upgrade-states-last-phase',
      '2010',
      'States of the last phase of the upgrade',
      'where they rolled out sev ven-states equivalent',
    ),
  ]),
  ...onLine(300, GLANCY, [
    said(
      stated('13', 'count'),
      'upgrade-states-added',
      Q1,
      'States that TDS is adding',
      'is the upgrade bigger in these 13 states that their adding on in 1Q',
    ),
    said(
      stated('7', 'count'),
      'upgrade-states-done',
      '2010',
      'States that TDS has done',
      'versus the seven that they ve already done',
    ),
  ]),
  ...onLine(320, BRANNON, [
    said(
      stated('2008-04', 'month'),
      'booking-month',
      'Q2 2008',
      'Month in which the deal was booked',
      'we did recognize revenue from the deal that was booked in April of 2008',
    ),
  ]),
  ...onLine(324, GLANCY, [
    said(
      stated('13', 'USD', SCALE.million),
      'deferred-revenue-asked',
      'Q3 2010',
      'Deferred revenue that came out in the last quarter, asked',
      'I think you said $13 million came out last quarter?',
    ),
  ]),
  ...onLine(348, WADHWANI, [
    said(
      stated('1', 'count'),
      'rebid-deals-low',
      'To date',
      'Deals won where Occam was the incumbent, low end',
      'maybe one even two deals where Occam was the incumbent',
    ),
    said(
      stated('2', 'count'),
      'rebid-deals-high',
      'To date',
      'Deals won where Occam was the incumbent, high end',
      'maybe one even two deals where Occam was the incumbent',
    ),
  ]),
];
