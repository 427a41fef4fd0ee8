/** `range.dataValidation`: what is set is taken as Excel takes it, and let be; the grid has no lists to drop down. */
import { Model } from '../protocol/model';
import type { Range } from './range';

export class DataValidation extends Model {
  readonly className = 'DataValidation';
  constructor(private readonly range: Range) {
    super();
  }
  set rule(_rule: unknown) {
    this.range.writable();
  }
  set errorAlert(_alert: unknown) {
    this.range.writable();
  }
}
