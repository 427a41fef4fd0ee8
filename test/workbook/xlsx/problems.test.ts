import { readXlsx } from '../../../src/workbook/xlsx/read';
import { ALWAYS_ALLOWED_BYTES, MAX_INFLATED_BYTES, MAX_PARTS } from '../../../src/workbook/xlsx/zip';
import { fileOf, fileWithRows, partsOf, zipped } from './files';

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await readXlsx(bytes);
  if (result.ok) throw new Error('The file was read.');
  return result.problem;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const good = fileWithRows('<row r="1"><c r="A1"><v>1</v></c></row>');
const compound = (content = ''): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...content].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

/** The file with 32 bits changed at every place where this mark stands, some bytes further. */
function patched(bytes: Uint8Array, mark: number, offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === mark) view.setUint32(at + offset, value, true);
  }
  return copy;
}
const DIRECTORY_ENTRY = 0x02014b50;

describe('other formats are named', () => {
  test.each([
    ['an empty file', new Uint8Array(), /^The file is empty/],
    ['CSV', text('line,amount\nI.A.1,100\n'), /plain text, such as CSV/],
    ['a web page', text('\n<html><body>Sign in</body></html>'), /a web page or XML/],
    ['a PDF', text('%PDF-1.7\n1 0 obj'), /not an \.xlsx workbook but a PDF/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /not an \.xlsx workbook but something else/],
    ['an old workbook', compound('Workbook'), /older \.xls format/],
    ['an encrypted workbook', compound('EncryptedPackage'), /protected with a password/],
    ['a zip of something else', zipped({ 'letter.txt': 'Dear Sirs' }), /zip archive that holds no workbook/],
    ['OpenDocument', zipped({ 'content.xml': '<a/>', 'xl/workbook.xml': '<a/>' }), /OpenDocument/],
    [
      'a binary workbook',
      zipped({ '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>' }),
      /binary \.xlsb format/,
    ],
    [
      'a letter',
      zipped({
        '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="word/document.xml"/></R>',
        'word/document.xml': '<document/>',
      }),
      /another kind of document/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    expect(await problemOf(bytes)).toMatch(sentence);
  });
});

describe('damaged files', () => {
  test('cut short anywhere', async () => {
    for (let length = 2; length < good.length; length += 37) {
      expect(await problemOf(good.subarray(0, length))).toMatch(/^The file is cut short or damaged/);
    }
  });

  test('one changed digit is not taken for another amount', async () => {
    const parts = partsOf({ sheets: { S: '<sheetData><row r="1"><c r="A1"><v>5000000</v></c></row></sheetData>' } });
    const stored = zipped(parts, 0);
    expect((await readXlsx(stored)).ok).toBe(true);
    stored[Buffer.from(stored).indexOf('5000000')] = '6'.charCodeAt(0);
    expect(await problemOf(stored)).toMatch(/^The file is damaged/);
  });

  test.each([
    ['a part is missing', fileOf({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': null } })],
    ['XML breaks off', fileOf({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' } })],
    ['tags cross', fileOf({ sheets: { S: '<a><b></a></b>' } })],
    ['a tag does not end', fileOf({ sheets: { S: '<a b="1' } })],
    ['an entity is unknown', fileWithRows('<row><c t="str"><v>&what;</v></c></row>')],
    ['the part is no worksheet', fileOf({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': '<chart/>' } })],
    ['a text is not there', fileWithRows('<row r="1"><c r="A1" t="s"><v>5</v></c></row>')],
    ['an address is none', fileWithRows('<row r="1"><c r="1A"><v>5</v></c></row>')],
    ['a row is beyond the last', fileWithRows('<row r="1048577"><c><v>5</v></c></row>')],
    ['the workbook part is empty', fileOf({ sheets: { S: '' }, parts: { 'xl/workbook.xml': '' } })],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toMatch(/^The file is damaged and cannot be read/);
  });

  test('no worksheets at all', async () => {
    expect(await problemOf(fileOf({ sheets: {} }))).toMatch(/holds no worksheet/);
  });
});

describe('hostile files', () => {
  test('declared entities are refused, wherever they stand', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    for (const path of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml']) {
      const usual = partsOf({ sheets: { S: '' } });
      expect(await problemOf(zipped({ ...usual, [path]: `${bomb}${usual[path]}` }))).toMatch(/declares XML entities/);
    }
  });

  test('a part that unpacks to far more than its size', async () => {
    const spaces = (length: number): Uint8Array =>
      fileOf({ sheets: { S: `<sheetData></sheetData>${' '.repeat(length)}` } });
    expect(await problemOf(spaces(ALWAYS_ALLOWED_BYTES + 1))).toMatch(/sheet1\.xml unpacks to more than 300 times/);
    expect((await readXlsx(spaces(ALWAYS_ALLOWED_BYTES - 1000))).ok).toBe(true);
  });

  test('a directory that claims more than is read', async () => {
    expect(await problemOf(patched(good, DIRECTORY_ENTRY, 24, MAX_INFLATED_BYTES))).toMatch(/at most 128 MB are read/);
  });

  test('a directory that claims less than there is', async () => {
    expect(await problemOf(patched(good, DIRECTORY_ENTRY, 24, 10))).toMatch(/damaged/);
  });

  test('a part under a name that does not say that it is XML', async () => {
    const usual = partsOf({ sheets: { S: '' } });
    const renamed = {
      ...usual,
      'xl/_rels/workbook.xml.rels': usual['xl/_rels/workbook.xml.rels']?.replace('sheet1.xml', 'sheet1.dat') ?? '',
      'xl/worksheets/sheet1.dat': `${usual['xl/worksheets/sheet1.xml']}${' '.repeat(ALWAYS_ALLOWED_BYTES)}`,
    };
    expect(await problemOf(zipped(renamed))).toMatch(/sheet1\.dat unpacks to more than 300 times/);
  });

  test('one part that is read again and again', async () => {
    const filler = ' '.repeat(ALWAYS_ALLOWED_BYTES - 1000);
    const parts = partsOf({ sheets: { S: `<sheetData></sheetData>${filler}` } });
    const again = (times: number): Uint8Array =>
      zipped({
        ...parts,
        'xl/workbook.xml':
          parts['xl/workbook.xml']?.replace('</sheets>', `${'<sheet name="T" r:id="rId1"/>'.repeat(times)}</sheets>`) ??
          '',
      });
    expect((await readXlsx(again(2))).ok).toBe(true);
    expect(await problemOf(again(MAX_INFLATED_BYTES / ALWAYS_ALLOWED_BYTES))).toMatch(/at most 128 MB are read/);
  });

  /** The same archive with its directory's end in wide fields, as ZIP64 has it: by APPNOTE 4.3.14 to 4.3.16. */
  function withWideEnd(bytes: Uint8Array, parts?: number): Uint8Array {
    const end = bytes.length - 22;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const wide = new DataView(new ArrayBuffer(56 + 20 + 22));
    const count = BigInt(parts ?? view.getUint16(end + 10, true));
    wide.setUint32(0, 0x06064b50, true);
    wide.setBigUint64(4, 44n, true);
    wide.setBigUint64(24, count, true);
    wide.setBigUint64(32, count, true);
    wide.setBigUint64(40, BigInt(view.getUint32(end + 12, true)), true);
    wide.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
    wide.setUint32(56, 0x07064b50, true);
    wide.setBigUint64(56 + 8, BigInt(end), true);
    wide.setUint32(56 + 16, 1, true);
    wide.setUint32(76, 0x06054b50, true);
    for (const field of [8, 10]) wide.setUint16(76 + field, 0xffff, true);
    for (const field of [12, 16]) wide.setUint32(76 + field, 0xffffffff, true);
    return Uint8Array.from([...bytes.subarray(0, end), ...new Uint8Array(wide.buffer)]);
  }

  test('a directory whose end is in wide fields is read, and what it claims is checked', async () => {
    expect(await readXlsx(withWideEnd(good))).toEqual(await readXlsx(good));
    expect(await problemOf(withWideEnd(good, MAX_PARTS + 1))).toMatch(/consists of 10001 parts/);
    const wide = withWideEnd(good);
    for (const changed of [patched(wide, 0x06064b50, 0, 0), patched(wide, 0x07064b50, 8, 0xfffffff0)])
      expect(await problemOf(changed)).toMatch(/^The file is cut short or damaged/);
  });

  test('a comment that looks like the end of the directory is not taken for it', async () => {
    const comment = [0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 40 }, () => 0x20)];
    const commented = Uint8Array.from([...good, ...comment]);
    new DataView(commented.buffer).setUint16(good.length - 2, comment.length, true);
    expect(await readXlsx(commented)).toEqual(await readXlsx(good));
  });

  test('more parts than a workbook has', async () => {
    const many = Object.fromEntries(Array.from({ length: MAX_PARTS + 1 }, (_, i) => [`p${i}`, '']));
    expect(await problemOf(zipped(many))).toMatch(/consists of 10001 parts/);
  });
});
