/** The workbook that `covenant template --call` writes: the layout for an earnings call, to fill in, or the call at hand. */
import { blankCall } from '../../earnings-call/sheets/blank-call';
import { writeCall } from '../../earnings-call/sheets/write-call';
import { writeXlsx } from '../../workbook/xlsx/write';
import { writeWhole } from '../files';
import { harmless } from '../report/harmless';
import { CALL, CALL_SUBJECT } from '../product';

export async function writeCallTemplate(
  out: string,
  { example, force }: { readonly example?: boolean | undefined; readonly force?: boolean | undefined },
): Promise<void> {
  const sheets = example ? writeCall(CALL, 'confirmed') : blankCall();
  const title = example ? CALL.title : 'An earnings call';
  await writeWhole(out, await writeXlsx(sheets, { title, subject: CALL_SUBJECT }), { overwrite: force === true });
  const says = example
    ? `${CALL.title}: ${CALL.figures.length} figures, ${CALL.relations.length} relations, ${CALL.slips.length} findings.`
    : 'An earnings call to fill in; its sheet Kinds says how.';
  process.stderr.write(`${harmless(out)}: ${says}\n`);
}
