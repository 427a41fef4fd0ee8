/** A kind's formula as a cell has it, over the cells of its operands: what the printed figures give, and its ends. */
import type { Quantity, Unit as Dimension } from '../../core/quantity';
import { figuresOf, type Formula, type Operator } from '../../metrics/intervals/formula';
import { written } from '../written-formula';

export type End = 'low' | 'high';
/** The cell of a figure, or of an end of what it stands for. */
export type CellOf = (name: string, which: 'amount' | End) => string;

const IN_A_CELL: Readonly<Record<Operator, string>> = { '+': '+', '−': '-', '×': '*', '÷': '/' };
const constant = ({ amount }: Quantity<Dimension>): string => amount.toFixed();

export const cellFormula = (formula: Formula<Dimension>, cellOf: CellOf): string =>
  written(formula, { figure: (name) => cellOf(name, 'amount'), constant, operator: IN_A_CELL });

/**
 * The least or the most that figures within their rounding give. Constants and divisors are above 0; every figure stands once,
 * so that its ends can be taken apart from those of others.
 */
export function endFormula(formula: Formula<Dimension>, end: End, cellOf: CellOf): string {
  return bound(formula, end, cellOf).text;
}

interface Text {
  readonly text: string;
  /** 1 a sum, 2 a product, 3 what needs no parentheses anywhere. */
  readonly binds: 1 | 2 | 3;
}

const whole = (text: string): Text => ({ text, binds: 3 });
const inside = ({ text, binds }: Text, least: 2 | 3): string => (binds < least ? `(${text})` : text);

function bound(formula: Formula<Dimension>, end: End, cellOf: CellOf): Text {
  switch (formula.kind) {
    case 'figure':
      return whole(cellOf(formula.name, end));
    case 'constant':
      return whole(constant(formula.value));
    case 'same':
      return bound(formula.as, end, cellOf);
    case 'operation':
      return boundOf(formula, end, cellOf);
  }
}

function boundOf(
  { operator, left, right }: Extract<Formula<Dimension>, { kind: 'operation' }>,
  end: End,
  cellOf: CellOf,
): Text {
  const other: End = end === 'low' ? 'high' : 'low';
  const one = bound(left, end, cellOf);
  if (operator === '+') return { text: `${one.text}+${bound(right, end, cellOf).text}`, binds: 1 };
  if (operator === '−') return { text: `${one.text}-${inside(bound(right, other, cellOf), 2)}`, binds: 1 };
  const sign = operator === '×' ? '*' : '/';
  const least = operator === '×' ? 2 : 3;
  if (right.kind === 'constant') return { text: `${inside(one, 2)}${sign}${constant(right.value)}`, binds: 2 };
  // Which ends make it least or most depends on their signs: the spreadsheet tries all.
  const lefts = operator === '×' ? [one, bound(left, other, cellOf)] : [one];
  const rights = [bound(right, 'low', cellOf), bound(right, 'high', cellOf)];
  const tried = new Set(lefts.flatMap((a) => rights.map((b) => `${inside(a, 2)}${sign}${inside(b, least)}`)));
  const [only = ''] = tried;
  return tried.size === 1
    ? { text: only, binds: 2 }
    : whole(`${end === 'low' ? 'MIN' : 'MAX'}(${[...tried].join(',')})`);
}

/** The figures that something is divided by. */
export function divisorsOf(formula: Formula<Dimension>): readonly string[] {
  if (formula.kind === 'same') return divisorsOf(formula.as);
  if (formula.kind !== 'operation') return [];
  const within = [...divisorsOf(formula.left), ...divisorsOf(formula.right)];
  return formula.operator === '÷' ? [...within, ...figuresOf(formula.right).map(({ name }) => name)] : within;
}
