/** The ordinary call as a workbook with a few cells changed, its formulas calculated by a spreadsheet engine. */
import { createEngine } from '../../../src/cli/engine/engine';
import { registry } from '../../../src/functions/registry';
import { writeCall } from '../../../src/earnings-call/sheets/write-call';
import { FIGURE_COLUMNS, FINDING_COLUMNS, RELATION_COLUMNS, columnOf } from '../../../src/earnings-call/sheets/columns';
import { FIRST_ROW, HEADING_ROW, SHEETS } from '../../../src/earnings-call/sheets/layout';
import { address, type Cell, type CellValue, type WorkbookContent } from '../../../src/workbook/sheet';
import { loadBundled } from '../../cli/engine/bundled';
import { ORDINARY } from './ordinary-call';

export const engine = createEngine({
  namespace: 'COVENANT',
  metadata: {
    functions: [
      {
        id: 'TIES_OUT',
        name: 'TIES_OUT',
        parameters: ['stated', 'decimals', 'low', 'high'].map((name) => ({ name, dimensionality: 'matrix' })),
      },
    ],
  },
  functions: registry,
  load: loadBundled,
});

/** A value, a formula, another value beside the formula that is there, or a number with its format. */
export type Content =
  | string
  | number
  | null
  | { readonly formula: string }
  | { readonly instead: CellValue }
  | { readonly value: number; readonly numberFormat: string };

export interface CaseFile {
  readonly case: string;
  /** Cells by their place: "revenue value", "heading Figures scale", "Figures+1 words" for the first row below the table. */
  readonly change?: Readonly<Record<string, Content>>;
  /** The formulas are calculated again; else the sheets keep what they gave before the change, which is the same where no figure changes. */
  readonly isCalculated?: true;
  readonly findings?: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly at: string | null;
    readonly says?: string;
    readonly fix?: string;
  }[];
}

const COLUMNS = {
  [SHEETS.figures]: FIGURE_COLUMNS,
  [SHEETS.relations]: RELATION_COLUMNS,
  [SHEETS.findings]: FINDING_COLUMNS,
} as const;
const IDS = {
  [SHEETS.figures]: ORDINARY.figures.map(({ id }) => id),
  [SHEETS.relations]: ORDINARY.relations.map(({ id }) => id),
  [SHEETS.findings]: ORDINARY.slips.map(({ id }) => id),
} as const;
type SheetName = keyof typeof COLUMNS;
const SHEET_NAMES = Object.keys(COLUMNS) as readonly SheetName[];

export function placeOf(name: string): { readonly sheet: SheetName; readonly row: number; readonly column: number } {
  const words = name.split(' ');
  const column = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const [below, rows] = first.split('+');
  const sheet = SHEET_NAMES.find((one) => one === words[1] || one === below || IDS[one].includes(first));
  if (!sheet || !(column in COLUMNS[sheet])) throw new RangeError(`There is no place ${name}.`);
  const row =
    first === 'heading'
      ? HEADING_ROW
      : FIRST_ROW + (rows === undefined ? IDS[sheet].indexOf(first) : IDS[sheet].length - 1 + Number(rows));
  return { sheet, row, column: columnOf(COLUMNS[sheet], column as never) };
}

export function cellAt(name: string): string {
  const { row, column } = placeOf(name);
  return address(row, column);
}

export async function workbookOfCase({ change = {}, isCalculated }: CaseFile): Promise<WorkbookContent> {
  const changes = Object.entries(change).map(([name, content]) => ({ ...placeOf(name), content }));
  const workbook: WorkbookContent = {
    dateSystem: 1900,
    names: [],
    sheets: writeCall(ORDINARY, 'confirmed').map(({ name, cells }) => {
      const byAddress = new Map<string, Cell>(
        cells.map(({ row, column, value, formula }) => [
          address(row, column),
          { row, column, value: formula && isCalculated ? null : value, ...(formula && { formula }) },
        ]),
      );
      for (const { sheet, row, column, content } of changes)
        if (sheet === name)
          byAddress.set(address(row, column), { row, column, ...cellOf(content, byAddress.get(address(row, column))) });
      const kept = [...byAddress.values()].filter(({ value, formula }) => value !== null || formula);
      return {
        name,
        visible: true,
        merges: [],
        hiddenRows: new Set<number>(),
        hiddenColumns: new Set<number>(),
        cells: kept.sort((a, b) => a.row - b.row || a.column - b.column),
      };
    }),
  };
  // A formula of the case itself is calculated in any case.
  return engine.calculate(workbook);
}

function cellOf(content: Content, before?: Cell): Pick<Cell, 'value' | 'formula' | 'numberFormat'> {
  if (content === null || typeof content !== 'object') return { value: content };
  if ('instead' in content) return { ...before, value: content.instead };
  return 'formula' in content ? { value: null, formula: content.formula } : content;
}
