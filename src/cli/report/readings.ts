/** A covenant under every reading, as plain data: "readings" in `check --json`. */
import { type OptionOf, type ReadingId, optionOf, readingOf } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import { toCellNumber } from '../../core/quantity';
import type { EveryReading } from '../../covenants/readings/every-reading';
import { byDefaultInWords, readingsHeadline, readingsInWords, whyUntested } from '../../covenants/readings/in-words';
import type { Tested } from '../../covenants/readings/test-under';
import type { Verdict } from '../../covenants/verdict';
import { type ReadingsInForce, chosenFor } from '../../schedule-a/readings-in-force';

interface TestedReport {
  /** null: no limit is in force. */
  readonly complies: boolean | null;
  readonly verdict: Verdict | null;
  /** As it is held against the limit, rounded where ratios are; null where there is none. */
  readonly ratio: number | null;
  readonly limit: number | null;
}

export interface ReadingsReport {
  /** "Breaches unless ratios are rounded". */
  readonly headline: string;
  /** The whole of it in sentences. */
  readonly says: string;
  /** Those that the workbook chooses otherwise than by default, and that bear on the covenant; it stands by them. */
  readonly chosen: readonly {
    readonly reading: ReadingId;
    readonly name: string;
    readonly clause: string;
    readonly option: OptionOf;
    /** "ratios are rounded". */
    readonly words: string;
    /** Such as Terms!B7. */
    readonly chosenAt: string;
  }[];
  /** As it stands by the defaults, whatever is chosen. */
  readonly byDefault: TestedReport;
  /** The same in words where something is chosen; empty where nothing is. */
  readonly chosenInWords: string;
  /** every: the same under every reading tested; one: a single reading decides; several: it depends on more. */
  readonly conclusion: 'every' | 'one' | 'several';
  /** The readings on which it depends; empty where it is the same under every one. */
  readonly depends: readonly ReadingId[];
  /** With several: each combination of their options that comes to something else than the one in force. */
  readonly differing: readonly ({ readonly options: Readonly<Partial<Record<ReadingId, OptionOf>>> } & TestedReport)[];
  /** Each reading that was tested, with the covenant under each of its options and the others as in force. */
  readonly tested: readonly {
    readonly reading: ReadingId;
    readonly name: string;
    readonly clause: string;
    readonly inForce: OptionOf;
    /** Such as Terms!B7; null where the option is in force by default. */
    readonly chosenAt: string | null;
    readonly options: readonly ({ readonly option: OptionOf; readonly words: string } & TestedReport)[];
  }[];
  /** Readings that could change the outcome, and what testing them takes. */
  readonly untested: readonly { readonly reading: ReadingId; readonly name: string; readonly why: string }[];
  /** Readings that were not tested, and change nothing, whatever their inputs are. */
  readonly immaterial: readonly ReadingId[];
}

export function readingsReport(agreement: Agreement, every: EveryReading, readings: ReadingsInForce): ReadingsReport {
  const { conclusion, inForce } = every;
  const { chosenAt } = readings;
  const chosen = chosenFor(agreement, every.covenant, readings).map((id) => ({
    reading: id,
    name: readingOf(agreement, id).name,
    clause: readingOf(agreement, id).clause,
    option: inForce[id],
    words: optionOf(agreement, id, inForce[id]).when,
    chosenAt: chosenAt.get(id) ?? '',
  }));
  return {
    headline: readingsHeadline(agreement, every),
    says: readingsInWords(agreement, every),
    chosen,
    byDefault: testedReport(every.byDefault),
    chosenInWords: chosen.length
      ? `Chosen, not by default: ${chosen.map((one) => `${one.words} (${one.chosenAt}; ${one.clause})`).join('; ')}. ${byDefaultInWords(every)}`
      : '',
    conclusion: conclusion.kind,
    depends: conclusion.kind === 'one' ? [conclusion.decides] : conclusion.kind === 'several' ? conclusion.depends : [],
    differing:
      conclusion.kind === 'several'
        ? conclusion.differing.map(({ options, tested }) => ({
            options: Object.fromEntries(options),
            ...testedReport(tested),
          }))
        : [],
    tested: every.readings.map(({ id, options }) => {
      const { name, clause } = readingOf(agreement, id);
      return {
        reading: id,
        name,
        clause,
        inForce: inForce[id],
        chosenAt: chosenAt.get(id) ?? null,
        options: options.map((option) => ({
          option: option.id,
          words: optionOf(agreement, id, option.id).words,
          ...testedReport(option.tested),
        })),
      };
    }),
    untested: every.untested.map(({ id, why }) => ({
      reading: id,
      name: readingOf(agreement, id).name,
      why: whyUntested(agreement, id, why),
    })),
    immaterial: every.immaterial,
  };
}

function testedReport({ complies, verdict, ratio, limit }: Tested): TestedReport {
  const tested = ratio();
  return { complies, verdict, ratio: tested && toCellNumber(tested), limit: limit && toCellNumber(limit.limit) };
}
