/** The Bridge sheet: what its formulas come to in a real formula engine, and what is said of a wrong one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../src/agreement/calix-2013/example';
import { createEngine } from '../../src/cli/engine/engine';
import type { FunctionMetadata, Implementation } from '../../src/cli/engine/host-function';
import { registry } from '../../src/functions/registry';
import { bridgeForm } from '../../src/supporting-sheets/bridge/form';
import { readBridge } from '../../src/supporting-sheets/bridge/read-bridge';
import { bridgeTemplate } from '../../src/supporting-sheets/bridge/template';
import { checkSupporting, supportingFinder } from '../../src/supporting-sheets/check';
import { readForm } from '../../src/supporting-sheets/read-form';
import { sheetOf, workbookOf } from '../../src/workbook/memory';
import { type CellValue, type Sheet, type WorkbookContent, address } from '../../src/workbook/sheet';
import { loadBundled } from '../cli/engine/bundled';
import { asSheet } from './a-form';
import { around } from './around';

const metadata = JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'dist', 'functions.json'), 'utf8')) as {
  functions: readonly FunctionMetadata[];
};
const engine = createEngine({
  namespace: 'COVENANT',
  metadata,
  functions: registry as Readonly<Record<string, Implementation>>,
  load: loadBundled,
});

const template = bridgeTemplate(CALIX_2013);

/** Rows by what stands in their first column. */
const NAMES = {
  net: 'GAAP net income available',
  dividends: 'Preferred-stock dividends',
  stock: 'Stock-based compensation',
  amortization: 'Amortization of intangible assets',
  warrants: 'Fair-value loss',
  acquisition: 'Acquisition-related costs',
  taxes: 'Income taxes',
  interest: 'Interest charges',
  depreciation: 'Depreciation',
  cash: 'Other cash expenses',
  charges: 'Other non-cash charges',
  amendment: 'Costs of amendments',
  gains: 'Other non-cash gains',
  total: 'The measures',
} as const;
type Name = keyof typeof NAMES;
const FIELDS = {
  incurred: 'Acquisition-related costs incurred',
  already: 'Cash expenses added back',
  addsUp: 'Each column',
};

type Changes = Partial<Record<Name | 'incurred' | 'already', CellValue>>;

const rowOf = (words: string, after = 0): number => {
  const cell = template.cells.find(
    ({ row, column, value }) => row >= after && column === 0 && typeof value === 'string' && value.startsWith(words),
  );
  if (!cell) throw new Error(`The sheet has no row “${words}”`);
  return cell.row;
};
const TABLE = rowOf('Item by item');
const itemRow = (name: Name): number => rowOf(NAMES[name], TABLE);

/** The sheet as inserted, with other entries; formulas wait to be calculated. */
function sheetWith(changes: Changes): Sheet {
  const places = new Map(
    Object.entries(changes).map(([name, value]) => [
      name in FIELDS ? rowOf(FIELDS[name as keyof typeof FIELDS]) : itemRow(name as Name),
      value,
    ]),
  );
  const inserted = asSheet(template);
  return {
    ...inserted,
    cells: inserted.cells.map((cell) => {
      if (cell.column === 1 && places.has(cell.row)) return { ...cell, value: places.get(cell.row) ?? null };
      return 'formula' in cell ? { ...cell, value: null } : cell;
    }),
  };
}

async function calculated(changes: Changes) {
  const { sheets } = await engine.calculate(workbookOf(sheetWith(changes)));
  const at = (row: number, column: number): CellValue =>
    sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  const amounts = (name: Name): CellValue[] => [at(itemRow(name), 2), at(itemRow(name), 3)];
  return { amounts, addsUp: at(rowOf(FIELDS.addsUp), 1) };
}

const ZEROS: Changes = {
  net: 0,
  dividends: 0,
  stock: 0,
  amortization: 0,
  warrants: 0,
  acquisition: 0,
  taxes: 0,
  interest: 0,
  depreciation: 0,
  cash: 0,
  charges: 0,
  amendment: 0,
  gains: 0,
};

describe('its formulas, calculated', () => {
  it('the illustration ends where the call and the example of Schedule A do', async () => {
    const { amounts, addsUp } = await calculated({});
    // I.C.12 of the example: −3,819,720.90 + 1,184,500 + 9,875,220.15 + 7,000,000 + 1,800,000 + 155,000 + 125,000 − 310,000
    expect(amounts('total')).toEqual([10_700_000, 16_009_999.25]);
    expect(addsUp).toBe('Yes');
  });

  it.each<[string, Changes, Partial<Record<Name, CellValue[]>>]>([
    ['a gain on the warrants is taken off both', { warrants: -3, net: 10 }, { warrants: [-3, -3], total: [7, 7] }],
    ['a loss is added to both', { warrants: 3, net: 10 }, { warrants: [3, 3], total: [13, 13] }],
    ['a tax benefit goes nowhere', { taxes: -5, net: 10 }, { taxes: [null, 0], total: [10, 10] }],
    ['a provision goes to EBITDA', { taxes: 5, net: 10 }, { taxes: [null, 5], total: [10, 15] }],
    ['gains are subtracted', { gains: 4, net: 10 }, { gains: [null, -4], total: [10, 6] }],
    [
      'costs before the Agreement count in one measure',
      { acquisition: 1_800_000, incurred: 'No' },
      { acquisition: [1_800_000, 0], total: [1_800_000, 0] },
    ],
    [
      'the basket is used up from the top',
      { acquisition: 1_800_000, incurred: 'Yes', cash: 4_000_000, already: 500_000 },
      { acquisition: [1_800_000, 1_800_000], cash: [null, 2_700_000], total: [1_800_000, 4_500_000] },
    ],
    [
      'and is there for the others where those costs do not count',
      { acquisition: 1_800_000, incurred: false, cash: 6_000_000 },
      { acquisition: [1_800_000, 0], cash: [null, 5_000_000], total: [1_800_000, 5_000_000] },
    ],
    [
      'TRUE is as good as Yes',
      { acquisition: 1_800_000, incurred: true },
      { acquisition: [1_800_000, 1_800_000], total: [1_800_000, 1_800_000] },
    ],
  ])('%s', async (_, changes, expected) => {
    const { amounts, addsUp } = await calculated({ ...ZEROS, already: 0, ...changes });
    for (const [name, values] of Object.entries(expected))
      expect([name, amounts(name as Name)]).toEqual([name, values]);
    expect(addsUp).toBe('Yes');
  });
});

