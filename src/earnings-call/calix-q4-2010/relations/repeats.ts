/** Figures that are told more than once and must agree. */
import type { Relation } from '../../relation';
import { follows } from './relate';

const repeats = (stated: string, first: string, claim: string, remark = ''): Relation =>
  follows(stated, 'repeat', [first], `${stated}-repeats`, claim, { remark });

const MODEL = 'gross-margin-model';

export const REPEATS: readonly Relation[] = [
  repeats('stimulus-recipients', 'stimulus-projects', 'Calix won 26 stimulus projects, and 26 recipients chose it.'),
  repeats('frontier-lines-again', 'frontier-lines', 'Frontier acquired 4.2 million access lines.'),
  repeats('release-7-customers-again', 'release-7-customers', '100 customers have upgraded.', 'Over 100, at first.'),
  repeats('e7-share-asked', 'e7-share-of-projects', '90% of the projects use the E7.', 'Over 90%, at first.'),
  repeats('largest-customer-asked', 'largest-customer-2010', 'The largest customer has 29% of revenue.'),
  repeats('largest-customer-growth-modelled', 'largest-customer-growth', 'The largest customer was flat, as modelled.'),
  repeats(
    'largest-customer-growth-thought',
    'largest-customer-growth',
    'The largest customer was flat, as thought good.',
  ),
  repeats('gross-margin-asked', MODEL, 'Gross margin guidance is 42%, asked back.'),
  repeats('gross-margin-near-term', MODEL, 'The near-term model is 42%.'),
  repeats('gross-margin-combined-view', MODEL, 'It is the 42% that was thought to be behind the combined companies.'),
  repeats('gross-margin-range', MODEL, 'It is the 42% that is asked about.'),
  repeats('gross-margin-for-q1-asked', MODEL, 'It is the 42% that is asked about for Q1.'),
  repeats('gross-margin-below-asked', MODEL, 'It is the 42% that Q1 is below, asked.'),
  repeats('gross-margin-asked-back', MODEL, 'It is the 42% that is asked back.'),
  repeats('gross-margin-confirmed', MODEL, 'It is 42%, confirmed.'),
  repeats('gross-margin-q1-below', MODEL, 'It is the 42% that Q1 will be lower than.'),
  repeats('combined-margin-guidance', MODEL, 'The combined companies’ margin is the 42% of the model.'),
  repeats('gross-margin-misheard', MODEL, 'It is 46%, asked back.', 'Misheard: line 455 answers 42%.'),
  repeats('gross-margin-misheard-again', MODEL, 'It is 46%, as it was heard.', 'Misheard, and said so.'),
  repeats('upgrade-states-last-phase', 'upgrade-states-before', 'The last phase was in seven states.'),
  repeats('upgrade-states-done', 'upgrade-states-before', 'Seven states are done.'),
  repeats('balance-sheet-date', 'quarter-end', 'The balance sheet is of the end of the quarter.'),
  repeats(
    'form-10q-quarter-end',
    'prior-balance-sheet-date',
    'The last Form 10-Q is of the quarter ended on the prior balance sheet date.',
    '2012 was said for 2010.',
  ),
  repeats(
    'acquisition-announced',
    'merger-agreement-date',
    'The acquisition was announced on the day of its agreement.',
  ),
  repeats('combined-view-date', 'acquisition-announced', 'The view on the combined companies is of that day.'),
  repeats('acquisition-announced-again', 'acquisition-announced', 'The acquisition was announced on September 16.'),
  repeats('combined-guidance-date', 'acquisition-announced', 'The guidance for the combined companies is of that day.'),
  repeats(
    'closing-expected-cfo',
    'closing-expected-president',
    'Both expect the acquisition to close by the end of February.',
    'The president says prior to the end, the chief financial officer at the end.',
  ),
  repeats('prospectus-date-again', 'prospectus-date', 'The prospectus was filed on March 24, 2010.'),
  repeats('proxy-statement-date-again', 'proxy-statement-date', 'The proxy statement is dated December 14, 2010.'),
];
