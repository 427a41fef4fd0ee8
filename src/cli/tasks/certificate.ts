/** A Compliance Certificate from a workbook on disk. */
import { type Certificate, certificateOf } from '../../certificate/certificate';
import type { CertificateDocument } from '../../certificate/document';
import { inWords, parseIsoDate } from '../../core/calendar-date';
import { type CheckedSchedule, type CheckedWorkbook, checkWorkbook } from '../../schedule-a/check';
import { ExpectedFailure } from '../failure';
import { pdfFonts } from '../fonts';
import { AGREEMENT, customFunctions, formulaEngine } from '../product';
import { workbookIn } from '../read-workbook';
import { certificateReport, refusalReport } from '../report/certificate';
import { noneFound } from '../report/none-found';

export type CertificateFormat = '.docx' | '.pdf';

export interface CertificateAsked {
  readonly file: string;
  /** As it is named in what is said. */
  readonly out: string;
  readonly format: CertificateFormat;
  readonly isDraft: boolean;
  /** Its sheet or its date, where there are several. */
  readonly schedule: string | undefined;
}

/** The certificate's file, or no bytes where it is refused; and what is said of it. */
export interface CertificateMade {
  readonly bytes: Uint8Array | null;
  readonly says: string;
}

export async function makeCertificate(asked: CertificateAsked): Promise<CertificateMade> {
  const { file, out, format, isDraft } = asked;
  const workbook = await formulaEngine().calculate(await workbookIn(file));
  const checked = checkWorkbook(AGREEMENT, workbook, customFunctions());
  if (!checked.schedules.length) throw new ExpectedFailure(`${file}: ${noneFound(checked, workbook.sheets.length)}`);
  const schedule = chosen(checked, asked.schedule);
  const certificate = certificateOf({ agreement: AGREEMENT, workbook, checked, schedule, isDraft });
  if (!certificate.document) return { bytes: null, says: refusalReport(out, certificate) };
  const { bytes, notShown } = await rendered(certificate.document, format);
  return { bytes, says: certificateReport(out, schedule, certificate as Certificate, notShown) };
}

async function rendered(
  document: CertificateDocument,
  format: CertificateFormat,
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
