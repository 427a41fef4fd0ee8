/** `worksheet.protection`. Protection here is by sheet, not by cell. */
import { accessDenied } from '../protocol/errors';
import { Model } from '../protocol/model';
import type { Worksheet } from './worksheet';

export class WorksheetProtection extends Model {
  static override readonly props = ['protected'];
  readonly className = 'WorksheetProtection';
  private password: string | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get protected(): boolean {
    return this.sheet.grid.getWorksheetPermission().isProtected();
  }
  async protect(_options?: unknown, password?: string): Promise<void> {
    if (this.protected) throw accessDenied();
    this.password = password;
    await this.sheet.grid.getWorksheetPermission().protect({ allowedUsers: [] });
    await this.sheet.grid.getWorksheetPermission().setReadOnly();
  }
  /** A copied sheet is protected as its original is, with the same password. */
  async protectLike(original: WorksheetProtection): Promise<void> {
    if (original.protected) await this.protect(undefined, original.password);
  }
  async unprotect(password?: string): Promise<void> {
    if (!this.protected) return;
    if (this.password !== undefined && this.password !== password) throw accessDenied();
    this.password = undefined;
    await this.sheet.grid.getWorksheetPermission().unprotect();
  }
}
