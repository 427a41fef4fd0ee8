/** The words of the report. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { plainReport } from '../../src/cli/report/plain';
import { type ScheduleReport, reportOf } from '../../src/cli/report/report';
import { registry } from '../../src/functions/registry';
import { checkWorkbook } from '../../src/schedule-a/check';
import type { CaseFile } from '../schedule-a/rules/case-file';
import { workbookOfCase } from '../schedule-a/rules/sheet-of-case';

function schedulesOf(given: Omit<CaseFile, 'case'>): readonly ScheduleReport[] {
  const { schedules } = checkWorkbook(CALIX_2013, workbookOfCase({ case: '', ...given }), registry);
  return schedules.map((schedule) => reportOf(CALIX_2013, schedule));
}
const plainOf = (given: Omit<CaseFile, 'case'>): string =>
  plainReport({ file: 'Q4.xlsx', schedules: schedulesOf(given), supporting: [], problems: [] });

const NO_DEBT = { 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.B': 0, 'II.D': 'n/a' };

test.each<[name: string, given: Omit<CaseFile, 'case'>, says: readonly string[]]>([
  [
    'a breach by a cent',
    { change: { 'I.A.1': 37749999.51, 'I.D answer': 'No' } },
    [
      '✗ Consolidated Leverage Ratio (I.D)  2.500000001 to 1, maximum 2.50: BREACHES',
      'Debt above the maximum: $0.01',
      'The sheet says No.',
      'Leverage breaches its maximum. Liquidity complies. Nothing wrong found on the sheet.',
    ],
  ],
  [
    'exactly at the limit',
    { change: { 'I.A.1': 37749999.5 } },
    [
      '2.5000 to 1, maximum 2.50: complies, exactly at the limit',
      'Further debt possible: $0.00',
      'Both covenants comply, leverage exactly at its limit.',
    ],
  ],
  [
    'no debt',
    { change: NO_DEBT },
    [
      'No debt, maximum 2.50: complies, no debt',
      'Further debt possible: $40,000,000.00',
      'Both covenants comply: there is no debt.',
    ],
  ],
  [
    'a loss',
    { change: { 'I.C.1': -20000000, 'I.D answer': 'No' } },
    [
      'Not meaningful, maximum 2.50: BREACHES, for EBITDA is not positive',
      'Leverage breaches: EBITDA is not positive. Liquidity complies.',
    ],
  ],
  [
    'both breached, a shortfall rounded up',
    { change: { 'I.A.1': 50000000, 'I.D answer': 'No', 'II.D answer': 'No' } },
    // 1.25 × 52,000,000.50 − 55,000,001.25 = 9,999,999.375
    [
      'Both covenants breach.',
      'Debt above the maximum: $12,250,000.50',
      'Cash and receivables short by: $9,999,999.38',
    ],
  ],
  [
    'blank amounts',
    { change: { 'I.C.5': null, 'I.C.6': null } },
    [
      '? Consolidated Leverage Ratio (I.D)  No ratio, maximum 2.50: cannot be determined',
      '2 amounts are blank, which is not read as zero: I.C.5, I.C.6.',
      'Leverage cannot be determined. Liquidity complies. On the sheet: 2 errors.',
    ],
  ],
  [
    'no date',
    { change: { date: null } },
    ['1.3906 to 1: cannot be determined', 'Without a Statement Date no limit can be chosen.', 'no Statement Date'],
  ],
  [
    'a date that is no quarter-end',
    { change: { date: 'August 15, 2015', 'I.B': 0 } },
    ['August 15, 2015 is no fiscal quarter-end'],
  ],
  [
    'a date before closing',
    { change: { date: 'June 30, 2013', 'I.B': 0 } },
    ['no limit was in force: the Agreement closed on July 29, 2013.'],
  ],
  [
    'judgments before the Amendment',
    { change: { date: 'September 26, 2015' } },
    ['The documents do not say how judgments counted on September 26, 2015.'],
  ],
  ['gains entered negative', { change: { 'I.C.11': -1 } }, ['One amount cannot be read: I.C.11.']],
  [
    'one finding with its cell and what to do',
    { change: { 'I.A.5': 22000000.51 } },
    [
      'On the sheet: 1 error.',
      'error    C18   I.A.5, Consolidated Funded Indebtedness, is typed as',
      '→ In C18 enter =C10+C12+C14+C16',
    ],
  ],
])('the report of %s', (_, given, says) => {
  const report = plainOf(given);
  for (const words of says) expect(report).toContain(words);
});

test('the “Less:” row goes by one name in lines and findings', () => {
  const [schedule] = schedulesOf({
    change: {
      'Less words': 'Less: liabilities excluded by footnote 2',
      Less: 'see note 4',
      'I.A.5': '={I.A.1}+{I.A.2}+{I.A.3}+{I.A.4}-{Less}',
    },
  });
  expect(schedule?.lines.map(({ line }) => line)).toContain('Less');
  expect(schedule?.findings.map(({ rule, line }) => [rule, line])).toEqual([['amount-text', 'Less']]);
});

test('text from a workbook does not reach the terminal as a command to it', () => {
  const report = plainReport(
    { file: 'a\u001b[2J.xlsx', schedules: [], supporting: [], problems: ['Closest: sheet \u001b]0;x\u0007\u202eB.'] },
    true,
  );
  for (const command of ['\u001b[2J', '\u001b]', '\u0007', '\u202e']) expect(report).not.toContain(command);
});
