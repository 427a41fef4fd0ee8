import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import type { LocatedLine, LocatedSchedule } from '../../../src/schedule-a/locate/located';
import { type Cell, type Sheet, type WorkbookContent, address } from '../../../src/workbook/sheet';
import { type SheetOptions, buildSchedule } from '../../support/sheets';

/** The one schedule of a workbook. */
export function onlySchedule(workbook: WorkbookContent): LocatedSchedule {
  const [schedule, ...others] = locateSchedules(CALIX_2013, workbook).schedules;
  if (!schedule || others.length) throw new Error(`${String(others.length + (schedule ? 1 : 0))} schedules were found`);
  return schedule;
}

export const locatedIn = (options: SheetOptions): LocatedSchedule => onlySchedule(buildSchedule(options).workbook);

export const cellOf = ({ at }: Pick<LocatedLine, 'at'>): string => address(at.row, at.column);

/** Every line with its cell, from top to bottom. */
export const cellsOf = ({ lines }: LocatedSchedule): readonly string[] =>
  lines.map((line) => `${line.line} ${cellOf(line)}`);

export const linesOf = (schedule: LocatedSchedule, line: string): readonly LocatedLine[] =>
  schedule.lines.filter((located) => located.line === line);

/** A sheet with more cells, which take the place of those that stand there. */
export function withCells(sheet: Sheet, more: readonly Cell[]): Sheet {
  const key = ({ row, column }: Cell): string => `${String(row)}:${String(column)}`;
  const cells = new Map([...sheet.cells, ...more].map((cell) => [key(cell), cell]));
  return {
    ...sheet,
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
