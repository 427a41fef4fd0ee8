/** `worksheet.pageLayout`: kept and written to the file; the grid itself prints nothing. */
import { Model } from '../protocol/model';
import { parseA1, toA1 } from './address';
import { Range } from './range';
import type { Worksheet } from './worksheet';

interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

class HeaderFooter extends Model {
  static override readonly props = [
    'centerFooter',
    'centerHeader',
    'leftFooter',
    'leftHeader',
    'rightFooter',
    'rightHeader',
  ];
  readonly className = 'HeaderFooter';
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';

  /** As files spell it: `&Lleft&Ccentre&Rright`. */
  get headerText(): string {
    return sections(this.leftHeader, this.centerHeader, this.rightHeader);
  }
  get footerText(): string {
    return sections(this.leftFooter, this.centerFooter, this.rightFooter);
  }
}
const sections = (left: string, center: string, right: string): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');

class HeaderFooterGroup extends Model {
  static override readonly props = ['state', 'useSheetMargins', 'useSheetScale'];
  readonly className = 'HeaderFooterGroup';
  readonly defaultForAllPages = new HeaderFooter();
  state = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
}

class PageBreak extends Model {
  readonly className = 'PageBreak';
}

/** `worksheet.horizontalPageBreaks`, each above a row. */
class PageBreakCollection extends Model {
  readonly className = 'PageBreakCollection';
  /** The rows below them, counted from 0. */
  readonly rows: number[] = [];

  add(range: Range | string): PageBreak {
    this.rows.push((typeof range === 'string' ? parseA1(range) : range.box).row);
    return new PageBreak();
  }
}

export class PageLayout extends Model {
  static override readonly props = ['blackAndWhite', 'centerHorizontally', 'centerVertically', 'orientation', 'zoom'];
  readonly className = 'PageLayout';
  readonly headersFooters = new HeaderFooterGroup();
  readonly breaks = new PageBreakCollection();
  blackAndWhite = false;
  centerHorizontally = false;
  centerVertically = false;
  orientation = 'Portrait';
  zoom: Zoom = { scale: 100 };
  titleRows: string | undefined;
  printArea: string | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  /** Whether there is anything to write to a file. */
  get changed(): boolean {
    const { headerText, footerText } = this.headersFooters.defaultForAllPages;
    const set = this.titleRows ?? this.printArea ?? (headerText || footerText || this.breaks.rows.length);
    return Boolean(set) || this.orientation !== 'Portrait' || this.zoom.scale !== 100 || this.centerHorizontally;
  }

  setPrintArea(area: Range | string): void {
    this.printArea = typeof area === 'string' ? toA1(parseA1(area)) : toA1(area.box);
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.printArea === undefined ? null : new Range(this.sheet, parseA1(this.printArea));
  }
  setPrintTitleRows(rows: Range | string): void {
    this.titleRows = typeof rows === 'string' ? toA1(parseA1(rows)) : toA1(rows.getEntireRow().box);
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows === undefined ? null : new Range(this.sheet, parseA1(this.titleRows));
  }
  setPrintMargins(): void {}
}
