import { Command } from 'commander';
import { progressOn } from '../batch/progress';
import { workbooksOf } from '../batch/workbooks';
import { EXIT_UNUSABLE, EXIT_WRONG } from '../failure';
import { type LimitOptions, limitsOf, memoryOption, timeoutOption } from '../limited/limits';
import { poolOf } from '../limited/pool';
import { type CallReport, withoutCall } from '../report/call';
import { jsonOf } from '../report/harmless';
import { plainCallReport } from '../report/call-plain';
import { inOneSentence } from '../tasks/in-one-sentence';

interface Options extends LimitOptions {
  readonly json?: true;
}

/** `covenant tie-out`: tests every relation of an earnings call anew, from the workbook of its figures. */
export const tieOutCommand = (): Command =>
  new Command('tie-out')
    .description(
      'Test every relation between the figures of an earnings call anew, from a workbook of them, and report what ties, what does not, the call’s slips, and what is wrong on the sheets.',
    )
    .argument('<files...>', 'workbooks (.xlsx, .xlsm), folders of them, or patterns such as "calls/**/*.xlsx"')
    .option('--json', 'an array, one entry a file')
    .addOption(timeoutOption('one workbook'))
    .addOption(memoryOption('one workbook'))
    .addHelpText(
      'after',
      '\nThe layout comes from `covenant template OUT.xlsx --call`, filled in from `covenant template OUT.xlsx --call --example`.\nSlips of the call that the workbook lists are told, and change no exit code.\nExit code: 0 every relation ties out or cannot be tested; 1 one does not tie, or an error finding; 2 a file that cannot be read or holds no call.',
    )
    .action(run);

async function run(args: readonly string[], options: Options): Promise<void> {
  const { json } = options;
  const files = await workbooksOf(args);
  const progress = progressOn<CallReport>(process.stderr, files.length, outcomeOf, [
    'does not tie',
    'error',
    'unreadable',
  ]);
  const pool = poolOf(1, limitsOf(options));
  const reportOn = (file: string): Promise<CallReport> =>
    pool.run('tie-out', file).catch((error: unknown) => withoutCall(file, inOneSentence(error)));
  let isFirst = true;
  try {
    for (const file of files) {
      const report = await reportOn(file);
      process.exitCode = Math.max(Number(process.exitCode ?? 0), EXIT_CODES[outcomeOf(report)]);
      progress.clear();
      if (json) process.stdout.write(`${isFirst ? '[\n' : ',\n'}${jsonOf(report, 2).replace(/^/gm, '  ')}`);
      else process.stdout.write(`${isFirst ? '' : '\n'}${plainCallReport(report, process.stdout.isTTY)}`);
      isFirst = false;
      progress.done(report);
    }
  } finally {
    await pool.close();
  }
  progress.clear();
  if (json) process.stdout.write('\n]\n');
}

/** The worst of a file. */
type Outcome = 'unreadable' | 'does not tie' | 'error' | 'clean';

function outcomeOf({ problems, verdicts, findings }: CallReport): Outcome {
  if (problems.length) return 'unreadable';
  if (verdicts['does not tie']) return 'does not tie';
  return findings.some(({ severity }) => severity === 'error') ? 'error' : 'clean';
}

const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  clean: 0,
  error: EXIT_WRONG,
  'does not tie': EXIT_WRONG,
  unreadable: EXIT_UNUSABLE,
};
