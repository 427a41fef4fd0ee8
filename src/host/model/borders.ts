/** `range.format.borders`: the edges of a range, kept in the styles of its cells. */
import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import { invalidArgument } from '../protocol/errors';
import { Model } from '../protocol/model';
import type { Range } from './range';

type Side = 't' | 'r' | 'b' | 'l';
const EDGES: Readonly<Record<string, Side>> = { EdgeTop: 't', EdgeRight: 'r', EdgeBottom: 'b', EdgeLeft: 'l' };
const INSIDE: Readonly<Record<string, Side>> = { InsideHorizontal: 'b', InsideVertical: 'r' };

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const BLACK = '#000000';
const keyOf = (names: Readonly<Record<string, BorderStyleTypes>>, code: BorderStyleTypes): string | undefined =>
  Object.keys(names).find((name) => names[name] === code);

export class Border extends Model {
  static override readonly props = ['color', 'sideIndex', 'style', 'weight'];
  readonly className = 'RangeBorder';
  private readonly side: Side;

  constructor(
    private readonly range: Range,
    readonly sideIndex: string,
  ) {
    super();
    const side = EDGES[sideIndex] ?? INSIDE[sideIndex];
    if (!side) throw invalidArgument();
    this.side = side;
  }
  override get id() {
    return this.sideIndex;
  }

  get style(): string | null {
    return this.shared((line) => {
      const code = line?.s ?? BorderStyleTypes.NONE;
      return keyOf(STYLES, code) ?? 'Continuous';
    });
  }
  set style(name) {
    const code = STYLES[name ?? ''];
    if (code === undefined) throw invalidArgument();
    this.change(() => (code === BorderStyleTypes.NONE ? null : { s: code, cl: { rgb: BLACK } }));
  }
  get weight(): string | null {
    return this.shared((line) => keyOf(WEIGHTS, line?.s ?? BorderStyleTypes.THIN) ?? 'Thin');
  }
  set weight(name) {
    const code = WEIGHTS[name ?? ''];
    if (code === undefined) throw invalidArgument();
    this.change((line) => {
      // A weight changes plain lines; a double or dashed one keeps its kind, as in Excel.
      const plain = line?.s === undefined || keyOf(WEIGHTS, line.s) !== undefined;
      return { ...line, s: plain ? code : line.s, cl: line?.cl ?? { rgb: BLACK } };
    });
  }
  get color(): string | null {
    return this.shared((line) => line?.cl?.rgb?.toUpperCase() ?? BLACK);
  }
  set color(rgb) {
    this.change((line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
  }

  /** The cells that carry this line: those along the edge, or all but the last row or column. */
  private get cells(): Range | null {
    const { rowCount, columnCount } = this.range;
    switch (this.sideIndex) {
      case 'EdgeTop':
        return this.range.getRow(0);
      case 'EdgeBottom':
        return this.range.getRow(rowCount - 1);
      case 'EdgeLeft':
        return this.range.getColumn(0);
      case 'EdgeRight':
        return this.range.getColumn(columnCount - 1);
      case 'InsideHorizontal':
        return rowCount > 1 ? this.range.getResizedRange(-1, 0) : null;
      default:
        return columnCount > 1 ? this.range.getResizedRange(0, -1) : null;
    }
  }
  private shared(of: (line: IBorderStyleData | null) => string): string | null {
    return this.cells?.same((style) => of(style?.bd?.[this.side] ?? null)) ?? null;
  }
  private change(to: (line: IBorderStyleData | null) => object | null): void {
    const cells = this.cells;
    if (!cells) return;
    cells.restyle(
      'bd',
      cells.styles((style) => {
        const lines: IBorderData = style?.bd ?? {};
        return { ...lines, [this.side]: to(lines[this.side] ?? null) };
      }),
    );
  }
}

export class BorderCollection extends Model {
  readonly className = 'RangeBorderCollection';
  constructor(private readonly range: Range) {
    super();
  }
  override get items(): Border[] {
    return [...Object.keys(EDGES), ...Object.keys(INSIDE)].map((side) => this.getItem(side));
  }
  getItem(side: string): Border {
    return new Border(this.range, side);
  }
  getCount(): number {
    return this.items.length;
  }
}
