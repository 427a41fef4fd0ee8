/** The check of one workbook on disk. */
import { type CheckedWorkbook, checkWorkbook } from '../../schedule-a/check';
import { readWorkbook } from '../read-workbook';
import { AGREEMENT, customFunctions, formulaEngine } from '../product';
import { noneFound } from '../report/none-found';
import { type FileReport, reportOf, unusable } from '../report/report';
import { inOneSentence } from './in-one-sentence';

/** A report, whatever is wrong with the file: what goes wrong inside one is a problem of that file. */
export async function checkFile(file: string): Promise<FileReport> {
  try {
    return await check(file);
  } catch (error) {
    return unusable(file, inOneSentence(error));
  }
}

async function check(file: string): Promise<FileReport> {
  const read = await readWorkbook(file);
  if (!read.ok) return unusable(file, read.problem);
  const workbook = await formulaEngine().calculate(read.workbook);
  const checked = checkWorkbook(AGREEMENT, workbook, customFunctions());
  return {
    file,
    schedules: checked.schedules.map((schedule) => reportOf(AGREEMENT, schedule)),
    supporting: checked.supporting.map(({ kind, title, sheet, findings }) => ({ kind, title, sheet, findings })),
    problems: isMissing(checked) ? [noneFound(checked, workbook.sheets.length)] : [],
  };
}

/** Sheets that stand beside a schedule may be a workbook of their own, as long as nothing looks like a schedule that failed. */
const isMissing = ({ schedules, supporting, nearMisses }: CheckedWorkbook): boolean =>
  !schedules.length && (!supporting.length || nearMisses.length > 0);
