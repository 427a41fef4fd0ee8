import './sheet-calculator';
import type { AstExpression } from '@borgar/fx';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { registry } from '../../../src/functions/registry';
import { scheduleTemplate } from '../../../src/schedule-a/template/template';
import { parseBox } from '../../../src/workbook/memory';
import { address } from '../../../src/workbook/sheet';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';
import {
  AMOUNT,
  CHECK,
  amountOf,
  cellAt,
  dateCell,
  emptyForm,
  exampleForm,
  exampleWith,
  limitCells,
  rowOfLine,
  verdictRows,
  present,
} from './form-on-sheet';
import { calculated, treeOf } from './sheet-calculator';

function* nodes(node: AstExpression): Generator<AstExpression> {
  yield node;
  if ('arguments' in node) for (const child of node.arguments) if (child) yield* nodes(child as AstExpression);
}

function citedBy(formula: string): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const node of nodes(treeOf(formula))) {
    if (node.type !== 'ReferenceIdentifier') continue;
    const { top, left, bottom, right } = parseBox(node.value);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cited.add(address(row, column));
  }
  return cited;
}

const range = (prefix: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, i) => `${prefix}${i + 1}`);

describe.each([
  ['the empty form', emptyForm],
  ['the example', exampleForm],
] as const)('on %s', (_, formOf: () => SheetToWrite) => {
  let sheet: SheetToWrite;
  let leverage: number;
  let liquidity: number;
  beforeEach(() => {
    sheet = formOf();
    [leverage, liquidity] = verdictRows(sheet) as [number, number];
  });

  const cells = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.map((line) => amountOf(sheet, line)));
  const formulaOf = (row: number, column = AMOUNT): string => present(cellAt(sheet, row, column)?.formula);

  test.each([
    ['I.A.5', range('I.A.', 4)],
    ['I.C.12', range('I.C.', 11)],
    ['I.D', ['I.A.5', 'I.B', 'I.C.12']],
    ['II.C', ['I.A.5']],
    ['II.D', ['II.A', 'II.B', 'II.C']],
  ])('%s cites the cells of %p and no other', (line, operands) => {
    expect(citedBy(formulaOf(rowOfLine(sheet, line)))).toEqual(cells(operands));
  });

  test('limits cite the Statement Date, verdicts the lines tested and the date', () => {
    const date = dateCell(sheet);
    for (const limit of limitCells(sheet)) {
      const { top } = parseBox(limit);
      expect(citedBy(formulaOf(top))).toEqual(new Set([date]));
    }
    expect(citedBy(formulaOf(leverage))).toEqual(new Set([...cells(['I.A.5', 'I.B', 'I.C.12']), date]));
    expect(citedBy(formulaOf(liquidity))).toEqual(new Set([...cells(['II.A', 'II.B', 'II.C']), date]));
  });

  test('EBITDA takes the one range of eleven rows', () => {
    expect(formulaOf(rowOfLine(sheet, 'I.C.12'))).toContain(
      `COVENANT.CONSOLIDATED_EBITDA(${amountOf(sheet, 'I.C.1')}:${amountOf(sheet, 'I.C.11')})`,
    );
  });

  test('a cell alone is cited as such, not as a range', () => {
    for (const { formula = '' } of sheet.cells) expect(formula).not.toMatch(/\b([A-Z]+\d+):\1\b/);
  });

  test('the add-in has every function that is called', () => {
    const names = sheet.cells.flatMap(({ formula = '' }) =>
      [...formula.matchAll(/COVENANT\.([A-Z_]+)/g)].map(([, name]) => present(name)),
    );
    expect(new Set(names).size).toBe(8);
    expect(names.filter((name) => !(name in registry))).toEqual([]);
  });

  test('no limit, cap or tolerance is typed in a formula: only counts of cells, calendar arithmetic and decimals', () => {
    const literals = new Set<unknown>();
    for (const { formula } of sheet.cells) {
      if (formula === undefined) continue;
      for (const node of nodes(treeOf(formula)))
        if (node.type === 'Literal' && typeof node.value === 'number') literals.add(node.value);
    }
    expect([...literals].sort()).toEqual([0, 1, 11, 2, 3, 4].filter((n) => literals.has(n)));
  });

  test('the check without the add-in rests on built-in functions alone, all the way down', () => {
    const seen = new Set<string>();
    const follow = (where: string): void => {
      if (seen.has(where)) return;
      seen.add(where);
      const { top, left } = parseBox(where);
      const formula = cellAt(sheet, top, left)?.formula;
      if (formula === undefined) return;
      expect(formula).not.toContain('COVENANT');
      citedBy(formula).forEach(follow);
    };
    for (const row of [leverage, liquidity]) follow(address(row, CHECK));
    for (const line of [...range('I.A.', 4), 'I.B', ...range('I.C.', 11), 'II.A', 'II.B']) {
      expect([line, seen.has(amountOf(sheet, line))]).toEqual([line, true]);
    }
    expect(seen.has(dateCell(sheet))).toBe(true);
  });
});

