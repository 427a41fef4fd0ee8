/** A formula of the quick way, and how its arguments are read. */
import type { Cells } from '../cells';
import type { Shown } from '../spread';
import { CENTS_IN_A_DOLLAR, MILLIONTHS } from '../../core/cents';

/** What the cells of an argument are read as. A blank amount is 0; days and what is counted are numbers as they stand. */
export type Kind = 'cents' | 'millionths' | 'number' | 'answer';

export interface Reading {
  readonly as: Kind;
  /** What the argument counts as where it is left out; left to the exact way if this is. */
  readonly leftOut?: number;
}

/** A formula over numbers: NaN where it is not certain or there is something to refuse. */
export interface Formula {
  readonly reads: readonly Reading[];
  /** How many arguments may not be left out; where they can be arranged, how many must be single cells for it to go without. */
  readonly required: number;
  /** Of what was read, which stands from a place on in the arguments' order. Never asked where one of these is NaN. */
  readonly of: (values: Float64Array, at: number) => number;
  /** What a cell shows of a result; the number itself if it is left out. */
  readonly show?: (result: number) => Shown;
  /** The arguments as the formula takes them, where they may be given in more than one way; null where the exact way must look. */
  readonly arranged?: (cells: readonly Cells[]) => readonly Cells[] | null;
}

/** A formula as it is computed: every one has the same shape, which the machine is quickest with. */
export interface QuickFormula {
  readonly reads: readonly Reading[];
  readonly required: number;
  readonly of: Formula['of'];
  readonly show: Formula['show'];
  readonly arranged: Formula['arranged'];
  /** By argument: into how many parts of one it is counted, and what it counts as where it is left out; NaN where that takes a look. */
  readonly parts: Float64Array;
  readonly leftOut: Float64Array;
}

/** Into how many parts of one a number is counted; no number is an answer without a look. */
export const PARTS: Readonly<Record<Kind, number>> = {
  cents: CENTS_IN_A_DOLLAR,
  millionths: MILLIONTHS,
  number: 1,
  answer: NaN,
};

export const quickFormula = ({ reads, required, of, show, arranged }: Formula): QuickFormula => ({
  reads,
  required,
  of,
  show,
  arranged,
  parts: Float64Array.from(reads, ({ as }) => PARTS[as]),
  leftOut: Float64Array.from(reads, ({ leftOut }) => leftOut ?? NaN),
});
