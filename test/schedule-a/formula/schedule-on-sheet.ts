/** A Schedule A on a sheet, small enough to read: the amounts stand in column E, by the rows below. */
import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import type { LineId } from '../../../src/agreement/types';
import { registry } from '../../../src/functions/registry';
import { type FormulaAnalysis, type FormulaContext, analyseFormula } from '../../../src/schedule-a/formula/analysis';
import type { Cell, Sheet, WorkbookContent } from '../../../src/workbook/sheet';

export const ADDRESSES: Readonly<Record<LineId, string>> = {
  'I.A.1': 'E5',
  'I.A.2': 'E6',
  'I.A.3': 'E7',
  'I.A.4': 'E8',
  'I.A less': 'E9',
  'I.A.5': 'E10',
  'I.B': 'E11',
  'I.C.1': 'E14',
  'I.C.2': 'E15',
  'I.C.3': 'E16',
  'I.C.4': 'E17',
  'I.C.5': 'E18',
  'I.C.6': 'E19',
  'I.C.7': 'E20',
  'I.C.8': 'E21',
  'I.C.9': 'E22',
  'I.C.10': 'E23',
  'I.C.11': 'E24',
  'I.C.12': 'E25',
  'I.D': 'E26',
  'II.A': 'E30',
  'II.B': 'E31',
  'II.C': 'E32',
  'II.D': 'E33',
};

/** Every line but the "Less:" row, which the form does not print. */
const PRINTED = Object.keys(ADDRESSES).filter((line) => line !== 'I.A less');

const RIGHT: Readonly<Record<string, string>> = {
  E10: '=SUM(E5:E8)',
  E25: '=SUM(E14:E23)-E24',
  E26: '=(E10+E11)/E25',
  E32: '=E10',
  E33: '=(E30+E31)/E32',
};

/** By address; another sheet's cells as "TB!C5". Text with "=" is a formula. */
export type Cells = Readonly<Record<string, number | string | boolean | null>>;

export interface Options {
  /** Lines that were found; by default every printed one. */
  readonly found?: readonly LineId[];
  readonly scale?: number;
  readonly names?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
}

/** How a line's formula is judged on a sheet whose other lines are right and whose amounts are all 0. */
export function analysis(line: LineId, formula: string, cells: Cells = {}, options: Options = {}): FormulaAnalysis {
  const own = ADDRESSES[line] ?? '';
  return analyseFormula(contextOf({ [own]: formula, ...cells }, options), line);
}

export function contextOf(cells: Cells, options: Options = {}): FormulaContext {
  const found = options.found ?? PRINTED;
  const zeros = Object.fromEntries(found.map((line) => [ADDRESSES[line] ?? '', 0]));
  const workbook = workbookOf({ ...zeros, ...RIGHT, ...cells }, options);
  return {
    workbook,
    sheet: workbook.sheets[0] as Sheet,
    lineCells: new Map(found.map((line) => [line, placeOf(ADDRESSES[line] ?? '')])),
    agreement: CALIX_2013,
    scale: options.scale ?? 1,
    customFunctions: registry,
  };
}

export function workbookOf(cells: Cells, options: Options = {}): WorkbookContent {
  const bySheet = new Map<string, Cell[]>([['Sched A', []]]);
  for (const [address, content] of Object.entries(cells)) {
    const at = address.lastIndexOf('!');
    const sheet = at < 0 ? 'Sched A' : address.slice(0, at);
    const own = bySheet.get(sheet) ?? [];
    own.push(cellOf(address.slice(at + 1), content));
    bySheet.set(sheet, own);
  }
  return {
    sheets: [...bySheet].map(([name, own]) => ({
      name,
      visible: true,
      cells: own.sort((a, b) => a.row - b.row || a.column - b.column),
      merges: [],
      hiddenRows: new Set(name === 'Sched A' ? options.hiddenRows : []),
      hiddenColumns: new Set(),
    })),
    dateSystem: 1900,
    names: Object.entries(options.names ?? {}).map(([name, refersTo]) => ({ name, refersTo })),
  };
}

function cellOf(address: string, content: number | string | boolean | null): Cell {
  const place = placeOf(address);
  return typeof content === 'string' && content.startsWith('=')
    ? { ...place, value: null, formula: content }
    : { ...place, value: content };
}

/** "E9" → row 8, column 4. */
export function placeOf(address: string): { row: number; column: number } {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}
