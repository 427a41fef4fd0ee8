import path from 'node:path';
import { Command } from 'commander';
import { EXIT_WRONG, ExpectedFailure } from '../failure';
import { writeWhole } from '../files';
import { type LimitOptions, limitsOf, memoryOption, timeoutOption } from '../limited/limits';
import { runWithin } from '../limited/pool';
import { harmlessLines } from '../report/harmless';

interface Options extends LimitOptions {
  readonly draft?: boolean;
  readonly schedule?: string;
  readonly force?: boolean;
}

/** `covenant certificate`: a Compliance Certificate from a workbook, unsigned. */
export const certificateCommand = (): Command =>
  new Command('certificate')
    .description(
      'Fill in the form of Compliance Certificate from a workbook, unsigned: its Schedule A, Certificate sheet and Litigation sheet.',
    )
    .argument('<file.xlsx>', 'the workbook')
    .argument('<out>', 'the certificate to write, .docx or .pdf')
    .option('--draft', 'whatever is wrong in the workbook, and marked DRAFT on each page')
    .option(
      '--schedule <sheet>',
      'which Schedule A, where there are several: its sheet, or its date such as 2015-12-31',
    )
    .option('--force', 'replace the file where it is there already')
    .addOption(timeoutOption('it'))
    .addOption(memoryOption('it'))
    .addHelpText(
      'after',
      '\nWhat the workbook does not say stays a blank in the certificate, and is listed. The sheets beside Schedule A come from\n`covenant template OUT.xlsx --sheet certificate --sheet litigation`.\nExit code: 0 written; 1 not written, since the workbook holds errors or contradicts itself; 2 where it cannot be read or written,\nor holds no Schedule A, or several and none is named.',
    )
    .action(run);

async function run(file: string, out: string, options: Options): Promise<void> {
  const { draft = false, schedule, force = false } = options;
  const format = path.extname(out).toLowerCase();
  if (format !== '.docx' && format !== '.pdf') throw new ExpectedFailure(`${out}: the name must end in .docx or .pdf.`);
  const { bytes, says } = await runWithin(limitsOf(options), file, 'certificate', {
    file,
    out,
    format,
    isDraft: draft,
    schedule,
  });
  if (bytes) await writeWhole(out, bytes, { overwrite: force });
  else process.exitCode = EXIT_WRONG;
  (bytes ? process.stdout : process.stderr).write(harmlessLines(says));
}
