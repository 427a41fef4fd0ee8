/** What the pane shows of a covenant under every reading: what holds, which one decides, what was not tested. */
import { type ReadingId, optionOf, readingOf } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import type { Combination, EveryReading, TestedReading } from '../../covenants/readings/every-reading';
import {
  combinationInWords,
  heldAgainst,
  inForceInWords,
  isInForce,
  readingsHeadline,
  whyUntested,
} from '../../covenants/readings/in-words';
import type { Tested } from '../../covenants/readings/test-under';
import type { CheckedSchedule } from '../../schedule-a/check';
import type { Standing } from '../../schedule-a/standing';
import { type CellOnSheet, placeIn } from '../../workbook/reference';
import * as words from '../words';

/** An option, a combination of options, or a reading under whose options the verdict is the same. */
export interface ReadingRow {
  readonly label: string;
  /** "(in force, by default)"; null where it is not in force. */
  readonly inForce: string | null;
  /** 2.5034 > 2.50; null where the verdict alone says it. */
  readonly figure: string | null;
  readonly verdict: string;
}

export interface ReadingsModel {
  readonly title: string;
  /** Whether a reading decides, so that all of it is shown at once. */
  readonly isOpen: boolean;
  readonly rows: readonly ReadingRow[];
  /** What decides, what the documents say or do not, and where; null where nothing decides. */
  readonly why: string | null;
  readonly untested: readonly { readonly reading: string; readonly why: string }[];
  /** Where another option is chosen; null where the workbook has no sheet for it. */
  readonly chooseAt: CellOnSheet | null;
}

const { readings: said } = words;

/** null where the covenant cannot be determined under any reading. */
export function readingsModel(
  agreement: Agreement,
  { readings: inForce }: CheckedSchedule,
  { readings: every }: Standing,
): ReadingsModel | null {
  if (!every) return null;
  const { conclusion } = every;
  const [first] = inForce.chosenAt.values();
  const chooseAt = (conclusion.kind === 'one' ? inForce.chosenAt.get(conclusion.decides) : null) ?? first;
  const chosenAt = (id: ReadingId): string => said.inForce(inForceInWords(inForce.chosenAt.get(id) ?? null));
  return {
    title: readingsHeadline(agreement, every),
    isOpen: conclusion.kind !== 'every',
    rows: rowsOf(agreement, every, chosenAt),
    why: conclusion.kind === 'one' ? whyItDecides(agreement, every, conclusion.decides) : null,
    untested: every.untested.map(({ id, why }) => ({
      reading: words.sentenceCase(readingOf(agreement, id).name),
      why: whyUntested(agreement, id, why),
    })),
    chooseAt: chooseAt === undefined ? null : placeIn(chooseAt),
  };
}

function rowsOf(agreement: Agreement, every: EveryReading, chosenAt: (id: ReadingId) => string): readonly ReadingRow[] {
  const { conclusion, readings } = every;
  switch (conclusion.kind) {
    case 'every':
      return readings.map((reading) => sameUnderAll(agreement, reading, every.tested));
    case 'one':
      return readings
        .filter(({ id }) => id === conclusion.decides)
        .flatMap(({ id, options }) =>
          options.map((option) => ({
            label: optionOf(agreement, id, option.id).words,
            inForce: isInForce(every.inForce, id, option.id) ? chosenAt(id) : null,
            figure: heldAgainst(every.covenant, option.tested),
            verdict: verdictOf(option.tested),
          })),
        );
    case 'several':
      return [
        {
          label: said.asInForce,
          inForce: null,
          figure: heldAgainst(every.covenant, every.tested),
          verdict: verdictOf(every.tested),
        },
        ...conclusion.differing.map((combination) => combined(agreement, every, combination)),
      ];
  }
}

const sameUnderAll = (agreement: Agreement, { id, options }: TestedReading, tested: Tested): ReadingRow => ({
  label: said.tested(
    words.sentenceCase(readingOf(agreement, id).name),
    options.map((option) => optionOf(agreement, id, option.id).when).join(said.or),
  ),
  inForce: null,
  figure: null,
  verdict: verdictOf(tested),
});

const combined = (agreement: Agreement, every: EveryReading, combination: Combination): ReadingRow => ({
  label: words.sentenceCase(combinationInWords(agreement, every.inForce, combination)),
  inForce: null,
  figure: heldAgainst(every.covenant, combination.tested),
  verdict: verdictOf(combination.tested),
});

function whyItDecides(agreement: Agreement, { readings }: EveryReading, id: ReadingId): string {
  const { name, why, clause } = readingOf(agreement, id);
  return [said.decides(name, why, clause), ...(readings.length > 1 ? [said.noOther] : [])].join(' ');
}

const verdictOf = ({ complies }: Tested): string =>
  complies === null ? said.noLimit : complies ? words.verdict.complies : words.verdict.breaches;
