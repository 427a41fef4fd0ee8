import { SheetRenderController } from '@univerjs/preset-sheets-core';

/** The private members of Univer's that redrawing needs. */
interface Redrawing {
  _sheetSkeletonManagerService: { getCurrentParam(): unknown };
  _rangeToBounds(ranges: unknown[]): unknown[];
}

/**
 * Univer redraws changed cells once everything is done, and fails where Undo has by then taken away the sheet in front, with
 * the cells. There is nothing to draw of them.
 */
export function guardRedrawing(): void {
  const redrawing = SheetRenderController.prototype as unknown as Redrawing;
  const { _rangeToBounds } = redrawing;
  redrawing._rangeToBounds = function (ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? _rangeToBounds.call(this, ranges) : [];
  };
}
