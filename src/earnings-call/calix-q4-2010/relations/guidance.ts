/** Guidance: whether its ranges hold together, and against what came, which the call cannot state. */
import type { Relation } from '../../relation';
import { compares, follows, notStated } from './relate';

/** Guidance of one figure or two ends against the actual figure. */
const awaits = (actual: string, guided: readonly string[], id: string, claim: string): Relation =>
  compares('within', [notStated(actual), ...guided], id, claim, { remark: 'The period ends after the call.' });

export const GUIDANCE: readonly Relation[] = [
  compares(
    'in order',
    ['revenue-guidance-low', 'revenue-guidance-high'],
    'revenue-guidance-range',
    'Revenue of Q1 2011 is guided to a range of $61 million to $66 million.',
  ),
  compares(
    'in order',
    ['revenue-guidance-high', 'revenue-q3', 'revenue-q4-2009', 'revenue-q4'],
    'lightest-quarter',
    'The first quarter is the lightest in revenue.',
    { remark: 'Guided revenue lies below that of every quarter the call states.' },
  ),
  awaits(
    'revenue of Q1 2011',
    ['revenue-guidance-low', 'revenue-guidance-high'],
    'revenue-guidance-met',
    'Revenue of Q1 2011 comes in between $61 million and $66 million.',
  ),
  awaits('earnings a share of Q1 2011', ['eps-guidance'], 'eps-guidance-met', 'Earnings of Q1 2011 break even.'),
  follows(
    'eps-guidance',
    'per share',
    [notStated('non-GAAP net income of Q1 2011'), 'diluted-shares-guidance-as-meant'],
    'eps-guidance-on-shares',
    'Break-even is calculated on fully diluted shares of 41.5 million.',
  ),
  awaits(
    'diluted shares of Q1 2011',
    ['diluted-shares-guidance-as-meant'],
    'diluted-shares-guidance-met',
    'Fully diluted shares of Q1 2011 are about 41.5 million.',
  ),
  awaits(
    'basic shares of Q1 2011',
    ['basic-shares-guidance'],
    'basic-shares-guidance-met',
    'Basic shares of Q1 2011 are about 38.8 million.',
  ),
  compares(
    'in order',
    ['basic-shares-guidance', 'diluted-shares-guidance-as-meant'],
    'basic-below-diluted',
    'Basic shares are no more than fully diluted ones.',
  ),
  awaits('tax rate of Q1 2011', ['tax-provision-guidance'], 'tax-guidance-met', 'The tax provision of Q1 2011 is 1%.'),
  compares(
    'in order',
    ['stock-compensation-guidance-low', 'stock-compensation-guidance-high'],
    'stock-compensation-range',
    'Stock-based compensation of Q1 2011 is guided to a range of $7 million to $7.5 million.',
  ),
  awaits(
    'stock-based compensation of Q1 2011',
    ['stock-compensation-guidance-low', 'stock-compensation-guidance-high'],
    'stock-compensation-guidance-met',
    'Stock-based compensation of Q1 2011 comes in between $7 million and $7.5 million.',
  ),
  awaits(
    'average gross margin over several quarters',
    ['gross-margin-model'],
    'gross-margin-model-met',
    'The gross margin averages around 42%.',
  ),
  awaits(
    'gross margin of Q1 2011',
    ['gross-margin-q1-below'],
    'gross-margin-q1-met',
    'The gross margin of Q1 2011 is lower than 42%.',
  ),
  awaits(
    'revenue of the combined companies',
    ['combined-revenue-guidance'],
    'combined-revenue-met',
    'Revenue of the combined companies is north of $400 million.',
  ),
  awaits(
    'gross margin of the combined companies',
    ['combined-margin-guidance'],
    'combined-margin-met',
    'The gross margin of the combined companies is 42%.',
  ),
  awaits(
    'earnings a share of the combined companies',
    ['combined-eps-target'],
    'combined-accretion-met',
    'The acquisition adds to earnings of $0.60 a share.',
  ),
  compares(
    'in order',
    ['recognition-delay-low', 'recognition-delay-high'],
    'recognition-delay-range',
    'Revenue recognition is delayed by 180 to 200 days.',
  ),
  compares(
    'in order',
    ['network-build-low', 'network-build-high'],
    'network-build-range',
    'They would build such networks three or four years from now.',
  ),
  compares(
    'in order',
    ['transition-excluded', 'transition-low', 'transition-middle', 'transition-high'],
    'transition-range',
    'The transition takes two, three or four years, and not one.',
  ),
  compares(
    'within',
    ['transition-asked', 'transition-low', 'transition-high'],
    'transition-answered',
    'The three years asked about lie within the two to four of the answer.',
  ),
  compares(
    'in order',
    ['transition-share-low', 'transition-share-high'],
    'transition-share-range',
    '70% to 80% is a range.',
  ),
  compares(
    'in order',
    ['rebid-deals-low', 'rebid-deals-high'],
    'rebid-deals-range',
    'One deal, even two, were won where Occam was the incumbent.',
  ),
];
