/** How a figure is stated, read back from its cells: each part by itself, so that each can be told of by itself. */
import { fromCellNumber } from '../../core/decimal';
import { toIso } from '../../core/calendar-date';
import { dateInCell } from '../../workbook/date-text';
import { plain } from '../../workbook/plain';
import type { Cell, WorkbookContent } from '../../workbook/sheet';
import { isDay, QUALIFIERS, type Qualifier, type Stated, type Unit, UNITS } from '../figure';
import { MOST_DECIMALS } from '../../metrics/stated-range';
import { textOf } from './tables';

/** A part of what is stated; `found` is the cell's text, empty where nothing stands there. */
export type Part<T> = { readonly ok: true; readonly is: T } | { readonly ok: false; readonly found: string };

export interface StatedParts {
  readonly value: Part<string>;
  readonly unit: Part<Unit>;
  readonly scale: Part<string>;
  readonly decimals: Part<number>;
  readonly qualifier: Part<Qualifier>;
  /** Whether 0.215 stands there for 21.5%: Excel makes it so where a percentage is typed. */
  readonly isPercentage: boolean;
}

export type StatedCell = (column: 'value' | 'unit' | 'scale' | 'decimals' | 'hedge') => Cell | undefined;

export function statedParts(cell: StatedCell, dateSystem: WorkbookContent['dateSystem']): StatedParts {
  const unit = oneOf(UNITS, cell('unit'));
  const value = cell('value');
  const isPercentage =
    typeof value?.value === 'number' && (value.numberFormat ?? '').includes('%') && unit.ok && unit.is === '%';
  return {
    value: valueOf(value, unit.ok ? unit.is : null, dateSystem),
    unit,
    scale: scaleOf(cell('scale')),
    decimals: decimalsOf(cell('decimals')),
    qualifier: textOf(cell('hedge')) === '' ? { ok: true, is: '' } : oneOf(QUALIFIERS, cell('hedge')),
    isPercentage,
  };
}

/** null: some part of it cannot be read, or a part says what another denies. */
export function statedOf({ value, unit, scale, decimals, qualifier, isPercentage }: StatedParts): Stated | null {
  if (!value.ok || !unit.ok || !scale.ok || !decimals.ok || !qualifier.ok || isPercentage) return null;
  return {
    value: value.is,
    unit: unit.is,
    scale: scale.is,
    decimals: isDay(unit.is) ? 0 : decimals.is,
    qualifier: qualifier.is,
  };
}

const no = (cell: Cell | undefined): { readonly ok: false; readonly found: string } => ({
  ok: false,
  found: textOf(cell),
});

function oneOf<T extends string>(all: readonly T[], cell: Cell | undefined): Part<T> {
  const typed = plain(textOf(cell)).toLowerCase();
  const found = typed === '' ? undefined : all.find((one) => one.toLowerCase() === typed);
  return found === undefined ? no(cell) : { ok: true, is: found };
}

function valueOf(cell: Cell | undefined, unit: Unit | null, dateSystem: 1900 | 1904): Part<string> {
  if (unit === 'date' || unit === 'month') {
    const date = typeof cell?.value === 'number' ? dateInCell(cell.value, dateSystem) : null;
    if (!date) return no(cell);
    return { ok: true, is: unit === 'date' ? toIso(date) : toIso(date).slice(0, LENGTH_OF_MONTH) };
  }
  if (typeof cell?.value !== 'number' || !Number.isFinite(cell.value)) return no(cell);
  return { ok: true, is: (unit === 'fraction' && fractionOf(cell.value)) || fromCellNumber(cell.value).toFixed() };
}
const LENGTH_OF_MONTH = 'YYYY-MM'.length;

/** Two-thirds has no last digit: a cell holds the nearest that it can, and some spreadsheets save 15 digits of that. */
function fractionOf(value: number): string | null {
  if (Number.isInteger(value)) return null;
  for (let denominator = 2; denominator <= MOST_PARTS; denominator++) {
    const numerator = Math.round(value * denominator);
    if (fromCellNumber(numerator / denominator).equals(fromCellNumber(value))) return `${numerator}/${denominator}`;
  }
  return null;
}
/** Halves to twelfths are spoken of; more parts are decimals. */
const MOST_PARTS = 12;

/** A power of ten. */
function scaleOf(cell: Cell | undefined): Part<string> {
  if (typeof cell?.value !== 'number' || !(cell.value > 0)) return no(cell);
  const scale = fromCellNumber(cell.value);
  return /^0*10*$/.test(scale.toFixed().replace('.', '')) ? { ok: true, is: scale.toFixed() } : no(cell);
}

function decimalsOf(cell: Cell | undefined): Part<number> {
  const value = cell?.value;
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST_DECIMALS
    ? { ok: true, is: value }
    : no(cell);
}
