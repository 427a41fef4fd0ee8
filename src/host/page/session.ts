/** The workbook that is open, the file it came from, and the way back to a file. */
import { Workbook as ExcelFile } from '@cj-tech-master/excelts';
import type { IWorkbookData } from '@univerjs/core';
import { putPageSetup } from '../files/page-setup';
import { blankWorkbook, sheetId, toGrid } from '../files/xlsx-read';
import { type Spills, toFileWorkbook } from '../files/xlsx-write';
import type { Grid } from '../grid/grid';
import { Workbook } from '../model/workbook';

export class Session {
  book: Workbook | undefined;
  private file: ExcelFile | undefined;

  constructor(private readonly grid: Grid) {}

  openBlank(): void {
    this.show(blankWorkbook());
  }

  /** Shows the workbook of an .xlsx file; refuses what is none, and leaves the present one open then. */
  async open(bytes: ArrayBuffer, name: string): Promise<void> {
    const file = new ExcelFile();
    try {
      await file.xlsx.load(bytes);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${name} could not be read (${why}). Choose an .xlsx workbook that Excel opens.`);
    }
    // Some broken files open without a word, and without a sheet.
    if (!file.worksheets.length)
      throw new Error(`${name} holds no worksheet. Choose an .xlsx workbook that Excel opens.`);
    const book = this.show(toGrid(file, name), file);
    for (const sheet of file.worksheets) {
      if (sheet.sheetProtection?.sheet) await book.sheet(sheetId(sheet)).protection.protect();
    }
  }

  private show(data: Partial<IWorkbookData>, file?: ExcelFile): Workbook {
    this.file = file;
    this.grid.open(data);
    this.book = new Workbook(this.grid, file?.properties?.date1904 ?? false);
    return this.book;
  }

  async save(): Promise<Uint8Array> {
    await this.grid.calculation.settled();
    const { workbook, spills } = this.grid;
    const ranges = spills.getArrayFormulaRange()[workbook.getId()] as Spills | undefined;
    const file = toFileWorkbook(workbook.save(), ranges, this.file);
    for (const sheet of file.worksheets) {
      const layout = this.book?.worksheets.find(sheet.name)?.pageLayout;
      if (layout?.changed) putPageSetup(sheet, layout);
    }
    this.file = file;
    return file.xlsx.writeBuffer();
  }
}
