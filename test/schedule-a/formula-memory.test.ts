/** A check that remembers what formulas compute finds what a fresh one finds, whatever changes between two checks. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../src/agreement/calix-2013/example';
import { checkSchedule } from '../../src/schedule-a/check';
import { FormulaMemory } from '../../src/schedule-a/formula-memory';
import { locateSchedules } from '../../src/schedule-a/locate/locate';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import type { Cell, WorkbookContent } from '../../src/workbook/sheet';
import { defined } from '../support/defined';

const example = scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE });

type Changes = Record<string, Partial<Cell>>;

/** The example as a workbook, with some cells changed and rows hidden. */
function workbookWith(changes: Changes, hiddenRows: readonly number[] = []): WorkbookContent {
  const cells = example.cells.map(({ row, column, value, formula }): Cell => {
    const change = changes[`${row},${column}`];
    return { row, column, value, ...(formula !== undefined && { formula }), ...change };
  });
  const hidden = { hiddenRows: new Set(hiddenRows), hiddenColumns: new Set<number>() };
  const sheet = { name: 'Schedule A', visible: true, cells, merges: [], ...hidden };
  return { sheets: [sheet], dateSystem: 1900, names: [] };
}

function findings(workbook: WorkbookContent, memory?: FormulaMemory): readonly string[] {
  const [schedule] = locateSchedules(CALIX_2013, workbook).schedules;
  if (!schedule) throw new Error('no schedule');
  return checkSchedule(CALIX_2013, workbook, schedule, {}, memory).findings.map(({ rule, cell }) => `${rule} ${cell}`);
}

const I_A_1 = '7,2';
const I_A_5 = '11,2';

test('amounts, formulas and signs that change between checks are seen as by a fresh check', () => {
  const memory = new FormulaMemory();
  const steps: Changes[] = [
    {},
    { [I_A_1]: { value: 45_000_000 } },
    { [I_A_5]: { formula: '=SUM(C8:C10)' } },
    { [I_A_5]: { formula: '=SUM(C8:C10)' }, [I_A_1]: { value: 1 } },
    { [I_A_1]: { value: -1 } },
    { [I_A_1]: { value: 'twenty' } },
    { [I_A_5]: { formula: '=SUM(C8:C11)' } },
    {},
  ];
  for (const changes of steps) expect(findings(workbookWith(changes), memory)).toEqual(findings(workbookWith(changes)));
  expect(findings(workbookWith({ [I_A_5]: { formula: '=SUM(C8:C10)' } }), memory)).toContain('formula-lines C12');
  expect(findings(workbookWith({}), memory)).not.toContain('formula-lines C12');
});

test('a row that is hidden under a SUBTOTAL is seen as by a fresh check', () => {
  const memory = new FormulaMemory();
  const subtotal = { [I_A_5]: { formula: '=SUBTOTAL(109,C8:C11)' } };
  expect(findings(workbookWith(subtotal), memory)).not.toContain('formula-lines C12');
  expect(findings(workbookWith(subtotal, [8]), memory)).toContain('formula-lines C12');
  expect(findings(workbookWith(subtotal), memory)).not.toContain('formula-lines C12');
});

test('a check computes a formula that it does not remember, and no other', () => {
  const memory = new FormulaMemory();
  const workbook = workbookWith({ [I_A_5]: { formula: '=SUM(C8:C11)' } });
  expect(findings(workbook, memory)).not.toContain('formula-lines C12');
  const known = memory.of(CALIX_2013, workbook, defined(locateSchedules(CALIX_2013, workbook).schedules[0]));
  expect([...known.keys()]).toEqual(expect.arrayContaining(['I.A.5', 'I.C.12', 'I.D', 'II.C', 'II.D']));
  expect(known.get('I.A.5')).toEqual({ kind: 'matches', rounds: false });
  const nothing = { repeated: [], wrongSign: [], foreign: [], misweighted: [], rounds: false };
  known.set('I.A.5', { kind: 'deviates', leftOut: ['I.A.4'], ...nothing });
  expect(findings(workbook, memory)).toContain('formula-lines C12');
});

