/** The example of Schedule A as other programs and other people leave a workbook, each file made by hand. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnName } from '../../src/workbook/sheet';

const EXAMPLE = readFileSync(path.join(__dirname, '..', '..', 'assets', 'calix-schedule-a-2015-12-31.xlsx'));
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
export const LONGEST_TEXT = 32_767;

type Parts = Record<string, Uint8Array>;
type Bytes = Uint8Array;

const partsOfExample = (): Parts => unzipSync(EXAMPLE);

/** The part with every place of a text changed, which has to be there. */
function changed(parts: Parts, part: string, from: string | RegExp, to: string): Parts {
  const old = strFromU8(parts[part] ?? new Uint8Array());
  const xml = old.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
  if (xml === old) throw new Error(`${part} does not hold ${String(from)}.`);
  return { ...parts, [part]: strToU8(xml) };
}

const inPart = (part: string, from: string | RegExp, to: string): Bytes =>
  zipSync(changed(partsOfExample(), part, from, to));

/** The example with other content in a cell: its attributes, and what stands in it. */
const withCell = (at: string, attributes: string, content: string): Bytes =>
  inPart(SHEET, new RegExp(`<c r="${at}"[^>]*>.*?</c>`), `<c r="${at}" ${attributes}>${content}</c>`);

/** The example with rows below its own. */
const withRows = (rows: string): Bytes => inPart(SHEET, '</sheetData>', `${rows}</sheetData>`);

/** The example with sheets beside it, by name. */
function withSheets(sheets: readonly (readonly [name: string, rows: string])[]): Parts {
  let parts = partsOfExample();
  sheets.forEach(([name, rows], index) => {
    const id = `more${index}`;
    parts[`xl/worksheets/${id}.xml`] = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    parts = changed(
      parts,
      WORKBOOK,
      '</sheets>',
      `<sheet name="${name}" sheetId="${90 + index}" r:id="${id}"/></sheets>`,
    );
    parts = changed(
      parts,
      RELATIONS,
      '</Relationships>',
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/${id}.xml"/></Relationships>`,
    );
  });
  return parts;
}

const sheetOfExample = (): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(strFromU8(partsOfExample()[SHEET] ?? new Uint8Array()))?.[1] ?? '';

const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A compound file that names a stream, as a workbook under a password is one. */
const compound = (stream: string): Bytes =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

/** An archive whose parts are under a password. */
function encryptedParts(): Bytes {
  const bytes = Uint8Array.from(EXAMPLE);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
  return bytes;
}

const STRICT: readonly (readonly [from: string, to: string])[] = [
  ['http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
];

/** Saved as “Strict Open XML Spreadsheet”: other namespaces, and dates as text. */
function strict(): Bytes {
  let parts = changed(
    partsOfExample(),
    SHEET,
    '<c r="C3" s="5"><v>42369</v>',
    '<c r="C3" s="5" t="d"><v>2015-12-31</v>',
  );
  for (const part of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)))
    for (const [from, to] of STRICT)
      parts = { ...parts, [part]: strToU8(strFromU8(parts[part] ?? new Uint8Array()).replaceAll(from, to)) };
  return zipSync(parts);
}

const SHADOWING = [
  ...['SUM', 'IF', 'C12', 'TRUE', 'CONSOLIDATED_FUNDED_INDEBTEDNESS'],
  ...['COVENANT.CONSOLIDATED_FUNDED_INDEBTEDNESS', '_xldudf_COVENANT_CONSOLIDATED_FUNDED_INDEBTEDNESS'],
];

const withNames = (parts: Parts): Parts =>
  changed(
    parts,
    WORKBOOK,
    '</definedNames>',
    `${SHADOWING.map((name) => `<definedName name="${name}">'Schedule A'!$A$1</definedName>`).join('')}</definedNames>`,
  );

/** Days from the first day that a Mac counts to the first that Windows counts. */
const MAC_DAYS = 1462;

function macDates(): Bytes {
  const parts = changed(partsOfExample(), WORKBOOK, '<workbookPr ', '<workbookPr date1904="1" ');
  return zipSync(changed(parts, SHEET, '<v>42369</v>', `<v>${42369 - MAC_DAYS}</v>`));
}

