import type { Quantity, Unit } from './quantity';
import type { Refusal } from './refusals';

/** One step of how a value was computed. */
export interface Derivation {
  /** Reference of the Schedule A line, such as I.C.7; empty for a step the form has no line for. */
  readonly line: string;
  readonly label: string;
  /** As given; null for what is computed. */
  readonly entered: Quantity<Unit> | null;
  /** What the computation took of it; null where there is no amount, such as in a verdict. */
  readonly counted: Quantity<Unit> | null;
  readonly clause: string;
  readonly note: string;
  readonly children: readonly Derivation[];
}

/** A value that knows how it was computed. The derivation is made only when asked for. */
export interface Value<T> {
  readonly ok: true;
  readonly value: T;
  readonly derivation: () => Derivation;
}

/** What every computation returns: a value with its derivation, or a refusal. Never NaN, never an exception for bad input. */
export type Outcome<T> = Value<T> | Refusal;

export const value = <T>(result: T, derivation: () => Derivation): Value<T> => ({
  ok: true,
  value: result,
  derivation,
});

/** The derivation of a step, with what most steps leave empty. */
export const step = (given: Pick<Derivation, 'label'> & Partial<Derivation>): Derivation => ({
  line: '',
  entered: null,
  counted: null,
  clause: '',
  note: '',
  children: [],
  ...given,
});

/** The first refusal among outcomes, if any. */
export const firstRefusal = (outcomes: readonly Outcome<unknown>[]): Refusal | undefined =>
  outcomes.find((outcome): outcome is Refusal => !outcome.ok);
