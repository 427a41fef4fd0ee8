import { inExcel, writingInExcel } from '../../../src/workbook/excel/run';

/** What was handed to Excel.run before the batch itself. */
const options: unknown[] = [];

function excelOf(supported: string): void {
  const run = (...given: unknown[]) => {
    const batch = given.at(-1) as () => Promise<unknown>;
    options.push(given.length > 1 ? given[0] : null);
    return batch();
  };
  const isSetSupported = (_name: string, version: string) => Number(version.slice(2)) <= Number(supported.slice(2));
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
}
beforeEach(() => options.splice(0));

test('what is written is one step of Undo where Excel can group it', async () => {
  excelOf('1.20');
  await writingInExcel(async () => undefined);
  expect(options).toEqual([{ mergeUndoGroup: true }]);
});

test('and is written all the same where it cannot', async () => {
  excelOf('1.19');
  await writingInExcel(async () => undefined);
  expect(options).toEqual([null]);
});

test('reading asks for no group', async () => {
  excelOf('1.20');
  await inExcel(async () => undefined);
  expect(options).toEqual([null]);
});

test.each([
  [{ code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode.' }, { kind: 'editing' }],
  [
    { code: 'AccessDenied', message: 'No.' },
    { kind: 'excel', code: 'AccessDenied', message: 'No.' },
  ],
  [new TypeError('broken'), { kind: 'excel', code: 'TypeError', message: 'broken' }],
])('%p becomes the problem it is', async (error, problem) => {
  excelOf('1.20');
  for (const run of [inExcel, writingInExcel]) {
    await expect(run(() => Promise.reject(error as Error))).rejects.toMatchObject({
      name: 'SpreadsheetError',
      problem,
    });
  }
});
