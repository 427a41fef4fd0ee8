/** assets/calix-schedule-a-2015-12-31.xlsx is what the code makes, and says where each figure comes from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CALIX_2013 } from '../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../src/agreement/calix-2013/example';
import { scheduleTemplate } from '../src/schedule-a/template/template';
import { readXlsx } from '../src/workbook/xlsx/read';
import { writeXlsx } from '../src/workbook/xlsx/write';

const file = readFileSync(path.join(__dirname, '..', 'assets', 'calix-schedule-a-2015-12-31.xlsx'));

test('the workbook in assets/ is the one that `npm run example` writes', async () => {
  const sheet = scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE });
  const fresh = await readXlsx(await writeXlsx([sheet], { title: 'x' }));
  const kept = await readXlsx(file);
  expect(kept).toEqual(fresh);
});

test('every input cell of it says whether its figure is stated in the call or illustrative', async () => {
  const read = await readXlsx(file);
  if (!read.ok) throw new Error(read.problem);
  const cells = read.workbook.sheets[0]?.cells ?? [];
  const inputs = CALIX_2013.schedule.lines.filter((line) => line.kind === 'input' && !line.optional).length;
  const sources = cells.filter(
    ({ value }) => typeof value === 'string' && /^(Stated in the call|Illustrative)/.test(value),
  );
  expect(sources.length).toBeGreaterThanOrEqual(inputs);
});
