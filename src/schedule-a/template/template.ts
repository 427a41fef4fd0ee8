/** Schedule A as a new sheet, made from the table: the form's words, cells to fill in, and live formulas. */
import { type FigureSource, type ScheduleExample, sourceInWords } from '../../agreement/example';
import { lineOf } from '../../agreement/lines';
import type { Agreement, FormRow, LineId } from '../../agreement/types';
import { toSerial } from '../../core/calendar-date';
import { toCellNumber } from '../../core/quantity';
import type { CellValue } from '../../workbook/sheet';
import type { CellStyle, CellToWrite, SheetToWrite } from '../../workbook/sheet-to-write';
import { limitFormula, lineFormula, verdictFormula } from './formulas';
import type { UnitName } from '../locate/unit';
import { COLUMN, COLUMN_WIDTHS, type Layout, layOut, printedLine } from './layout';
import { mirrorFormula, mirrorValue } from './mirror';
import { rowHeights } from '../../workbook/row-heights';
import { type FilledIn, limitValue, lineValue, verdictValue } from './values';
import { type Workings, workings } from './workings';

interface Sheet {
  readonly agreement: Agreement;
  readonly layout: Layout;
  readonly example: ScheduleExample | null;
  readonly filledIn: FilledIn;
  readonly worked: Workings;
}

/** What the new sheet is: filled in with an example, in dollars; or empty, for amounts in a unit. */
export type TemplateOptions = { readonly example: ScheduleExample } | { readonly unit?: UnitName };

/**
 * Schedule A to be filled in, or filled in with an example.
 *
 * Computed cells carry live formulas with their true values, which show nothing while an amount or the date they need is
 * blank. Beside each verdict stands one by built-in functions, for readers without the add-in.
 *
 * @param options  `example`: its figures in the input cells, USD, each with its source beside it. `unit`: dollars where it is
 *   left out; another is stated at the head of the amounts, where the check reads it
 */
export function scheduleTemplate(agreement: Agreement, options: TemplateOptions = {}): SheetToWrite {
  const example = 'example' in options ? options.example : undefined;
  const layout = layOut(agreement, example !== undefined, ('unit' in options && options.unit) || 'dollars');
  const filledIn: FilledIn = {
    statementDate: example?.statementDate.date ?? null,
    amounts: new Map(
      [...(example?.figures ?? [])].flatMap(([line, { amount }]) => (layout.has(line) ? [[line, amount]] : [])),
    ),
  };
  const worked = workings(agreement, layout, filledIn);
  const sheet: Sheet = { agreement, layout, example: example ?? null, filledIn, worked };
  const title = titleOf(agreement);
  const cells = [
    ...headings(sheet),
    ...layout.rows.flatMap(({ row, form }) => formCells(sheet, row, form)),
    ...worked.cells,
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: title,
    cells,
    merges: [],
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rowHeights(cells, COLUMN_WIDTHS),
    print: {
      fitToWidth: true,
      orientation: 'portrait',
      repeatRows: [0, 0],
      area: { top: 0, left: COLUMN.letter, bottom: layout.lastRow, right: example ? COLUMN.source : COLUMN.check },
      header: `&L${literal(agreement.borrower)}&R${literal(title)}`,
      footer: '&CPage &P of &N',
    },
  };
}

const titleOf = (agreement: Agreement): string =>
  agreement.schedule.rows.find((row) => row.kind === 'title')?.words ?? agreement.name;

/** In a header "&" begins a code; doubled it is itself. */
const literal = (text: string): string => text.replaceAll('&', '&&');

function headings({ layout, example }: Sheet): readonly CellToWrite[] {
  const cells = [cell(0, COLUMN.check, 'Check without the add-in', 'heading')];
  if (layout.unit !== 'dollars') cells.push(cell(0, COLUMN.amount, `$ in ${layout.unit}`, 'heading'));
  if (example) cells.push(cell(0, COLUMN.source, 'Source of each figure', 'heading'));
  if (example && layout.noteRow !== null) cells.push(cell(layout.noteRow, COLUMN.words, example.note, 'note'));
  return cells;
}

function formCells(sheet: Sheet, row: number, form: FormRow): readonly CellToWrite[] {
  const { agreement, layout, filledIn, worked, example } = sheet;
  switch (form.kind) {
    case 'title':
      return [cell(row, COLUMN.letter, form.words, 'title')];
    case 'statementDate':
      return [
        cell(row, COLUMN.words, form.words, 'words'),
        cell(row, COLUMN.amount, filledIn.statementDate && toSerial(filledIn.statementDate), 'inputDate'),
        cell(row, COLUMN.check, form.closing, 'words'),
        ...sourceCell(row, example?.statementDate.source),
      ];
    case 'part':
    case 'heading':
      return [cell(row, COLUMN.letter, form.printed, 'reference'), cell(row, COLUMN.words, form.words, 'heading')];
    case 'line':
      return lineCells(sheet, row, form.line);
    case 'limit':
      return [
        cell(row, COLUMN.words, form.words, 'words'),
        cell(
          row,
          COLUMN.amount,
          limitValue(agreement, filledIn, form.covenant),
          'limit',
          limitFormula(agreement, layout, form.covenant),
        ),
      ];
    case 'stepDown':
      return [form.heading, ...form.rows].flatMap(([period, limit], index) => [
        cell(row + index, COLUMN.words, period, 'words'),
        cell(row + index, COLUMN.amount, limit, 'words'),
      ]);
    case 'verdict':
      return [
        cell(row, COLUMN.words, form.words, 'words'),
        cell(
          row,
          COLUMN.amount,
          verdictValue(agreement, filledIn, form.covenant),
          'verdict',
          verdictFormula(agreement, layout, form.covenant),
        ),
        cell(
          row,
          COLUMN.check,
          mirrorValue(agreement, filledIn, form.covenant),
          'mirror',
          mirrorFormula(agreement, layout, worked, form.covenant),
        ),
      ];
    case 'footnote':
      return [cell(row, COLUMN.letter, form.number, 'reference'), cell(row, COLUMN.words, form.words, 'note')];
  }
}

function lineCells({ agreement, layout, filledIn, example }: Sheet, row: number, id: LineId): readonly CellToWrite[] {
  const line = lineOf(agreement, id);
  const { letter, words } = printedLine(agreement, id);
  const label = [
    ...(letter ? [cell(row, COLUMN.letter, letter, 'reference')] : []),
    cell(row, COLUMN.words, words, 'words'),
  ];
  if (line.kind === 'computed') {
    const style = line.unit === 'x' ? 'ratio' : 'total';
    const value = lineValue(agreement, filledIn, id);
    return [...label, cell(row, COLUMN.amount, value, style, lineFormula(agreement, layout, id))];
  }
  const amount = filledIn.amounts.get(id);
  return [
    ...label,
    cell(row, COLUMN.amount, amount ? toCellNumber(amount) : null, 'inputAmount'),
    ...sourceCell(row, example?.figures.get(id)?.source),
  ];
}

const sourceCell = (row: number, source: FigureSource | undefined): readonly CellToWrite[] =>
  source ? [cell(row, COLUMN.source, sourceInWords(source), 'source')] : [];

const cell = (row: number, column: number, value: CellValue, style: CellStyle, formula?: string): CellToWrite => ({
  row,
  column,
  value,
  style,
  ...(formula !== undefined && { formula }),
});
