import { Workbook } from '@cj-tech-master/excelts';
import { address, type Cell, type Sheet, type WorkbookContent } from '../../../src/workbook/sheet';
import { readXlsx } from '../../../src/workbook/xlsx/read';
import { fileOf, fileWithRows } from './files';

async function read(bytes: Uint8Array): Promise<WorkbookContent> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.workbook;
}

function firstOf(sheets: readonly Sheet[]): Sheet {
  const [first] = sheets;
  if (!first) throw new Error('The workbook has no sheet.');
  return first;
}

/** The cells of the first sheet by address. */
async function cellsOf(bytes: Uint8Array): Promise<Record<string, Omit<Cell, 'row' | 'column'>>> {
  const { sheets } = await read(bytes);
  return Object.fromEntries(firstOf(sheets).cells.map(({ row, column, ...rest }) => [address(row, column), rest]));
}

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe('values', () => {
  test('numbers keep every digit that the file holds', async () => {
    const cells = await cellsOf(
      fileWithRows(
        row(
          '<c r="A1"><v>0.1234567890123456</v></c><c r="B1" t="n"><v>9007199254740991</v></c><c r="C1"><v>-1.5E-7</v></c>',
        ),
      ),
    );
    expect(cells).toEqual({
      A1: { value: 0.1234567890123456 },
      B1: { value: 9007199254740991 },
      C1: { value: -0.00000015 },
    });
  });

  test('digits of a number that no spreadsheet holds stay text, and what is too small to hold is 0', async () => {
    const cells = await cellsOf(
      fileWithRows(
        row(
          `<c r="A1"><v>1E400</v></c><c r="B1"><v>-${'9'.repeat(400)}</v></c><c r="C1"><v>1.7E308</v></c><c r="D1"><v>1E-400</v></c>`,
        ),
      ),
    );
    expect(cells).toEqual({
      A1: { value: '1E400' },
      B1: { value: `-${'9'.repeat(400)}` },
      C1: { value: 1.7e308 },
      D1: { value: 0 },
    });
  });

  test('text, plain or in runs, without the reading aid of Japanese text', async () => {
    const cells = await cellsOf(
      fileWithRows(
        row(
          '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>',
        ),
        {
          sharedStrings:
            '<si><t>Line &amp; “words”&#10;two</t></si>' +
            '<si><r><rPr><b/></rPr><t xml:space="preserve">I.A.5 </t></r><r><t>total</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
        },
      ),
    );
    expect(cells).toEqual({
      A1: { value: 'Line & “words”\ntwo' },
      B1: { value: 'I.A.5 total' },
      C1: { value: 'inline' },
    });
  });

  test('characters that XML cannot hold, and text that only looks like one', async () => {
    const cells = await cellsOf(
      fileWithRows(row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), {
        sharedStrings: '<si><t>a_x000D_b</t></si><si><t>a_x005F_x000D_b</t></si>',
      }),
    );
    expect(cells).toEqual({ A1: { value: 'a\rb' }, B1: { value: 'a_x000D_b' } });
  });

  test('booleans and errors', async () => {
    const cells = await cellsOf(
      fileWithRows(row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>')),
    );
    expect(cells).toEqual({ A1: { value: true }, B1: { value: false }, C1: { value: { error: '#DIV/0!' } } });
  });

  test('empty cells, empty text and styled cells are no cells', async () => {
    const cells = await cellsOf(
      fileWithRows(row('<c r="A1" s="1"/><c r="B1"><v></v></c><c r="C1" t="s"><v>0</v></c><c r="D1"><v>0</v></c>'), {
        sharedStrings: '<si><t></t></si>',
      }),
    );
    expect(cells).toEqual({ D1: { value: 0 } });
  });

  test('rows and cells without an address follow one another, as some programs write them', async () => {
    const cells = await cellsOf(
      fileWithRows(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D2"><v>4</v></c><c><v>5</v></c></row>',
      ),
    );
    expect(Object.fromEntries(Object.entries(cells).map(([at, { value }]) => [at, value]))).toEqual({
      A1: 1,
      B1: 2,
      A2: 3,
      D2: 4,
      E2: 5,
    });
  });
});

