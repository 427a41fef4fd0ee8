/** Why a formula that seems to deviate may yet be right: then nothing is said of it. */
import { inputsUnder, isOptional } from '../../agreement/lines';
import type { LineId } from '../../agreement/types';
import type { Deviation } from './deviation';
import { Calculation } from './evaluate';
import { NotEvaluated } from './not-evaluated';
import { cellKey } from './references';
import type { Entered, Setting, Trial } from './trial';

/** @returns a sentence, or `null` where there is no excuse */
export function excuseFor(setting: Setting, entered: Entered, trial: Trial, deviation: Deviation): string | null {
  const { agreement, target, lineCells } = setting;
  const found = Object.values(deviation).flat() as readonly LineId[];
  const missing = inputsUnder(agreement, target).find((line) => !lineCells.has(line) && !isOptional(agreement, line));
  if (found.length === 0 && missing !== undefined)
    return `The formula counts a cell that may be line ${missing}, which was not found.`;
  const shared = deviation.leftOut.find((line) => sharesCells(setting, entered, trial, line));
  return shared === undefined
    ? null
    : `The formula may count line ${shared} through the cells that line is computed from.`;
}

/** Whether the formula looked at cells from which the line's own formula is computed, other than those of lines seen through. */
function sharesCells(setting: Setting, { lines }: Entered, { reads }: Trial, line: LineId): boolean {
  const seenThrough = new Set(lines.filter(({ opaque }) => !opaque).flatMap((own) => [own.key, ...own.reads]));
  const lineKeys = new Set(
    [...setting.lineCells.values()].map(({ row, column }) => cellKey(setting.sheet, row, column)),
  );
  return [...readsOf(setting, line)].some((key) => reads.has(key) && !lineKeys.has(key) && !seenThrough.has(key));
}

/** The cells behind a line, as far as they can be followed. */
function readsOf({ book, sheet, lineCells }: Setting, line: LineId): ReadonlySet<string> {
  const place = lineCells.get(line);
  const calculation = new Calculation(book);
  try {
    if (place) calculation.cell(sheet, place.row, place.column);
  } catch (thrown) {
    if (!(thrown instanceof NotEvaluated)) throw thrown;
  }
  return calculation.reads;
}
