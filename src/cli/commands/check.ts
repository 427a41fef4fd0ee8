import { Command } from 'commander';
import { type CheckedWorkbook, checkWorkbook } from '../../schedule-a/check';
import { EXIT_UNUSABLE, EXIT_WRONG } from '../failure';
import { readWorkbook } from '../files';
import { AGREEMENT, customFunctions, formulaEngine } from '../product';
import { eachFile } from '../report/each-file';
import { type FileReport, reportOf } from '../report/report';
import { plainReport } from '../report/plain';

/** `covenant check`: finds Schedule A in workbooks and reports. */
export const checkCommand = (): Command =>
  new Command('check')
    .description(
      'Find Schedule A in workbooks, and the sheets beside it, recompute them, and report what is wrong and where each covenant stands.',
    )
    .argument('<files...>', 'workbooks, .xlsx')
    .option('--json', 'an array, one entry a file')
    .addHelpText(
      'after',
      '\nExit code: 0 clean and compliant; 1 an error finding or a breach; 2 a file that cannot be read or holds neither a schedule nor a sheet that stands beside one.',
    )
    .action(run);

async function run(files: readonly string[], { json }: { json?: boolean }): Promise<void> {
  const reports: FileReport[] = [];
  for await (const report of eachFile(files, checkFile)) {
    reports.push(report);
    if (!json) process.stdout.write(`${reports.length > 1 ? '\n' : ''}${plainReport(report, process.stdout.isTTY)}`);
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  process.exitCode = Math.max(...reports.map(exitCodeOf));
}

async function checkFile(file: string): Promise<FileReport> {
  const read = await readWorkbook(file);
  if (!read.ok) return { file, schedules: [], supporting: [], problems: [read.problem] };
  const workbook = await formulaEngine().calculate(read.workbook);
  const checked = checkWorkbook(AGREEMENT, workbook, customFunctions());
  return {
    file,
    schedules: checked.schedules.map((schedule) => reportOf(AGREEMENT, schedule)),
    supporting: checked.supporting,
    problems: isMissing(checked) ? [noneFound(checked, workbook.sheets.length)] : [],
  };
}

/** Sheets that stand beside a schedule may be a workbook of their own, as long as nothing looks like a schedule that failed. */
const isMissing = ({ schedules, supporting, nearMisses }: CheckedWorkbook): boolean =>
  !schedules.length && (!supporting.length || nearMisses.length > 0);

function noneFound({ nearMisses }: CheckedWorkbook, sheets: number): string {
  const looked = sheets === 1 ? 'Looked on its one sheet' : `Looked on all ${sheets} sheets`;
  const [closest] = nearMisses;
  const near = closest ? ` Closest: sheet ${closest.sheet}, with ${closest.lines} of the lines.` : '';
  return `No Schedule A in this workbook. ${looked} for the form’s words.${near}`;
}

function exitCodeOf({ schedules, supporting, problems }: FileReport): number {
  if (problems.length) return EXIT_UNUSABLE;
  const hasError = [...schedules, ...supporting].some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  const hasBreach = schedules.some(({ covenants }) => covenants.some(({ complies }) => complies === false));
  return hasError || hasBreach ? EXIT_WRONG : 0;
}
