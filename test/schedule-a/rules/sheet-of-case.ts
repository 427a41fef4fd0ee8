/** Puts a case on a sheet: every row of the form with a free row below it; references, words, amounts, and a column beside. */
import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { lineOf } from '../../../src/agreement/lines';
import type { FormRow } from '../../../src/agreement/types';
import { usd } from '../../../src/core/quantity';
import { registry } from '../../../src/functions/registry';
import { bookOf, evaluateFormula } from '../../../src/schedule-a/formula/evaluate';
import { Budget, NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import { basketLedgerTemplate } from '../../../src/supporting-sheets/basket-ledger/template';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { type Cell, type Sheet, type WorkbookContent, address } from '../../../src/workbook/sheet';
import { asSheet } from '../../supporting-sheets/a-form';
import { litigationSheet } from '../../support/litigation-sheet';
import { termsSheet } from '../../support/terms-sheet';
import type { CalculatedContent, CaseFile, Content } from './case-file';
import ordinary from './ordinary.json';

const COLUMNS = { number: 0, words: 1, amount: 2, beside: 3 } as const;
const SCALES = { dollars: 1, thousands: 1_000, millions: 1_000_000 } as const;
const LESS = 'Less';
const UNIT_ROW = 1;

const INPUTS = new Set(CALIX_2013.schedule.lines.filter(({ kind }) => kind === 'input').map(({ id }) => id));

interface FormCells {
  readonly name: string;
  readonly number: string;
  readonly words: string;
}

/** A row of the form under the name that cases call it by. */
function formCells(row: FormRow, index: number): FormCells {
  switch (row.kind) {
    case 'title':
      return { name: 'title', number: '', words: row.words };
    case 'statementDate':
      return { name: 'date', number: '', words: row.words };
    case 'part':
    case 'heading':
      return { name: `heading ${row.id}`, number: row.id, words: row.words };
    case 'line':
      return { name: row.line, number: row.line, words: lineOf(CALIX_2013, row.line).words };
    case 'limit':
      return { name: `${row.covenant} limit`, number: '', words: row.words };
    case 'verdict':
      return { name: `${row.covenant} answer`, number: '', words: row.words };
    case 'stepDown':
      return { name: 'stepDown', number: '', words: row.heading[0] };
    case 'footnote':
      return { name: `footnote ${index}`, number: '', words: `${row.number} ${row.words}` };
  }
}

const FORM = CALIX_2013.schedule.rows.filter(({ kind }) => kind !== 'stepDown').map(formCells);
const ROW_OF = new Map(FORM.map(({ name }, index) => [name, index * 2 + (index > 0 ? 1 : 0)]));

function rowOf(name: string): number {
  if (name === LESS) return rowOf('I.A.4') + 1;
  if (name === 'unit') return UNIT_ROW;
  const below = /^below (.+)$/.exec(name)?.[1];
  if (below !== undefined) return rowOf(below) + 1;
  const row = ROW_OF.get(name);
  if (row === undefined) throw new Error(`The ordinary schedule has no row “${name}”: see README.md for the names.`);
  return row;
}

function placeOf(name: string): { row: number; column: number } {
  const beside = /^beside (.+)$/.exec(name)?.[1];
  if (beside !== undefined) return { row: rowOf(beside), column: COLUMNS.beside };
  const [, row = name, part] = /^(.+) (words|number)$/.exec(name) ?? [];
  return {
    row: rowOf(row),
    column: part ? COLUMNS[part as 'words' | 'number'] : name === 'unit' ? COLUMNS.words : COLUMNS.amount,
  };
}

/** The address of a place by its name, the schedule standing at the top of its sheet. */
export function cellOf(name: string): string {
  const { row, column } = placeOf(name);
  return address(row, column);
}

/** The address of a place by its name on a case's sheet. */
export function cellIn({ cover }: Pick<CaseFile, 'cover'>, name: string): string {
  if (name === 'cover date' || name === 'cover DATE') return address(name === 'cover date' ? 1 : 3, 1);
  const { row, column } = placeOf(name);
  return address(row + (cover ? BELOW_COVER : 0), column);
}

/** The rows of a certificate that is shortened to what matters here. */
const coverOf = (cover: NonNullable<CaseFile['cover']>): readonly (readonly Literal[])[] => [
  ['COMPLIANCE CERTIFICATE'],
  ['Financial Statement Date:', cover.date],
  ['TO:', 'Bank of America, N.A., as Administrative Agent'],
  ['DATE:', cover.DATE],
  ['The undersigned Responsible Officer hereby certifies as of the date hereof that:'],
  ['5. The financial covenant analyses set forth on Schedule A attached hereto are true and accurate.'],
];
const BELOW_COVER = 30;

export function workbookOfCase(given: CaseFile): WorkbookContent {
  const contents = new Map<string, Content>();
  const put = (name: string, content: Content): void => void contents.set(cellOf(name), content);
  for (const { name, number, words } of FORM) {
    put(`${name} number`, number || null);
    put(`${name} words`, words);
  }
  if (given.unit) put('unit', `(in ${given.unit})`);
  for (const [name, content] of Object.entries(ordinary.cells)) put(name, restated(name, content, given));
  for (const [name, content] of Object.entries(given.change ?? {})) put(name, content);
  rearrange(contents, given);
  const hiddenRows = (given.hide ?? []).map(rowOf);
  const sheet = sheetFrom(contents, hiddenRows, given.hideColumn ? [COLUMNS.amount] : []);
  const kept = new Set([...contents].flatMap(([where, content]) => (isCalculated(content) ? [where] : [])));
  const beside = [
    ...(given.ledger ? [ledgerOf(given.ledger)] : []),
    ...(given.litigation ? [litigationSheet(given.litigation)] : []),
    ...(given.terms ? [termsSheet(given.terms)] : []),
  ];
  const schedule = calculated(sheet, kept, beside);
  return workbookOf([given.cover ? below(sheetOf('', coverOf(given.cover)), schedule) : schedule, ...beside]);
}

/** One above the other; formulas move along, as in Excel. */
const below = (above: Sheet, schedule: Sheet): Sheet => ({
  ...schedule,
  cells: [
    ...above.cells,
    ...schedule.cells.map(({ row, formula, ...cell }) => ({
      ...cell,
      row: row + BELOW_COVER,
      ...(formula !== undefined && { formula: formula.replace(/\b([A-Z])(\d+)\b/g, moved) }),
    })),
  ],
});

const moved = (_all: string, column: string, row: string): string => `${column}${Number(row) + BELOW_COVER}`;

/** The ledger of the basket, its first quarters filled in. */
const ledgerOf = (expenses: readonly string[]): Sheet =>
  asSheet(
    basketLedgerTemplate(
      CALIX_2013,
      expenses.map((amount) => ({ expenses: [usd(amount), usd('0')], certified: null })),
    ),
  );

const restated = (name: string, content: number | string, { unit }: CaseFile): Content =>
  typeof content === 'number' && INPUTS.has(name) ? content / SCALES[unit ?? 'dollars'] : content;

function rearrange(contents: Map<string, Content>, { without = [], twice = [], move = {} }: CaseFile): void {
  const copy = (from: string, to: string): void => {
    for (const column of [COLUMNS.number, COLUMNS.words, COLUMNS.amount])
      contents.set(address(rowOf(to), column), contents.get(address(rowOf(from), column)) ?? null);
  };
  const clear = (name: string): void => {
    for (const column of Object.values(COLUMNS)) contents.delete(address(rowOf(name), column));
  };
  for (const name of twice) copy(name, `below ${name}`);
  for (const [name, after] of Object.entries(move)) {
    copy(name, `below ${after}`);
    clear(name);
  }
  without.forEach(clear);
}

const isCalculated = (content: Content): content is CalculatedContent =>
  typeof content === 'object' && content !== null && 'formula' in content;

function sheetFrom(
  contents: ReadonlyMap<string, Content>,
  hiddenRows: readonly number[],
  hiddenColumns: readonly number[],
): Sheet {
  const formulas: Record<string, string> = {};
  const rows: Literal[][] = [];
  const last = Math.max(...ROW_OF.values()) + 1;
  for (let row = 0; row <= last; row++) {
    rows.push(
      Object.values(COLUMNS).map((column): Literal => {
        const where = address(row, column);
        const content = contents.get(where) ?? null;
        if (!isCalculated(content)) return typeof content === 'string' ? withCells(content) : content;
        formulas[where] = withCells(content.formula);
        return content.value;
      }),
    );
  }
  return sheetOf('Sched A', rows, { hiddenRows, hiddenColumns, formulas });
}

const withCells = (text: string): string => text.replace(/\{([^}]+)\}/g, (_all, name: string) => cellOf(name));

/** Formulas that are written without a value get the one they have; those with one keep it. */
function calculated(sheet: Sheet, kept: ReadonlySet<string>, beside: readonly Sheet[]): Sheet {
  const workbook = workbookOf([sheet, ...beside]);
  const valueOf = (cell: Cell): Cell => {
    if (cell.formula === undefined || kept.has(address(cell.row, cell.column))) return cell;
    try {
      const book = bookOf(workbook, registry, new Budget(100_000));
      return { ...cell, value: evaluateFormula(book, cell.formula, { sheet, ...cell }) };
    } catch (thrown) {
      if (thrown instanceof NotEvaluated) throw new Error(`${cell.formula}: ${thrown.why}`);
      throw thrown;
    }
  };
  return { ...sheet, cells: sheet.cells.map(valueOf) };
}
