/** Addresses as Excel's events state them. */
import type { Box } from '../sheet';

const RANGE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `C8`, `C8:D10` or `A1,B2:B9` as rectangles; null for whole rows and columns, and for what is no address. */
export function boxesOf(address: string): readonly Box[] | null {
  const boxes = address.split(',').map(boxOf);
  return boxes.every((box) => box !== null) ? boxes : null;
}

function boxOf(address: string): Box | null {
  const [, left, top, right = left, bottom = top] = RANGE.exec(address.trim()) ?? [];
  if (!left || !right) return null;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}
