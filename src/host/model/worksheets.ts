/** Excel.WorksheetCollection. */
import { alreadyExists, itemNotFound } from '../protocol/errors';
import { Model, acceptEventRegistrations } from '../protocol/model';
import type { Workbook } from './workbook';
import { WORKSHEET_EVENTS, type Worksheet, checkSheetName } from './worksheet';

const NEW_SHEET = { rows: 200, columns: 26 };

export class WorksheetCollection extends Model {
  readonly className = 'WorksheetCollection';
  constructor(private readonly book: Workbook) {
    super();
  }
  override get items(): Worksheet[] {
    return this.book.grid.getSheets().map((sheet) => this.book.sheet(sheet.getSheetId()));
  }
  get visible(): Worksheet[] {
    return this.items.filter((sheet) => sheet.visibility === 'Visible');
  }
  find(key: string): Worksheet | null {
    return this.items.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  /** `Sched A (2)`, or the next number that no sheet has. */
  freeName(name: string): string {
    let free = name;
    for (let n = 3; this.find(free); n++) free = name.replace(/\(2\)$/, `(${n})`);
    return free;
  }

  getItem(key: string): Worksheet {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    return this.find(key);
  }
  getActiveWorksheet(): Worksheet {
    return this.book.sheet(this.book.grid.getActiveSheet().getSheetId());
  }
  getFirst(visibleOnly = false): Worksheet | undefined {
    return this.choose(visibleOnly)[0];
  }
  getLast(visibleOnly = false): Worksheet | undefined {
    return this.choose(visibleOnly).at(-1);
  }
  getCount(visibleOnly = false): number {
    return this.choose(visibleOnly).length;
  }
  private choose(visibleOnly: boolean): Worksheet[] {
    return visibleOnly ? this.visible : this.items;
  }

  add(name?: string): Worksheet {
    if (name !== undefined) {
      checkSheetName(name);
      if (this.find(name)) throw alreadyExists();
    }
    let n = this.items.length + 1;
    while (this.find(`Sheet${n}`)) n++;
    const chosen = name ?? `Sheet${n}`;
    const sheet = this.book.keepingActive(() => this.book.grid.create(chosen, NEW_SHEET.rows, NEW_SHEET.columns));
    return this.book.sheet(sheet.getSheetId());
  }
}
acceptEventRegistrations(WorksheetCollection.prototype, WORKSHEET_EVENTS);
