import type { Cell } from '../../workbook/sheet';
import { ratioText } from './ratio-text';
import { type Numbering, leadingNumbering, ownNumbering } from './numbering';
import type { Match, Targets } from './targets';

/** What a cell's text says as a label. */
export interface LabelText {
  /** The reference it begins with. */
  readonly numbering: Numbering;
  /** The rows of the form that its words resemble, best first. */
  readonly matches: readonly Match[];
  readonly length: number;
}

/** Longer than any of the form's own, twice over. */
const LONGEST_LABEL = 1_500;
const TWO_LETTERS = /\p{L}.*?\p{L}/su;
const MOST_KEPT = 20_000;

/** Reads cells as labels; the same words once. */
export class Labels {
  private readonly known = new Map<string, LabelText | null>();

  constructor(private readonly targets: Targets) {}

  /** null where a cell holds no words, a reference alone, or a text that is no label. */
  read({ value }: Cell): LabelText | null {
    if (typeof value !== 'string' || value.length > LONGEST_LABEL) return null;
    let label = this.known.get(value);
    if (label === undefined) {
      label = this.labelIn(value);
      if (this.known.size < MOST_KEPT) this.known.set(value, label);
    }
    return label;
  }

  private labelIn(text: string): LabelText | null {
    if (!TWO_LETTERS.test(text) || ownNumbering(text) || ratioText(text) !== null) return null;
    const { numbering, words } = leadingNumbering(text);
    return { numbering, matches: this.targets.matches(words), length: text.length };
  }
}
