import { Command } from 'commander';
import { ExpectedFailure } from '../failure';
import { writeWhole } from '../files';
import { type LimitOptions, limitsOf, memoryOption, timeoutOption } from '../limited/limits';
import { runWithin } from '../limited/pool';
import { harmlessLines } from '../report/harmless';

interface Options extends LimitOptions {
  readonly force?: boolean;
}

/** `covenant figures`: proposes the table of figures of a call from its text. */
export const figuresCommand = (): Command =>
  new Command('figures')
    .description(
      'Propose the table of an earnings call’s figures from its transcript, as a workbook in which a person confirms each.',
    )
    .argument('<transcript.txt>', 'the text of the call')
    .argument('<out.xlsx>', 'the workbook to write')
    .option('--force', 'replace the file where it is there already')
    .addOption(timeoutOption('it'))
    .addOption(memoryOption('it'))
    .addHelpText(
      'after',
      '\nEach figure has its unit, scale, decimals, hedge, period, speaker, line and at most 25 words, and the status proposed. Nothing is\ncertain before a person has set it to confirmed: figures are missed, and others are none. `covenant tie-out OUT.xlsx` says what is\nopen.\nExit code: 0 written; 2 where the text cannot be read or holds no figure, or the workbook cannot be written.',
    )
    .action(run);

async function run(file: string, out: string, options: Options): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new ExpectedFailure(`${out}: the name must end in .xlsx.`);
  const { bytes, says } = await runWithin(limitsOf(options), file, 'figures', { file, out });
  await writeWhole(out, bytes, { overwrite: options.force === true });
  process.stdout.write(harmlessLines(says));
}
