import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from '../workbook/xlsx/read';
import type { WorkbookContent } from '../workbook/sheet';
import { ExpectedFailure } from './failure';

export type ReadFile =
  { readonly ok: true; readonly workbook: WorkbookContent } | { readonly ok: false; readonly problem: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a workbook.',
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
};

/** A workbook from disk, or one sentence that says why not. */
export async function readWorkbook(file: string): Promise<ReadFile> {
  try {
    return await readXlsx(await readFile(file));
  } catch (error) {
    return { ok: false, problem: reasonOf(error, 'The file cannot be read') };
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it.
 *
 * @param overwrite  whether a file that is there may be replaced
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { overwrite }: { overwrite: boolean },
): Promise<void> {
  if (!overwrite && (await exists(file)))
    throw new ExpectedFailure(`${file} is there already. Choose another name, or add --force to replace it.`);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new ExpectedFailure(`${file} cannot be written: ${reasonOf(error, 'the system refused')}`);
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

function reasonOf(error: unknown, otherwise: string): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `${otherwise}${code ? ` (${code})` : ''}.`;
}
