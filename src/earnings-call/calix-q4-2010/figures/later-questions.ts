/** Figures of the questions from the upgrade of the C7 on. */
import { type Figure, hedged, SCALE, stated } from '../../figure';
import { BRANNON, GELBLUM, onLine, RUSSO, said } from '../speakers';

const MODEL = 'Long-term model';
const percent = (value: string) => stated(value, '%');

export const LATER_QUESTIONS: readonly Figure[] = [
  ...onLine(362, GELBLUM, [
    said(
      hedged('over', percent('90')),
      'upgrade-margin-asked',
      'Q4 2010',
      'Margin of the C7 upgrade, asked',
      'the C7 [onto a] platform upgrade is roughly 90% plus margin',
    ),
  ]),
  ...onLine(391, RUSSO, [
    said(
      stated('100', 'count'),
      'release-7-customers-again',
      'To date',
      'Customers announced, upgraded to release 7.0',
      'even though we announced 100 customers',
    ),
  ]),
  ...onLine(403, GELBLUM, [
    said(percent('5'), 'upgrade-progress-5', 'To date', 'Progress of the upgrade, asked', 'Is it 5%, 10%, 20%?'),
    said(percent('10'), 'upgrade-progress-10', 'To date', 'Progress of the upgrade, asked', 'Is it 5%, 10%, 20%?'),
    said(percent('20'), 'upgrade-progress-20', 'To date', 'Progress of the upgrade, asked', 'Is it 5%, 10%, 20%?'),
    said(
      percent('90'),
      'upgrade-progress-90',
      'Not known',
      'Progress of the upgrade, asked when',
      'And when do you think we re (inaudible - multiple speakers) 90%?',
    ),
  ]),
  ...onLine(420, GELBLUM, [
    said(
      percent('10'),
      'upgrade-progress-again',
      'Not known',
      'What it is about is lost: progress of the upgrade, it seems',
      '(inaudible - multiple speakers) 10%. Okay.',
    ),
  ]),
  ...onLine(422, GELBLUM, [
    said(
      stated('3', 'years'),
      'transition-asked',
      'From 2011',
      'Years of the transition, asked',
      'or is that like a three-year transition',
    ),
    said(
      percent('70'),
      'transition-share-low',
      'From 2011',
      'Share upgraded, asked, low end',
      '(inaudible - multiple speakers) let s say 70% 80%?',
    ),
    said(
      percent('80'),
      'transition-share-high',
      'From 2011',
      'Share upgraded, asked, high end',
      '(inaudible - multiple speakers) let s say 70% 80%?',
    ),
  ]),
  ...onLine(426, RUSSO, [
    said(
      stated('2', 'years'),
      'transition-low',
      'From 2011',
      'Years of the transition, lowest',
      'So two years, three years, four years it s got to be something along that line.',
    ),
    said(
      stated('3', 'years'),
      'transition-middle',
      'From 2011',
      'Years of the transition, middle',
      'So two years, three years, four years it s got to be something along that line.',
    ),
    said(
      stated('4', 'years'),
      'transition-high',
      'From 2011',
      'Years of the transition, highest',
      'So two years, three years, four years it s got to be something along that line.',
    ),
    said(
      stated('1', 'years'),
      'transition-excluded',
      'From 2011',
      'Years in which the transition will not be done',
      'It s not in one year.',
    ),
  ]),
  ...onLine(431, GELBLUM, [
    said(
      percent('42'),
      'gross-margin-for-q1-asked',
      MODEL,
      'Gross margin, asked whether for Q1',
      'when you said 42%, were y ou referring to Q1?',
    ),
  ]),
  ...onLine(439, GELBLUM, [
    said(
      hedged('about', stated('7', 'USD', SCALE.million)),
      'deferred-revenue-recognized-asked',
      'Q4 2010',
      'Deferred revenue recognized, asked',
      'the deferred revenue that you did recognize for $7 million, I think, or so',
    ),
  ]),
  ...onLine(447, GELBLUM, [
    said(
      percent('42'),
      'gross-margin-below-asked',
      MODEL,
      'Gross margin that Q1 is below, asked',
      'we should be thinking Q1 is below that 42%',
    ),
  ]),
  ...onLine(451, BRANNON, [
    said(
      percent('46'),
      'gross-margin-misheard',
      MODEL,
      'Gross margin, misheard and asked back',
      'Below the did you say 46% or 42%?',
    ),
    said(
      percent('42'),
      'gross-margin-asked-back',
      MODEL,
      'Gross margin, asked back',
      'Below the did you say 46% or 42%?',
    ),
  ]),
  ...onLine(455, GELBLUM, [said(percent('42'), 'gross-margin-confirmed', MODEL, 'Gross margin, confirmed', '42%.')]),
  ...onLine(459, BRANNON, [
    said(
      percent('46'),
      'gross-margin-misheard-again',
      MODEL,
      'Gross margin, as it was misheard',
      'I thought you heard 46%.',
    ),
    said(
      percent('42'),
      'gross-margin-q1-below',
      MODEL,
      'Gross margin that Q1 will be lower than',
      'it will be lower than 42%',
    ),
  ]),
  ...onLine(471, GELBLUM, [
    said(
      percent('100'),
      'conversion-complete',
      'Not known',
      'Frontier’s conversion, asked when complete',
      'when they Il be pretty much 100% complete',
    ),
  ]),
  ...onLine(477, BRANNON, [
    said(
      hedged('about', stated('467', 'count')),
      'headcount',
      'December 31, 2010',
      'Headcount',
      'So we ended the year at around 467 heads.',
    ),
    said(
      hedged('about', stated('4', 'count')),
      'headcount-increase',
      'Q4 2010',
      'Increase of headcount over Q3',
      'And we were up about four heads from Q3.',
    ),
  ]),
  ...onLine(481, RUSSO, [
    said(
      stated('250000', 'count'),
      'frontier-lines-committed',
      '2010',
      'Access lines that Frontier committed to upgrade',
      'Frontier had committed to upgrading 250,000 of the 4.2 million access lines',
    ),
    said(
      stated('4.2', 'count', SCALE.million),
      'frontier-lines-again',
      '2010',
      'Access lines that Frontier acquired',
      'Frontier had committed to upgrading 250,000 of the 4.2 million access lines',
    ),
  ]),
  ...onLine(519, RUSSO, [
    said(
      stated('2010-09-16', 'date'),
      'acquisition-announced-again',
      '2010',
      'Announcement of the Occam acquisition',
      'So we announced it on September 16',
    ),
  ]),
  ...onLine(549, BRANNON, [
    said(
      stated('2010-09-16', 'date'),
      'combined-guidance-date',
      '2010',
      'Day of the guidance for the combined companies',
      'we are not changing what we said September 16th',
    ),
    said(
      hedged('over', stated('400', 'USD', SCALE.million)),
      'combined-revenue-guidance',
      'First year combined',
      'Revenue of the combined companies guided',
      'being north of $400 million in revenue and 42% margin',
    ),
    said(
      percent('42'),
      'combined-margin-guidance',
      'First year combined',
      'Gross margin of the combined companies guided',
      'being north of $400 million in revenue and 42% margin',
    ),
    said(
      stated('0.60', 'USD'),
      'combined-eps-target',
      'First year combined',
      'Consensus earnings a share that the acquisition is to add to',
      'an accretion target on a $0.60 kind of first-call',
    ),
    said(
      stated('2011-02-28', 'date'),
      'closing-expected-cfo',
      '2011',
      'Closing of the acquisition, as the chief financial officer expects it',
      'we expect it to close at the end of the month',
    ),
  ]),
];
