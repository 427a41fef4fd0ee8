/** `range.format`: read from the cells' styles, written as styles. */
import { HorizontalAlign, type Nullable, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { invalidArgument } from '../protocol/errors';
import { Model } from '../protocol/model';
import { BorderCollection } from './borders';
import type { Range } from './range';

const PIXELS_TO_POINTS = 0.75;
/** One level of indent, as the grid pads it. */
export const INDENT_PIXELS = 9;
const DEFAULT_FONT = 'Calibri';
const DEFAULT_SIZE = 11;

const HORIZONTAL: Readonly<Record<string, number>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, number>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const nameOf = (names: Readonly<Record<string, number>>, code: number, otherwise: string): string =>
  Object.keys(names).find((name) => names[name] === code) ?? otherwise;

function codeOf(names: Readonly<Record<string, number>>, name: string | null): number {
  const code = names[name ?? ''];
  if (code === undefined) throw invalidArgument();
  return code;
}

const color = (rgb: Nullable<string>, otherwise: string): string =>
  rgb && /^#[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : otherwise;

export class Fill extends Model {
  static override readonly props = ['color'];
  readonly className = 'RangeFill';
  constructor(private readonly range: Range) {
    super();
  }
  get color() {
    return this.range.same((style) => color(style?.bg?.rgb, '#FFFFFF'));
  }
  set color(value) {
    this.range.restyle('bg', { rgb: value });
  }
  clear(): void {
    this.range.restyle('bg', null);
  }
}

export class Font extends Model {
  static override readonly props = ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'];
  readonly className = 'RangeFont';
  constructor(private readonly range: Range) {
    super();
  }
  get bold() {
    return this.range.same((style) => style?.bl === 1);
  }
  set bold(on) {
    this.range.restyle('bl', on ? 1 : 0);
  }
  get italic() {
    return this.range.same((style) => style?.it === 1);
  }
  set italic(on) {
    this.range.restyle('it', on ? 1 : 0);
  }
  get strikethrough() {
    return this.range.same((style) => style?.st?.s === 1);
  }
  set strikethrough(on) {
    this.range.restyle('st', { s: on ? 1 : 0 });
  }
  get underline() {
    return this.range.same((style) => (style?.ul?.s === 1 ? 'Single' : 'None'));
  }
  set underline(kind) {
    this.range.restyle('ul', { s: kind === 'None' ? 0 : 1 });
  }
  get color() {
    return this.range.same((style) => color(style?.cl?.rgb, '#000000'));
  }
  set color(value) {
    this.range.restyle('cl', { rgb: value });
  }
  get name() {
    return this.range.same((style) => style?.ff ?? DEFAULT_FONT);
  }
  set name(value) {
    this.range.restyle('ff', value);
  }
  get size() {
    return this.range.same((style) => style?.fs ?? DEFAULT_SIZE);
  }
  set size(value) {
    this.range.restyle('fs', value);
  }
}

export class Format extends Model {
  static override readonly props = [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
  ];
  readonly className = 'RangeFormat';
  readonly fill: Fill;
  readonly font: Font;
  constructor(private readonly range: Range) {
    super();
    this.fill = new Fill(range);
    this.font = new Font(range);
  }

  get borders(): BorderCollection {
    return new BorderCollection(this.range);
  }

  get horizontalAlignment() {
    return this.range.same((style) => nameOf(HORIZONTAL, style?.ht ?? HorizontalAlign.UNSPECIFIED, 'General'));
  }
  set horizontalAlignment(name) {
    this.range.restyle('ht', codeOf(HORIZONTAL, name));
  }
  get verticalAlignment() {
    return this.range.same((style) => nameOf(VERTICAL, style?.vt ?? VerticalAlign.BOTTOM, 'Bottom'));
  }
  set verticalAlignment(name) {
    this.range.restyle('vt', codeOf(VERTICAL, name));
  }
  get wrapText() {
    return this.range.same((style) => style?.tb === WrapStrategy.WRAP);
  }
  set wrapText(on) {
    this.range.restyle('tb', on ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED);
  }
  get indentLevel() {
    return this.range.same((style) => Math.round((style?.pd?.l ?? 0) / INDENT_PIXELS));
  }
  set indentLevel(level) {
    this.range.restyle('pd', { l: (level ?? 0) * INDENT_PIXELS });
  }

  get columnWidth() {
    return this.range.sheet.grid.getColumnWidth(this.range.columnIndex) * PIXELS_TO_POINTS;
  }
  set columnWidth(points) {
    this.range.writable();
    const { columnIndex, columnCount, sheet } = this.range;
    sheet.grid.setColumnWidths(columnIndex, columnCount, points / PIXELS_TO_POINTS);
  }
  get rowHeight() {
    return this.range.sheet.grid.getRowHeight(this.range.rowIndex) * PIXELS_TO_POINTS;
  }
  set rowHeight(points) {
    this.range.writable();
    const { rowIndex, rowCount, sheet } = this.range;
    sheet.grid.setRowHeightsForced(rowIndex, rowCount, points / PIXELS_TO_POINTS);
  }
  autofitColumns(): void {
    this.range.writable();
    this.range.sheet.grid.autoResizeColumns(this.range.columnIndex, this.range.columnCount);
  }
  autofitRows(): void {
    this.range.writable();
    this.range.sheet.grid.autoResizeRows(this.range.rowIndex, this.range.rowCount);
  }
}
