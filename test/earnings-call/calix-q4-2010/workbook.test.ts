/** assets/calix-q4-2010-call.xlsx is what the data gives. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CALIX_Q4_2010 } from '../../../src/earnings-call/calix-q4-2010';
import { writeCall } from '../../../src/earnings-call/sheets/write-call';
import { readXlsx } from '../../../src/workbook/xlsx/read';
import { writeXlsx } from '../../../src/workbook/xlsx/write';

const file = readFileSync(path.join(__dirname, '../../../assets/calix-q4-2010-call.xlsx'));

test('the workbook in assets/ is the one that `npm run example:call` writes', async () => {
  const fresh = await readXlsx(await writeXlsx(writeCall(CALIX_Q4_2010, 'confirmed'), { title: 'x' }));
  expect(await readXlsx(file)).toEqual(fresh);
});

test('every relation stands in it with a live formula, its value, and its verdict as a formula', async () => {
  const read = await readXlsx(file);
  if (!read.ok) throw new Error(read.problem);
  const relations = read.workbook.sheets.find(({ name }) => name === 'Relations');
  const inColumn = (letter: string) =>
    (relations?.cells ?? []).filter(({ row, column }) => row >= 4 && column === letter.charCodeAt(0) - 65);
  expect(inColumn('A')).toHaveLength(CALIX_Q4_2010.relations.length);
  for (const letter of ['M', 'Q']) {
    const live = inColumn(letter).filter(({ formula, value }) => formula?.startsWith('=IF(') && value !== null);
    expect([letter, live.length]).toEqual([letter, CALIX_Q4_2010.relations.length]);
  }
});

test('words that begin like a formula stay words, in the file and however often the cell is edited', async () => {
  const [first, ...others] = CALIX_Q4_2010.figures;
  if (!first) throw new Error('no figure');
  const hostile = {
    ...first,
    words: '=HYPERLINK("http://example.com","x") 2011',
    speaker: '+1',
    what: '@SUM(A1)',
    period: '-2',
  };
  const bytes = await writeXlsx(writeCall({ ...CALIX_Q4_2010, figures: [hostile, ...others] }, 'confirmed'), {
    title: 'x',
  });
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem);
  const row = read.workbook.sheets[0]?.cells.filter((cell) => cell.row === 4) ?? [];
  for (const text of [hostile.words, hostile.speaker, hostile.what, hostile.period])
    expect(row.find(({ value }) => value === text)).toEqual(
      expect.not.objectContaining({ formula: expect.anything() as unknown }),
    );
  expect(row.filter(({ value, numberFormat }) => typeof value === 'string' && numberFormat !== '@')).toEqual([]);
});