describe('dates', () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

  test('are the serial numbers of the file, with the time of day to the last digit', async () => {
    const cells = await cellsOf(
      fileWithRows(
        row(
          '<c r="A1" s="1"><v>42369</v></c><c r="B1" s="1"><v>42369.12345678901</v></c><c r="C1" s="1"><v>50000000000</v></c>',
        ),
        {
          styles,
        },
      ),
    );
    expect(cells['A1']).toEqual({ value: 42369, numberFormat: 'mm-dd-yy' });
    expect(cells['B1']?.value).toBe(42369.12345678901);
    expect(cells['C1']?.value).toBe(50000000000);
  });

  test.each(['1', 'true'])(
    'of a workbook that counts from 1904 (date1904="%s") keep their own serials',
    async (flag) => {
      const workbook = await read(
        fileWithRows(row('<c r="A1" s="1"><v>40907</v></c>'), { styles, workbookPr: `date1904="${flag}"` }),
      );
      expect(workbook.dateSystem).toBe(1904);
      expect(workbook.sheets[0]?.cells[0]?.value).toBe(40907);
    },
  );

  test.each([
    ['2015-12-31', '', 42369],
    ['2015-12-31T12:00:00', '', 42369.5],
    ['1900-02-28', '', 59],
    ['1900-03-01', '', 61],
    ['2015-12-31', 'date1904="1"', 40907],
  ])('in ISO text %s (%s) become the serial %d', async (iso, workbookPr, serial) => {
    const cells = await cellsOf(fileWithRows(row(`<c r="A1" t="d"><v>${iso}</v></c>`), { workbookPr }));
    expect(cells['A1']?.value).toBe(serial);
  });
});

