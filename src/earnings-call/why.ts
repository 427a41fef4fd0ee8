/** Why a relation has its verdict: every sentence of the tie-out, in one place. */
import type { Unit as Dimension } from '../core/quantity';
import type { Decimal } from '../core/decimal';
import { asDecimal } from '../metrics/intervals/fraction';
import { type Currency, isDay, type Unit } from './figure';
import { amountInWords } from './in-words';
import { fewestOperands, mostOperands } from './kinds';
import type { Kind, Pair } from './kinds/kind';
import type { KnownFigure } from './known-figures';
import type { Verdict } from './tie-out';

export const withRemark = (says: string, remark: string): string => [says, remark].filter(Boolean).join(' ');

const listed = (items: readonly string[], last: string): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}` : (items[0] ?? '');

export const notStated = (missing: readonly string[]): string => `Not stated: ${listed(missing, 'and')}.`;

export const unknownKind = (found: string): string =>
  `There is no kind of relation “${found}”. Enter one of those listed under Kinds.`;

export function operandsWanted(kind: Kind, found: number): string {
  const [fewest, most] = [fewestOperands(kind), mostOperands(kind)];
  const wanted = fewest === most ? String(fewest) : `${fewest} to ${most}`;
  return `The kind “${kind.id}” takes ${wanted} operands (${kind.operands.join(', ')}), and there ${found === 1 ? 'is' : 'are'} ${found}.`;
}

export const unknownFigures = (ids: readonly string[]): string =>
  `There is no figure ${listed(ids, 'and no figure')}. Enter the id of a figure, or “not stated: …” and what it would be.`;

export const figuresNotReadable = (ids: readonly string[]): string =>
  `${listed(
    ids.map((id) => `“${id}”`),
    'and',
  )} cannot be read in ${ids.length > 1 ? 'their rows' : 'its row'}.`;

export const statedFigureWanted = (kind: Kind): string =>
  `The kind “${kind.id}” computes a figure: enter the id of the stated one that it must give.`;

export const parameterWanted = ({ id, parameter }: Kind): string =>
  `The kind “${id}” needs the ${parameter?.name ?? 'parameter'}: enter it, such as ${parameter?.usual ?? '1'}.`;

const CURRENCY_NAMES: Readonly<Record<Currency, string>> = {
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
  JPY: 'yen',
  CHF: 'Swiss francs',
};
const unitName = (unit: Unit): string => CURRENCY_NAMES[unit as Currency] ?? unit;

const kindOfUnit = (unit: Unit): string =>
  unit === 'USD' ? 'an amount of money' : unit === 'USD a share' ? 'an amount a share' : unit;

export const unitOfStated = (kind: Kind, { id, printed, unit }: KnownFigure, may: readonly Unit[]): string =>
  `${id} is ${printed}, in ${unitName(unit)}, and the kind “${kind.id}” gives ${listed(may.map(kindOfUnit), 'or')}.`;

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  USD: 'an amount of money',
  'USD/share': 'an amount a share',
  x: 'a multiple',
  bps: 'basis points',
  '%': 'a rate',
  shares: 'shares',
  days: 'days',
  turns: 'turns',
  number: 'a number',
};

export const unitOfOperand = ({
  operand,
  wanted,
}: {
  readonly operand: KnownFigure;
  readonly wanted: Dimension;
}): string =>
  `${operand.id} is ${operand.printed}, in ${unitName(operand.unit)}, where ${DIMENSIONS[wanted]} ${wanted === 'shares' || wanted === 'days' ? 'are' : 'is'} wanted.`;

export const unitsDiffer = (a: KnownFigure, b: KnownFigure): string =>
  `${a.id} is in ${unitName(a.unit)} and ${b.id} in ${unitName(b.unit)}: they cannot be compared.`;

export const divisorNotPositive = (divisor: string): string =>
  `${divisor} is not above 0 throughout its rounding, so that dividing by it means nothing.`;

export const dayWanted = (figure: KnownFigure | null): string =>
  figure ? `${figure.id} is ${figure.printed}, which is no day and no month.` : 'A day or month is wanted.';

interface Computation {
  /** The formula with its figures in it; null for a figure that is told again. */
  readonly working: string | null;
  readonly stated: KnownFigure;
  readonly recomputed: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

export function computed(verdict: Verdict, { working, stated, recomputed, low, high }: Computation): string {
  const put = (amount: Decimal): string => amountInWords(amount, stated);
  const exact = put(recomputed);
  const gives = working === null ? `Told before as ${exact}` : `${working} gives ${exact}`;
  if (verdict === 'ties out')
    return exact === stated.printed ? `${gives}.` : `${gives}, which rounds to ${hedge(stated)}${stated.printed}.`;
  if (low.equals(high)) return `${gives}, not ${stated.printed}.`;
  const rounded = atStatedDecimals(recomputed, stated);
  const unlike = rounded === exact || rounded === stated.printed ? '' : `, which rounds to ${rounded}`;
  const spans =
    working === null
      ? `${exact} stands for ${put(low)} to ${put(high)}`
      : `figures printed so give ${put(low)} to ${put(high)}`;
  return `${gives}${unlike}; ${spans}, and ${hedge(stated)}${stated.printed} ${working === null ? '' : 'stands '}for ${rangeInWords(stated)}.`;
}

const hedge = ({ qualifier }: KnownFigure): string => (qualifier ? `${qualifier} ` : '');

function rangeInWords(stated: KnownFigure): string {
  const ends = [stated.range.low, stated.range.high].map(({ at }) => amountInWords(asDecimal(at), stated));
  return ends[0] === ends[1] ? (ends[0] ?? '') : ends.join(' to ');
}

function atStatedDecimals(amount: Decimal, stated: KnownFigure): string {
  const rounded = amount.dividedBy(stated.scale).toDecimalPlaces(Math.max(0, stated.decimals)).times(stated.scale);
  return amountInWords(rounded, stated);
}

export function compared(
  verdict: Verdict,
  operands: readonly KnownFigure[],
  failing: Pair | null,
  pairs: readonly Pair[],
): string {
  const name = (index: number): string => operands[index]?.printed ?? '';
  if (!failing) return `${inOrder(operands, pairs)}.`;
  const { lesser, greater, strictly } = failing;
  const says = `${name(lesser)} ${isDay(operands[lesser]?.unit ?? 'count') ? 'is after' : strictly ? 'is not below' : 'is above'} ${name(greater)}`;
  return verdict === 'does not tie' ? `${says}.` : `${says} as printed, but may be within the rounding of both.`;
}

/** The operands from the least to the greatest, as the pairs have them. */
function inOrder(operands: readonly KnownFigure[], pairs: readonly Pair[]): string {
  const [pair] = pairs;
  const isHighest = pair?.greater === 0 && pair.strictly;
  if (isHighest)
    return `${operands[0]?.printed ?? ''} is above ${listed(
      operands.slice(1).map(({ printed }) => printed),
      'and',
    )}`;
  const isWithin = pair?.greater === 0;
  if (isWithin)
    return `${operands[0]?.printed ?? ''} lies from ${operands[1]?.printed ?? ''} to ${operands.at(-1)?.printed ?? ''}`;
  return operands.map(({ printed }) => printed).join(' ≤ ');
}

export const inQuarter = (holds: boolean, figure: KnownFigure, start: Decimal, end: Decimal): string => {
  const day = (serial: Decimal): string => amountInWords(serial, { unit: 'date', scale: '1', decimals: 0 });
  return `${figure.printed} ${holds ? 'lies' : 'does not lie'} in the quarter from ${day(start)} to before ${day(end)}.`;
};
