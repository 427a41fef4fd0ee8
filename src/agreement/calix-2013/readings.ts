/** Where the documents leave room: each interpretation with its clause, its options and the one in force unless chosen otherwise. */
import type { QuotedWords, Reading } from '../readings';

const SCHEDULE = 'Exhibit C, Schedule A';
const onSchedule = (where: string, words: string): QuotedWords => ({ words, source: `${SCHEDULE}, ${where}` });
const JUDGMENTS: QuotedWords = {
  words:
    'any final judgments or orders for the payment of money in an aggregate amount (as to all such judgments and orders) against any Loan Party or any Subsidiary thereof, solely to the extent such final judgments or orders exceed the Threshold Amount (to the extent not covered by independent third-party insurance as to which the insurer is rated at least “A” by A.M. Best Company, has been notified of the potential claim and does not dispute coverage)',
  source: 'First Amendment, section 1.1',
};

export const READINGS: readonly Reading[] = [
  {
    id: 'rounding',
    name: 'rounding',
    question: 'Is a ratio rounded before it is held against its limit?',
    clause: 'Credit Agreement, section 7.11; a “Rounding” clause is not in the documents read',
    quotes: [
      onSchedule('I.D', 'Consolidated Leverage Ratio (ratio of Line I.A.5 + I.B. to I.C.12):'),
      onSchedule('step-down table', '2.50:1.00'),
      onSchedule('II.D', 'Minimum permitted: 1.25 to 1'),
    ],
    options: [
      { id: 'exact', words: 'Ratios are exact: 2.504 exceeds 2.50.', when: 'ratios are exact' },
      {
        id: 'rounded',
        words:
          'The division is carried one place further than the ratio is expressed, then rounded to the nearest, halves up: 2.504 is 2.50, 2.505 is 2.51.',
        when: 'ratios are rounded',
      },
    ],
    byDefault: 'exact',
    why: 'The documents are silent; exact is the stricter. Many bank forms have a rounding clause: look for it in the Credit Agreement, article I.',
    toTest: '',
  },
  {
    id: 'quarter-ends',
    name: 'quarter-ends',
    question: 'Which day does the step-down table mean by a quarter-end?',
    clause: `${SCHEDULE}, step-down table`,
    quotes: [
      onSchedule('step-down table', 'Closing Date through June 30, 2014'),
      onSchedule('step-down table', 'September 30, 2014 and each fiscal quarter thereafter'),
    ],
    options: [
      {
        id: 'nominal',
        words: 'The calendar quarter-end that a fiscal quarter-end stands for, at most seven days away.',
        when: 'quarter-ends are nominal',
      },
      {
        id: 'literal',
        words: 'The dates as written: between June 30 and September 30, 2014 no limit is stated.',
        when: 'quarter-ends are read literally',
      },
    ],
    byDefault: 'nominal',
    why: 'The Borrower’s first three quarters end on a Saturday near the calendar quarter-end; read literally, the quarter ended September 27, 2014 would have no limit.',
    toTest: '',
  },
  {
    id: 'judgments-threshold',
    name: 'the threshold for judgments',
    question: 'Is the Threshold Amount taken once from all judgments, or from each?',
    clause: 'First Amendment, section 1.1',
    quotes: [JUDGMENTS],
    options: [
      {
        id: 'aggregate',
        words: 'Once, from the aggregate of all judgments.',
        when: 'judgments are counted in the aggregate',
      },
      { id: 'each', words: 'From each judgment by itself.', when: 'judgments are counted one by one' },
    ],
    byDefault: 'aggregate',
    why: '“in an aggregate amount (as to all such judgments and orders)” speaks of one amount; it is also the stricter reading.',
    toTest: 'each final judgment or order, 0 if there are none, and the Threshold Amount',
  },
  {
    id: 'insurance',
    name: 'insurance',
    question: 'Does insurance reduce the aggregate, or fill the first dollars below the Threshold Amount?',
    clause: 'First Amendment, section 1.1',
    quotes: [JUDGMENTS],
    options: [
      {
        id: 'reduces',
        words: 'It reduces the aggregate: judgments less insurance less the Threshold Amount.',
        when: 'insurance reduces judgments',
      },
      {
        id: 'fills',
        words: 'It fills the first dollars: judgments less the greater of the Threshold Amount and insurance.',
        when: 'insurance fills the first dollars',
      },
    ],
    byDefault: 'reduces',
    why: '“to the extent not covered by … insurance” qualifies the judgments that are counted, before the Threshold Amount is held against them. The other reading is the stricter.',
    toTest:
      'each final judgment or order with what qualifying insurance covers of it, 0 if nothing, and the Threshold Amount',
  },
  {
    id: 'tax-benefit',
    name: 'tax benefit',
    question: 'Does a net income tax benefit lower Consolidated EBITDA?',
    clause: `${SCHEDULE}, I.C.3 and I.C.12(b)`,
    quotes: [
      onSchedule('I.C.3', 'Provision for federal, state, local and foreign income taxes payable:'),
      onSchedule(
        'I.C.12(b)',
        '(b) to the extent deducted in calculating such Consolidated Net Income (without duplication) Lines I.C.2+ I.C.3+',
      ),
    ],
    options: [
      {
        id: 'not-entered',
        words: 'It is not entered: a benefit was not deducted, so nothing is added back.',
        when: 'a tax benefit is not entered',
      },
      {
        id: 'subtracted',
        words: 'It is subtracted, as a negative provision.',
        when: 'a tax benefit is subtracted',
      },
    ],
    byDefault: 'not-entered',
    why: 'Lines I.C.2 to I.C.10 are added back only to the extent deducted in calculating net income. The other reading is the stricter.',
    toTest: 'the net income tax benefit of the Measurement Period, 0 if there was none',
  },
  {
    id: 'short-term-borrowings',
    name: 'short-term borrowings',
    question: 'Do short-term borrowings count as Consolidated Funded Indebtedness?',
    clause: `${SCHEDULE}, I.A.1 and footnote 2(a)`,
    quotes: [
      onSchedule(
        'I.A.1',
        'The outstanding principal amount of all obligations, whether current or long-term, for borrowed money',
      ),
      onSchedule(
        'footnote 2(a)',
        'Shall not include any (a) liabilities or obligations which may be properly classified as current liabilities of such Person under GAAP (excluding the current portion of long-term Indebtedness,',
      ),
    ],
    options: [
      {
        id: 'counted',
        words: 'They count: I.A.1 takes borrowed money “whether current or long-term”.',
        when: 'short-term borrowings are counted',
      },
      {
        id: 'excluded',
        words: 'They are left out as current liabilities.',
        when: 'short-term borrowings are left out',
      },
    ],
    byDefault: 'counted',
    why: 'Footnote 2(a) takes out current liabilities, but I.A.1 names current borrowings; counting them is the stricter reading.',
    toTest: 'the short-term borrowings in I.A.1, 0 if there are none',
  },
  {
    id: 'basket',
    name: 'the basket of I.C.7',
    question: 'Over what time is the basket of I.C.7 used up?',
    clause: `${SCHEDULE}, I.C.7`,
    quotes: [
      onSchedule(
        'I.C.7',
        'not to exceed $5,000,000 in the aggregate for clauses (A) and (B) during the term of this Agreement:',
      ),
    ],
    options: [
      {
        id: 'life',
        words: 'Over the life of the Agreement, by expense, in order of time.',
        when: 'the basket is for the life of the Agreement',
      },
      {
        id: 'measurement-period',
        words: 'In each Measurement Period alone.',
        when: 'the basket is for each Measurement Period alone',
      },
    ],
    byDefault: 'life',
    why: 'The form says “in the aggregate … during the term of this Agreement”; it is also the stricter reading.',
    toTest:
      'the cash expenses of I.C.7 by fiscal quarter, from the first under the Agreement to the last of the Measurement Period',
  },
  {
    id: 'agents-lien',
    name: 'the Agent’s Lien',
    question: 'Does the Administrative Agent’s own Lien encumber cash?',
    clause: `${SCHEDULE}, II.A`,
    quotes: [
      onSchedule(
        'II.A',
        'Unencumbered cash and Cash Equivalents of the Borrower and its Subsidiaries on a Consolidated basis:',
      ),
    ],
    options: [
      {
        id: 'does-not',
        words: 'It does not: the cash secures this very debt.',
        when: 'the Agent’s own Lien does not encumber cash',
      },
      {
        id: 'does',
        words: 'It does: only cash without any Lien counts.',
        when: 'the Agent’s own Lien encumbers cash',
      },
    ],
    byDefault: 'does-not',
    why: 'Otherwise a secured Borrower could count no cash at all, and the line would be empty. The other reading is the stricter.',
    toTest: 'the cash in II.A that is under the Administrative Agent’s Lien, 0 if there is none',
  },
];
