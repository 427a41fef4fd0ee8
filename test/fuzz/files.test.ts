/** Whatever a file holds, it is read as a workbook, which gives a report, or one sentence says why it is not. */
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../src/agreement/calix-2013/example';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import { SUPPORTING_KINDS } from '../../src/supporting-sheets/kinds';
import { templateOf } from '../../src/supporting-sheets/templates';
import { readXlsx } from '../../src/workbook/xlsx/read';
import { writeXlsx } from '../../src/workbook/xlsx/write';
import { fileOf, zipped } from '../workbook/xlsx/files';
import { everythingOf, isToldWhole } from './checked';
import { damage, type Parts, xmlDamage } from './damaged';
import { TIME, fuzzed } from './runs';

/** Every kind of thing that a file may hold: shared texts and formulas, dates, merges, names, styles, hidden rows and sheets. */
const BY_HAND = fileOf({
  sheets: {
    'Schedule A':
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData>' +
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>42369</v></c><c r="C1" t="d"><v>2015-12-31</v></c></row>' +
      '<row r="2" hidden="1"><c r="A2"><f t="shared" ref="A2:B3" si="0">B2*2</f><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Net income</t></is></c><c r="B3" t="e"><f>NA()</f><v>#N/A</v></c><c r="C3" t="b"><v>1</v></c></row>' +
      '<row r="4"><c r="A4" t="str"><f t="array" ref="A4:A5">SEQUENCE(2)</f><v>1</v></c></row>' +
      '</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    'Notes|state="hidden"': '<sheetData/>',
  },
  sharedStrings: '<si><t>Consolidated Net Income</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>',
  styles:
    '<numFmts><numFmt numFmtId="170" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>',
  definedNames: '<definedName name="Debt">\'Schedule A\'!$B$1</definedName>',
});

let files: readonly Uint8Array<ArrayBuffer>[];
let parts: readonly Parts[];
beforeAll(async () => {
  const schedule = scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE });
  const whole = await writeXlsx([schedule, ...SUPPORTING_KINDS.map((kind) => templateOf(kind, CALIX_2013))], {
    title: 'All',
  });
  const alone = await writeXlsx([schedule], { title: 'Schedule A' });
  files = [BY_HAND, whole, alone].map((bytes) => Uint8Array.from(bytes));
  parts = [BY_HAND, alone].map((bytes) =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)])),
  );
});

/** One sentence, or a report. */
async function isAnswered(bytes: Uint8Array): Promise<boolean> {
  const read = await readXlsx(bytes);
  if (read.ok) return isToldWhole(everythingOf(read.workbook));
  return /^The (?:file|workbook) [^\n]{10,300}\.$/.test(read.problem);
}

const which = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const pick = <T>(list: readonly T[], part: number): T => list[Math.floor(part * list.length)] as T;

test(
  'bytes changed, cut off, put in, exchanged',
  async () => {
    await fc.assert(
      fc.asyncProperty(which, fc.array(damage, { minLength: 1, maxLength: 3 }), async (file, steps) => {
        const bytes = steps.reduce((now, step) => step(now), pick(files, file));
        expect(await isAnswered(bytes)).toBe(true);
      }),
      fuzzed(600),
    );
  },
  TIME,
);

test(
  'XML parts missing, exchanged, nested, with absurd numbers and addresses',
  async () => {
    await fc.assert(
      fc.asyncProperty(which, xmlDamage, async (file, step) => {
        expect(await isAnswered(zipped(step(pick(parts, file)), 0))).toBe(true);
      }),
      fuzzed(200),
    );
  },
  TIME,
);
