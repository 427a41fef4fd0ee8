/** Sheets beside Schedule A are found all at once and checked each by its kind. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { checkSupporting, supportingFinder } from '../../src/supporting-sheets/check';
import type { SheetForm } from '../../src/supporting-sheets/form';
import type { SupportingKind } from '../../src/supporting-sheets/kind';
import { sheetOf, workbookOf } from '../../src/workbook/memory';
import type { Cell, Sheet, WorkbookContent } from '../../src/workbook/sheet';
import { FORM, asSheet, written } from './a-form';
import { around } from './around';

const kindOf = (form: SheetForm, findings: SupportingKind['findings'] = () => []): SupportingKind => ({
  id: form.id,
  form: () => form,
  findings,
});
const other = (id: string): SheetForm => ({ ...FORM, id, title: `Register of ${id}` });

const check = (workbook: WorkbookContent, kinds: readonly SupportingKind[]) => {
  const find = supportingFinder(CALIX_2013, kinds);
  const found = workbook.sheets.flatMap((sheet) => find(sheet, workbook.dateSystem));
  return checkSupporting(CALIX_2013, found, around(workbook));
};

test('each sheet is found by its kind, wherever its title stands, and named with it', () => {
  const workbook = workbookOf([
    { ...asSheet(written(), 3, 2), name: 'Dues 2015' },
    sheetOf('Notes', [['Nothing of the kind']]),
    sheetOf('Boats', [['REGISTER OF BOATS:'], ['Highest due', 3]]),
  ]);
  expect(check(workbook, [kindOf(other('boats')), kindOf(FORM)])).toMatchObject([
    { kind: 'dues', title: 'Dues of the club', sheet: 'Dues 2015', date: null, findings: [] },
    { kind: 'boats', title: 'Register of boats', sheet: 'Boats' },
  ]);
});

test('a title alone, as in a table of contents, is no form', () => {
  const contents = sheetOf('Contents', [
    ['Schedule A', 1],
    [FORM.title, 2],
    ['Litigation', 3],
  ]);
  expect(check(workbookOf(contents), [kindOf(FORM)])).toEqual([]);
  const both = { ...asSheet(written(), 5), cells: [...contents.cells, ...asSheet(written(), 5).cells] };
  expect(check(workbookOf(both), [kindOf(FORM)])[0]?.findings).toEqual([]);
});

test('what every form reports and what its kind reports, worst first', () => {
  const sheet = asSheet(written({ contents: () => ({ fields: { limit: { value: 'much' } } }) }));
  const own: SupportingKind['findings'] = (agreement, filled, { workbook, forms }) => [
    {
      rule: 'own',
      severity: 'warning',
      line: null,
      cell: 'A1',
      message: `${agreement.borrower} ${filled.form.id}, ${forms.length} of ${workbook.sheets.length} sheets.`,
      fix: '',
    },
    { rule: 'worse', severity: 'error', line: null, cell: 'A2', message: 'Worse.', fix: '' },
  ];
  const [checked] = check(workbookOf([sheet, sheetOf('Notes', [])]), [kindOf(FORM, own)]);
  expect(checked?.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'error dues-entry',
    'error worse',
    'warning own',
  ]);
  expect(checked?.findings[2]?.message).toBe('Calix, Inc. dues, 1 of 2 sheets.');
});

test('a sheet without any of them is gone through once, however many kinds there are', () => {
  let reads = 0;
  const cell = (row: number): Cell => ({
    row,
    column: 0,
    get value() {
      reads++;
      return `Dues paid in month ${row}`;
    },
  });
  const big: Sheet = { ...sheetOf('Big', []), cells: Array.from({ length: 1000 }, (_, row) => cell(row)) };
  const readsWith = (kinds: readonly SupportingKind[]): number => {
    reads = 0;
    expect(check(workbookOf(big), kinds)).toEqual([]);
    return reads;
  };
  const one = readsWith([kindOf(FORM)]);
  expect(one).toBe(1000);
  expect(readsWith([FORM, ...['a', 'b', 'c', 'd'].map(other)].map((form) => kindOf(form)))).toBe(one);
});
