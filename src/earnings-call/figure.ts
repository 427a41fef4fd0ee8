/** A figure as it is stated in a call, before anything is concluded from it. */

/** Currencies that figures can be in, each with its sign before an amount. */
export const CURRENCIES = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', CHF: 'CHF ' } as const;
export type Currency = keyof typeof CURRENCIES;

/**
 * What a figure is an amount of. A percentage or basis points are a fraction at a scale of their own; `times` is a bare
 * multiple, such as turns a year; a `month` is a date that names no day.
 */
export const UNITS = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CHF',
  'USD a share',
  'EUR a share',
  'GBP a share',
  'JPY a share',
  'CHF a share',
  '%',
  'basis points',
  'times',
  'fraction',
  'days',
  'years',
  'shares',
  'count',
  'rank',
  'bytes a second',
  'bits a second',
  'date',
  'month',
] as const;
export type Unit = (typeof UNITS)[number];

/** null: no amount of money, and none a share. */
export function currencyOf(unit: Unit): Currency | null {
  const [code = ''] = unit.split(' ');
  return code in CURRENCIES ? (code as Currency) : null;
}

/** The unit, in dollars where it is in another currency: what relations ask for, who know no currencies. */
export const asInDollars = (unit: Unit): Unit =>
  currencyOf(unit) === null ? unit : isAShare(unit) ? 'USD a share' : 'USD';

export const isAShare = (unit: Unit): boolean => unit.endsWith(' a share');

/** How the speaker hedges: about N, nearly N (just below it), over N, up to N, or plainly N. */
export const QUALIFIERS = ['', 'about', 'nearly', 'over', 'up to'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export interface Stated {
  /** As said, a decimal without grouping, such as 91.7; a date as YYYY-MM-DD, a month as YYYY-MM; a fraction as 2/3. */
  readonly value: string;
  readonly unit: Unit;
  /** What one of the value stands for, such as 1000000; a fraction of one for a percentage. */
  readonly scale: string;
  /** To how many decimals the value is given, in its scale; negative where its last digits are round zeros. */
  readonly decimals: number;
  readonly qualifier: Qualifier;
}

export interface Figure extends Stated {
  readonly id: string;
  /** At most 25 words of the source, letter for letter; white space is one space, and "\$" is "$". */
  readonly words: string;
  readonly speaker: string;
  /** Line of the source file, counted from 1. */
  readonly line: number;
  /** The period or day that it is about, such as Q4 2010. */
  readonly period: string;
  /** What it is, such as "Revenue". */
  readonly what: string;
}

export const SCALE = {
  one: '1',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
  trillion: '1000000000000',
} as const;

/** What one of a unit is, where the unit itself is a part of one. */
const OWN_SCALE: Partial<Readonly<Record<Unit, string>>> = { '%': '0.01', 'basis points': '0.0001' };

export const ownScaleOf = (unit: Unit): string => OWN_SCALE[unit] ?? SCALE.one;

export const isDay = (unit: Unit): boolean => unit === 'date' || unit === 'month';

/** A plain figure: `stated('91.7', 'USD', SCALE.million)`. */
export const stated = (value: string, unit: Unit, scale: string = ownScaleOf(unit)): Stated => ({
  value,
  unit,
  scale,
  decimals: isDay(unit) ? 0 : decimalsOf(value, ''),
  qualifier: '',
});

export const hedged = (qualifier: Qualifier, figure: Stated): Stated => ({
  ...figure,
  qualifier,
  decimals: isDay(figure.unit) ? 0 : decimalsOf(figure.value, qualifier),
});

/**
 * To how many decimals a figure is given as it is spoken. Zeros at the end of a whole number count as digits, but not where
 * the speaker hedges ("over 1,100" is to the hundred), nor in whole thousands (354,000 is to the thousand). A fraction, such as
 * two-thirds, is taken to be to a tenth.
 */
export function decimalsOf(value: string, qualifier: Qualifier): number {
  if (value.includes('/')) return 1;
  const [whole = '', fraction] = value.split('.');
  if (fraction !== undefined) return fraction.length;
  const zeros = /0*$/.exec(whole.replace(/^-?0+(?=\d)/, ''))?.[0].length ?? 0;
  if (zeros === whole.replace('-', '').length) return 0;
  return 0 - (qualifier === '' ? Math.floor(zeros / 3) * 3 : zeros);
}
