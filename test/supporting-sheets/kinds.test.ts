/** What holds for every kind of sheet beside Schedule A. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { checkSupporting, supportingFinder } from '../../src/supporting-sheets/check';
import { SUPPORTING_KINDS } from '../../src/supporting-sheets/kinds';
import { templateOf } from '../../src/supporting-sheets/templates';
import { sheetNameProblem } from '../../src/taskpane/actions/sheet-name';
import { workbookOf } from '../../src/workbook/memory';
import { asSheet } from './a-form';
import { around } from './around';

const find = supportingFinder(CALIX_2013);

test('each is told apart by its id, its name and its title', () => {
  const forms = SUPPORTING_KINDS.map(({ form }) => form(CALIX_2013));
  for (const list of [
    SUPPORTING_KINDS.map(({ id }) => id),
    forms.map(({ name }) => name),
    forms.map(({ title }) => title),
  ])
    expect(new Set(list).size).toBe(list.length);
  for (const { id } of SUPPORTING_KINDS) expect(id).toMatch(/^[a-z][a-z-]*$/);
});

test('what is to be confirmed at the closing begins a page, however many Lenders are above it', () => {
  const begin = SUPPORTING_KINDS.flatMap((kind) => {
    const { cells, print } = templateOf(kind, CALIX_2013);
    return cells.filter(({ row, column }) => column === 0 && print.pagesBegin?.includes(row)).map(({ value }) => value);
  });
  expect(begin).toEqual(['To be confirmed']);
});

describe.each(SUPPORTING_KINDS.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  const template = templateOf(kind, CALIX_2013);
  const sheet = asSheet(template);

  test('its new sheet is found again, is of this kind alone, and has no error', () => {
    const found = find(sheet, 1900);
    expect(found.map((one) => one.kind.id)).toEqual([kind.id]);
    expect(found[0]?.filled.missing).toEqual([]);
    const [checked] = checkSupporting(CALIX_2013, found, around(workbookOf(sheet)));
    expect(checked?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('Excel takes its name, and no cell is written twice', () => {
    expect(sheetNameProblem(template.name, [])).toBeNull();
    const places = template.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('words in merged cells stand in the first of them', () => {
    const isInside = ({ row, column }: { row: number; column: number }): boolean =>
      template.merges.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
      );
    expect(template.cells.filter(isInside)).toEqual([]);
  });

  test('a row of merged words has a height of its own, which fits what it says in all their width', () => {
    for (const { top, left, right } of template.merges) {
      const words = template.cells.find(({ row, column }) => row === top && column === left)?.value;
      const width = template.columnWidths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
      const least = Math.max(15, Math.ceil(String(words ?? '').length / (width * 1.25)) * 12);
      expect([top, template.rowHeights.get(top)]).toEqual([top, expect.any(Number)]);
      expect(template.rowHeights.get(top)).toBeGreaterThanOrEqual(Math.min(least, 409));
    }
  });
});
