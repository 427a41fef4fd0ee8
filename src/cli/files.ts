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
  EISDIR: 'This is a folder that holds no workbook (.xlsx, .xlsm).',
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

/** A file that comes into being whole or not at all: it is written beside its place, and renamed into it at the end. */
export interface FileInTheMaking {
  readonly write: (part: string | Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Leaves what was there before. */
  readonly abandon: () => Promise<void>;
}

/**
 * @param overwrite  whether a file that is there may be replaced
 */
export async function beginFile(file: string, { overwrite }: { overwrite: boolean }): Promise<FileInTheMaking> {
  if (!overwrite && (await exists(file)))
    throw new ExpectedFailure(`${file} is there already. Choose another name, or add --force to replace it.`);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  const failed = async (error: unknown): Promise<never> => {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new ExpectedFailure(`${file} cannot be written: ${reasonOf(error, 'the system refused')}`);
  };
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(beside, 'wx');
    return {
      write: (part) => handle.writeFile(part).catch(failed),
      finish: async () => {
        try {
          await handle.sync();
          await handle.close();
          await rename(beside, file);
        } catch (error) {
          await failed(error);
        }
      },
      abandon: async () => {
        await handle.close();
        await rm(beside, { force: true });
      },
    };
  } catch (error) {
    return failed(error);
  }
}

/** A file in one piece. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { overwrite }: { overwrite: boolean },
): Promise<void> {
  const made = await beginFile(file, { overwrite });
  await made.write(bytes);
  await made.finish();
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

export function reasonOf(error: unknown, otherwise: string): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `${otherwise}${code ? ` (${code})` : ''}.`;
}