/** Every sheet of a workbook is the same part: small as a file, and large as often as it is read. */
function oneSheetManyTimes(): Bytes {
  const row = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`;
  const parts = withSheets([['Rows', row.repeat(2_500)]]);
  const names = Array.from({ length: 200 }, (_, i) => `<sheet name="Again ${i}" sheetId="${200 + i}" r:id="more0"/>`);
  return zipSync(changed(parts, WORKBOOK, '</sheets>', `${names.join('')}</sheets>`));
}

/** The part of a sheet under a name that does not say that it is XML. */
function bombUnderOtherName(): Bytes {
  const parts = changed(partsOfExample(), RELATIONS, 'worksheets/sheet1.xml', 'worksheets/sheet1.dat');
  return zipSync({ ...parts, 'xl/worksheets/sheet1.dat': new Uint8Array(150 * 2 ** 20).fill(0x20) });
}

const DOCTYPE = /<\?xml[^>]*\?>/;

/** Read as the example is, and clean. */
export const READ_AS_THE_EXAMPLE: Readonly<Record<string, () => Bytes>> = {
  'the example itself': () => EXAMPLE,
  'strict OOXML': strict,
  '1904 dates': macDates,
  'all 16,384 columns': () =>
    withRows(
      `<row r="900">${Array.from({ length: LAST_COLUMN }, (_, i) => `<c r="${columnName(i)}900"><v>${i}.5</v></c>`).join('')}</row>`,
    ),
  'a million rows below it, one in five with a cell': () =>
    withRows(
      Array.from({ length: LAST_ROW - 100 }, (_, i) => {
        const row = i + 101;
        return row % 5 && row < LAST_ROW
          ? `<row r="${row}"/>`
          : `<row r="${row}"><c r="B${row}"><v>${i}.5</v></c></row>`;
      }).join(''),
    ),
  'circles of formulas beside it': () =>
    withRows(
      '<row r="60"><c r="H60"><f>I60+1</f></c><c r="I60"><f>J60</f></c><c r="J60"><f>SUM(H60:I60)</f></c></row>',
    ),
  'a spill that is blocked beside it': () =>
    withRows(
      `<row r="60"><c r="H60" t="e"><f>SEQUENCE(3)</f><v>#SPILL!</v></c></row><row r="61">${inline('H61', 'in the way')}</row>`,
    ),
  'a spill that has no value yet and is blocked': () =>
    withRows(
      `<row r="60"><c r="H60"><f>_xlfn.SEQUENCE(3)</f></c></row><row r="61">${inline('H61', 'in the way')}</row>`,
    ),
  'a total as an array formula': () =>
    withCell('C12', 's="9"', '<f t="array" ref="C12">SUM(C8:C11)</f><v>21850000.75</v>'),
  'names that shadow functions, cells and the add-in': () => zipSync(withNames(partsOfExample())),
  'names that shadow functions, and no value of a total': () =>
    zipSync(
      withNames(changed(partsOfExample(), SHEET, /<c r="C12".*?<\/c>/, '<c r="C12" s="9"><f>SUM(C8:C11)</f></c>')),
    ),
  'texts of 32,767 characters': () =>
    withRows(
      Array.from(
        { length: 40 },
        (_, i) =>
          `<row r="${60 + i}">${inline(`B${60 + i}`, 'Consolidated Net Income '.repeat(1_366).slice(0, LONGEST_TEXT))}</row>`,
      ).join(''),
    ),
  'merged and hidden cells around it': () => {
    const parts = changed(
      partsOfExample(),
      SHEET,
      '</sheetData>',
      '</sheetData><mergeCells count="3"><mergeCell ref="B2:E2"/><mergeCell ref="C8:D8"/><mergeCell ref="A1:B1"/></mergeCells>',
    );
    return zipSync(
      changed(
        changed(parts, SHEET, '<col min="5"', '<col hidden="1" min="5"'),
        SHEET,
        '<row r="52"',
        '<row hidden="1" r="52"',
      ),
    );
  },
};

