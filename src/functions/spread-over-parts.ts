/** One computation of a whole and its parts over ranges: gross profit and the expenses below it. */
import type { Outcome } from '../core/outcome';
import { isRefusal, refuse } from '../core/refusals';
import { type Cells, excelError } from './cells';
import { type Argument, type Shown, type Spilled, cellAt, given, inWords, settled, shapeOf } from './spread';

/**
 * For a single whole all parts count; for a row of wholes the parts in the column of each, for a column of wholes those in its row; a
 * single part repeats.
 *
 * @param show  what a cell shows of a value
 * @returns results in the shape of the wholes
 */
export function spreadOverParts<T, R>(
  whole: Argument<T>,
  parts: Argument<T>,
  compute: (whole: T, parts: readonly T[]) => Outcome<R>,
  show: (result: R) => Shown,
): Spilled {
  for (const { cells, required } of [whole, parts]) if (required) given(cells, required);
  const { rows, columns } = refuseShapes(whole.cells, parts.cells);
  const single = rows === 1 && columns === 1;
  const all = parts.cells ?? [[null]];
  const { rows: partRows, columns: partColumns } = shapeOf(parts.cells);
  const repeats = partRows === 1 && partColumns === 1;
  const partsAt = (row: number, column: number): readonly unknown[] =>
    (rows === 1 || repeats ? all : [all[row] ?? []]).flatMap((line) =>
      columns === 1 || repeats ? line : [line[column]],
    );
  const outcomeAt = (row: number, column: number): Outcome<R> => {
    const total = whole.read(cellAt(whole.cells, row, column));
    if (isRefusal(total)) return total;
    const read = partsAt(row, column).map((part) => parts.read(part));
    return read.find(isRefusal) ?? compute(total, read as readonly T[]);
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => settled(outcomeAt(row, column), single, show)),
  );
}

function refuseShapes(whole: Cells, parts: Cells): { rows: number; columns: number } {
  const [shape, partShape] = [shapeOf(whole), shapeOf(parts)];
  const fits =
    (partShape.rows === 1 && partShape.columns === 1) ||
    ((shape.rows === 1 || shape.rows === partShape.rows) &&
      (shape.columns === 1 || shape.columns === partShape.columns));
  if (fits) return shape;
  throw excelError(refuse({ code: 'SHAPES_DIFFER', shapes: [inWords(shape), inWords(partShape)] }));
}
