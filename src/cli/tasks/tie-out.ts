/** The tie-out of one workbook on disk. */
import { type CheckedCall, checkCall } from '../../earnings-call/on-sheets/check-call';
import { headingsOf } from '../../earnings-call/on-sheets/tables';
import { formulaEngine } from '../product';
import { readWorkbook } from '../read-workbook';
import { type CallReport, callReport, withoutCall } from '../report/call';
import { inOneSentence } from './in-one-sentence';

/** A report, whatever is wrong with the file: what goes wrong inside one is a problem of that file. */
export async function tieOutFile(file: string): Promise<CallReport> {
  try {
    const read = await readWorkbook(file);
    if (!read.ok) return withoutCall(file, read.problem);
    const checked = checkCall(await formulaEngine().calculate(read.workbook));
    if (!checked) return withoutCall(file, noCall(read.workbook.sheets.length));
    return isEmpty(checked)
      ? withoutCall(file, 'The tables of a call are there, and nothing is filled in.')
      : callReport(file, checked);
  } catch (error) {
    return withoutCall(file, inOneSentence(error));
  }
}

const isEmpty = ({ call, findings }: CheckedCall): boolean =>
  !call.figures.length && !call.relations.length && !call.slips.length && !findings.length;

const noCall = (sheets: number): string =>
  `No earnings call in this workbook. Looked on ${sheets === 1 ? 'its one sheet' : `all ${sheets} sheets`} for a row with the headings ${headingsOf('figures').join(', ')}.`;