/** A schedule is found, and what is wrong with it is told. */
export const TOLD_BY_FINDINGS: Readonly<Record<string, () => Bytes>> = {
  'a total that is a circle': () => withCell('C12', 's="9"', '<f>C12+C8</f>'),
  'a total that is blocked from spilling': () => withCell('C12', 's="9" t="e"', '<f>C8:C11</f><v>#SPILL!</v>'),
  'an amount from another workbook': () => withCell('C8', 's="8"', '<f>[1]Loans!B9</f><v>20000000</v>'),
  'an amount from another workbook, without its value': () => withCell('C8', 's="8"', '<f>[1]Loans!B9</f>'),
};

/** Each gives this sentence and nothing else. */
export const REFUSED: Readonly<Record<string, readonly [make: () => Bytes, sentence: RegExp]>> = {
  'under a password': [() => compound('EncryptedPackage'), /^The file is protected with a password/],
  'with its parts under a password': [encryptedParts, /^The file is protected with a password/],
  'cut short': [() => EXAMPLE.subarray(0, EXAMPLE.length / 2), /^The file is cut short/],
  'not a zip': [() => strToU8('line,amount\nI.A.1,100\n'), /plain text, such as CSV/],
  'a zip bomb': [
    () => inPart(SHEET, '</sheetData>', `</sheetData>${' '.repeat(20 * 2 ** 20)}`),
    /sheet1\.xml unpacks to more than 300 times its size/,
  ],
  'a zip bomb under another name': [bombUnderOtherName, /unpacks to/],
  'one sheet read many times': [oneSheetManyTimes, /at most 128 MB are read/],
  'entities that expand': [
    () => inPart(SHEET, DOCTYPE, '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
    /^The file declares XML entities/,
  ],
  'an external entity': [
    () => inPart(SHEET, DOCTYPE, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    /^The file declares XML entities/,
  ],
};

/** Of one name, as no spreadsheet allows it. */
export const DUPLICATED = (): Bytes =>
  zipSync(
    withSheets([
      ['Schedule A', sheetOfExample()],
      ['SCHEDULE A', sheetOfExample()],
    ]),
  );

/** Formulas without values, each the median of all the cells above it, for which they are sorted anew: far more work than a workbook is given. */
export const TAKES_TOO_LONG = (): Bytes =>
  withRows(
    Array.from({ length: 20_000 }, (_, i) => {
      const row = 100 + i;
      return `<row r="${row}"><c r="H${row}"><v>${i}.5</v></c><c r="I${row}"><f>MEDIAN(H$100:H${row})</f></c></row>`;
    }).join(''),
  );

/** One long formula that many cells share: little as a file, and far more than that where each cell has its own. */
export const TAKES_TOO_MUCH = (): Bytes => {
  const long = Array.from({ length: 1_500 }, (_, i) => `A${i + 1}`).join('+');
  const others = Array.from({ length: 60_000 }, (_, i) => `<row><c><f t="shared" si="0"/><v>${i}.5</v></c></row>`);
  return withRows(
    `<row r="100"><c r="A100"><f t="shared" si="0" ref="A100:A60100">${long}</f><v>1</v></c></row>${others.join('')}`,
  );
};

/** A workbook with a text in I.A.2 and in every cell that is to be filled in, and in the name of its first sheet. */
export function withHostileText(workbook: Bytes, text: string): Bytes {
  const escaped = text.replace(
    /[^ -~]|["&<>']/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  const holding = (at: string, style: string): string =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]): [string, Uint8Array] => {
    if (name === WORKBOOK)
      return [name, strToU8(strFromU8(bytes).replace('name="Schedule A"', 'name="Sched&#27;[31m&#8238;&lt;b&gt;A"'))];
    if (!name.startsWith('xl/worksheets/sheet')) return [name, bytes];
    const blanks = strFromU8(bytes).replace(/<c r="([A-Z]+\d+)" s="(\d+)"\/>/g, (_, at: string, style: string) =>
      holding(at, style),
    );
    return [
      name,
      strToU8(name === SHEET ? blanks.replace(/<c r="C9" s="(\d+)">.*?<\/c>/, holding('C9', '8')) : blanks),
    ];
  });
  return zipSync(Object.fromEntries(parts));
}
