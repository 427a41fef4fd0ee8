import { readFile } from 'node:fs/promises';
import type { WorkbookContent } from '../workbook/sheet';
import { readXlsx } from '../workbook/xlsx/read';
import { ExpectedFailure } from './failure';
import { notRead } from './not-read';

export type ReadFile =
  { readonly ok: true; readonly workbook: WorkbookContent } | { readonly ok: false; readonly problem: string };

/** A workbook from disk, or one sentence that says why not. */
export async function readWorkbook(file: string): Promise<ReadFile> {
  try {
    return await readXlsx(await readFile(file));
  } catch (error) {
    return { ok: false, problem: notRead(error) };
  }
}

/** A workbook from disk. @throws ExpectedFailure */
export async function workbookIn(file: string): Promise<WorkbookContent> {
  const read = await readWorkbook(file);
  if (!read.ok) throw new ExpectedFailure(`${file}: ${read.problem}`);
  return read.workbook;
}
