/** Workbooks for `covenant check`, written as files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type CellValue, type Sheet } from '../../src/workbook/sheet';
import type { SheetToWrite } from '../../src/workbook/sheet-to-write';
import { writeXlsx } from '../../src/workbook/xlsx/write';
import type { CaseFile } from '../schedule-a/rules/case-file';
import { workbookOfCase } from '../schedule-a/rules/sheet-of-case';

export const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file stores beside a formula: its value, nothing, or #NAME? as Excel without the add-in does. */
export type Stored = 'values' | 'nothing' | '#NAME?';

/** Writes a case of the rules as a workbook. */
export function fileOf(name: string, given: Omit<CaseFile, 'case'>, stored: Stored = 'values'): Promise<string> {
  return written(name, workbookOfCase({ case: name, ...given }).sheets, stored);
}

export async function written(name: string, sheets: readonly Sheet[], stored: Stored = 'values'): Promise<string> {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    await writeXlsx(
      sheets.map((sheet) => toWrite(sheet, stored)),
      { title: name },
    ),
  );
  return file;
}

function toWrite({ name, cells }: Sheet, stored: Stored): SheetToWrite {
  const beside = (formula: string, value: CellValue): CellValue => {
    if (stored === 'values') return value;
    return stored === '#NAME?' && formula.includes('COVENANT.') ? { error: '#NAME?' } : null;
  };
  return {
    name,
    cells: cells.map(({ row, column, value, formula }) => ({
      row,
      column,
      value: formula === undefined ? value : beside(formula, value),
      ...(formula !== undefined && { formula }),
    })),
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    print: {
      fitToWidth: true,
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom: 60, right: 3 },
      header: '',
      footer: '',
    },
  };
}
