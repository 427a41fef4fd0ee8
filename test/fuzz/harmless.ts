/** What people do to a sheet without changing what it says. */
import fc from 'fast-check';
import type { Cell, WorkbookContent } from '../../src/workbook/sheet';
import { type BuiltSchedule, type Shape } from '../support/sheets';
import { buyoutModel, ebitdaBridge, generalLedger } from '../support/sheets/decoys';
import { moved } from './moved';

export interface Harmless {
  /** Rows put in, each as a fraction of the sheet's height and a number of rows. */
  readonly rows: readonly (readonly [number, number])[];
  readonly columns: number;
  readonly format: string;
  readonly decoys: readonly number[];
  readonly note: string;
}

export const harmless: fc.Arbitrary<Harmless> = fc.record({
  rows: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 2 })), {
    maxLength: 4,
  }),
  columns: fc.constantFrom(0, 0, 1, 3, 25),
  format: fc.constantFrom('General', '#,##0.00', '0.0000', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '@', '"$"#,##0'),
  decoys: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
  note: fc.constantFrom('', 'Reviewed', 'Per the trial balance of January 11.', '✓', 'tick & tie', 'راجع الملاحظات'),
});

const DECOYS = [buyoutModel, ebitdaBridge, () => generalLedger(40)];
/** Right of everything that a shape puts on a sheet. */
const FAR_RIGHT = 70;

export function withHarmless(built: BuiltSchedule, shape: Shape, change: Harmless): WorkbookContent {
  const { name } = built.sheet;
  const last = built.sheet.cells.at(-1)?.row ?? 0;
  // A label that goes on in the next row, and answers that stand below each other, belong together.
  const isApart =
    !shape.wrapped && shape.datePlace !== 'below' && !shape.answer.includes('rows') && !shape.answer.includes('x No o');
  const rows = new Map(isApart ? change.rows.map(([part, count]) => [Math.round(part * last), count] as const) : []);
  const workbook = moved(built.workbook, name, { rows, columns: change.columns });
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const formatted = sheet.cells.map((cell): Cell => ({ ...cell, numberFormat: change.format }));
    const noted =
      change.note === '' ? [] : [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => row % 5 === 0);
    const notes = noted.map((row): Cell => ({ row, column: FAR_RIGHT, value: change.note }));
    const cells = [...formatted, ...notes].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, cells };
  });
  const decoys = change.decoys.flatMap((index) => DECOYS[index]?.() ?? []);
  return { ...workbook, sheets: [...decoys, ...sheets] };
}
