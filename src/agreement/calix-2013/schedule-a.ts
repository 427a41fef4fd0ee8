/** The printed form from top to bottom: its words in their order, and where each line of the table stands. */
import type { FormRow, Schedule } from '../types';
import { LINES } from './schedule-a-lines';
import { LEVERAGE, LIQUIDITY } from './terms';

const line = (id: string): FormRow => ({ kind: 'line', line: id });

const ROWS: readonly FormRow[] = [
  { kind: 'title', words: 'Schedule A' },
  {
    kind: 'statementDate',
    words: 'Financial Statement Date:',
    placeholder: '[________, ____]',
    closing: '(“Statement Date”)',
  },
  { kind: 'part', id: 'I', printed: 'I.', words: 'Section 7.11(a) - Consolidated Leverage Ratio' },
  { kind: 'heading', id: 'I.A', printed: 'A.', words: 'Consolidated Funded Indebtedness:' },
  ...['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A.5', 'I.B'].map(line),
  { kind: 'heading', id: 'I.C', printed: 'C.', words: 'Consolidated EBITDA:' },
  ...Array.from({ length: 12 }, (_, index) => line(`I.C.${index + 1}`)),
  line('I.D'),
  { kind: 'limit', covenant: 'I.D', words: 'Maximum permitted:' },
  {
    kind: 'stepDown',
    heading: ['Measurement Period Ending', 'Maximum Consolidated Leverage Ratio'],
    rows: [
      ['Closing Date through June 30, 2014', '3.00:1.00'],
      ['September 30, 2014 and each fiscal quarter thereafter', '2.50:1.00'],
    ],
  },
  { kind: 'verdict', covenant: 'I.D', words: 'Covenant compliance:' },
  { kind: 'part', id: 'II', printed: 'II.', words: 'Section 7.11(b) - Consolidated Liquidity Ratio' },
  ...['II.A', 'II.B', 'II.C', 'II.D'].map(line),
  { kind: 'limit', covenant: 'II.D', words: 'Minimum permitted:' },
  { kind: 'verdict', covenant: 'II.D', words: 'Covenant compliance:' },
  {
    kind: 'footnote',
    number: '2',
    line: 'I.A.5',
    words:
      'Shall not include any (a) liabilities or obligations which may be properly classified as current liabilities of such Person under GAAP (excluding the current portion of long-term Indebtedness, which shall constitute Consolidated Funded Indebtedness to the extent such Indebtedness otherwise constitutes Consolidated Funded Indebtedness hereunder), (b) any liabilities that have been cash collateralized or for which appropriate reserves have been established under GAAP, and (c) Subordinated Debt to the extent no principal is permitted to be paid thereunder.',
  },
];

export const SCHEDULE_A: Schedule = {
  lines: LINES,
  rows: ROWS,
  covenants: [LEVERAGE, LIQUIDITY],
  defects: [
    {
      id: 'unnumbered-total',
      line: 'I.A.5',
      printed: '',
      message:
        'The total of I.A has no number: a defect of the bank’s form; read as I.A.5, as Line II.C and the leverage ratio call it.',
    },
    {
      id: 'second-c',
      line: 'I.D',
      printed: 'C.',
      message: 'Second C. in Part I: a defect of the bank’s form; read as D.',
    },
  ],
  terms: {
    borrowedMoney: 'I.A.1',
    consolidatedFundedIndebtedness: 'I.A.5',
    excludedIndebtedness: 'I.A less',
    judgments: 'I.B',
    consolidatedNetIncome: 'I.C.1',
    incomeTaxes: 'I.C.3',
    cashExpenses: 'I.C.7',
    noncashGains: 'I.C.11',
    consolidatedEbitda: 'I.C.12',
    consolidatedLeverageRatio: 'I.D',
    unencumberedCash: 'II.A',
    receivables: 'II.B',
    liquidityIndebtedness: 'II.C',
    consolidatedLiquidityRatio: 'II.D',
  },
};
