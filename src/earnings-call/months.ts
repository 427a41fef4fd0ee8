import { addDays, dayOf, fromSerial, parts, toSerial } from '../core/calendar-date';
import { type Decimal, decimal } from '../core/decimal';

/** The serial number of the same day some months later, or of the month's last day where it has no such day. */
export function addMonths(serial: Decimal, months: number): Decimal {
  const date = fromSerial(serial.toNumber());
  if (!date) return serial;
  const { year, month, day } = parts(date);
  const last = parts(addDays(dayOf(year, month + months + 1, 1), -1)).day;
  return decimal(toSerial(dayOf(year, month + months, Math.min(day, last))));
}
