/** Rows of a sheet by the ids of their columns, made into cells. */
import type { CellValue } from '../../workbook/sheet';
import type { CellStyle, CellToWrite, SheetToWrite } from '../../workbook/sheet-to-write';
import { rowHeights } from '../../workbook/row-heights';
import type { Column } from './columns';
import { FIRST_ROW, HEADING_ROW } from './layout';

/** What a cell holds; with a formula, its true value. */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: CellStyle;
  readonly numberFormat?: string;
  /** Offered in a list that drops down. */
  readonly choices?: readonly string[];
}

export const text = (value: string): Content => ({ value: value || null, style: 'quoted' });
export const number = (value: number): Content => ({ value, style: 'number' });

export type Row<Id extends string> = Readonly<Partial<Record<Id, Content>>>;

export interface Table<Id extends string> {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<Id, Column>>;
  readonly rows: readonly Row<NoInfer<Id>>[];
  /** The last column that is printed; those after it are workings. */
  readonly printed: NoInfer<Id>;
}

export function sheetOf<Id extends string>({ name, title, note, columns, rows, printed }: Table<Id>): SheetToWrite {
  const ids = Object.keys(columns) as Id[];
  const widths = ids.map((id) => columns[id].width);
  const cells = [
    cell(0, 0, { value: title, style: 'title' }),
    cell(1, 0, { value: note, style: 'note' }),
    ...ids.map((id, column) => cell(HEADING_ROW, column, { value: columns[id].heading, style: 'heading' })),
    ...rows.flatMap((row, index) =>
      ids.flatMap((id, column) => {
        const content = row[id];
        return content && (content.value !== null || content.formula || isInput(content))
          ? [cell(FIRST_ROW + index, column, content)]
          : [];
      }),
    ),
  ];
  const lastRow = FIRST_ROW + Math.max(1, rows.length) - 1;
  const noteRight = Math.min(ids.length, 6) - 1;
  const noteWidth = widths.slice(0, noteRight + 1).reduce((sum, width) => sum + width, 0);
  return {
    name,
    cells,
    merges: [{ top: 1, left: 0, bottom: 1, right: noteRight }],
    columnWidths: widths,
    rowHeights: new Map([
      ...rowHeights(
        cells.filter(({ row }) => row > 1),
        widths,
      ),
      ...rowHeights(
        cells.filter(({ row }) => row === 1),
        [noteWidth],
      ),
    ]),
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: {
      fitToWidth: true,
      orientation: 'landscape',
      repeatRows: [HEADING_ROW, HEADING_ROW],
      area: { top: 0, left: 0, bottom: lastRow, right: ids.indexOf(printed) },
      header: `&L${title.replaceAll('&', '&&')}&R${name}`,
      footer: '&CPage &P of &N',
    },
  };
}

/** An empty cell is written for its look alone where something is to be filled in. */
const isInput = ({ style }: Content): boolean => style.startsWith('input');

const cell = (row: number, column: number, content: Content): CellToWrite => ({ row, column, ...content });