describe('stored values are what the formulas calculate', () => {
  test.each([
    ['the example', {}, '2015-12-31'],
    ['a breach', { 'I.A.1': '90000000' }, '2015-12-31'],
    ['no debt', { 'I.A.1': '0', 'I.A.2': '0', 'I.A.3': '0', 'I.B': '0' }, '2015-12-31'],
    ['negative EBITDA', { 'I.C.1': '-50000000' }, '2015-12-31'],
    ['EBITDA of exactly 0', { 'I.C.1': '-19829720.15' }, '2015-12-31'],
    ['cash expenses above the basket', { 'I.C.7': '5000000.01' }, '2015-12-31'],
    ['a tax benefit entered negative', { 'I.C.3': '-354000' }, '2015-12-31'],
    ['a negative letter of credit', { 'I.A.2': '-1' }, '2015-12-31'],
    ['a quarter before the Closing Date', {}, '2013-06-30'],
    ['a quarter after the Maturity Date', {}, '2018-12-31'],
    ['the last quarter', {}, '2018-09-29'],
    ['the quarter in the hole of the step-down table', { 'I.B': '0' }, '2014-09-27'],
    ['judgments before the Amendment', {}, '2014-06-28'],
    ['a month-end that ends no quarter', {}, '2015-11-30'],
    ['a week after the quarter-end', {}, '2016-01-07'],
    ['eight days after it', {}, '2016-01-08'],
    ['a week before it', {}, '2015-12-24'],
    ['eight days before it', { 'I.B': '0' }, '2015-12-23'],
  ])('%s', (_, amounts: Record<string, string>, date) => {
    expectStoredAsCalculated(exampleWith(amounts, date));
  });

  test.each(['I.A.2', 'I.B', 'I.C.4', 'II.A', 'II.B'])('without %s', (line) => {
    const figures = new Map([...CALIX_EXAMPLE.figures].filter(([id]) => id !== line));
    expectStoredAsCalculated(scheduleTemplate(CALIX_2013, { example: { ...CALIX_EXAMPLE, figures } }));
  });

  function expectStoredAsCalculated(sheet: SheetToWrite): void {
    const shown = calculated(sheet);
    for (const { row, column, formula, value } of sheet.cells) {
      if (formula === undefined) continue;
      expect([address(row, column), shown(address(row, column))]).toEqual([address(row, column), value]);
    }
  }
});

describe('while something is blank', () => {
  let sheet: SheetToWrite;
  let computed: Readonly<Record<string, string>>;
  beforeEach(() => {
    sheet = exampleForm();
    computed = computedOn(sheet);
  });

  const computedOn = (form: SheetToWrite) => ({
    'I.A.5': amountOf(form, 'I.A.5'),
    'I.C.12': amountOf(form, 'I.C.12'),
    'I.D': amountOf(form, 'I.D'),
    'II.C': amountOf(form, 'II.C'),
    'II.D': amountOf(form, 'II.D'),
    maximum: present(limitCells(form)[0]),
    minimum: present(limitCells(form)[1]),
    leverage: address(present(verdictRows(form)[0]), AMOUNT),
    liquidity: address(present(verdictRows(form)[1]), AMOUNT),
    'leverage without the add-in': address(present(verdictRows(form)[0]), CHECK),
    'liquidity without the add-in': address(present(verdictRows(form)[1]), CHECK),
  });
  const leverage = ['I.D', 'leverage', 'leverage without the add-in'];
  const liquidity = ['II.D', 'liquidity', 'liquidity without the add-in'];

  test.each([
    ...range('I.A.', 4).map((line) => [line, ['I.A.5', 'II.C', ...leverage, ...liquidity]] as const),
    ['I.B', leverage] as const,
    ...range('I.C.', 11).map((line) => [line, ['I.C.12', ...leverage]] as const),
    ['II.A', liquidity] as const,
    ['II.B', liquidity] as const,
    ['date', ['maximum', 'minimum', ...leverage.slice(1), ...liquidity.slice(1)]] as const,
  ])('%s: what needs it shows nothing, the rest stays', (line, nothing) => {
    const where = line === 'date' ? dateCell(sheet) : amountOf(sheet, line);
    const before = calculated(sheet);
    for (const blank of [null, ''] as const) {
      const shown = calculated(sheet, { entered: { [where]: blank } });
      for (const [name, cell] of Object.entries(computed)) {
        expect([name, shown(cell)]).toEqual([name, nothing.includes(name) ? '' : before(cell)]);
      }
    }
  });

  test('text where an amount belongs is an error of the formula, not nothing, and gives no verdict', () => {
    const shown = calculated(sheet, { entered: { [amountOf(sheet, 'I.C.4')]: 'about 9 million' } });
    expect(shown(present(computed['I.C.12']))).toEqual({ error: '#VALUE!' });
    expect(shown(present(computed['leverage']))).toEqual({ error: '#VALUE!' });
    expect(shown(present(computed['leverage without the add-in']))).toBe('');
    expect(shown(present(computed['liquidity']))).toBe('Yes');
  });

  test('an error in an input cell is not taken for a ratio without meaning', () => {
    const shown = calculated(sheet, { entered: { [amountOf(sheet, 'I.C.1')]: { error: '#N/A' } } });
    expect(shown(present(computed['I.D']))).toEqual({ error: '#N/A' });
  });
});
