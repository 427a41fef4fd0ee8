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
    .description('Find Schedule A in workbooks, recompute it, and report what is wrong and where each covenant stands.')
    .argument('<files...>', 'workbooks, .xlsx')
    .option('--json', 'an array, one entry a file')
    .addHelpText(
      'after',
      '\nExit code: 0 clean and compliant; 1 an error finding or a breach; 2 a file that cannot be read or holds no schedule.',
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
  if (!read.ok) return { file, schedules: [], problems: [read.problem] };
  const workbook = await formulaEngine().calculate(read.workbook);
  const checked = checkWorkbook(AGREEMENT, workbook, customFunctions());
  return {
    file,
    schedules: checked.schedules.map((schedule) => reportOf(AGREEMENT, schedule)),
    problems: checked.schedules.length ? [] : [noneFound(checked, workbook.sheets.length)],
  };
}

function noneFound({ nearMisses }: CheckedWorkbook, sheets: number): string {
  const looked = sheets === 1 ? 'Looked on its one sheet' : `Looked on all ${sheets} sheets`;
  const [closest] = nearMisses;
  const near = closest ? ` Closest: sheet ${closest.sheet}, with ${closest.lines} of the lines.` : '';
  return `No Schedule A in this workbook. ${looked} for the form’s words.${near}`;
}

function exitCodeOf({ schedules, problems }: FileReport): number {
  if (problems.length) return EXIT_UNUSABLE;
  const isWrong = schedules.some(
    ({ findings, covenants }) =>
      findings.some(({ severity }) => severity === 'error') || covenants.some(({ complies }) => complies === false),
  );
  return isWrong ? EXIT_WRONG : 0;
}
