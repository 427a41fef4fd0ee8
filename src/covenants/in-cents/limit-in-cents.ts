/** A covenant's limit by the serial of a day, in hundredths: looked up once a day. */
import type { Agreement, Covenant } from '../../agreement/types';
import { fromSerial } from '../../core/calendar-date';
import { centsOf } from '../../core/cents';
import { toCellNumber } from '../../core/quantity';
import { limitInForce } from '../covenant-limit';

/** More days than a workbook asks about; then it begins anew. */
const MOST_DAYS = 1_000;

/** Hundredths of the limit in force; NaN where there is none, or decimals must refuse the day. */
export function limitInHundredths(agreement: Agreement, covenant: Covenant): (serial: number) => number {
  const known = byDay((serial) => {
    const date = fromSerial(serial);
    const limit = date && limitInForce(agreement, covenant, date);
    return limit?.ok ? centsOf(toCellNumber(limit.value.limit)) : NaN;
  });
  return known;
}

/** Remembers what a day comes to. */
export function byDay(find: (serial: number) => number): (serial: number) => number {
  const known = new Map<number, number>();
  return (serial) => {
    const remembered = known.get(serial);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_DAYS) known.clear();
    const found = find(serial);
    known.set(serial, found);
    return found;
  };
}
