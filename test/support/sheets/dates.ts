import type { Shape } from './shape';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = 86_400_000;

/** A date as a cell states it: a serial number, or text. */
export function dateAs(spelling: Shape['dateSpelling'], iso: string): number | string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  const days = Date.UTC(year, month - 1, day) / DAY;
  switch (spelling) {
    case 'serial':
      return days + 25_569;
    case 'serial1904':
      return days + 24_107;
    case 'long':
      return `${name} ${String(day)}, ${String(year)}`;
    case 'short':
      return `${name.slice(0, 3)}. ${String(day)}, ${String(year)}`;
    case 'american':
      return `${String(month)}/${String(day)}/${String(year)}`;
    case 'dayMonth':
      return `${String(day)}-${name.slice(0, 3)}-${String(year).slice(2)}`;
    case 'dayFirst':
      return `${String(day)} ${name} ${String(year)}`;
    case 'iso':
      return iso;
  }
}

/** The date in words, whatever its cell's spelling: for where only text can stand. */
export function dateInWords(spelling: Shape['dateSpelling'], iso: string): string {
  const isSerial = spelling === 'serial' || spelling === 'serial1904';
  return String(dateAs(isSerial ? 'long' : spelling, iso));
}
