import type { SheetUnit } from './located';
import { placeOf } from './located';
import type { Row } from './rows';
import { plain } from '../../workbook/plain';

export type UnitName = SheetUnit['name'];

/** Dollars in one of each unit that a sheet may be stated in. */
export const DOLLARS_IN: Readonly<Record<UnitName, number>> = { dollars: 1, thousands: 1_000, millions: 1_000_000 };

const CURRENCY = String.raw`(?:us\s?\$|u\.s\.\s?\$|\$|usd|u\.?s\.? dollars|dollars)`;
/** "5 million" and "shares in thousands" say nothing of the amounts. */
const NO_UNIT =
  /(?:\d|\b(?:one|two|three|five|ten))[\s-]*(?:thousand|million|mm|mn)s?\b|\bshares?\b.*?\bin (?:thousands|millions)/gi;

const SAYS: readonly (readonly [UnitName, RegExp])[] = [
  [
    'thousands',
    new RegExp(
      String.raw`\bthousands\b|\bthousands? of ${CURRENCY}|${CURRENCY}\s*\(?thousands?\b|(?<![\d,.]|\d\s)'?\b000'?s?\b|${CURRENCY}\s*k\b|\bin k\b`,
      'i',
    ),
  ],
  [
    'millions',
    new RegExp(
      String.raw`\bmillions\b|\bmillions? of ${CURRENCY}|${CURRENCY}\s*(?:in\s*)?\(?(?:million|mil|mm|mn|mio|m)\b|\bin (?:mm|mn|mio)\b|\(mm\)`,
      'i',
    ),
  ],
  ['dollars', /\bin (?:whole |actual |u\.?s\.? )?dollars\b(?! (?:in )?(?:thousand|million))/i],
];
const ROWS_ABOVE = 12;
const LONGEST = 200;

/**
 * In what unit the amounts are stated: said on the schedule before its first line, or in the rows just above it, the nearest first;
 * dollars where nothing is said.
 */
export function unitOf(rows: readonly Row[], firstLine: number, firstRow: number): SheetUnit {
  const on = rows.filter(({ row }) => row >= firstRow && row < firstLine);
  const above = rows.filter(({ row }) => row < firstRow && row >= firstRow - ROWS_ABOVE).reverse();
  for (const { cells } of [...on, ...above]) {
    for (const cell of cells) {
      const name = typeof cell.value === 'string' && cell.value.length <= LONGEST ? unitIn(cell.value) : null;
      if (name) return { name, scale: DOLLARS_IN[name], at: placeOf(cell) };
    }
  }
  return { name: 'dollars', scale: DOLLARS_IN.dollars, at: null };
}

/** The unit that a heading names, if any: "(in thousands)", "$000s", "($MM)". */
export function unitIn(text: string): UnitName | null {
  const said = plain(text).replace(NO_UNIT, ' ');
  return SAYS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
