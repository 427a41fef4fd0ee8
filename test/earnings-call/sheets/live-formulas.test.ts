/** The formulas of a call's workbook, calculated by a spreadsheet engine, give what the tie-out gives. */
import { CALIX_Q4_2010 } from '../../../src/earnings-call/calix-q4-2010';
import type { Call } from '../../../src/earnings-call/call';
import { blankCall } from '../../../src/earnings-call/sheets/blank-call';
import { writeCall } from '../../../src/earnings-call/sheets/write-call';
import { createEngine } from '../../../src/cli/engine/engine';
import { registry } from '../../../src/functions/registry';
import { address, type WorkbookContent } from '../../../src/workbook/sheet';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';
import { loadBundled } from '../../cli/engine/bundled';

const TIES_OUT = {
  id: 'TIES_OUT',
  name: 'TIES_OUT',
  parameters: ['stated', 'decimals', 'low', 'high'].map((name) => ({ name, dimensionality: 'matrix' })),
};
const engine = createEngine({
  namespace: 'COVENANT',
  metadata: { functions: [TIES_OUT] },
  functions: registry,
  load: loadBundled,
});

/** As a file without calculated values would hold it. */
const uncalculated = (sheets: readonly SheetToWrite[]): WorkbookContent => ({
  dateSystem: 1900,
  names: [],
  sheets: sheets.map(({ name, cells }) => ({
    name,
    visible: true,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    cells: [...cells]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, value, formula }) =>
        formula ? { row, column, value: null, formula } : { row, column, value },
      ),
  })),
});

async function differences(sheets: readonly SheetToWrite[]): Promise<readonly string[]> {
  const calculated = await engine.calculate(uncalculated(sheets));
  return sheets.flatMap(({ name, cells }, index) => {
    const found = new Map(
      calculated.sheets[index]?.cells.map(({ row, column, value }) => [address(row, column), value ?? '']),
    );
    return cells.flatMap(({ row, column, value, formula }) => {
      if (formula === undefined) return [];
      const live = found.get(address(row, column));
      const isSame =
        typeof value === 'number' && typeof live === 'number'
          ? Math.abs(value - live) <= 1e-12 * Math.max(1, Math.abs(value))
          : live === value;
      return isSame ? [] : [`${name}!${address(row, column)}: written ${String(value)}, calculated ${String(live)}`];
    });
  });
}

test('of the call: every formula, the verdicts among them', async () => {
  expect(await differences(writeCall(CALIX_Q4_2010, 'confirmed'))).toEqual([]);
});

/** The call with other values for some figures, by id. */
const withValues = (values: Readonly<Record<string, string>>): Call => ({
  ...CALIX_Q4_2010,
  figures: CALIX_Q4_2010.figures.map((figure) => ({ ...figure, value: values[figure.id] ?? figure.value })),
});

test('of a call with other figures: a loss, a negative margin, nothing to divide by, totals that do not foot, days out of order', async () => {
  const other = withValues({
    'net-income-q4': '-10.7',
    'gross-margin-q4': '-4.3',
    'net-income-q3': '0.0',
    'revenue-q4-2009': '88.5',
    'cash-q4': '98.5',
    'operating-income-q3': '5.7',
    'research-q3': '14.2',
    'injunction-date': '2011-01-28',
    'booking-month': '2008-07',
    'revenue-guidance-low': '67',
    'stock-compensation-guidance-low': '7.5',
  });
  expect(await differences(writeCall(other, 'confirmed'))).toEqual([]);
});

test('of the layout to fill in: nothing is computed, and nothing is an error', async () => {
  expect(await differences(blankCall())).toEqual([]);
});
