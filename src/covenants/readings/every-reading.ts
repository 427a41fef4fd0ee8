/** A covenant under every combination of the readings that can be tested: what holds under all, which one decides, what was not tested. */
import { computedLineOf, inputsOf, inputsUnder } from '../../agreement/lines';
import {
  type Choice,
  type OptionOf,
  type Reading,
  type ReadingId,
  choicesOf,
  defaultChoice,
  optionIdsOf,
  readingOf,
  withOption,
} from '../../agreement/readings';
import type { Agreement, Covenant, LineId } from '../../agreement/types';
import { isZero } from '../../core/quantity';
import type { Refusal } from '../../core/refusals';
import { LINE_OF, STRICTEST } from './interpretations';
import { type LineReadings, type Stated, type WhyUntested, lineReadings } from './line-readings';
import { type Tested, refuseStated, testOf } from './test-under';

/** A reading with the covenant under each of its options, the others as in force. */
export interface TestedReading {
  readonly id: ReadingId;
  readonly options: readonly { readonly id: OptionOf; readonly tested: Tested }[];
}

export interface UntestedReading {
  readonly id: ReadingId;
  readonly why: WhyUntested;
}

/** Options of the readings on which it depends, and what comes of them. */
export interface Combination {
  readonly options: ReadonlyMap<ReadingId, OptionOf>;
  readonly tested: Tested;
}

export type Conclusion =
  | { readonly kind: 'every'; readonly complies: boolean }
  | { readonly kind: 'one'; readonly decides: ReadingId }
  /** Every combination of the readings on which it depends that comes to something else than the one in force. */
  | { readonly kind: 'several'; readonly depends: readonly ReadingId[]; readonly differing: readonly Combination[] };

export interface EveryReading {
  readonly ok: true;
  readonly covenant: Covenant;
  readonly inForce: Choice;
  /** Under the options in force. */
  readonly tested: Tested;
  /** Under the agreement's defaults, whatever is in force. */
  readonly byDefault: Tested;
  readonly readings: readonly TestedReading[];
  /** Of what was tested. */
  readonly conclusion: Conclusion;
  /** Readings that could change the outcome, and cannot be tested. */
  readonly untested: readonly UntestedReading[];
  /** Readings that cannot be tested either, but change nothing, whatever their inputs are. */
  readonly immaterial: readonly ReadingId[];
  /** The lines that depend on readings, as far as they concern the covenant. */
  readonly lines: readonly LineReadings[];
}

/**
 * Tests a covenant under every combination of options, exactly.
 *
 * @param inForce  the options in force; the agreement's defaults unless others were chosen
 * @returns refuses amounts for which the covenant defines no test, and a date on which no reading gives a limit
 * @source Credit Agreement, sections 7.11(a) and (b); the clauses of the agreement's readings
 */
export function underEveryReading(
  agreement: Agreement,
  covenant: Covenant,
  stated: Stated,
  inForce: Choice,
): EveryReading | Refusal {
  const refusal = refuseStated(agreement, covenant, stated);
  if (refusal) return refusal;
  const concerned = new Set(readingsOf(agreement, covenant).map(({ id }) => id));
  const lines = lineReadings(agreement, stated, inForce).filter(({ readings }) =>
    readings.some((id) => concerned.has(id)),
  );
  const known = agreement.readings.map(({ id }) => id).filter((id) => concerned.has(id) && isKnown(lines, id));
  const under = testOf(agreement, covenant, stated, lines);
  const all = choicesOf(agreement, known, inForce).map((choice) => ({ choice, tested: under(choice) }));
  const tested = under(inForce);
  if (tested.refusal && all.every((one) => one.tested.refusal)) return tested.refusal;
  const whyMissing = new Map(lines.flatMap(({ untested }) => [...untested]));
  const missing = agreement.readings.flatMap(({ id }): readonly UntestedReading[] => {
    const why = whyMissing.get(id);
    return why ? [{ id, why }] : [];
  });
  const matters = thatCouldMatter(agreement, covenant, inForce, missing, all);
  return {
    ok: true,
    covenant,
    inForce,
    tested,
    byDefault: under(defaultChoice(agreement)),
    readings: known.map((id) => ({
      id,
      options: optionIdsOf(readingOf(agreement, id)).map((option) => ({
        id: option,
        tested: under(withOption(inForce, id, option)),
      })),
    })),
    conclusion: conclusionOf(agreement, known, inForce, all),
    untested: matters,
    immaterial: missing.filter((one) => !matters.includes(one)).map(({ id }) => id),
    lines,
  };
}

