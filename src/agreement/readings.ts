/** Where a credit agreement leaves room: the readings that the computations know, and how an agreement's data speaks of them. */
import type { Agreement } from './types';

/**
 * Every reading with its options. An agreement gives each its clause, its words and the option in force unless another is
 * chosen; what an option computes stands in covenants/readings/interpretations.ts.
 */
export interface Interpretations {
  /** Whether a ratio is rounded before it is held against its limit. */
  readonly rounding: 'exact' | 'rounded';
  /** Which day a table of limits means by a quarter-end. */
  readonly 'quarter-ends': 'nominal' | 'literal';
  /** Whether the Threshold Amount is taken once from all judgments, or from each. */
  readonly 'judgments-threshold': 'aggregate' | 'each';
  /** Whether insurance reduces judgments, or fills the first dollars below the Threshold Amount. */
  readonly insurance: 'reduces' | 'fills';
  /** Whether a net income tax benefit lowers EBITDA. */
  readonly 'tax-benefit': 'not-entered' | 'subtracted';
  /** Whether short-term borrowings are Funded Indebtedness. */
  readonly 'short-term-borrowings': 'counted' | 'excluded';
  /** Over what time the basket for cash expenses is used up. */
  readonly basket: 'life' | 'measurement-period';
  /** Whether the agent's own Lien encumbers cash. */
  readonly 'agents-lien': 'does-not' | 'does';
}

export type ReadingId = keyof Interpretations;
export type OptionOf<R extends ReadingId = ReadingId> = Interpretations[R];

/** One option of every reading. */
export type Choice = { readonly [R in ReadingId]: OptionOf<R> };

/** An option in words. */
export interface ReadingOption<R extends ReadingId = ReadingId> {
  readonly id: OptionOf<R>;
  /** A sentence. */
  readonly words: string;
  /** What follows "unless", "if" or "and": "ratios are rounded". */
  readonly when: string;
}

/** Words of a document, letter for letter. */
export interface QuotedWords {
  readonly words: string;
  /** Where they stand. */
  readonly source: string;
}

interface ReadingIn<R extends ReadingId> {
  readonly id: R;
  /** Such as "short-term borrowings". */
  readonly name: string;
  readonly question: string;
  readonly clause: string;
  /** The words on which it turns. */
  readonly quotes: readonly QuotedWords[];
  readonly options: readonly ReadingOption<R>[];
  /** The option in force unless another is chosen. */
  readonly byDefault: OptionOf<R>;
  readonly why: string;
  /** What must be known besides the schedule for both options to be computed; empty where the schedule suffices. */
  readonly toTest: string;
}

/** One interpretation where the documents leave room. */
export type Reading = { readonly [R in ReadingId]: ReadingIn<R> }[ReadingId];

/** A reading by its id. Every agreement speaks of every reading, if only to leave it a single option. */
export function readingOf(agreement: Agreement, id: ReadingId): Reading {
  const reading = agreement.readings.find((candidate) => candidate.id === id);
  if (!reading) throw new RangeError(`${agreement.name} says nothing of the reading “${id}”`);
  return reading;
}

export const optionIdsOf = ({ options }: Reading): readonly OptionOf[] => options.map(({ id }) => id);

/** An option in words. The option is one of the reading's own. */
export function optionOf(agreement: Agreement, reading: ReadingId, option: OptionOf): ReadingOption {
  const found = (readingOf(agreement, reading).options as readonly ReadingOption[]).find(({ id }) => id === option);
  if (!found) throw new RangeError(`The reading “${reading}” has no option “${option}”`);
  return found;
}

/** The options in force where nothing else is chosen. */
export const defaultChoice = (agreement: Agreement): Choice =>
  Object.fromEntries(agreement.readings.map(({ id, byDefault }) => [id, byDefault])) as unknown as Choice;

/** The same options but for one reading. */
export const withOption = (choice: Choice, reading: ReadingId, option: OptionOf): Choice => ({
  ...choice,
  [reading]: option,
});

/** Every combination of the options of some readings, the others as they are. */
export const choicesOf = (agreement: Agreement, readings: readonly ReadingId[], others: Choice): readonly Choice[] =>
  readings.reduce<readonly Choice[]>(
    (choices, id) =>
      choices.flatMap((choice) =>
        optionIdsOf(readingOf(agreement, id)).map((option) => withOption(choice, id, option)),
      ),
    [others],
  );
