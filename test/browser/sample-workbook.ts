/** A small certificate as an .xlsx file, made and read with a library of its own: what the host opens and saves. */
import { Workbook } from '@cj-tech-master/excelts';

const ROWS: readonly [label: string, value?: unknown, format?: string][] = [
  ['Compliance Certificate'],
  ['Debt', 400, '$#,##0.00'],
  ['EBITDA', 160, '#,##0.00'],
  ['Ratio', { formula: '_xldudf_COVENANT_LEVERAGE_RATIO(B2,B3)', result: 2.5 }, '0.00"x"'],
  ['Rate', 0.125, '0.0%'],
  ['Test date', new Date(Date.UTC(2024, 2, 31)), 'yyyy-mm-dd'],
  ['Reference', '00123'],
  ['Hidden', 'hidden'],
];

export async function sampleWorkbook(): Promise<Uint8Array> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Certificate', { views: [{ state: 'frozen', ySplit: 1 }] });
  ROWS.forEach(([label, value, format], r) => {
    sheet.getCell(r + 1, 1).value = label;
    if (value !== undefined) sheet.getCell(r + 1, 2).value = value as never;
    if (format) sheet.getCell(r + 1, 2).numFmt = format;
  });
  const title = sheet.getCell('A1');
  title.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } };
  title.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  sheet.mergeCells('A1:B1');
  sheet.getColumn(1).width = 30;
  sheet.getColumn(2).width = 16;
  sheet.getRow(8).hidden = true;
  sheet.getCell('A2').note = 'Kept.';
  sheet.addConditionalFormatting({
    ref: 'B4',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: ['2.5'], priority: 1, style: { font: { bold: true } } },
    ],
  });
  file.definedNames.add('Certificate!$B$4', 'Ratio');
  const locked = file.addWorksheet('Locked');
  locked.getCell('A1').value = 'locked';
  await locked.protect('', {});
  return file.xlsx.writeBuffer();
}

/** What a saved file holds. */
export async function readWorkbook(bytes: Uint8Array) {
  const file = new Workbook();
  await file.xlsx.load(bytes);
  return {
    sheets: file.worksheets.map(({ name }) => name),
    names: file.definedNames.model.map(({ name, ranges }) => `${name} = ${ranges.join()}`),
    sheet(name: string) {
      const sheet = file.getWorksheet(name);
      if (!sheet) throw new Error(`The file has no sheet ${name}.`);
      return sheet;
    },
  };
}
