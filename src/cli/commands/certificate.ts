import path from 'node:path';
import { type Certificate, certificateOf } from '../../certificate/certificate';
import type { CertificateDocument } from '../../certificate/document';
import { inWords, parseIsoDate } from '../../core/calendar-date';
import { type CheckedSchedule, type CheckedWorkbook, checkWorkbook } from '../../schedule-a/check';
import { Command } from 'commander';
import { EXIT_WRONG, ExpectedFailure } from '../failure';
import { readWorkbook, writeWhole } from '../files';
import { pdfFonts } from '../fonts';
import { AGREEMENT, customFunctions, formulaEngine } from '../product';
import { certificateReport, refusalReport } from '../report/certificate';
import { harmlessLines } from '../report/harmless';
import { noneFound } from '../report/none-found';

interface Options {
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
    .addHelpText(
      'after',
      '\nWhat the workbook does not say stays a blank in the certificate, and is listed. The sheets beside Schedule A come from\n`covenant template OUT.xlsx --sheet certificate --sheet litigation`.\nExit code: 0 written; 1 not written, since the workbook holds errors or contradicts itself; 2 where it cannot be read or written,\nor holds no Schedule A, or several and none is named.',
    )
    .action(run);

async function run(
  file: string,
  out: string,
  { draft = false, schedule: named, force = false }: Options,
): Promise<void> {
  const format = path.extname(out).toLowerCase();
  if (format !== '.docx' && format !== '.pdf') throw new ExpectedFailure(`${out}: the name must end in .docx or .pdf.`);
  const read = await readWorkbook(file);
  if (!read.ok) throw new ExpectedFailure(`${file}: ${read.problem}`);
  const workbook = await formulaEngine().calculate(read.workbook);
  const checked = checkWorkbook(AGREEMENT, workbook, customFunctions());
  if (!checked.schedules.length) throw new ExpectedFailure(`${file}: ${noneFound(checked, workbook.sheets.length)}`);
  const schedule = chosen(checked, named);
  const certificate = certificateOf({ agreement: AGREEMENT, workbook, checked, schedule, isDraft: draft });
  if (!certificate.document) {
    process.stderr.write(harmlessLines(refusalReport(out, certificate)));
    process.exitCode = EXIT_WRONG;
    return;
  }
  const { bytes, notShown } = await rendered(certificate.document, format);
  await writeWhole(out, bytes, { overwrite: force });
  process.stdout.write(harmlessLines(certificateReport(out, schedule, certificate as Certificate, notShown)));
}

async function rendered(
  document: CertificateDocument,
  format: '.docx' | '.pdf',
): Promise<{ readonly bytes: Uint8Array; readonly notShown: readonly string[] }> {
  if (format === '.pdf') return (await import('../../documents/pdf')).pdfOf(document, await pdfFonts());
  return { bytes: await (await import('../../documents/word')).wordOf(document), notShown: [] };
}

/** The one Schedule A of the workbook, or the one named by its sheet or its date. */
function chosen({ schedules }: CheckedWorkbook, named: string | undefined): CheckedSchedule {
  const date = named === undefined ? null : parseIsoDate(named);
  const candidates =
    named === undefined
      ? schedules
      : schedules.filter(({ schedule: { sheet, statementDate } }) =>
          date
            ? statementDate.kind === 'date' && statementDate.date.day === date.day
            : sheet.name.toLowerCase() === named.toLowerCase(),
        );
  const [one, another] = candidates;
  if (one && !another) return one;
  const found = schedules.map(({ schedule: { sheet, statementDate } }) =>
    statementDate.kind === 'date' ? `“${sheet.name}” (${inWords(statementDate.date)})` : `“${sheet.name}”`,
  );
  const how = 'Name one with --schedule, by its sheet or its date, such as --schedule 2015-12-31.';
  if (one) throw new ExpectedFailure(`${candidates.length} Schedules A: ${found.join(', ')}. ${how}`);
  throw new ExpectedFailure(`There is no Schedule A “${named ?? ''}”. There are: ${found.join(', ')}.`);
}
