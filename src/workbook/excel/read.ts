/**
 * Reads the workbook that is open in Excel.
 *
 * The first reading asks in three round trips, however many sheets there are: which sheets, how large, what they hold.
 * Every later one asks everything at once, in what it knows of the sheets, and begins anew where that has changed.
 */
import { DAYS_FROM_1900_TO_1904 } from '../../core/calendar-date';
import type { Box, DefinedName, WorkbookContent } from '../sheet';
import type { Front, ReadingProgress, SheetReading, WantedSheet, WorkbookReading } from '../spreadsheet';
import { inExcel, isEditing, isNotFound, supportsExcelApi } from './run';
import { type SheetLayout, SheetReader, areasToRead } from './sheet-reader';

/** Of cells in one answer: Excel on the web refuses one above 5 MB, and a longer one could not be stopped. */
const CELLS_A_TRIP = 40_000;
const MERGED_AREAS = '1.13';

type Progress = (progress: ReadingProgress) => void;

export class WorkbookReader {
  private known: readonly SheetLayout[] = [];
  private ownDateSystem: WorkbookContent['dateSystem'] | null = null;
  private isChartInFront = false;
  private asksMerges = supportsExcelApi(MERGED_AREAS);

  /** 1900 until a reading has found out. */
  get dateSystem(): WorkbookContent['dateSystem'] {
    return this.ownDateSystem ?? 1900;
  }

  /** The sheet that Excel means in an event; null for one that has not been read. */
  sheetName(id: string): string | null {
    return this.known.find((sheet) => sheet.id === id)?.name ?? null;
  }

  async read(onProgress?: Progress, signal?: AbortSignal): Promise<WorkbookReading> {
    signal?.throwIfAborted();
    if (this.known.length && cellsIn(this.known) <= CELLS_A_TRIP && !this.isChartInFront) {
      const reading = await this.readAtOnce().catch(unlessEditing(null));
      if (reading) return reading;
    }
    try {
      return await this.readInSteps(onProgress, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (isEditing(error) || !this.asksMerges) throw error;
      // Excel cannot answer for a sheet with more than 512 merged areas: better without them than not at all.
      this.asksMerges = false;
      return this.read(onProgress, signal);
    }
  }

  async readSheets(wanted: readonly WantedSheet[]): Promise<readonly (SheetReading | null)[]> {
    try {
      return await this.readPresent(wanted);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      const present = await sheetNames();
      const readings = await this.readPresent(wanted.filter(({ sheet }) => present.has(sheet)));
      return wanted.map(({ sheet: name }) => readings.find(({ sheet }) => sheet.name === name) ?? null);
    }
  }

  private async readPresent(wanted: readonly WantedSheet[]): Promise<readonly SheetReading[]> {
    const readers = await inExcel(async (context) => {
      const asked = wanted.map((one) => this.ask(context, one));
      const whole = asked.flatMap(({ reader, boxes }) => (boxes ? [] : [reader]));
      if (cellsIn(whole.map(({ last }) => last)) > CELLS_A_TRIP) {
        for (const reader of whole) reader.askExtent();
        await context.sync();
        await readBlocks(context, whole, this.asksMerges);
      } else for (const reader of whole) reader.askEverything({ merges: this.asksMerges });
      for (const { reader, boxes } of asked) if (boxes) reader.askAreas(boxes);
      const all = asked.map(({ reader }) => reader);
      await taken(context, all);
      return all;
    });
    if (!readers.every(({ isAsLast }) => isAsLast))
      return this.readPresent(wanted.map(({ sheet }) => ({ sheet, areas: 'all' })));
    const layouts = new Map(readers.map(({ layout }) => [layout.id, layout]));
    this.known = this.known.map((sheet) => layouts.get(sheet.id) ?? sheet);
    return readers.map(({ reading }) => reading);
  }

  private ask(
    { workbook }: Excel.RequestContext,
    wanted: WantedSheet,
  ): { readonly reader: SheetReader; readonly boxes: readonly Box[] | null } {
    const last = this.known.find(({ name }) => name === wanted.sheet);
    const reader = new SheetReader(workbook.worksheets.getItem(wanted.sheet), last).askIdentity();
    return { reader, boxes: areasToRead(last, wanted) };
  }

  /** What stands in front; Excel has no worksheet to name where it is a chart sheet. */
  async front(): Promise<Front> {
    const front = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return { kind: 'sheet', name: sheet.name } as const;
    }).catch(unlessEditing({ kind: 'chart' } as const));
    this.isChartInFront = front.kind === 'chart';
    return front;
  }

  /** Null where the sheets are not those of the last reading. */
  private readAtOnce(): Promise<WorkbookReading | null> {
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const book = askBook(context);
      const active = worksheets.getActiveWorksheet().load('name');
      const readers = this.known.map((sheet) =>
        new SheetReader(worksheets.getItem(sheet.id), sheet).askIdentity().askEverything({ merges: this.asksMerges }),
      );
      await taken(context, readers);
      const isSame =
        worksheets.items.length === readers.length &&
        worksheets.items.every(({ id }, index) => readers[index]?.sheet.id === id);
      return isSame ? this.keep(book(), readers, { kind: 'sheet', name: active.name }) : null;
    });
  }

  private async readInSteps(onProgress?: Progress, signal?: AbortSignal): Promise<WorkbookReading> {
    const front = await this.front();
    this.ownDateSystem ??= await dateSystem();
    return inExcel(async (context) => {
      const book = askBook(context);
      await context.sync();
      const readers = context.workbook.worksheets.items.map((sheet) =>
        new SheetReader(
          sheet,
          this.known.find(({ id }) => id === sheet.id),
        ).askExtent(),
      );
      await context.sync();
      await readBlocks(context, readers, this.asksMerges, onProgress, signal);
      return this.keep(book(), readers, front);
    });
  }

  private keep(book: Book, readers: readonly SheetReader[], front: Front): WorkbookReading {
    this.known = readers.map(({ layout }) => layout);
    const readings = readers.map(({ reading }) => reading);
    return {
      content: {
        sheets: readings.map(({ sheet }) => sheet),
        dateSystem: this.dateSystem,
        names: book.names,
      },
      fileName: book.fileName,
      front,
      protectedSheets: new Set(readings.flatMap(({ sheet, isProtected }) => (isProtected ? [sheet.name] : []))),
      isStructureProtected: book.isStructureProtected,
    };
  }
}

