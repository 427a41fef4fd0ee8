/** A workbook through everything that `covenant check` makes of it, short of files and formulas without values. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { certificateOf } from '../../src/certificate/certificate';
import { junitCase } from '../../src/cli/batch/junit';
import { type Outcome, findingsOf, outcomeOf } from '../../src/cli/batch/outcome';
import { sarifResults } from '../../src/cli/batch/sarif';
import { plainReport } from '../../src/cli/report/plain';
import { noneFound } from '../../src/cli/report/none-found';
import { type FileReport, reportOf } from '../../src/cli/report/report';
import { registry } from '../../src/functions/registry';
import { checkWorkbook } from '../../src/schedule-a/check';
import type { WorkbookContent } from '../../src/workbook/sheet';

export function reportOn(workbook: WorkbookContent): FileReport {
  const checked = checkWorkbook(CALIX_2013, workbook, registry);
  const isThere = checked.schedules.length + checked.supporting.length > 0;
  return {
    file: 'fuzzed.xlsx',
    schedules: checked.schedules.map((schedule) => reportOf(CALIX_2013, schedule)),
    supporting: checked.supporting,
    problems: isThere ? [] : [noneFound(checked, workbook.sheets.length)],
  };
}

/** Characters that a person still reads. */
const LONGEST = 2_000;

/** Whether every finding can be read by a person: a sentence about what is wrong, and one about what to do. */
export function isToldWhole(report: FileReport): boolean {
  return findingsOf(report).every(
    ({ finding: { message, fix, cell } }) =>
      message.trim() !== '' &&
      message.length + fix.length < LONGEST &&
      fix.trim() !== '' &&
      !/\b(?:undefined|NaN|Infinity|\[object)/.test(`${message} ${fix}`) &&
      (cell === null || /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)),
  );
}

/** Everything that is ever made of a workbook: reports for people and build servers, and drafts of the certificate. */
export function everythingOf(workbook: WorkbookContent): FileReport {
  const checked = checkWorkbook(CALIX_2013, workbook, registry);
  for (const schedule of checked.schedules)
    certificateOf({ agreement: CALIX_2013, workbook, checked, schedule, isDraft: true });
  const report = reportOn(workbook);
  plainReport(report, true);
  junitCase(report);
  sarifResults(report);
  JSON.stringify(report);
  return report;
}

export const outcome = (workbook: WorkbookContent): Outcome => outcomeOf(reportOn(workbook));
