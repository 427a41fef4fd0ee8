/** Defined names of the workbook, or of one sheet. */
import type { FWorkbook } from '@univerjs/sheets/facade';
import { alreadyExists, invalidArgument, itemNotFound } from '../protocol/errors';
import { Model } from '../protocol/model';
import { parseA1, quoted, splitSheet, toAbsoluteA1 } from './address';
import { type Value } from './cells';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

type DefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_AN_ADDRESS = /^[A-Z]{1,3}\d+$/i;

export class NamedItem extends Model {
  static override readonly props = ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'];
  readonly className = 'NamedItem';
  readonly visible = true;

  constructor(
    private readonly book: Workbook,
    private readonly item: DefinedName,
  ) {
    super();
  }
  override get id() {
    return this.name;
  }
  get name(): string {
    return this.item.getName();
  }
  get comment(): string {
    return this.item.getComment() ?? '';
  }
  get scope(): string {
    return this.item.isWorkbookScope() ? 'Workbook' : 'Worksheet';
  }
  get formula(): string {
    const refersTo = this.item.getFormulaOrRefString();
    return refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
  }
  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : 'String';
  }
  get value(): Value {
    return this.formula.slice(1);
  }

  getRangeOrNullObject(): Range | null {
    const { sheet, cells } = splitSheet(this.formula);
    const on = sheet === undefined ? null : this.book.worksheets.find(sheet);
    if (!on) return null;
    try {
      return new Range(on, parseA1(cells));
    } catch {
      return null; // a name may stand for a formula
    }
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  delete(): void {
    this.item.delete();
  }
}

export class NamedItemCollection extends Model {
  readonly className = 'NamedItemCollection';

  /** `sheet` null: the names of the workbook. */
  constructor(
    private readonly book: Workbook,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }
  override get items(): NamedItem[] {
    const { sheet } = this;
    return this.book.grid
      .getDefinedNames()
      .filter((name) => (sheet ? name.getLocalSheetId() === sheet.id : name.isWorkbookScope()))
      .map((name) => new NamedItem(this.book, name));
  }
  find(name: string): NamedItem | null {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  getItem(name: string): NamedItem {
    const found = this.find(name);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this.find(name);
  }
  getCount(): number {
    return this.items.length;
  }
  add(name: string, reference: Range | string, comment?: string): NamedItem {
    if (!VALID.test(name) || LIKE_AN_ADDRESS.test(name)) throw invalidArgument();
    if (this.find(name)) throw alreadyExists();
    const builder = this.book.grid.newDefinedNameBuilder().setName(name);
    if (typeof reference !== 'string') builder.setRef(`${quoted(reference.sheet.name)}!${toAbsoluteA1(reference.box)}`);
    else if (reference.startsWith('=')) builder.setFormula(reference);
    else builder.setRef(reference);
    if (comment) builder.setComment(comment);
    if (this.sheet) builder.setScopeToWorksheet(this.sheet.grid);
    this.book.grid.insertDefinedNameBuilder(builder.build());
    return this.getItem(name);
  }
}