interface Book {
  readonly fileName: string | null;
  readonly isStructureProtected: boolean;
  readonly names: readonly DefinedName[];
}

/** Asks for the workbook's own facts and its sheets' identities; what it returns tells them after the sync. */
function askBook({ workbook }: Excel.RequestContext): () => Book {
  workbook.load('name,protection/protected');
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const names = workbook.names.load('items/name,items/formula');
  return () => ({
    fileName: workbook.name || null,
    isStructureProtected: workbook.protection.protected,
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') })),
  });
}

const cellsIn = (sheets: readonly (SheetLayout | undefined)[]): number =>
  sheets.reduce((sum, sheet) => sum + (sheet?.cells ?? 0), 0);

const sheetNames = (): Promise<ReadonlySet<string>> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return new Set(sheets.items.map(({ name }) => name));
  });

/** Excel does not state the workbook's date system, but calculates in it. */
async function dateSystem(): Promise<WorkbookContent['dateSystem']> {
  const serial = await inExcel(async (context) => {
    const firstOf1904 = context.workbook.functions.date(1904, 1, 1).load('value');
    await context.sync();
    return firstOf1904.value;
  }).catch(unlessEditing(DAYS_FROM_1900_TO_1904));
  return serial === 0 ? 1904 : 1900;
}

const unlessEditing =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (isEditing(error)) throw error;
    return otherwise;
  };

/** One sync for everything that was asked, and more only where hidden lines have changed. */
async function taken(context: Excel.RequestContext, readers: readonly SheetReader[]): Promise<void> {
  await context.sync();
  for (const reader of readers) {
    reader.takeBlocks();
    reader.takeHidden();
    reader.cover();
  }
  await settled(context, readers);
}

async function settled(context: Excel.RequestContext, readers: readonly SheetReader[]): Promise<void> {
  const open = readers.filter(({ isSettled }) => !isSettled);
  if (!open.length) return;
  for (const reader of open) reader.askHidden();
  await context.sync();
  for (const reader of open) reader.takeHidden();
  await settled(context, open);
}

interface Piece {
  readonly reader: SheetReader;
  readonly first: number;
  readonly rows: number;
  readonly cells: number;
}

/** The contents of sheets whose extents are known, as many cells at a time as one answer may hold. */
async function readBlocks(
  context: Excel.RequestContext,
  readers: readonly SheetReader[],
  merges: boolean,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const trips = tripsOf(readers);
  let cellsRead = 0;
  for (const [index, trip] of trips.entries()) {
    signal?.throwIfAborted();
    await readTrip(context, trip, merges);
    cellsRead += trip.reduce((sum, { cells }) => sum + cells, 0);
    const unread = new Set(trips.slice(index + 1).flatMap((later) => later.map(({ reader }) => reader)));
    if (trips.length > 1) onProgress?.({ sheetsRead: readers.length - unread.size, sheets: readers.length, cellsRead });
  }
  await settled(context, readers);
}

async function readTrip(context: Excel.RequestContext, trip: readonly Piece[], merges: boolean): Promise<void> {
  const readers = new Set(trip.map(({ reader }) => reader));
  for (const { reader, first, rows } of trip) {
    reader.askRows(first, rows);
    if (first > 0) continue;
    reader.cover();
    reader.askHidden();
    if (merges) reader.askMerges();
  }
  await context.sync();
  for (const reader of readers) {
    reader.takeBlocks();
    reader.takeHidden();
  }
}

function tripsOf(readers: readonly SheetReader[]): readonly (readonly Piece[])[] {
  const trips: Piece[][] = [];
  let room = 0;
  for (const piece of readers.flatMap(piecesOf)) {
    if (piece.cells > room) {
      trips.push([]);
      room = CELLS_A_TRIP;
    }
    trips.at(-1)?.push(piece);
    room -= piece.cells;
  }
  return trips;
}

function piecesOf(reader: SheetReader): Piece[] {
  const { rowCount, columnCount } = reader.extent;
  const atOnce = Math.max(1, Math.floor(CELLS_A_TRIP / columnCount));
  const pieces: Piece[] = [];
  for (let first = 0; first < rowCount; first += atOnce) {
    const rows = Math.min(atOnce, rowCount - first);
    pieces.push({ reader, first, rows, cells: rows * columnCount });
  }
  return pieces;
}
