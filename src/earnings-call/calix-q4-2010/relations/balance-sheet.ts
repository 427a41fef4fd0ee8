/** Cash, receivables, inventory, deferred revenue and cash flow. */
import type { Relation } from '../../relation';
import { compares, follows, notStated } from './relate';

const DAYS = '90';
const QUARTERS = '4';

export const BALANCE_SHEET: readonly Relation[] = [
  follows(
    'cash-decrease-q4',
    'difference',
    ['cash-q3', 'cash-q4'],
    'cash-decrease',
    'Cash of $98.3 million is $10.9 million below the $109.2 million of September 25, 2010.',
  ),
  follows(
    'receivables-increase-q4',
    'difference',
    [notStated('receivables at December 31, 2010'), notStated('receivables at September 25, 2010')],
    'receivables-increase',
    'Net accounts receivable rose by $10.5 million.',
  ),
  follows(
    'receivables-increase-q4',
    'receivables change, ending balances',
    ['dso-q4', 'revenue-q4', 'dso-q3', 'revenue-q3'],
    'dso-on-ending-balances',
    'DSOs of 35 after 37 agree with receivables up by $10.5 million.',
    {
      parameter: DAYS,
      convention: 'DSO on the ending balance, of 90 days a quarter.',
      remark: 'The call says “average DSOs … at the end of Q4”, which can be read either way.',
    },
  ),
  follows(
    'receivables-increase-q4',
    'receivables change, average balances',
    ['dso-q4', 'revenue-q4', notStated('receivables at September 25, 2010')],
    'dso-on-average-balances',
    'Average DSOs of 35 agree with receivables up by $10.5 million.',
    {
      parameter: DAYS,
      convention: 'DSO on the average of the opening and the ending balance, of 90 days a quarter.',
      remark:
        'It cannot be refuted: receivables of $30.4 million at September 25, 2010 would make it so, with $31.7 million a quarter earlier for the 37 of Q3.',
    },
  ),
  follows(
    'turns-q4-as-meant',
    'turns, ending inventory',
    ['revenue-q4', 'gross-margin-q4', 'inventory-q4'],
    'turns-on-ending-inventory',
    'Inventories of $24.6 million are turned 7.6 times a year.',
    {
      parameter: QUARTERS,
      convention: 'Cost of the quarter, four times, over the ending inventory; cost from the non-GAAP gross margin.',
    },
  ),
  follows(
    'turns-q4-as-meant',
    'turns, average inventory',
    ['revenue-q4', 'gross-margin-q4', 'inventory-q4', notStated('inventories at September 25, 2010')],
    'turns-on-average-inventory',
    'Inventories are turned 7.6 times a year on average.',
    {
      parameter: QUARTERS,
      convention: 'Cost of the quarter, four times, over the average of the opening and the ending inventory.',
      remark: 'Opening inventories of about $29.2 million would make it so.',
    },
  ),
  follows(
    'turns-q3-as-meant',
    'turns, ending inventory',
    ['revenue-q3', 'gross-margin-q3', notStated('inventories at September 25, 2010')],
    'turns-of-q3',
    'Inventories were turned 6.0 times a year in the prior quarter.',
    { parameter: QUARTERS, convention: 'Cost of the quarter, four times, over the ending inventory.' },
  ),
  compares('highest', ['turns-q4-as-meant', 'turns-q3-as-meant'], 'turns-rose', 'Inventory turns are up.'),
  follows(
    'deferred-revenue-decrease-q4',
    'difference',
    [notStated('deferred revenue at September 25, 2010'), 'deferred-revenue-q4'],
    'deferred-revenue-decrease',
    'Deferred revenue of $25 million is down by $3.5 million.',
  ),
  follows(
    'deferred-revenue-decrease-q4',
    'difference',
    ['deferred-revenue-recognized-asked', notStated('revenue newly deferred in Q4 2010')],
    'deferred-revenue-recognized',
    'Deferred revenue of about $7 million was recognized, as the analyst says, and its balance fell by $3.5 million.',
    { remark: 'The company neither confirms nor corrects the $7 million.' },
  ),
  follows(
    'deferred-revenue-asked',
    'repeat',
    [notStated('deferred revenue recognized in Q3 2010')],
    'deferred-revenue-last-quarter',
    'Deferred revenue of $13 million came out last quarter, as the analyst recalls.',
    { remark: 'The company answers “It was smaller than that”, without an amount.' },
  ),
  follows(
    'operating-cash-flow-2010',
    'sum',
    ['operating-cash-flow-2009', 'operating-cash-flow-increase'],
    'operating-cash-flow-increase',
    'Operating cash flows of $9.2 million are $7.8 million above the $1.4 million of 2009.',
  ),
  compares(
    'highest',
    ['operating-cash-flow-2010', 'operating-cash-flow-2009'],
    'operating-cash-flow-record',
    'Operating cash flows are a record.',
    { remark: 'Against the one other year that the call states; of others nothing is known.' },
  ),
];
