/** Puts a case on a sheet: the ledger as it is inserted, filled in, changed, and calculated anew. */
import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { isoDate, toSerial } from '../../../src/core/calendar-date';
import { usd } from '../../../src/core/quantity';
import { registry } from '../../../src/functions/registry';
import { Calculation, bookOf } from '../../../src/schedule-a/formula/evaluate';
import { Budget } from '../../../src/schedule-a/formula/not-evaluated';
import { cellKey } from '../../../src/schedule-a/formula/references';
import { recalculation } from '../../../src/schedule-a/recalculation';
import { basketLedgerForm } from '../../../src/supporting-sheets/basket-ledger/form';
import { basketLedgerFindings } from '../../../src/supporting-sheets/basket-ledger/findings';
import { basketLedgerTemplate } from '../../../src/supporting-sheets/basket-ledger/template';
import { formFindings } from '../../../src/supporting-sheets/form-findings';
import { readForm } from '../../../src/supporting-sheets/read-form';
import type { Finding } from '../../../src/workbook/finding';
import { parseAddress, workbookOf } from '../../../src/workbook/memory';
import { type Cell, type CellValue, type Sheet, address } from '../../../src/workbook/sheet';
import type { CaseFile } from './case-file';
import { asSheet } from '../a-form';

const FORM = basketLedgerForm(CALIX_2013);
const COLUMNS = FORM.tables[0]?.columns.map(({ id }) => id.replace(/^kind-/, '')) ?? [];

const template = (given: Pick<CaseFile, 'quarters'>) =>
  basketLedgerTemplate(
    CALIX_2013,
    given.quarters.map(([a, b, certified = null]) => ({
      expenses: [usd(a), usd(b)],
      certified: certified === null ? null : usd(certified),
    })),
  );

/** The first row of quarters, found by its date. */
const FIRST_ROW =
  template({ quarters: [] }).cells.find(({ value }) => value === toSerial(isoDate('2013-09-28')))?.row ?? NaN;
const FIELD_ROWS = new Map(
  FORM.fields.map(({ id, label }) => [
    id,
    template({ quarters: [] }).cells.find(({ value }) => value === label)?.row ?? NaN,
  ]),
);

/** Where "allowed 3" or "basket" stands. */
export function cellOf(name: string): string {
  const field = FIELD_ROWS.get(name);
  if (field !== undefined) return address(field, 1);
  const [, column = '', row = ''] = /^(\S+) (\d+)$/.exec(name) ?? [];
  if (!COLUMNS.includes(column)) throw new Error(`A ledger has no “${name}”: see README.md for the names.`);
  return address(FIRST_ROW + Number(row) - 1, COLUMNS.indexOf(column));
}

export function sheetOfCase(given: Omit<CaseFile, 'case'>): Sheet {
  const [down = 0, right = 0] = given.moved ?? [];
  const written = asSheet(template(given), down, right);
  const sheet = { ...written, cells: written.cells.map((cell) => withFormulaMoved(cell, down, right)) };
  const changed = new Map(
    Object.entries(given.change ?? {}).map(([name, content]) => {
      const at = parseAddress(cellOf(name));
      return [address(at.row + down, at.column + right), content];
    }),
  );
  const kept = new Set<string>();
  const cells = sheet.cells.flatMap((cell): readonly Cell[] => {
    const where = address(cell.row, cell.column);
    if (!changed.has(where)) return [cell];
    const content = changed.get(where) ?? null;
    changed.delete(where);
    return content === null ? [] : [contentOf(cell, content, where, kept)];
  });
  for (const [where, content] of changed)
    if (content !== null && content !== undefined) cells.push(contentOf(parseAddress(where), content, where, kept));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return calculated({ ...sheet, cells }, kept);
}

/** As Excel moves a block: $B$4 and B4 alike. */
function withFormulaMoved(cell: Cell, down: number, right: number): Cell {
  if (cell.formula === undefined) return cell;
  const formula = cell.formula.replace(
    /(\$?)([A-Z]{1,2})(\$?)(\d+)/g,
    (_all, fixed: string, column: string, also: string, row: string) => {
      const at = parseAddress(`${column}${row}`);
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address(at.row + down, at.column + right)) ?? [];
      return `${fixed}${letters}${also}${digits}`;
    },
  );
  return { ...cell, formula };
}

type Content = Exclude<NonNullable<CaseFile['change']>[string], null>;

function contentOf(
  { row, column }: { row: number; column: number },
  content: Content,
  where: string,
  kept: Set<string>,
): Cell {
  if (typeof content === 'object' && 'formula' in content) {
    if (content.value !== undefined) kept.add(where);
    return { row, column, value: content.value ?? null, formula: withCells(content.formula) };
  }
  const day = typeof content === 'string' && /^\d{4}-\d\d-\d\d$/.test(content) ? toSerial(isoDate(content)) : content;
  return { row, column, value: day };
}

const withCells = (text: string): string => text.replace(/\{([^}]+)\}/g, (_all, name: string) => cellOf(name));

/** Formulas get the value they have, but for those that a case gives one. */
export function calculated(sheet: Sheet, kept: ReadonlySet<string> = new Set()): Sheet {
  const isKept = ({ row, column }: Cell): boolean => kept.has(address(row, column));
  const assumed = new Map(
    sheet.cells.filter(isKept).map(({ row, column, value }) => [cellKey(sheet, row, column), Number(value)] as const),
  );
  const calculation = new Calculation(bookOf(workbookOf(sheet), registry, new Budget(1_000_000)), assumed);
  const valueOf = (cell: Cell): CellValue =>
    cell.formula === undefined || isKept(cell) ? cell.value : calculation.cell(sheet, cell.row, cell.column);
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: valueOf(cell) })) };
}

const known = new WeakMap<CaseFile, readonly Finding[]>();

export function findingsOf(given: CaseFile): readonly Finding[] {
  const found = known.get(given) ?? find(given);
  known.set(given, found);
  return found;
}

function find(given: CaseFile): readonly Finding[] {
  const sheets = [sheetOfCase(given), ...(given.secondLedger ? [{ ...sheetOfCase(given), name: 'Basket (2)' }] : [])];
  const workbook = workbookOf(sheets);
  const forms = readForm(FORM, workbook);
  const filled = forms.at(-1);
  if (!filled) throw new Error('The ledger is not found.');
  const schedules = Object.entries(given.schedules ?? {}).map(([date, amount]) => ({
    sheet: `Sched A ${date}`,
    statementDate: isoDate(date),
    stated: () => (amount === null ? null : { amount: usd(amount), cell: 'C23' }),
  }));
  const surroundings = { workbook, schedules, forms, recalculated: recalculation(workbook, registry) };
  return [...formFindings(filled), ...basketLedgerFindings(CALIX_2013, filled, surroundings)];
}
