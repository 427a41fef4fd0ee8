/** The sentences that functions gave with their errors, by cell: what Excel shows on the card of an error. */
import { failureOf, type Failure } from './results';

export interface CellPlace {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
}

const keyOf = ({ unitId, sheetId, row, column }: CellPlace): string => [unitId, sheetId, row, column].join('/');

export class ErrorNotes {
  private readonly notes = new Map<string, Failure>();
  /** By the cell of a formula: the cells into which its errors spilled. */
  private readonly spilled = new Map<string, string[]>();

  /** A function in this cell starts: what it said before is out of date. */
  forget(place: CellPlace): void {
    const formula = keyOf(place);
    for (const key of this.spilled.get(formula) ?? []) this.notes.delete(key);
    this.spilled.delete(formula);
  }

  /** The results of the formula in this cell, of which some may be errors. */
  keep(place: CellPlace, results: readonly (readonly unknown[])[]): void {
    const keys = results.flatMap((row, r) =>
      row.flatMap((result, c) => {
        const failure = failureOf(result);
        if (!failure?.message) return [];
        const key = keyOf({ ...place, row: place.row + r, column: place.column + c });
        this.notes.set(key, failure);
        return [key];
      }),
    );
    if (keys.length) this.spilled.set(keyOf(place), keys);
  }

  /** The sentence that belongs to the error which the cell shows. */
  messageFor(place: CellPlace, shown: unknown): string | undefined {
    const note = this.notes.get(keyOf(place));
    return note?.code === shown ? note?.message : undefined;
  }
}
