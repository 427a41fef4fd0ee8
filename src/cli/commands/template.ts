import { Command, Option } from 'commander';
import { DOLLARS_IN, type UnitName } from '../../schedule-a/locate/unit';
import { scheduleTemplate } from '../../schedule-a/template/template';
import { SUPPORTING_KINDS } from '../../supporting-sheets/kinds';
import { templateOf } from '../../supporting-sheets/templates';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import { writeXlsx } from '../../workbook/xlsx/write';
import { ExpectedFailure } from '../failure';
import { writeWhole } from '../files';
import { harmless } from '../report/harmless';
import { AGREEMENT, EXAMPLE } from '../product';
import { writeCallTemplate } from './call-template';

interface Options {
  readonly call?: boolean;
  readonly example?: boolean;
  readonly sheet?: readonly string[];
  readonly schedule: boolean;
  readonly unit?: UnitName;
  readonly force?: boolean;
}

const KINDS = SUPPORTING_KINDS.map(({ id }) => id);

/** `covenant template`: writes Schedule A, and the sheets beside it, as a workbook made from their tables. */
export const templateCommand = (): Command =>
  new Command('template')
    .description('Write Schedule A as a workbook: the form’s words, input cells, live COVENANT formulas.')
    .argument('<out.xlsx>', 'the workbook to write')
    .option(
      '--example',
      'filled with the illustration from the figures of the Q4 2010 call; with --call, that call itself',
    )
    .addOption(
      new Option('--sheet <kind>', 'a sheet beside Schedule A as well; may be given several times')
        .choices(KINDS)
        .argParser((kind, before: readonly string[] | undefined) => withKind(kind, before ?? [])),
    )
    .addOption(
      new Option('--unit <unit>', 'the unit of the amounts to be entered; dollars where it is left out')
        .choices(Object.keys(DOLLARS_IN))
        .conflicts(['example', 'call']),
    )
    .option('--no-schedule', 'only the sheets named by --sheet')
    .addOption(
      new Option(
        '--call',
        'an earnings call instead: its figures, their relations and findings, for tie-out',
      ).conflicts(['sheet', 'schedule']),
    )
    .option('--force', 'replace the file where it is there already')
    .addHelpText('after', `\nSheets beside Schedule A:\n${kindsInWords()}`)
    .action(run);

const kindsInWords = (): string =>
  SUPPORTING_KINDS.map(({ id, form }) => `  ${id.padEnd(16)}${form(AGREEMENT).title}`).join('\n');

/** Each kind once, in the order they are named. */
function withKind(kind: string, before: readonly string[]): readonly string[] {
  if (!KINDS.includes(kind)) throw new ExpectedFailure(`There is no sheet ${kind}. Name one of: ${KINDS.join(', ')}.`);
  return before.includes(kind) ? before : [...before, kind];
}

async function run(out: string, { call, example, sheet: kinds = [], schedule, unit, force }: Options): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new ExpectedFailure(`${out}: the name must end in .xlsx.`);
  if (call) return writeCallTemplate(out, { example, force });
  if (!schedule && !kinds.length) throw new ExpectedFailure('Without Schedule A, name a sheet to write: --sheet KIND.');
  if (!schedule && example) throw new ExpectedFailure('The example is a Schedule A: leave out --no-schedule.');
  if (!schedule && unit)
    throw new ExpectedFailure('The unit is that of a Schedule A: leave out --unit or --no-schedule.');
  const scheduleSheet = schedule
    ? [scheduleTemplate(AGREEMENT, example ? { example: EXAMPLE } : unit ? { unit } : {})]
    : [];
  const sheets: readonly SheetToWrite[] = [
    ...scheduleSheet,
    ...kinds
      .flatMap((kind) => SUPPORTING_KINDS.filter(({ id }) => id === kind))
      .map((one) => templateOf(one, AGREEMENT, example ? EXAMPLE : undefined)),
  ];
  const title = schedule ? 'Schedule A' : sheets.map(({ name }) => name).join(', ');
  const bytes = await writeXlsx(sheets, { title: `${title}, ${AGREEMENT.borrower}`, subject: AGREEMENT.name });
  await writeWhole(out, bytes, { overwrite: force === true });
  const named = sheets.map(({ name }) => `“${name}”`).join(', ');
  const what = schedule ? `Schedule A ${example ? 'with the example' : 'to fill in'}` : 'To fill in';
  process.stderr.write(`${harmless(out)}: ${what}, ${sheets.length === 1 ? 'sheet' : 'sheets'} ${named}.\n`);
}
