/** The looks of cells as Excel's formats. */
import { type Look, LOOKS } from '../look';
import { address } from '../sheet';
import type { CellStyle, CellToWrite } from '../sheet-to-write';

/** Cells of one column, one below the other, in one look. */
interface Strip {
  readonly column: number;
  readonly top: number;
  bottom: number;
  readonly style: CellStyle;
  readonly numberFormat: string | undefined;
}

export function formatCells(sheet: Excel.Worksheet, cells: readonly CellToWrite[]): void {
  for (const strip of strips(cells)) {
    const first = address(strip.top, strip.column);
    applyLook(sheet.getRange(`${first}:${address(strip.bottom, strip.column)}`), lookOf(strip));
  }
}

function lookOf({ style, numberFormat }: Strip): Look {
  return numberFormat === undefined ? LOOKS[style] : { ...LOOKS[style], numberFormat };
}

/** As few as possible: each costs Excel a dozen calls. */
function strips(cells: readonly CellToWrite[]): readonly Strip[] {
  const found: Strip[] = [];
  const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, style, numberFormat } of byColumn) {
    if (!style) continue;
    const last = found.at(-1);
    const goesOn = last?.column === column && last.bottom === row - 1;
    if (goesOn && last.style === style && last.numberFormat === numberFormat) last.bottom = row;
    else found.push({ column, top: row, bottom: row, style, numberFormat });
  }
  return found;
}

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  format.verticalAlignment = 'Top';
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size) format.font.size = look.size;
  if (look.ink) format.font.color = `#${look.ink}`;
  if (look.ground) format.fill.color = `#${look.ground}`;
  if (look.align) format.horizontalAlignment = look.align === 'left' ? 'Left' : 'Right';
  if (look.wrap) format.wrapText = true;
  if (look.indent) format.indentLevel = 1;
  if (look.numberFormat) range.numberFormat = look.numberFormat as unknown as string[][];
  for (const edge of look.border ? EDGES[look.border] : []) drawEdge(range, edge, look.border);
}

/** Of a strip: the lines between its cells too. */
const EDGES = {
  box: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'],
  'line above': ['EdgeTop', 'InsideHorizontal'],
  'double line below': ['EdgeBottom', 'InsideHorizontal'],
} as const;

type Edge = (typeof EDGES)[keyof typeof EDGES][number];

function drawEdge(range: Excel.Range, edge: Edge, border: Look['border']): void {
  const line = range.format.borders.getItem(edge);
  line.style = border === 'double line below' ? 'Double' : 'Continuous';
  line.color = '#000000';
}
