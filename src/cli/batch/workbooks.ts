/** Which workbooks are meant: files as they are named, every workbook below a folder, and what a pattern matches. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

const WORKBOOK = /\.xls[xm]$/i;
/** What Excel writes beside a workbook that is open. */
const LOCK_FILE = /^~\$/;

/** Each once, in the order of the arguments, those of a folder or a pattern by their name. An argument that means none stays, to be reported on. */
export async function workbooksOf(args: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const arg of args) for (const file of await meantBy(arg)) found.add(file);
  return [...found];
}

async function meantBy(arg: string): Promise<readonly string[]> {
  const info = await stat(arg).catch(() => null);
  if (info?.isDirectory()) return orItself(arg, await below(arg));
  if (info || !isDynamicPattern(arg)) return [arg];
  const matching = await glob(arg.replaceAll('\\', '/'), { onlyFiles: true, dot: false, expandDirectories: false });
  return orItself(arg, matching.filter(isWorkbook).sort());
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isWorkbook(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const isWorkbook = (file: string): boolean => WORKBOOK.test(file) && !LOCK_FILE.test(path.basename(file));

const orItself = (arg: string, files: readonly string[]): readonly string[] => (files.length ? files : [arg]);
