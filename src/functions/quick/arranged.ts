import type { Cells } from '../cells';

/** How many of the lines after net income must be given: a line left out by mistake would go unnoticed. */
export const REQUIRED_LINES = 4;

const isLeftOut = (cells: Cells): boolean => cells === null || cells === undefined;

/**
 * The lines of Consolidated EBITDA, one argument each, whichever way they are given: as arguments, or as one range with a row for each.
 *
 * @returns null where neither is
 */
export function lineArguments(given: readonly Cells[], lines: number): readonly Cells[] | null {
  let isRange = true;
  for (let index = 1; index < lines; index++) {
    if (isLeftOut(given[index])) continue;
    isRange = false;
    if (index < REQUIRED_LINES) return given;
  }
  const range = given[0];
  if (!isRange || !range || range.length !== lines) return null;
  return [...range.map((row) => [row]), ...given.slice(lines)];
}
