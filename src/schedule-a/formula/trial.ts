/** A sheet on which the input lines are given amounts, and what the target line's formula then gives. */
import { computedLineOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import type { EnteredAmounts } from '../../covenants/entered-amounts';
import { type CellValue, type Sheet, isCellError } from '../../workbook/sheet';
import { type Book, Calculation } from './evaluate';
import { NotEvaluated } from './not-evaluated';
import { cellKey } from './references';
import { type CellPlace, type LineSources, type Source, inItsOwnCell } from './sources';
import { type Amounts, type TableValue, enteredAmounts, tableValue } from './table-values';

export interface Setting {
  readonly agreement: Agreement;
  readonly book: Book;
  readonly sheet: Sheet;
  readonly lineCells: ReadonlyMap<LineId, CellPlace>;
  /** Dollars per unit of the sheet. */
  readonly scale: number;
  readonly target: LineId;
  /** Where the target's formula stands. */
  readonly place: CellPlace;
}

/** How the input lines are given their amounts. */
export interface Entered {
  readonly lines: readonly LineSources[];
  /** Dollars by line. */
  readonly amounts: Amounts;
  /** Lines that the sheet enters as negative amounts. */
  readonly negated: ReadonlySet<LineId>;
}

/** A source moved from where the ordinary amounts put it, by dollars of its line. */
export interface Move {
  readonly source: Source;
  readonly dollars: number;
}

export interface Trial {
  /** What the lines then amount to, in dollars. */
  readonly amounts: Amounts;
  /** What the form says of the target line: dollars, or the two halves of the ratio. */
  readonly expected: TableValue;
  /** What the sheet gives: dollars, or the ratio. */
  readonly actual: number;
  /** The cells that the target's formula looked at. */
  readonly reads: ReadonlySet<string>;
}

/** Lines whose sources do not bring about the amounts they are given are entered in their own cells. */
export function entering(setting: Setting, entered: Entered): Entered {
  const inCells = assumedInputs(setting, entered, null);
  const amounts = amountsOn(setting, entered, inCells);
  const misses = ({ line }: LineSources): boolean => {
    const [wanted, found] = [entered.amounts.get(line) ?? 0, amounts.get(line) ?? NaN];
    return !(Math.abs(wanted - found) <= MISSED * Math.max(1, Math.abs(wanted)));
  };
  return { ...entered, lines: entered.lines.map((line) => (misses(line) ? inItsOwnCell(line) : line)) };
}

const MISSED = 1e-6;

/** @param rounding  whether ROUND and its like round */
export function tryOut(setting: Setting, entered: Entered, move: Move | null, rounding = false): Trial {
  const { agreement, book, sheet, scale, target, place } = setting;
  const inputs = assumedInputs(setting, entered, move);
  const amounts = amountsOn(setting, entered, inputs);
  if (![...amounts.values()].every(Number.isFinite))
    throw new NotEvaluated('An amount that the formula uses cannot be followed.');
  const onForm = enteredAmounts(amounts);
  const inCells = entered.lines.map(({ line, key }): [string, number] => [
    key,
    ((amounts.get(line) ?? 0) * signOf(entered, line)) / scale,
  ]);
  const assumed = new Map([...inputs, ...inCells, ...shownByOtherLines(setting, onForm)]);
  const calculation = new Calculation(book, assumed, rounding);
  const shown = asNumber(calculation.cell(sheet, place.row, place.column));
  const isAmount = computedLineOf(agreement, target).unit === 'USD';
  return {
    amounts,
    expected: tableValue(agreement, target, onForm),
    actual: isAmount ? shown * scale : shown,
    reads: calculation.reads,
  };
}

const signOf = ({ negated }: Entered, line: LineId): number => (negated.has(line) ? -1 : 1);

/** What the sources of the lines are set to, in the sheet's unit. */
function assumedInputs({ scale }: Setting, entered: Entered, move: Move | null): Map<string, number> {
  return new Map(
    entered.lines.flatMap((line): [string, number][] => {
      const [driver] = line.sources;
      const wanted = ((entered.amounts.get(line.line) ?? 0) * signOf(entered, line.line)) / scale;
      const isOwnCell = driver.key === line.key;
      const set = isOwnCell ? wanted : driver.stands + (wanted - (line.stands ?? 0)) / driver.slope;
      const assumed: [string, number][] = [[driver.key, set]];
      if (move && line.sources.includes(move.source)) {
        const start = move.source === driver ? set : move.source.stands;
        assumed.push([
          move.source.key,
          start + (move.dollars * signOf(entered, line.line)) / scale / move.source.slope,
        ]);
      }
      return assumed;
    }),
  );
}

/** What the lines amount to with these cells assumed, in dollars. */
function amountsOn({ book, sheet, lineCells, scale }: Setting, entered: Entered, inputs: Map<string, number>): Amounts {
  const calculation = new Calculation(book, inputs, false);
  return new Map(
    entered.lines.map(({ line }) => {
      const place = lineCells.get(line);
      const shown = place && calculation.cell(sheet, place.row, place.column);
      return [line, typeof shown === 'number' ? shown * scale * signOf(entered, line) : NaN];
    }),
  );
}

/** The other computed lines' cells show what the form says, so that an error of theirs is not the target's. */
function shownByOtherLines(
  { agreement, sheet, lineCells, scale, target }: Setting,
  onForm: EnteredAmounts,
): [string, number][] {
  return agreement.schedule.lines.flatMap((line): [string, number][] => {
    const place = lineCells.get(line.id);
    if (line.kind === 'input' || line.id === target || !place) return [];
    const { of, to } = tableValue(agreement, line.id, onForm);
    const shown = line.unit === 'USD' ? of / scale : of / to;
    return Number.isFinite(shown) ? [[cellKey(sheet, place.row, place.column), shown]] : [];
  });
}

/** "2.31 to 1", "2.31x" and "2.31:1" are ratios written out. */
const RATIO_TEXT = /^\s*(-?\d[\d.]*(?:e[-+]?\d+)?)\s*(?:x|to\s+1(?:\.0+)?|:\s*1(?:\.0+)?)\s*$/i;

function asNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (isCellError(value)) throw new NotEvaluated(`With ordinary amounts the formula gives ${value.error}.`);
  const written = RATIO_TEXT.exec(String(value));
  if (!written) throw new NotEvaluated('With ordinary amounts the formula gives no number.');
  return Number(written[1]);
}
