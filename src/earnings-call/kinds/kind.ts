/** A kind of relation: how a figure follows from others, or how figures are compared. Each kind stands once, in this folder. */
import type { Unit as Dimension } from '../../core/quantity';
import { type Formula, figure } from '../../metrics/intervals/formula';
import type { Unit } from '../figure';

export interface Parameter {
  /** Such as "days of a quarter". */
  readonly name: string;
  /** What is usually entered. */
  readonly usual: string;
  readonly isDay?: true;
}

interface Common {
  /** As it stands in a workbook. */
  readonly id: string;
  /** What it does, for people who choose among kinds. */
  readonly says: string;
  /** What each operand is. */
  readonly operands: readonly string[];
  /** How many of the operands may be left out, from the last one. */
  readonly optional?: number;
  /** Whether the last operand may be followed by more of its sort. */
  readonly takesMore?: true;
  readonly parameter?: Parameter;
}

/** What a formula is made for. */
export interface Given {
  readonly count: number;
  /** The dimension of the first operand. */
  readonly dimension: Dimension;
  /** What the kind asks for besides figures, above 0, in the dimension that the formula has it in. */
  readonly parameter: <U extends Dimension>(dimension: U) => Formula<U>;
}

/** A figure that follows from others. */
export interface Computed extends Common {
  readonly claim: 'equals';
  /** Units that the stated figure may have; null: that of the first operand. */
  readonly states: readonly Unit[] | null;
  /** The formula over operands by `operand`; every divisor in it is a figure that is above 0. */
  readonly formula: (given: Given) => Formula<Dimension>;
}

/** Figures that are compared two by two. */
export interface Compared extends Common {
  readonly claim: 'compares';
  readonly pairs: (count: number) => readonly Pair[];
}

/** Operands, counted from 0, of which one may not be above the other, or has to be below it. */
export interface Pair {
  readonly lesser: number;
  readonly greater: number;
  readonly strictly: boolean;
}

/** Whether a day or month lies in the quarter that begins on the parameter. */
export interface InQuarter extends Common {
  readonly claim: 'in quarter';
}

export type Kind = Computed | Compared | InQuarter;

/** What an operand is called in a formula, counted from 0. */
export const operandName = (index: number): string => `#${index + 1}`;

export const operand = <U extends Dimension>(index: number, dimension: U): Formula<U> =>
  figure(operandName(index), dimension);

/** Operands of one dimension, from one of them on. */
export const operandsFrom = <U extends Dimension>(from: number, count: number, dimension: U): readonly Formula<U>[] =>
  Array.from({ length: Math.max(0, count - from) }, (_, index) => operand(from + index, dimension));