describe('formulas', () => {
  test('are spelled as typed', async () => {
    const cells = await cellsOf(
      fileWithRows(
        row(
          '<c r="A1"><f>_xldudf_COVENANT_LEVERAGE_RATIO(E9,E11)</f><v>2.5</v></c>' +
            '<c r="B1" t="str"><f>_xlfn.CONCAT("_xlfn.",A1&amp;"x")</f><v>_xlfn.2.5x</v></c>' +
            '<c r="C1"><f>SUM(_xlfn._xlws.FILTER(A1:A3,A1:A3&gt;0))</f><v>1</v></c>',
        ),
      ),
    );
    expect(cells).toEqual({
      A1: { value: 2.5, formula: '=COVENANT.LEVERAGE_RATIO(E9,E11)' },
      B1: { value: '_xlfn.2.5x', formula: '=CONCAT("_xlfn.",A1&"x")' },
      C1: { value: 1, formula: '=SUM(FILTER(A1:A3,A1:A3>0))' },
    });
  });

  test('without a stored value have none; with empty text as their value they have that', async () => {
    const cells = await cellsOf(
      fileWithRows(
        row(
          '<c r="A1"><f>SUM(B1:B9)</f></c><c r="C1" t="str"><f>IF(B1="","",1)</f><v></v></c><c r="D1"><f>0</f><v>0</v></c>',
        ),
      ),
    );
    expect(cells).toEqual({
      A1: { value: null, formula: '=SUM(B1:B9)' },
      C1: { value: '', formula: '=IF(B1="","",1)' },
      D1: { value: 0, formula: '=0' },
    });
  });

  test('with an error or TRUE as their value', async () => {
    const cells = await cellsOf(
      fileWithRows(row('<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c><c r="B1" t="b"><f>1=1</f><v>1</v></c>')),
    );
    expect(cells['A1']).toEqual({ value: { error: '#N/A' }, formula: '=NA()' });
    expect(cells['B1']).toEqual({ value: true, formula: '=1=1' });
  });

  test('shared by several cells read in each as it would be typed there', async () => {
    const shared = "A2*$A2+A$2-$A$2+LOG10(A2)+'It''s'!A2+SUM(A2:B3)";
    const cells = await cellsOf(
      fileWithRows(
        `<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">${shared}</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>` +
          '<row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(cells['B2']?.formula).toBe(`=${shared}`);
    expect(cells['C2']?.formula).toBe("=B2*$A2+B$2-$A$2+LOG10(B2)+'It''s'!B2+SUM(B2:C3)");
    expect(cells['B4']?.formula).toBe("=A4*$A4+A$2-$A$2+LOG10(A4)+'It''s'!A4+SUM(A4:B5)");
  });

  test('of an array stand in its first cell, the others hold values', async () => {
    const cells = await cellsOf(
      fileWithRows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
    );
    expect(cells).toEqual({ A1: { value: 1, formula: '=SEQUENCE(2)' }, A2: { value: 2 } });
  });
});

describe('sheets', () => {
  test('a merged range gives its first cell only', async () => {
    const { sheets } = await read(
      fileOf({
        sheets: {
          S: '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row><row r="4"><c r="B4"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
        },
      }),
    );
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(sheets[0]?.cells.map(({ value }) => value)).toEqual([1, 3, 5]);
  });

  test('a merge over the whole sheet costs nothing', async () => {
    const { sheets } = await read(
      fileOf({
        sheets: {
          S: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        },
      }),
    );
    expect(sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
  });

  test('hidden rows and columns, also those of no height or width', async () => {
    const { sheets } = await read(
      fileOf({
        sheets: {
          S: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols><sheetData><row r="2" hidden="1"/><row r="4" ht="0"/><row r="5" ht="15" hidden="0"/></sheetData>',
        },
      }),
    );
    expect([...firstOf(sheets).hiddenRows]).toEqual([1, 3]);
    expect([...firstOf(sheets).hiddenColumns]).toEqual([1, 2, 4]);
  });

  test('hidden sheets are read and say so', async () => {
    const { sheets } = await read(
      fileOf({ sheets: { 'A &amp; B': '', 'Old|state="hidden"': '', 'Deep|state="veryHidden"': '' } }),
    );
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['A & B', true],
      ['Old', false],
      ['Deep', false],
    ]);
  });

  test('a chart sheet is passed over', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const { sheets } = await read(
      fileOf({
        sheets: { Chart: '', Data: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
        parts: {
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="${type}/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
        },
      }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(sheets[0]?.cells[0]?.value).toBe(7);
  });
});

test('number formats: built in, the file’s own, none for General', async () => {
  const cells = await cellsOf(
    fileWithRows(row('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="0"><v>3</v></c>'), {
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="0.00&quot; to 1&quot;"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="170"/></cellXfs>' +
        '<dxfs><dxf><numFmt numFmtId="170" formatCode="0%"/></dxf></dxfs>',
    }),
  );
  expect(cells).toEqual({
    A1: { value: 1, numberFormat: '#,##0.00' },
    B1: { value: 2, numberFormat: '0.00" to 1"' },
    C1: { value: 3 },
  });
});

test('defined names: ranges, constants and formulas; not those that Excel keeps for itself', async () => {
  const { names } = await read(
    fileOf({
      sheets: { S: '' },
      definedNames:
        '<definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2</definedName>' +
        '<definedName name="Threshold">\'Sched &amp; A\'!$E$9</definedName><definedName name="Cap">5000000</definedName>' +
        '<definedName name="Ratio">_xldudf_COVENANT_LEVERAGE_RATIO(S!$A:$A,0,1)</definedName>',
    }),
  );
  expect(names).toEqual([
    { name: 'Threshold', refersTo: "'Sched & A'!$E$9" },
    { name: 'Cap', refersTo: '5000000' },
    { name: 'Ratio', refersTo: 'COVENANT.LEVERAGE_RATIO(S!$A:$A,0,1)' },
  ]);
});

test('of names spelled alike the one that holds for the whole workbook counts', async () => {
  const { names } = await read(
    fileOf({
      sheets: { S: '' },
      definedNames:
        '<definedName name="CAP" localSheetId="0">1</definedName><definedName name="Cap">2</definedName>' +
        '<definedName name="Floor" localSheetId="0">3</definedName>',
    }),
  );
  expect(names).toEqual([
    { name: 'Cap', refersTo: '2' },
    { name: 'Floor', refersTo: '3' },
  ]);
});

test('parts with a namespace prefix, in UTF-16, anywhere in the package', async () => {
  const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const cells = await cellsOf(
    fileOf({
      sheets: { S: '' },
      parts: {
        '_rels/.rels': `<Relationships><Relationship Id="r" Type="${type}/officeDocument" Target="/book/main.xml"/></Relationships>`,
        'book/main.xml': `<?xml version="1.0"?><!-- by hand --><x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name='S' r:id='a'/></x:sheets></x:workbook>`,
        'book/_rels/main.xml.rels': `<Relationships><Relationship Id="a" Type="${type}/worksheet" Target="../data/one.xml"/></Relationships>`,
        'data/one.xml':
          '<x:worksheet xmlns:x="m"><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[<a> & b]]></x:t></x:is></x:c></x:row></x:worksheet>',
        'xl/workbook.xml': null,
      },
    }),
  );
  expect(cells).toEqual({ A1: { value: '<a> & b' } });
});

test('a file written by another library', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Sched A');
  sheet.getCell('B2').value = { richText: [{ text: 'Consolidated ' }, { font: { bold: true }, text: 'EBITDA' }] };
  sheet.getCell('B3').value = { text: 'Clause 7.11', hyperlink: 'https://example.com/clause' };
  sheet.getCell('C3').value = new Date(Date.UTC(2015, 11, 31));
  sheet.getCell('C3').numFmt = 'mmmm d, yyyy';
  sheet.getCell('C4').value = { formula: 'SUM(C1:C2)', result: 12.5 };
  sheet.getRow(7).hidden = true;
  sheet.getCell('A7').value = 'hidden';
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { sheets } = await read(bytes);
  expect([...firstOf(sheets).hiddenRows]).toEqual([6]);
  expect(await cellsOf(bytes)).toEqual({
    B2: { value: 'Consolidated EBITDA' },
    B3: { value: 'Clause 7.11' },
    C3: { value: 42369, numberFormat: 'mmmm d, yyyy' },
    C4: { value: 12.5, formula: '=SUM(C1:C2)' },
    A7: { value: 'hidden' },
  });
});
