import { Command } from 'commander';
import { scheduleTemplate } from '../../schedule-a/template/template';
import { writeXlsx } from '../../workbook/xlsx/write';
import { ExpectedFailure } from '../failure';
import { writeWhole } from '../files';
import { AGREEMENT, EXAMPLE } from '../product';

/** `covenant template`: writes Schedule A as a workbook made from the table. */
export const templateCommand = (): Command =>
  new Command('template')
    .description('Write Schedule A as a workbook: the form’s words, input cells, live COVENANT formulas.')
    .argument('<out.xlsx>', 'the workbook to write')
    .option('--example', 'filled with the illustration from the figures of the Q4 2010 call')
    .option('--force', 'replace the file where it is there already')
    .action(run);

async function run(out: string, { example, force }: { example?: boolean; force?: boolean }): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new ExpectedFailure(`${out}: the name must end in .xlsx.`);
  const sheet = scheduleTemplate(AGREEMENT, example ? { example: EXAMPLE } : {});
  const bytes = await writeXlsx([sheet], { title: `Schedule A, ${AGREEMENT.borrower}`, subject: AGREEMENT.name });
  await writeWhole(out, bytes, { overwrite: force === true });
  process.stderr.write(`${out}: Schedule A ${example ? 'with the example' : 'to fill in'}, sheet “${sheet.name}”.\n`);
}
