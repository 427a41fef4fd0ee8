import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ExpectedFailure } from './failure';

/** A file that comes into being whole or not at all: it is written beside its place, and renamed into it at the end. */
export interface FileInTheMaking {
  readonly write: (part: string | Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Leaves what was there before. */
  readonly abandon: () => Promise<void>;
}

const NOT_WRITTEN: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EACCES: 'Its folder may not be written to.',
  EPERM: 'Its folder may not be written to.',
  EROFS: 'Its folder may not be written to.',
  EISDIR: 'There is a folder of that name.',
  ENOTDIR: 'There is a file where a folder would have to be.',
  EEXIST: 'There is a file where a folder would have to be.',
  ENAMETOOLONG: 'Its name is too long.',
};

/** What a write that failed comes to, in one sentence. */
export function notWritten(file: string, error: unknown): ExpectedFailure {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = NOT_WRITTEN[code] ?? `The system refused${code && ` (${code})`}.`;
  return new ExpectedFailure(`${file} cannot be written: ${reason}`);
}

/** Files beside their places, as long as they are unfinished. */
const inTheMaking = new Set<string>();

/** For the end of an interrupted run, which cannot wait. */
export function discardUnfinished(): void {
  for (const beside of inTheMaking) rmSync(beside, { force: true });
}

/**
 * @param overwrite  whether a file that is there may be replaced
 */
export async function beginFile(file: string, { overwrite }: { overwrite: boolean }): Promise<FileInTheMaking> {
  if (!overwrite && (await exists(file)))
    throw new ExpectedFailure(`${file} is there already. Choose another name, or add --force to replace it.`);
  const beside = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  let handle: FileHandle | undefined;
  const abandon = async (): Promise<void> => {
    await handle?.close().catch(() => undefined);
    await rm(beside, { force: true }).catch(() => undefined);
    inTheMaking.delete(beside);
  };
  const orOldFile = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await step();
    } catch (error) {
      await abandon();
      throw notWritten(file, error);
    }
  };
  const opened = await orOldFile(async () => {
    await mkdir(path.dirname(file), { recursive: true });
    inTheMaking.add(beside);
    return (handle = await open(beside, 'wx'));
  });
  return {
    write: (part) => orOldFile(() => opened.writeFile(part)),
    finish: () =>
      orOldFile(async () => {
        await opened.sync();
        await opened.close();
        await rename(beside, file);
        inTheMaking.delete(beside);
      }),
    abandon,
  };
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
