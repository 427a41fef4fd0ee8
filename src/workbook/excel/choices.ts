/** Lists that drop down in cells. */
import { address } from '../sheet';
import { type CellToWrite, listOf } from '../sheet-to-write';

/** What is typed instead is not refused: the check reads more than the list offers, and says what it cannot read. */
export function offerChoices(sheet: Excel.Worksheet, cells: readonly CellToWrite[]): void {
  for (const [source, addresses] of cellsByList(cells)) {
    for (const one of addresses) {
      const { dataValidation } = sheet.getRange(one);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    }
  }
}

/** As few ranges as possible: cells of one list that stand one below the other are one. */
function cellsByList(cells: readonly CellToWrite[]): ReadonlyMap<string, readonly string[]> {
  const strips = new Map<string, { column: number; top: number; bottom: number }[]>();
  for (const { row, column, choices } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const list = listOf(choices);
    if (list === null) continue;
    const of = strips.get(list) ?? [];
    strips.set(list, of);
    const last = of.at(-1);
    if (last?.column === column && last.bottom === row - 1) last.bottom = row;
    else of.push({ column, top: row, bottom: row });
  }
  return new Map(
    [...strips].map(([list, of]) => [
      list,
      of.map(({ column, top, bottom }) => `${address(top, column)}:${address(bottom, column)}`),
    ]),
  );
}
