/** Cell styles: .xlsx (excelts) and Univer, both ways. What has no counterpart is left out. */
import type { Alignment, Borders, Cell, Fill, Font } from '@cj-tech-master/excelts';
import { type IColorStyle, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { INDENT_PIXELS } from '../model/format';
import { type FileColor, rgb } from './colors';

/** At the place of their number in Univer. */
const HORIZONTAL = ['general', 'left', 'center', 'right', 'justify'];
const VERTICAL = ['', 'top', 'middle', 'bottom'];
const LINES = [
  ...['', 'thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double'],
  ...['medium', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot', 'thick'],
];
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;
type Side = keyof typeof SIDES;
const BLACK = '#000000';

interface FileStyle {
  font?: Partial<Font>;
  fill?: Fill;
  alignment?: Partial<Alignment>;
  border?: Partial<Borders>;
  numFmt?: string | { formatCode: string };
}

export function gridStyle(cell: Cell, theme: readonly string[]): IStyleData {
  const { font, fill, alignment, border, numFmt } = cell.style as FileStyle;
  const pattern = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  const solid =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor as FileColor, theme) : undefined;
  return {
    ...(pattern && pattern !== 'General' && { n: { pattern } }),
    ...gridFont(font, theme),
    ...(solid && { bg: { rgb: solid } }),
    ...gridAlignment(alignment),
    ...gridBorders(border, theme),
  };
}

function gridFont(font: Partial<Font> | undefined, theme: readonly string[]): IStyleData {
  const ink = rgb(font?.color as FileColor | undefined, theme);
  return {
    ...(font?.name && { ff: font.name }),
    ...(font?.size && { fs: font.size }),
    ...(font?.bold && { bl: 1 }),
    ...(font?.italic && { it: 1 }),
    ...(font?.underline && font.underline !== 'none' && { ul: { s: 1 } }),
    ...(font?.strike && { st: { s: 1 } }),
    ...(ink && ink !== BLACK && { cl: { rgb: ink } }),
  };
}

function gridAlignment(alignment: Partial<Alignment> | undefined): IStyleData {
  const horizontal = HORIZONTAL.indexOf(alignment?.horizontal ?? '');
  const vertical = VERTICAL.indexOf(alignment?.vertical ?? '');
  return {
    ...(horizontal > 0 && { ht: horizontal }),
    vt: vertical > 0 ? vertical : VerticalAlign.BOTTOM,
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(alignment?.indent && { pd: { l: alignment.indent * INDENT_PIXELS } }),
  };
}

function gridBorders(border: Partial<Borders> | undefined, theme: readonly string[]): IStyleData {
  const lines = (Object.keys(SIDES) as Side[]).flatMap((side) => {
    const line = border?.[SIDES[side]];
    const s = LINES.indexOf(line?.style ?? '');
    return s > 0 ? [[side, { s, cl: { rgb: rgb(line?.color as FileColor | undefined, theme) ?? BLACK } }]] : [];
  });
  return lines.length ? { bd: Object.fromEntries(lines) } : {};
}

const fileColor = (color: Nullable<IColorStyle>) =>
  color?.rgb ? { argb: `FF${color.rgb.replace('#', '').toUpperCase()}` } : undefined;

/** Puts a style that was changed in the grid on a cell of the file; what the grid does not know (protection, shrink) stays. */
export function putStyle(cell: Cell, style: IStyleData): void {
  const ink = fileColor(style.cl);
  const ground = fileColor(style.bg);
  cell.numFmt = style.n?.pattern ?? 'General';
  cell.font = {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    strike: style.st?.s === 1,
    ...(ink && { color: ink }),
  };
  cell.fill = ground ? { type: 'pattern', pattern: 'solid', fgColor: ground } : { type: 'pattern', pattern: 'none' };
  cell.alignment = fileAlignment(cell.alignment, style);
  cell.border = fileBorders(style);
}

function fileAlignment(kept: Partial<Alignment> | undefined, style: IStyleData): Partial<Alignment> {
  const indent = Math.round((style.pd?.l ?? 0) / INDENT_PIXELS);
  return {
    ...kept,
    ...(style.ht && { horizontal: HORIZONTAL[style.ht] as NonNullable<Alignment['horizontal']> }),
    ...(style.vt && { vertical: VERTICAL[style.vt] as NonNullable<Alignment['vertical']> }),
    ...(indent > 0 && { indent }),
    wrapText: style.tb === WrapStrategy.WRAP,
  };
}

function fileBorders(style: IStyleData): Partial<Borders> {
  const border: Partial<Borders> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = style.bd?.[side];
    if (!line?.s) continue;
    const kind = LINES[line.s] as 'thin';
    border[SIDES[side]] = { style: kind, color: fileColor(line.cl) ?? { argb: 'FF000000' } };
  }
  return border;
}
