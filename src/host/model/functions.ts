/** `workbook.functions`: Excel's own functions, called by an add-in. Only those that this add-in asks for. */
import { Model } from '../protocol/model';

const DAY = 86_400_000;
/** Serial number 0 of each date system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export class FunctionResult extends Model {
  static override readonly props = ['error', 'value'];
  static override readonly tracked = true;
  readonly className = 'FunctionResult';
  readonly error = null;
  constructor(readonly value: number) {
    super();
  }
}

export class Functions extends Model {
  readonly className = 'Functions';
  constructor(private readonly use1904DateSystem: boolean) {
    super();
  }
  /** DATE: the serial number of a day, in the workbook's date system. */
  date(year: number, month: number, day: number): FunctionResult {
    const epoch = this.use1904DateSystem ? EPOCH_1904 : EPOCH_1900;
    return new FunctionResult((Date.UTC(year, month - 1, day) - epoch) / DAY);
  }
}
