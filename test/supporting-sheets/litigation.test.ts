/** What is said of a Litigation sheet, beside a Schedule A at December 31, 2015. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { registry } from '../../src/functions/registry';
import { checkWorkbook } from '../../src/schedule-a/check';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import { litigationTemplate } from '../../src/supporting-sheets/litigation/template';
import type { Finding } from '../../src/workbook/finding';
import { workbookOf } from '../../src/workbook/memory';
import type { CellValue } from '../../src/workbook/sheet';
import { asRead, exampleWith, fill, serial } from '../certificate/a-workbook';
import { asSheet } from './a-form';
import { calculated } from './basket-ledger/ledger-of-case';

const MATTERS = 'Pending actions, proceedings, claims and disputes';
const JUDGMENTS = 'Final judgments and orders for the payment of money';

interface Given {
  readonly fields?: Readonly<Record<string, CellValue>>;
  /** Matter, by or against, party, before, amount, status. */
  readonly matters?: readonly (readonly CellValue[])[];
  /** Judgment, entered on, against, insurer, amount, insured, rating, notified, disputed. */
  readonly judgments?: readonly (readonly CellValue[])[];
  /** Line I.B, to agree with the judgments. */
  readonly line?: string;
}

function findings({ fields = {}, matters = [], judgments = [], line = '0' }: Given): readonly Finding[] {
  const sheet = fill(litigationTemplate(CALIX_2013), {
    fields: { 'Threshold Amount': 500000, ...fields },
    rows: [
      [MATTERS, matters],
      [JUDGMENTS, judgments],
    ],
  });
  const schedule = asRead(scheduleTemplate(CALIX_2013, { example: exampleWith({ 'I.B': line }) }));
  const { schedules, supporting } = checkWorkbook(
    CALIX_2013,
    workbookOf([schedule, calculated(asSheet(sheet))]),
    registry as never,
  );
  expect(schedules.flatMap((one) => one.findings).filter(({ severity }) => severity === 'error')).toEqual([]);
  return supporting[0]?.findings ?? [];
}

const matter = (amount: CellValue, ...[direction = 'Against', status = 'Pending']: readonly CellValue[]) => [
  'A claim',
  direction,
  'Calix, Inc.',
  null,
  amount,
  status,
];
const judgment = (amount: CellValue, insurance: readonly CellValue[] = [], on: CellValue = serial('2015-10-05')) => [
  'A judgment',
  on,
  'Calix, Inc.',
  insurance.length ? 'Example Mutual' : null,
  amount,
  ...insurance,
];

test.each<[string, Given]>([
  ['nothing is pending', { fields: { 'Anything pending': 'No' } }],
  ['a matter of more than the threshold', { matters: [matter(500000.01)] }],
  ['a judgment of exactly the threshold', { judgments: [judgment(500000)] }],
  ['one insured in full', { judgments: [judgment(400000, [400000, 'A', 'Yes', 'No'])] }],
  ['one entered on the Statement Date', { judgments: [judgment(400000, [], serial('2015-12-31'))] }],
  ['one entered on no day that is known', { judgments: [judgment(400000, [], null)] }],
])('nothing is wrong: %s', (_, given) => {
  expect(findings(given)).toEqual([]);
});

test.each<[string, Given, Partial<Finding>]>([
  [
    'a judgment entered a day after the Statement Date',
    { judgments: [judgment(400000, [], serial('2016-01-01'))] },
    {
      rule: 'litigation-entered-late',
      severity: 'warning',
      cell: 'B31',
      message:
        '“A judgment” was entered on January 1, 2016, after the Financial Statement Date, December 31, 2015: line I.B counts judgments as of that date.',
    },
  ],
  [
    'the sheet’s own Statement Date goes before the schedule’s',
    {
      fields: { 'Financial Statement Date': serial('2015-09-26') },
      judgments: [judgment(400000)],
    },
    { rule: 'litigation-entered-late', severity: 'warning', cell: 'B31' },
  ],
  [
    'a judgment above the threshold, of which notice is due',
    { judgments: [judgment(500000.01)], line: '0.01' },
    {
      rule: 'litigation-notice',
      severity: 'warning',
      cell: 'B9',
      message:
        'Judgments exceed the Threshold Amount by 0.01: their entry calls for prompt notice (section 6.02(f)(ii)).',
    },
  ],
  [
    'insurance by an insurer rated A-',
    { judgments: [judgment(400000, [100000, 'A-', 'Yes', 'No'])] },
    { rule: 'litigation-insurance', severity: 'warning', cell: 'G31' },
  ],
  [
    'insurance of which the insurer was not notified',
    { judgments: [judgment(400000, [100000, 'A', 'No', 'No'])] },
    { rule: 'litigation-insurance', severity: 'warning', cell: 'H31' },
  ],
  [
    'insurance whose coverage is disputed',
    { judgments: [judgment(400000, [100000, 'A', 'Yes', 'Yes'])] },
    { rule: 'litigation-insurance', severity: 'warning', cell: 'I31' },
  ],
  [
    'insurance of a cent more than the judgment',
    { judgments: [judgment(400000, [400000.01, 'A', 'Yes', 'No'])] },
    { rule: 'litigation-insurance', severity: 'warning', cell: 'F31' },
  ],
  [
    'a judgment without an amount',
    { judgments: [judgment(null)] },
    { rule: 'litigation-judgment', severity: 'error', cell: 'E31', fix: 'In E31 enter it in dollars.' },
  ],
  [
    'a matter without an amount',
    { matters: [matter(null)] },
    { rule: 'litigation-matter', severity: 'warning', cell: 'E14' },
  ],
  [
    'a matter neither by nor against',
    { matters: [matter(1, null)] },
    { rule: 'litigation-matter', severity: 'warning', cell: 'B14', fix: 'In B14 enter “By” or “Against”.' },
  ],
  [
    'a matter without a status',
    { matters: [matter(1, 'By', null)] },
    { rule: 'litigation-matter', severity: 'warning', cell: 'F14' },
  ],
])('%s', (_, given, expected) => {
  const found = findings(given);
  expect(found.filter(({ rule }) => rule !== 'litigation-worked')).toMatchObject([expected]);
});

test('a Threshold Amount of nothing, and the formula that refuses it', () => {
  expect(findings({ fields: { 'Threshold Amount': 0 }, matters: [matter(1)] })).toMatchObject([
    {
      rule: 'litigation-entry',
      severity: 'error',
      cell: 'B9',
      fix: 'Mend what the formula in B9 refers to, or put its formula back.',
    },
    { rule: 'litigation-threshold', severity: 'error', cell: 'B6' },
  ]);
});
