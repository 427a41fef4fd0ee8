/** A small call of a company that there is not, in which everything is right. */
import type { Call } from '../../../src/earnings-call/call';
import { type Figure, SCALE, stated, type Stated } from '../../../src/earnings-call/figure';
import type { Relation } from '../../../src/earnings-call/relation';

const figure = (id: string, period: string, words: string, says: Stated): Figure => ({
  id,
  what: id,
  period,
  words,
  speaker: 'Jo Ordinary',
  line: 12,
  ...says,
});
const millions = (value: string) => stated(value, 'USD', SCALE.million);

const relation = (
  id: string,
  kind: Relation['kind'],
  figureStated: string | null,
  operands: Relation['operands'],
  parameter: string | null = null,
): Relation => ({ id, claim: `${id}.`, kind, stated: figureStated, operands, parameter, convention: '', remark: '' });

export const ORDINARY: Call = {
  title: 'Ordinary Networks, first quarter of 2020',
  source: 'A transcript.',
  figures: [
    figure('revenue', 'Q1 2020', 'revenue was $120.4 million', millions('120.4')),
    figure('revenue-before', 'Q1 2019', 'up from $100.2 million', millions('100.2')),
    figure('growth', 'Q1 2020', 'an increase of 20.2%', stated('20.2', '%')),
    figure('margin', 'Q1 2020', 'gross margin was 45.0%', stated('45.0', '%')),
    figure('margin-before', 'Q1 2019', 'up from 43.5%', stated('43.5', '%')),
    figure('margin-change', 'Q1 2020', 'improving 150 basis points', stated('150', 'basis points')),
    figure('income', 'Q1 2020', 'net income of $12.1 million', millions('12.1')),
    figure('shares', 'Q1 2020', 'on 48.2 million shares', stated('48.2', 'shares', SCALE.million)),
    figure('eps', 'Q1 2020', 'or $0.25 a share', stated('0.25', 'USD a share')),
    figure('turns', 'Q1 2020', 'inventory turns of $5.0 million', millions('5.0')),
    figure('quarter-end', '', 'the quarter ended March 31, 2020', stated('2020-03-31', 'date')),
  ],
  relations: [
    // 120.4 ÷ 100.2 − 1 = 20.16%.
    relation('growth-of-revenue', 'growth', 'growth', ['revenue', 'revenue-before']),
    relation('change-of-margin', 'basis-point change', 'margin-change', ['margin', 'margin-before']),
    // 12.1 ÷ 48.2 = 0.2510.
    relation('income-a-share', 'per share', 'eps', ['income', 'shares']),
    relation('revenue-rose', 'highest', null, ['revenue', 'revenue-before']),
    relation('quarter', 'in quarter', null, ['quarter-end'], '2020-01-01'),
    relation(
      'turns-of-inventory',
      'turns, ending inventory',
      'turns-as-meant',
      ['revenue', 'margin', { notStated: 'inventory at March 31, 2020' }],
      '4',
    ),
  ],
  slips: [
    {
      id: 'turns-as-meant',
      kind: 'unit',
      line: 12,
      figure: 'turns',
      said: 'inventory turns of $5.0 million',
      means: '5.0 turns a year',
      meant: stated('5.0', 'times'),
      why: 'Turns are no dollars.',
      basis: 'document',
    },
  ],
};
