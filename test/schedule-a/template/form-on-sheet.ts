/** Finds the form's rows on a sheet to write by their words, as a reader would. */
import { lineOf } from '../../../src/agreement/lines';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { usd } from '../../../src/core/quantity';
import { isoDate } from '../../../src/core/calendar-date';
import { scheduleTemplate } from '../../../src/schedule-a/template/template';
import { address } from '../../../src/workbook/sheet';
import type { CellToWrite, SheetToWrite } from '../../../src/workbook/sheet-to-write';

export const WORDS = 1;
export const AMOUNT = 2;
export const CHECK = 3;
export const SOURCE = 4;

/** What must be there for a test to mean anything. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('what the test looks at is not there');
  return value;
}

export const emptyForm = (): SheetToWrite => scheduleTemplate(CALIX_2013);
export const exampleForm = (): SheetToWrite => scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE });

/** The example with other amounts, as text in dollars, and another date. */
export function exampleWith(amounts: Readonly<Record<string, string>>, date = '2015-12-31'): SheetToWrite {
  const figures = new Map(
    [...CALIX_EXAMPLE.figures].map(([line, figure]) => {
      const amount = amounts[line];
      return [line, amount === undefined ? figure : { ...figure, amount: usd(amount) }];
    }),
  );
  const statementDate = { ...CALIX_EXAMPLE.statementDate, date: isoDate(date) };
  return scheduleTemplate(CALIX_2013, { example: { ...CALIX_EXAMPLE, statementDate, figures } });
}

export const cellAt = (sheet: SheetToWrite, row: number, column: number): CellToWrite | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

/** The rows whose words are these, whether or not a number stands in front. */
export const rowsSaying = (sheet: SheetToWrite, words: string): readonly number[] =>
  sheet.cells
    .filter(
      ({ column, value }) => column === WORDS && typeof value === 'string' && value.replace(/^\d+\. /, '') === words,
    )
    .map(({ row }) => row);

export function rowOfLine(sheet: SheetToWrite, line: string): number {
  const [row, ...others] = rowsSaying(sheet, lineOf(CALIX_2013, line).words);
  if (row === undefined || others.length)
    throw new Error(`${line} stands ${others.length + 1} times on the sheet, or never`);
  return row;
}

export const amountOf = (sheet: SheetToWrite, line: string): string => address(rowOfLine(sheet, line), AMOUNT);

/** The rows of both covenants: leverage, then liquidity. */
export const verdictRows = (sheet: SheetToWrite): readonly number[] => rowsSaying(sheet, 'Covenant compliance:');
export const dateCell = (sheet: SheetToWrite): string =>
  address(present(rowsSaying(sheet, 'Financial Statement Date:')[0]), AMOUNT);
export const limitCells = (sheet: SheetToWrite): readonly string[] =>
  ['Maximum permitted:', 'Minimum permitted:'].map((words) => address(present(rowsSaying(sheet, words)[0]), AMOUNT));