describe('what an analysis rests on', () => {
  const schedulesOf = (workbook: WorkbookContent) => locateSchedules(CALIX_2013, workbook).schedules;
  type Other = (workbook: WorkbookContent) => WorkbookContent;
  const onSheet =
    (change: Partial<WorkbookContent['sheets'][0]>): Other =>
    (workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...change })),
    });
  const other = (cells: readonly Cell[], name = 'TB', hiddenRows: readonly number[] = []) => ({
    name,
    visible: true,
    cells,
    merges: [],
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set<number>(),
  });
  const beside =
    (sheet: WorkbookContent['sheets'][0]): Other =>
    (workbook) => ({
      ...workbook,
      sheets: [...workbook.sheets, sheet],
    });
  const named =
    (refersTo: string, name = 'Debt'): Other =>
    (workbook) => ({ ...workbook, names: [{ name, refersTo }] });

  /** Whether what was remembered of one workbook is taken for the next. */
  function isKept(before: WorkbookContent, after: WorkbookContent): boolean {
    const memory = new FormulaMemory();
    const known = (workbook: WorkbookContent) => memory.of(CALIX_2013, workbook, defined(schedulesOf(workbook)[0]));
    const first = known(before);
    first.set('I.A.5', null);
    return known(after) === first;
  }
  const plain = workbookWith({});
  const five = { row: 0, column: 0, value: 5 };

  test.each<[string, Changes, Other?]>([
    ['nothing changed', {}],
    ['an amount of a line', { [I_A_1]: { value: 45_000_000 } }],
    ['the value that a formula came to', { [I_A_5]: { value: 1 } }],
    ['rows hidden, but none', {}, onSheet({ hiddenRows: new Set() })],
  ])('is the same with %s', (_, changes, change = (workbook) => workbook) => {
    expect(isKept(plain, change(workbookWith(changes)))).toBe(true);
  });

  test.each<[string, Changes, Other?]>([
    ['an amount of another sign', { [I_A_1]: { value: -45_000_000 } }],
    ['an amount of 0', { [I_A_1]: { value: 0 } }],
    ['text for an amount', { [I_A_1]: { value: 'tbd' } }],
    ['a formula for an amount', { [I_A_1]: { formula: '=1' } }],
    ['an amount for a formula', { [I_A_5]: { formula: undefined as never } }],
    ['another formula', { [I_A_5]: { formula: '=SUM(C8:C10)' } }],
    ['words in another row', { '7,1': { value: '1. Debt for borrowed money' } }],
    ['a hidden row', {}, onSheet({ hiddenRows: new Set([8]) })],
    ['a name', {}, named("'Schedule A'!C8")],
    ['a sheet beside it', {}, beside(other([five]))],
  ])('is another with %s', (_, changes, change = (workbook) => workbook) => {
    expect(isKept(plain, change(workbookWith(changes)))).toBe(false);
    expect(isKept(change(workbookWith(changes)), plain)).toBe(false);
  });

  test.each<[string, Other, Other, boolean]>([
    ['the same sheet beside it', beside(other([five])), beside(other([{ ...five }])), true],
    ['another amount beside it', beside(other([five])), beside(other([{ ...five, value: 6 }])), false],
    ['an amount elsewhere beside it', beside(other([five])), beside(other([{ ...five, row: 1 }])), false],
    [
      'a formula that came to something else',
      beside(other([{ ...five, formula: '=A2' }])),
      beside(other([{ ...five, value: 6, formula: '=A2' }])),
      true,
    ],
    [
      'a formula in another row',
      beside(other([{ ...five, formula: '=A2' }])),
      beside(other([{ ...five, row: 1, formula: '=A2' }])),
      false,
    ],
    [
      'a formula in another column',
      beside(other([{ ...five, formula: '=A2' }])),
      beside(other([{ ...five, column: 1, formula: '=A2' }])),
      false,
    ],
    ['a sheet of another name', beside(other([five])), beside(other([five], 'Debt')), false],
    ['a row hidden beside it', beside(other([five])), beside(other([five], 'TB', [0])), false],
    ['the same name', named("'Schedule A'!C8"), named("'Schedule A'!C8"), true],
    ['a name for another cell', named("'Schedule A'!C8"), named("'Schedule A'!C9"), false],
    ['another name', named("'Schedule A'!C8"), named("'Schedule A'!C8", 'Loans'), false],
  ])('%s', (_, before, after, kept) => {
    expect(isKept(before(plain), after(workbookWith({})))).toBe(kept);
  });

  test('an amount of the line’s own address, but on another sheet, is no amount of the line', () => {
    const at = { row: 7, column: 2, value: 5 };
    expect(isKept(beside(other([at]))(plain), beside(other([{ ...at, value: 6 }]))(workbookWith({})))).toBe(false);
  });

  test('fifty schedules are remembered, each by its sheet; with one more they are forgotten', () => {
    const memory = new FormulaMemory();
    const located = defined(schedulesOf(plain)[0]);
    const known = (name: string) => {
      const sheet = { ...located.sheet, name };
      return memory.of(CALIX_2013, { ...plain, sheets: [sheet] }, { ...located, sheet });
    };
    const names = Array.from({ length: 50 }, (_, index) => `Schedule A (${index})`);
    const first = names.map(known);
    expect(new Set(first).size).toBe(50);
    expect(names.map((name, index) => known(name) === first[index])).not.toContain(false);
    known('one more');
    expect(known(defined(names[0]))).not.toBe(first[0]);
  });

  test('two schedules on one sheet are each remembered', () => {
    const memory = new FormulaMemory();
    const located = defined(schedulesOf(plain)[0]);
    const known = (firstRow: number) => memory.of(CALIX_2013, plain, { ...located, firstRow });
    const upper = known(0);
    expect(known(60)).not.toBe(upper);
    expect(known(0)).toBe(upper);
  });

  test('another unit and other places of its lines are other grounds', () => {
    const located = defined(schedulesOf(plain)[0]);
    const moved = located.lines.map((line) => (line.line === 'I.B' ? { ...line, at: { row: 40, column: 2 } } : line));
    for (const other of [
      { ...located, unit: { ...located.unit, scale: 1000 } },
      { ...located, lines: moved },
    ]) {
      const memory = new FormulaMemory();
      expect(memory.of(CALIX_2013, plain, other)).not.toBe(memory.of(CALIX_2013, plain, located));
    }
  });
});
