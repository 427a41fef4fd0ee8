const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder that holds no workbook (.xlsx, .xlsm).',
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
};

/** Why a file cannot be read, in one sentence. */
export function notRead(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `The file cannot be read${code ? ` (${code})` : ''}.`;
}
