/** Operating expenses, operating income, net income and earnings a share. */
import type { Relation } from '../../relation';
import { compares, follows, notStated } from './relate';

const OWN_SHARES = { convention: 'On the diluted shares of the quarter itself.' };

/** "An increase from": the quarter against another one. */
const rose = (figure: string, from: string, id: string, claim: string): Relation =>
  compares('highest', [figure, from], id, claim);

export const EXPENSES_AND_INCOME: readonly Relation[] = [
  compares(
    'in order',
    ['bonus-accrual-q4', 'bonus-accrual-2010'],
    'bonus-part-of-year',
    'Of the $3.6 million accrued for the bonus plan in 2010, $2.5 million was accrued in the fourth quarter.',
  ),
  rose('research-q4', 'research-q3', 'research-rose-over-q3', 'R&D spending rose over the prior quarter.'),
  rose('research-q4', 'research-q4-2009', 'research-rose-over-2009', 'R&D spending rose over Q4 2009.'),
  rose('marketing-q4', 'marketing-q3', 'marketing-rose-over-q3', 'Sales and marketing rose over the prior quarter.'),
  rose('marketing-q4', 'marketing-q4-2009', 'marketing-rose-over-2009', 'Sales and marketing rose over Q4 2009.'),
  rose('administration-q4', 'administration-q3', 'administration-rose-over-q3', 'G&A rose over the prior quarter.'),
  rose('administration-q4', 'administration-q4-2009', 'administration-rose-over-2009', 'G&A rose over Q4 2009.'),
  rose(
    'operating-income-q4',
    'operating-income-q3',
    'operating-income-rose-over-q3',
    'Operating income rose over the prior quarter.',
  ),
  rose(
    'operating-income-q4',
    'operating-income-q4-2009',
    'operating-income-rose-over-2009',
    'Operating income rose over Q4 2009.',
  ),
  follows(
    'operating-income-q4',
    'operating income',
    ['revenue-q4', 'gross-margin-q4', 'research-q4', 'marketing-q4', 'administration-q4'],
    'operating-income-from-lines',
    'Gross profit less R&D, sales and marketing and G&A is operating income, Q4 2010.',
  ),
  follows(
    'operating-income-q3',
    'operating income',
    ['revenue-q3', 'gross-margin-q3', 'research-q3', 'marketing-q3', 'administration-q3'],
    'operating-income-from-lines-q3',
    'Gross profit less R&D, sales and marketing and G&A is operating income, Q3 2010.',
  ),
  follows(
    'operating-income-q4-2009',
    'operating income',
    ['revenue-q4-2009', 'gross-margin-q4-2009', 'research-q4-2009', 'marketing-q4-2009', 'administration-q4-2009'],
    'operating-income-from-lines-2009',
    'Gross profit less R&D, sales and marketing and G&A is operating income, Q4 2009.',
  ),
  follows(
    'net-income-q4',
    'sum',
    ['operating-income-q4', 'tax-benefit-q4'],
    'net-income-from-operating-income',
    'Operating income and the tax benefit are net income, Q4 2010.',
    { convention: 'With no other income, of which the call states none.' },
  ),
  follows(
    'net-income-q3',
    'repeat',
    ['operating-income-q3'],
    'net-income-from-operating-income-q3',
    'Operating income is net income, Q3 2010.',
    { convention: 'With no tax and no other income, of which the call states none.' },
  ),
  follows(
    'net-income-q4-2009',
    'repeat',
    ['operating-income-q4-2009'],
    'net-income-from-operating-income-2009',
    'Operating income is net income, Q4 2009.',
    { convention: 'With no tax and no other income, of which the call states none.' },
  ),
  follows(
    'eps-q4',
    'per share',
    ['net-income-q4', notStated('diluted shares of Q4 2010')],
    'eps-q4-own-shares',
    'Net income of $10.7 million is $0.26 a diluted share.',
    OWN_SHARES,
  ),
  follows(
    'eps-q4',
    'per share',
    ['net-income-q4', 'diluted-shares-guidance-as-meant'],
    'eps-q4-guided-shares',
    'Net income of $10.7 million is $0.26 a share on the shares guided for the quarter after.',
    { convention: 'On the diluted shares guided for Q1 2011, for those of Q4 2010 are not stated.' },
  ),
  follows(
    'eps-q3',
    'per share',
    ['net-income-q3', notStated('diluted shares of Q3 2010')],
    'eps-q3-own-shares',
    'Net income of $5.8 million is $0.15 a diluted share.',
    OWN_SHARES,
  ),
  follows(
    'eps-q4-2009',
    'per share',
    ['net-income-q4-2009', notStated('diluted shares of Q4 2009, preferred stock converted')],
    'eps-q4-2009-own-shares',
    'Net income of $6.9 million is $0.21 a diluted share.',
    OWN_SHARES,
  ),
];
