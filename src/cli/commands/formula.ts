import { Command } from 'commander';
import type { FormulaResult } from '../engine/engine';
import { EXIT_WRONG, ExpectedFailure } from '../failure';
import { type LimitOptions, limitsOf, memoryOption, timeoutOption } from '../limited/limits';
import { runWithin } from '../limited/pool';
import { harmless, jsonOf } from '../report/harmless';
import { linesFromStandardInput } from '../standard-input';

interface Options extends LimitOptions {
  readonly workbook?: string;
  readonly json?: boolean;
  readonly stdin?: boolean;
}

/** `covenant formula`: evaluates spreadsheet formulas, the add-in's functions among them. */
export const formulaCommand = (): Command =>
  new Command('formula')
    .description('Evaluate spreadsheet formulas with the COVENANT functions in them.')
    .argument('[formulas...]', "such as '=COVENANT.LEVERAGE_RATIO(22100000.75,0,16010000)'")
    .option(
      '--workbook <file.xlsx>',
      'a workbook that cell references look into; without a sheet they mean its first visible one',
    )
    .option('--json', 'an array in order: {"formula","value"} or {"formula","error","message"}')
    .option('--stdin', 'read formulas from standard input as well, one a line')
    .addOption(timeoutOption('they'))
    .addOption(memoryOption('they'))
    .addHelpText(
      'after',
      '\nA value is printed as it is, a range as rows separated by tabs, an error as "#N/A<tab>message".\nExit code: 0; 1 where a formula gives an error (with --json errors are part of the result, and the code is 0); 2 where nothing could be evaluated.',
    )
    .action(run);

async function run(typed: readonly string[], options: Options): Promise<void> {
  const { workbook, json, stdin } = options;
  const formulas = [...typed, ...(stdin ? await linesFromStandardInput() : [])];
  if (!formulas.length)
    throw new ExpectedFailure('Give a formula, such as \'=COVENANT.MAX_LEVERAGE_RATIO("2015-12-31")\', or --stdin.');
  const results = await runWithin(limitsOf(options), workbook ?? null, 'formula', { formulas, workbook });
  if (json) {
    process.stdout.write(
      `${jsonOf(
        formulas.map((formula, index) => ({ formula, ...entryOf(results[index]) })),
        2,
      )}\n`,
    );
    return;
  }
  process.stdout.write(results.map((result) => `${plain(result)}\n`).join(''));
  if (results.some((result) => 'error' in result)) process.exitCode = EXIT_WRONG;
}

type Shown = string | number | boolean | null | { readonly error: string };

const shown = (value: Shown): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
};

/** Line breaks and tabs inside a text would break the rows. */
function plain(result: FormulaResult): string {
  if ('error' in result) return `${result.error}\t${harmless(result.message)}`;
  if (!Array.isArray(result.value)) return harmless(shown(result.value as Shown));
  return (result.value as Shown[][]).map((row) => row.map((value) => harmless(shown(value))).join('\t')).join('\n');
}

function entryOf(result: FormulaResult | undefined): object {
  if (!result || 'error' in result) return result ?? {};
  const bare = (value: Shown): Shown => (typeof value === 'object' && value ? value.error : value);
  return {
    value: Array.isArray(result.value)
      ? (result.value as Shown[][]).map((row) => row.map(bare))
      : bare(result.value as Shown),
  };
}
