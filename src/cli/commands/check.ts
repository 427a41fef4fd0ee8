import { Command, Option } from 'commander';
import { openEarlier } from '../batch/earlier';
import {
  type Output,
  jsonOutput,
  junitOutput,
  ndjsonOutput,
  parquetOutput,
  plainOutput,
  sarifOutput,
} from '../batch/outputs';
import { CORES } from '../batch/cores';
import { outcomeOf, TOLD } from '../batch/outcome';
import { progressOn } from '../batch/progress';
import { BY, runBatch } from '../batch/run';
import { workbooksOf } from '../batch/workbooks';
import { type LimitOptions, limitsOf, memoryOption, timeoutOption, wholeNumber } from '../limited/limits';

interface Options extends LimitOptions {
  readonly json?: true;
  readonly ndjson?: true;
  readonly junit?: string;
  readonly sarif?: string;
  readonly parquet?: string;
  readonly since?: string;
  readonly threads: number;
}

/** `covenant check`: finds Schedule A in workbooks and reports. */
export const checkCommand = (): Command =>
  new Command('check')
    .description(
      'Find Schedule A in workbooks, and the sheets beside it, recompute them, and report what is wrong and where each covenant stands.',
    )
    .argument('<files...>', 'workbooks (.xlsx, .xlsm), folders of them, or patterns such as "2015/**/*.xlsx"')
    .option('--json', 'an array, one entry a file')
    .addOption(new Option('--ndjson', 'one line a file, in the order of the files').conflicts('json'))
    .option('--since <file>', 'what an earlier run wrote with --ndjson: files that have not changed are taken from it')
    .option('--junit <file>', 'also write JUnit’s XML, for build servers')
    .option('--sarif <file>', 'also write SARIF 2.1.0, for code scanning')
    .option('--parquet <folder>', 'also add the results to a folder of Parquet files, for SQL')
    .option('--threads <number>', 'workbooks checked side by side', wholeNumber, CORES)
    .addOption(timeoutOption('one workbook'))
    .addOption(memoryOption('one workbook'))
    .addHelpText(
      'after',
      '\nExit code: 0 clean and compliant; 1 an error finding or a breach; 2 a file that cannot be read or holds neither a schedule nor a sheet that stands beside one.',
    )
    .action(run);

async function run(args: readonly string[], options: Options): Promise<void> {
  const files = await workbooksOf(args);
  const earlier = options.since === undefined ? null : await openEarlier(options.since, BY);
  process.exitCode = await runBatch({
    files,
    threads: options.threads,
    limits: limitsOf(options),
    earlier,
    outputs: await outputsOf(options, files.length),
    progress: progressOn(process.stderr, files.length, outcomeOf, TOLD),
    isOnTerminal: process.stdout.isTTY,
  });
}

/** All of them begun, or none. */
async function outputsOf({ json, ndjson, junit, sarif, parquet }: Options, files: number): Promise<readonly Output[]> {
  const begun: Output[] = [json ? jsonOutput() : ndjson ? ndjsonOutput() : plainOutput(process.stdout.isTTY)];
  try {
    if (junit !== undefined) begun.push(await junitOutput(junit, files));
    if (sarif !== undefined) begun.push(await sarifOutput(sarif));
    if (parquet !== undefined) begun.push(await parquetOutput(parquet));
    return begun;
  } catch (error) {
    await Promise.all(begun.map((output) => output.abandon?.()));
    throw error;
  }
}