/** The readings that bear on a covenant: by a line it rests on, by its table of limits, or on every ratio. */
export function readingsOf(agreement: Agreement, covenant: Covenant): readonly Reading[] {
  const inputs = inputsUnder(agreement, covenant.line);
  return agreement.readings.filter(({ id }) => {
    const line = lineOf(agreement, id);
    if (line) return inputs.includes(line);
    return id !== 'quarter-ends' || covenant.limitSinceIsStated;
  });
}

/** A reading about the test itself needs nothing more; one about a line, what its line lacks. */
function isKnown(lines: readonly LineReadings[], id: ReadingId): boolean {
  const own = lines.find(({ readings }) => readings.includes(id));
  return !own || (!own.isMoot && !own.untested.has(id));
}

const lineOf = (agreement: Agreement, id: ReadingId): LineId | null => {
  const term = LINE_OF[id];
  return term && agreement.schedule.terms[term];
};

interface Outcome {
  readonly choice: Choice;
  readonly tested: Tested;
}

/**
 * Of the readings that cannot be tested, those that could change the outcome. None can where everything tested complies and none
 * of them can make it stricter, or everything breaches and none can make it more lenient; and without debt only those of the debt.
 */
function thatCouldMatter(
  agreement: Agreement,
  covenant: Covenant,
  inForce: Choice,
  missing: readonly UntestedReading[],
  outcomes: readonly Outcome[],
): readonly UntestedReading[] {
  const { formula } = computedLineOf(agreement, covenant.line);
  if (formula.kind !== 'ratio') return missing;
  const [part, ofDebt] = covenant.kind === 'maximum' ? (['of', formula.of] as const) : (['to', formula.to] as const);
  const debtInputs = inputsOf(agreement, ofDebt);
  const isOnDebt = ({ id }: UntestedReading): boolean => debtInputs.includes(lineOf(agreement, id) ?? '');
  const couldHarm = ({ id }: UntestedReading): boolean => STRICTEST[id] !== inForce[id];
  const couldHelp = ({ id }: UntestedReading): boolean =>
    STRICTEST[id] === inForce[id] || STRICTEST[id] === null || readingOf(agreement, id).options.length > 2;
  const isWithoutDebt =
    outcomes.every(({ tested }) => isZero(tested.parts[part])) &&
    !missing.some((one) => isOnDebt(one) && couldHarm(one));
  if (isWithoutDebt) return [];
  if (outcomes.every(({ tested }) => tested.complies !== false) && !missing.some(couldHarm)) return [];
  if (outcomes.every(({ tested }) => tested.complies !== true) && !missing.some(couldHelp)) return [];
  return missing;
}

function conclusionOf(
  agreement: Agreement,
  known: readonly ReadingId[],
  inForce: Choice,
  outcomes: readonly Outcome[],
): Conclusion {
  const complies = new Map(outcomes.map(({ choice, tested }) => [keyOf(known, choice), tested.complies]));
  const under = (choice: Choice): boolean | null => complies.get(keyOf(known, choice)) ?? null;
  const depends = known.filter((id) =>
    outcomes.some(({ choice, tested }) =>
      optionIdsOf(readingOf(agreement, id)).some((option) => under(withOption(choice, id, option)) !== tested.complies),
    ),
  );
  const [decides, ...others] = depends;
  if (!decides) return { kind: 'every', complies: under(inForce) === true };
  if (!others.length) return { kind: 'one', decides };
  return { kind: 'several', depends, differing: differing(agreement, depends, inForce, outcomes) };
}

const keyOf = (readings: readonly ReadingId[], choice: Choice): string => readings.map((id) => choice[id]).join();

/** Each combination once: the readings on which nothing depends are as in force. */
function differing(
  agreement: Agreement,
  depends: readonly ReadingId[],
  inForce: Choice,
  outcomes: readonly Outcome[],
): readonly Combination[] {
  const every = agreement.readings.map(({ id }) => id);
  const wanted = new Set(choicesOf(agreement, depends, inForce).map((choice) => keyOf(every, choice)));
  const own = outcomes.find(({ choice }) => depends.every((id) => choice[id] === inForce[id]))?.tested;
  return outcomes
    .filter(({ choice, tested }) => wanted.has(keyOf(every, choice)) && tested.complies !== own?.complies)
    .map(({ choice, tested }) => ({ options: new Map(depends.map((id) => [id, choice[id]])), tested }));
}
