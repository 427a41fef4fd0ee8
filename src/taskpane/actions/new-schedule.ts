/** A new Schedule A, as the task pane inserts it. */
import { type CalendarDate, toSerial } from '../../core/calendar-date';
import { NAMESPACE } from '../../functions/namespace';
import type { CellStyle, CellToWrite, SheetToWrite } from '../../workbook/sheet-to-write';
import type { ActionContext } from '../action';
import type { SheetContents } from '../words';

const STATEMENT_DATE: CellStyle = 'inputDate';

/** Under a name of its own, its Statement Date filled in where one is given. */
export const named = (form: SheetToWrite, name: string, statementDate: CalendarDate | null): SheetToWrite => ({
  ...form,
  name,
  cells: form.cells.map((cell) =>
    cell.style === STATEMENT_DATE && statementDate ? { ...cell, value: toSerial(statementDate) } : cell,
  ),
});

/** What the sheet will hold, counted on the sheet itself. */
export function contentsOf({ cells }: SheetToWrite): SheetContents {
  const count = (from: readonly CellToWrite[], ...styles: CellStyle[]) =>
    from.filter(({ style }) => style && styles.includes(style)).length;
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  // The limits in the check without the add-in are no lines of the form.
  const own = formulas.filter(({ formula }) => formula?.includes(`${NAMESPACE}.`));
  return {
    inputs: count(cells, 'inputAmount'),
    computed: count(formulas, 'total', 'ratio'),
    limits: count(own, 'limit'),
    verdicts: count(formulas, 'verdict'),
  };
}

/** The sheet that a new one is put behind: that of the schedule in view, or else the one in front. */
export function sheetBefore({ schedule, reading: { front } }: ActionContext): string | null {
  return schedule?.schedule.sheet.name ?? (front.kind === 'sheet' ? front.name : null);
}

export const sheetNames = ({ reading }: ActionContext): readonly string[] =>
  reading.content.sheets.map(({ name }) => name);