describe('what is read from it', () => {
  const read = (changes: Changes) => {
    const [filled] = readForm(bridgeForm(CALIX_2013), workbookOf(sheetWith(changes)));
    if (!filled) throw new Error('no bridge is found');
    return readBridge(CALIX_2013, filled);
  };
  const totals = (changes: Changes): number[] => {
    const { outcome } = read(changes);
    if (!outcome?.ok) throw new Error('no bridge');
    return [outcome.value.nonGaapNetIncome, outcome.value.consolidatedEbitda].map(({ amount }) => amount.toNumber());
  };

  it('both measures, from the input cells alone: no formula needs to have been calculated', () => {
    expect(totals({})).toEqual([10_700_000, 16_009_999.25]);
    expect(totals({ incurred: 'No' })).toEqual([10_700_000, 14_209_999.25]);
    expect(totals({ incurred: null })).toEqual([10_700_000, 14_209_999.25]);
  });

  it('blank amounts count as 0, and are named', () => {
    expect(read({ interest: null, gains: null }).blank.map(({ id }) => id)).toEqual([
      'interest',
      'other-noncash-gains',
    ]);
    expect(totals({ interest: null })).toEqual([10_700_000, 14_825_499.25]);
  });

  it.each<[string, Changes]>([
    ['net income is blank', { net: null }],
    ['an amount is text', { stock: 'about 7' }],
    ['the answer is neither', { incurred: 'perhaps' }],
  ])('nothing while %s', (_, changes) => {
    expect(read(changes).outcome).toBeNull();
  });

  it('what the figures are, and the period', () => {
    expect(read({}).about).toBe(CALIX_EXAMPLE.note);
    expect(read({}).periodEnd).toEqual(CALIX_EXAMPLE.statementDate.date);
  });
});

describe('findings', () => {
  const found = (workbook: WorkbookContent) =>
    checkSupporting(
      CALIX_2013,
      workbook.sheets.flatMap((sheet) => supportingFinder(CALIX_2013)(sheet, 1900)),
      around(workbook),
    ).flatMap(({ findings }) => findings);
  const of = async (changes: Changes) => found(await engine.calculate(workbookOf(sheetWith(changes))));
  /** What a wrong input makes of the formulas is reported there as well. */
  const COMPUTED = /^[CD]/;
  const cell = (name: Name, column = 1): string => address(itemRow(name), column);

  it.each<[string, Changes, object]>([
    [
      'net income left blank',
      { net: null },
      {
        rule: 'bridge-net-income-blank',
        severity: 'error',
        cell: cell('net'),
        message: 'GAAP net income available to common stockholders is blank, and both measures begin with it.',
      },
    ],
    [
      'a negative add-back',
      { stock: -0.01 },
      {
        rule: 'bridge-negative',
        severity: 'error',
        cell: cell('stock'),
        message: 'Stock-based compensation: found (0.01), but this amount is never negative.',
        fix: `In ${cell('stock')} enter 0 or more.`,
      },
    ],
    ['text for an amount', { interest: 'n/a' }, { rule: 'bridge-entry', severity: 'error', cell: cell('interest') }],
    [
      'nothing said of when the costs were incurred',
      { incurred: null },
      {
        rule: 'bridge-incurred-not-said',
        severity: 'warning',
        cell: address(rowOf(FIELDS.incurred), 1),
        fix: `In ${address(rowOf(FIELDS.incurred), 1)} enter Yes or No.`,
      },
    ],
  ])('%s', async (_, changes, expected) => {
    expect((await of(changes)).filter(({ cell: at }) => !COMPUTED.test(at ?? ''))).toEqual([
      expect.objectContaining(expected),
    ]);
  });

  it('a measure typed a cent off', () => {
    const inserted = asSheet(template);
    const typed = (column: number, value: number): Sheet => ({
      ...inserted,
      cells: inserted.cells.map((one) =>
        one.row === itemRow('total') && one.column === column ? { row: one.row, column, value } : one,
      ),
    });
    expect(found(workbookOf(typed(3, 16_009_999.26)))).toEqual([
      expect.objectContaining({
        rule: 'bridge-total',
        cell: cell('total', 3),
        found: '16,009,999.26',
        expected: '16,009,999.25',
        message: 'Consolidated EBITDA is 16,009,999.26; the amounts give 16,009,999.25.',
      }),
    ]);
    expect(found(workbookOf(typed(3, 16_009_999.25)))).toEqual([]);
    expect(found(workbookOf(typed(2, 10_699_999.99)))).toHaveLength(1);
  });

  it('nothing where those costs are nought, or there is no such sheet', async () => {
    expect(await of({ incurred: null, acquisition: 0 })).toEqual([]);
    expect(found(workbookOf(sheetOf('Other', [['From net income to Consolidated EBITDA']])))).toEqual([]);
  });
});
