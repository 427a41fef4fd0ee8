/** Sheets with a Schedule A in whatever shape, for tests: where everything stands is known, since it was put there. */
import type { Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { address } from '../../../src/workbook/sheet';
import { workbookOf } from '../../../src/workbook/memory';
import { AMOUNTS, type Amounts } from './amounts';
import type { Changes } from './form';
import { Grid } from './grid';
import { type At, type LaidOut, layOut } from './lay-out';
import { PLAIN, type Shape } from './shape';

export { AMOUNTS, type Amounts, LESS, worked } from './amounts';
export type { Changes } from './form';
export type { At } from './lay-out';
export { ANSWER_STYLES, PLAIN, SHAPES, type Shape, UNITS } from './shape';

export interface BuiltSchedule extends LaidOut {
  readonly sheet: Sheet;
  readonly workbook: WorkbookContent;
  /** The address of a line's amount: "E9"; of its second one where it is doubled. */
  readonly cell: (line: string, which?: number) => string;
  /** The address of the words of a line or another row, by the names that Changes use. */
  readonly wordsCell: (name: string) => string;
  readonly limitCell: (covenant: string) => string;
  readonly dateCell: string;
}

export interface SheetOptions {
  readonly shape?: Partial<Shape>;
  readonly amounts?: Amounts;
  readonly changes?: Changes;
  readonly name?: string;
  /** Other sheets of the workbook, before this one. */
  readonly otherSheets?: readonly Sheet[];
}

/** A workbook with one Schedule A; right unless changed. */
export function buildSchedule({
  shape = {},
  amounts = AMOUNTS.compliant,
  changes = {},
  name = 'Schedule A',
  otherSheets = [],
}: SheetOptions = {}): BuiltSchedule {
  const whole: Shape = { ...PLAIN, ...shape };
  const grid = new Grid();
  const laidOut = layOut(grid, whole, amounts, changes);
  const sheet = grid.sheet(name);
  const dateSystem = whole.dateSpelling === 'serial1904' ? 1904 : 1900;
  return built(laidOut, sheet, workbookOf([...otherSheets, sheet], { dateSystem }));
}

/** Several schedules below each other on one sheet; the corners' rows are counted from where the one above ends. */
export function buildStack(name: string, options: readonly SheetOptions[]): readonly BuiltSchedule[] {
  const grid = new Grid();
  let next = 0;
  const laidOut = options.map(({ shape = {}, amounts = AMOUNTS.compliant, changes = {} }) => {
    const whole: Shape = { ...PLAIN, ...shape };
    const [row, column] = whole.corner;
    const one = layOut(grid, { ...whole, corner: [row + next, column] }, amounts, changes);
    next = one.end;
    return one;
  });
  const sheet = grid.sheet(name);
  const workbook = workbookOf(sheet);
  return laidOut.map((one) => built(one, sheet, workbook));
}

/** A sheet with cells of another one above its own. */
export function below(above: Sheet, sheet: Sheet): Sheet {
  const first = (above.cells.at(-1)?.row ?? 0) + 2;
  const lowest = sheet.cells[0]?.row ?? 0;
  if (lowest < first) throw new RangeError(`the sheet begins in row ${String(lowest)}, not below ${String(first)}`);
  return { ...sheet, cells: [...above.cells, ...sheet.cells] };
}

function built(laidOut: LaidOut, sheet: Sheet, workbook: WorkbookContent): BuiltSchedule {
  const show = (at: At | undefined, what: string): string => {
    if (!at) throw new RangeError(`${what} is not on the sheet`);
    return address(at.row, at.column);
  };
  return {
    ...laidOut,
    sheet,
    workbook,
    cell: (line, which = 0) => show(laidOut.amounts.get(line)?.[which], line),
    wordsCell: (name) => show(laidOut.words.get(name), name),
    limitCell: (covenant) => show(laidOut.limits.get(covenant), `the limit of ${covenant}`),
    dateCell: show(laidOut.date, 'the date'),
  };
}
