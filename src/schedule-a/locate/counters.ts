import type { Sheet } from '../../workbook/sheet';

/** The form numbers begin again before they come to this. */
const LONGER_THAN_THE_FORM = 13;
const WHOLE_NUMBER = /^\(?(\d{1,5})[.)]?$/;

/** Columns that count the rows of a sheet, 1, 2, 3 and on: such numbers are none of the form's. */
export function counterColumns({ cells }: Sheet): ReadonlySet<number> {
  const runs = new Map<number, { last: number; length: number; isCounting: boolean }>();
  for (const { column, value } of cells) {
    const number = wholeNumber(value);
    if (number === null) continue;
    const run = runs.get(column);
    if (!run) runs.set(column, { last: number, length: 1, isCounting: true });
    else {
      run.isCounting &&= number > run.last && number <= run.last + LONGEST_STEP;
      run.length += 1;
      run.last = number;
    }
  }
  return new Set(
    [...runs].flatMap(([column, { length, isCounting }]) =>
      isCounting && length >= LONGER_THAN_THE_FORM ? [column] : [],
    ),
  );
}

/** Rows may be left out of the count. */
const LONGEST_STEP = 5;

function wholeNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  const digits = typeof value === 'string' && value.length <= 8 ? WHOLE_NUMBER.exec(value.trim())?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}
