import type { SheetUnit } from './located';
import { placeOf } from './located';
import type { Row } from './rows';
import { plain } from './words';

const THOUSANDS =
  /(?:\bin|\(|,|^)\s*(?:us\s*)?(?:\$|usd|u\.s\.|dollars|amounts)?\s*(?:in\s+)?(?:\$\s*)?(?:thousands?\b|000'?s\b|\$?\s*000s?\s*\)|'000)|\(\s*\$?\s*['’]?000s?\s*\)|\$\s*000s?\b|\bthousands of (?:u\.?s\.? )?dollars|\bus\$ ?000/i;
const MILLIONS =
  /(?:\bin|\()\s*(?:us\s*)?(?:\$|usd|u\.s\.|dollars|amounts)?\s*(?:in\s+)?(?:\$\s*)?(?:millions?\b|mm\b)|\(\s*\$\s*(?:mm|m|mn|mio)\s*\)|\$\s*(?:mm|mn|mio)\b|\bmillions of (?:u\.?s\.? )?dollars/i;
const OTHER_THINGS = /shares?\s+(?:are\s+)?in (?:thousands|millions)/i;
const ROWS_ABOVE = 12;
const LONGEST = 200;

/** In what unit the amounts are stated: said above the lines, or in the header of the amounts; dollars where nothing is said. */
export function unitOf(rows: readonly Row[], firstLine: number, firstRow: number): SheetUnit {
  for (const { row, cells } of rows) {
    if (row < firstRow - ROWS_ABOVE || row > firstLine) continue;
    for (const cell of cells) {
      if (typeof cell.value !== 'string' || cell.value.length > LONGEST) continue;
      const text = plain(cell.value).replace(OTHER_THINGS, '');
      if (THOUSANDS.test(text)) return { name: 'thousands', scale: 1_000, at: placeOf(cell) };
      if (MILLIONS.test(text)) return { name: 'millions', scale: 1_000_000, at: placeOf(cell) };
    }
  }
  return { name: 'dollars', scale: 1, at: null };
}
