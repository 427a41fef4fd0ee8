import type { CellStyle, CellToWrite } from './sheet-to-write';

export const POINTS_A_LINE = 15;
/** Of small print, with what the row has above and below it. */
const SMALL_POINTS_A_LINE = 12;
const SMALL_POINTS_AROUND = 3;
/** Excel's highest row. */
const HIGHEST = 409;
/** Small print takes more letters than the figures that a column's width is counted in. */
const SMALL_PRINT: ReadonlySet<CellStyle> = new Set<CellStyle>(['note', 'besideNote', 'quote', 'source', 'mirror']);
const LETTERS_OF_SMALL_PRINT = 1.2;
/** And bold heads fewer. */
const HEADS: ReadonlySet<CellStyle> = new Set<CellStyle>(['columnHead', 'amountHead']);
const LETTERS_OF_HEADS = 0.85;

/** How many lines words take in a column, broken between words. */
export function linesOf(text: string, width: number, style?: CellStyle): number {
  const room = Math.max(1, Math.floor(width * lettersOf(style)));
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function lettersOf(style: CellStyle | undefined): number {
  if (style && SMALL_PRINT.has(style)) return LETTERS_OF_SMALL_PRINT;
  return style && HEADS.has(style) ? LETTERS_OF_HEADS : 1;
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      if (used > 0) lines++;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length % room || room;
    }
  }
  return lines;
}

const pointsOf = (lines: number, style?: CellStyle): number =>
  style && SMALL_PRINT.has(style) ? lines * SMALL_POINTS_A_LINE + SMALL_POINTS_AROUND : lines * POINTS_A_LINE;

/** In points, for the rows whose words take more than one line: Excel fits no height of its own to a written row. */
export function rowHeights(cells: readonly CellToWrite[], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value, style } of cells) {
    if (typeof value !== 'string' || style === 'title') continue;
    const height = Math.min(HIGHEST, pointsOf(linesOf(value, widths[column] ?? 0, style), style));
    if (height > Math.max(POINTS_A_LINE, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}
