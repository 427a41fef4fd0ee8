/** A slip of the call or of its transcript: what was said, and what it must mean. Reported, never silently mended. */
import type { Stated } from './figure';

export const SLIP_KINDS = ['date', 'unit', 'word', 'garbled repeat', 'garbled line', 'lost words'] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

export interface Slip {
  /** Where it has a figure as meant, relations name that by this id. */
  readonly id: string;
  readonly kind: SlipKind;
  /** Line of the source file, counted from 1. */
  readonly line: number;
  /** The figure it is about; null where it is about words. */
  readonly figure: string | null;
  /** The words, letter for letter, at most 25. */
  readonly said: string;
  /** What they must mean; empty where that cannot be known. */
  readonly means: string;
  /** The figure as meant; null where it is about words, or the figure is not known. */
  readonly meant: Stated | null;
  readonly why: string;
  /** document: the call itself shows it. outside: it takes knowledge from elsewhere. */
  readonly basis: 'document' | 'outside';
}
