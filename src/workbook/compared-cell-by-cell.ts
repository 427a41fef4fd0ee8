/** Univer's index of a column's values: which rows hold which, so that "=" is answered without looking at the cells. */
export interface ValueIndex {
  canUseCache(...range: readonly unknown[]): Answerable;
}
interface Answerable {
  rowsInCache: [number, number][];
  rowsNotInCache: [number, number][];
}

/** In that index 0 and "" are one value, which makes =A1="" TRUE of a zero. Nothing is answered from it any more. */
export function compareCellByCell(index: ValueIndex): void {
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
