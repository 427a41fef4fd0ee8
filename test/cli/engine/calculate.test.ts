import { createEngine } from '../../../src/cli/engine/engine';
import { type Literal, sheetOf, type SheetOptions, workbookOf } from '../../../src/workbook/memory';
import { address, type CellValue, type WorkbookContent } from '../../../src/workbook/sheet';
import { sampleEngine } from './sample';

const engine = sampleEngine();

async function calculated(rows: readonly (readonly Literal[])[], options?: SheetOptions) {
  return valuesIn(await engine.calculate(workbookOf(sheetOf('S', rows, options))));
}

const valuesIn = ({ sheets }: WorkbookContent, sheet = 0): Record<string, CellValue> =>
  Object.fromEntries((sheets[sheet]?.cells ?? []).map(({ row, column, value }) => [address(row, column), value]));

test('a workbook that holds all its values comes back as it is, and the engine is not loaded', async () => {
  const workbook = workbookOf(sheetOf('S', [[1, 2, 4]], { formulas: { C1: '=A1+B1' } }));
  const unloadable = createEngine({
    namespace: 'COVENANT',
    metadata: { functions: [] },
    functions: {},
    load: () => Promise.reject(new Error('loaded')),
  });
  expect(await unloadable.calculate(workbook)).toBe(workbook);
  await expect(unloadable.calculate(workbookOf(sheetOf('S', [['=1']])))).rejects.toThrow('loaded');
});

test('formulas are calculated after the cells they read, in whatever order they stand', async () => {
  expect(await calculated([['=B1+1', '=C1*2', '=A2', '=SUM(A1:C1)'], [5]])).toEqual({
    A1: 11,
    B1: 10,
    C1: 5,
    D1: 26,
    A2: 5,
  });
});

test('through 20,000 names, each of which means the next', async () => {
  const names = Array.from({ length: 20_000 }, (_, i) => ({
    name: `Step_${i}`,
    refersTo: i === 19_999 ? '1' : `Step_${i + 1}+1`,
  }));
  const cells = [{ row: 0, column: 0, value: null, formula: '=Step_0' }];
  const book = workbookOf([{ ...sheetOf('Names', []), cells }], { names });
  // What the engine cannot follow so far stays without a value, and nothing breaks off.
  expect([null, 20_000]).toContain(valuesIn(await engine.calculate(book)).A1);
});

test('through names and other sheets', async () => {
  const workbook = workbookOf([sheetOf('S', [['=Total/Other!A2']]), sheetOf('Other', [['=A2*3'], [7]])], {
    names: [{ name: 'Total', refersTo: 'Other!$A$1' }],
  });
  expect(valuesIn(await engine.calculate(workbook))).toEqual({ A1: 3 });
});

test('a name that is a function’s as well is the name where no bracket follows, and the function where one does', async () => {
  const workbook = workbookOf(
    sheetOf('S', [
      ['=rate*2+SUM(A2:B2)', '=Rate+Twice'],
      [3, 4],
    ]),
    {
      names: [
        { name: 'Rate', refersTo: 's!$A$2' },
        { name: 'SUM', refersTo: 'S!$B$2' },
        { name: 'Twice', refersTo: '2*SUM' },
      ],
    },
  );
  expect(valuesIn(await engine.calculate(workbook))).toMatchObject({ A1: 3 * 2 + 7, B1: 3 + 2 * 4 });
});

test('what is spelled as a cell or a value is no name', async () => {
  const workbook = workbookOf(
    sheetOf('S', [
      ['=B2*10', '=IF(TRUE,5,6)'],
      [3, 4],
    ]),
    {
      names: [
        { name: 'B2', refersTo: 'S!$A$2' },
        { name: 'TRUE', refersTo: '0' },
      ],
    },
  );
  expect(valuesIn(await engine.calculate(workbook))).toMatchObject({ A1: 40, B1: 5 });
});

test('a long chain of formulas', async () => {
  const rows: Literal[][] = Array.from({ length: 3000 }, (_, i) => [`=A${i + 2}+1`]);
  expect((await calculated([...rows, [1]]))['A1']).toBe(3001);
});

test('a value that is held is not calculated again, right or wrong', async () => {
  expect(await calculated([[2, 99, '=B1+1']], { formulas: { B1: '=A1*2' } })).toEqual({ A1: 2, B1: 99, C1: 100 });
});

test('#NAME?, stored where the add-in was missing, is calculated; other errors stay', async () => {
  const name = { error: '#NAME?' };
  const rows = [[8, name, name, { error: '#REF!' }]];
  const formulas = { B1: '=COVENANT.HALF(A1)', C1: '=IF(B1<=4,"Yes","No")', D1: '=A1' };
  expect(await calculated(rows, { formulas })).toEqual({ A1: 8, B1: 4, C1: 'Yes', D1: { error: '#REF!' } });
});

test('a formula spills into the cells beside it, and others read them', async () => {
  expect(await calculated([['=SUM(C2:D3)', null, 'x'], [null, null, '=SEQUENCE(2,2)'], []])).toEqual({
    A1: 10,
    C1: 'x',
    C2: 1,
    D2: 2,
    C3: 3,
    D3: 4,
  });
});

test('a formula that would spill over a cell is #SPILL!, and the cell stays', async () => {
  expect(await calculated([['=SEQUENCE(3)'], [], ['taken']])).toEqual({ A1: { error: '#SPILL!' }, A3: 'taken' });
  const [reason] = await engine.evaluate(['=A1'], workbookOf(sheetOf('S', [['=SEQUENCE(3)'], [], ['taken']])));
  expect(reason).toEqual({
    error: '#SPILL!',
    message: 'The result of A1 needs cell A3, which is not empty: clear it.',
  });
});

test('errors that the formulas truly have are their values', async () => {
  expect(await calculated([['=1/0', '=COVENANT.REFUSE(1)', '=A1+1']])).toEqual({
    A1: { error: '#DIV/0!' },
    B1: { error: '#N/A' },
    C1: { error: '#DIV/0!' },
  });
});

test('what the engine cannot calculate stays without a value, and so does what hangs on it', async () => {
  expect(await calculated([['=NOPE()', '=A1+1', "='[1]S'!A1", '=C1', '=E1', '=A2', '=1+1'], ['=F1+1']])).toEqual({
    A1: null,
    B1: null,
    C1: null,
    D1: null,
    E1: null,
    F1: null,
    G1: 2,
    A2: null,
  });
});

test('references made while calculating see calculated cells', async () => {
  expect(await calculated([['=INDIRECT("B1")+1', '=C1*2', '=1+1']])).toEqual({ A1: 5, B1: 4, C1: 2 });
});

test('the workbook given is not changed', async () => {
  const workbook = workbookOf(sheetOf('S', [['=1+1']]));
  await engine.calculate(workbook);
  expect(valuesIn(workbook)).toEqual({ A1: null });
});
