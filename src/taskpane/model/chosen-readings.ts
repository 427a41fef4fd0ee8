/** The readings that the workbook chooses otherwise than by default, as the pane says so beside what goes by them. */
import { type ReadingId, optionOf, readingOf } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import { byDefaultInWords } from '../../covenants/readings/in-words';
import type { CheckedSchedule } from '../../schedule-a/check';
import { type ReadingsInForce, chosenFor, otherThanDefault } from '../../schedule-a/readings-in-force';
import type { Standing } from '../../schedule-a/standing';
import { type CellOnSheet, placeIn } from '../../workbook/reference';
import * as words from '../words';

export interface ChosenReading {
  /** Such as "Rounding". */
  readonly name: string;
  /** "Ratios are rounded." */
  readonly option: string;
  readonly clause: string;
  /** Why it comes to nothing here; null where it is applied. */
  readonly note: string | null;
  /** Where it is chosen. */
  readonly place: CellOnSheet;
}

export interface ChosenModel {
  readonly title: string;
  readonly rows: readonly ChosenReading[];
  /** Where the covenant stands by default; null where that is not known, or of no single covenant. */
  readonly byDefault: string | null;
}

/** Those that bear on a covenant; null where none does. */
export function chosenBehind(agreement: Agreement, checked: CheckedSchedule, standing: Standing): ChosenModel | null {
  return modelOf(agreement, checked.readings, chosenFor(agreement, standing.covenant, checked.readings), standing);
}

/** Those of the whole workbook; null where there is none. */
export const chosenInWorkbook = (agreement: Agreement, readings: ReadingsInForce): ChosenModel | null =>
  modelOf(agreement, readings, otherThanDefault(agreement, readings), null);

function modelOf(
  agreement: Agreement,
  readings: ReadingsInForce,
  ids: readonly ReadingId[],
  standing: Standing | null,
): ChosenModel | null {
  const rows = ids.flatMap((id): readonly ChosenReading[] => {
    const where = readings.chosenAt.get(id);
    if (where === undefined) return [];
    const { name, clause } = readingOf(agreement, id);
    return [
      {
        name: words.sentenceCase(name),
        option: `${words.sentenceCase(optionOf(agreement, id, readings.choice[id]).when)}.`,
        clause,
        note: standing && noteOf(standing, id),
        place: placeIn(where),
      },
    ];
  });
  const [first] = rows;
  if (!first) return null;
  return {
    title: words.readings.chosen(first.place.sheet),
    rows,
    byDefault: standing?.readings ? byDefaultInWords(standing.readings) : null,
  };
}

function noteOf({ readings: every }: Standing, id: ReadingId): string | null {
  if (!every || every.readings.some((one) => one.id === id)) return null;
  return every.untested.some((one) => one.id === id) || every.immaterial.includes(id)
    ? words.readings.takesMore
    : words.readings.ofNoConsequence;
}
