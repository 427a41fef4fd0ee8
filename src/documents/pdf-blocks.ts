/** The blocks of a certificate as pdfmake's content. */
import type { Column, Content, ContentStack, TableCell } from 'pdfmake/interfaces';
import type { Block, Inline, Line, ScheduleRow, TableRow } from '../certificate/document';
import { INDENT, PAGE, SCHEDULE_COLUMNS, SIZE, looksOf } from './layout';
import type { Typeface } from './typeface';

/** Before the number of a footnote, in the id of what refers to it. */
export const REFERS_TO = 'footnote-';

interface Looks {
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly alignment?: 'left' | 'right' | 'center';
  readonly margin?: [number, number, number, number];
}

/** Before the numbers of a heading above a table, in its id: pdfmake itself keeps nothing with what follows it. */
export const HEADS = 'heads-';
/** The id of the first row under such a heading. */
export const rowUnder = (heading: string): string => `under-${heading}`;

/**
 * Content made anew each time: pdfmake writes its measures into it.
 * @param part  which one of the document it is, for ids that no other part has
 */
export function partContent(blocks: readonly Block[], part: number, typeface: Typeface): Content[] {
  const heading = (at: number): string | null =>
    blocks[at]?.kind === 'heading' && blocks[at + 1]?.kind === 'table' ? `${HEADS}${part}-${at}` : null;
  return blocks.map((block, at) => {
    const [id, above] = [heading(at), heading(at - 1)];
    if (block.kind === 'table') return table(block, typeface, above === null ? null : rowUnder(above));
    const content = blockContent(block, typeface);
    return id === null ? content : ({ ...(content as object), id } as Content);
  });
}

function blockContent(block: Exclude<Block, { kind: 'table' }>, typeface: Typeface): Content {
  const line = (text: Line, looks: Looks = {}): Content => lineContent(text, typeface, looks);
  const words = (text: string, looks: Looks = {}): Content => line([{ kind: 'text', text }], looks);
  const after: [number, number, number, number] = [0, 0, 0, SIZE.space];
  switch (block.kind) {
    case 'title':
      return words(block.words, { bold: true, fontSize: SIZE.title, alignment: 'center', margin: after });
    case 'centred':
      return line(block.text, { alignment: 'center', margin: after });
    case 'heading':
      return words(block.words, { bold: true, margin: [0, SIZE.space, 0, 4] });
    case 'addressed':
      return hanging(words(block.label), line(block.text), 0, INDENT.label);
    case 'paragraph':
      if (block.number) return kept(block.text, hanging(words(block.number), line(block.text), 0, INDENT.number));
      return kept(block.text, line(block.text, { margin: [block.isIndented ? INDENT.number : 0, 0, 0, SIZE.space] }));
    case 'item':
      return hanging(words(block.number), line(block.text), INDENT.number, INDENT.item);
    case 'schedule':
      return { stack: together(block.rows).map((rows) => scheduleTable(rows, typeface)) };
    case 'signature':
      return {
        unbreakable: true,
        margin: [INDENT.signature, SIZE.space, 0, 0],
        stack: [
          ...block.party.map((party, index) => words(party, { bold: index === 0 })),
          ...block.lines.map(({ label, text }) => hanging(words(label), line(text), 0, INDENT.signed, SIZE.space * 2)),
        ],
      };
  }
}

/** A paragraph of few lines is not torn apart between pages. */
const SHORT = 600;

function kept(line: Line, content: Content): Content {
  const length = line.reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 1), 0);
  return length > SHORT ? content : ({ ...(content as object), unbreakable: true } as Content);
}

/** A label or number at the margin, and the words beside it. */
const hanging = (label: Content, text: Content, indent: number, width: number, before = 0): Content => ({
  margin: [indent, before, 0, before ? 0 : SIZE.space],
  columns: [{ ...(label as object), width } as Column, { ...(text as object), width: '*' } as Column],
});

export function lineContent(line: Line, typeface: Typeface, { bold, ...looks }: Looks = {}): Content {
  const footnote = line.find((inline) => inline.kind === 'footnote');
  return {
    ...looks,
    ...(footnote?.kind === 'footnote' && { id: `${REFERS_TO}${footnote.number}` }),
    text: line.flatMap((inline) => inlineContent(inline, typeface, bold === true)),
  };
}

function inlineContent(inline: Inline, typeface: Typeface, bold: boolean): readonly Content[] {
  switch (inline.kind) {
    case 'text':
    case 'blank': {
      const isBold = bold || (inline.kind === 'text' && inline.bold === true);
      return typeface.runs(inline.text).map(({ text, font }) => ({ text, font, bold: isBold }));
    }
    case 'footnote':
      return [{ text: inline.number, sup: true }];
    case 'box':
      return typeface.runs(inline.isMarked ? '☒' : '☐');
  }
}

const NO_RULE = 0;

function table(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  typeface: Typeface,
  idOfFirstRow: string | null,
): Content {
  const textWidth = PAGE.width - 2 * PAGE.margin;
  const padding = 4;
  const cells = ({ cells: lines, isTotal }: TableRow, row: number): TableCell[] =>
    lines.map(
      (line, column) =>
        ({
          ...(row === 1 && column === 0 && idOfFirstRow !== null && { id: idOfFirstRow }),
          ...(lineContent(line, typeface, {
            bold: isTotal,
            fontSize: SIZE.table,
            alignment: columns[column]?.align ?? 'left',
          }) as object),
        }) as TableCell,
    );
  const head: TableRow = { isTotal: true, cells: columns.map(({ heading }) => [{ kind: 'text', text: heading }]) };
  const isTotalAt = (row: number): boolean => rows[row - 1]?.isTotal === true;
  return {
    margin: [0, 0, 0, SIZE.space],
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ share }) => (textWidth * share) / 100 - 2 * padding),
      body: [head, ...rows].map(cells),
    },
    layout: {
      hLineWidth: (at) => (at === 0 || at === rows.length + 1 ? NO_RULE : at === 1 ? 0.75 : isTotalAt(at) ? 0.5 : 0.25),
      vLineWidth: () => NO_RULE,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
}

/** Rows in the groups that stand on one page. */
function together(rows: readonly ScheduleRow[]): readonly (readonly ScheduleRow[])[] {
  const groups: ScheduleRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const group = groups.at(-1);
    if (group && isOpen) group.push(row);
    else groups.push([row]);
    isOpen = looksOf(row).staysWithNext;
  }
  return groups;
}

const scheduleTable = (rows: readonly ScheduleRow[], typeface: Typeface): ContentStack => ({
  unbreakable: true,
  stack: [
    {
      table: { widths: [...SCHEDULE_COLUMNS], body: rows.map((row) => scheduleCells(row, typeface)) },
      layout: {
        hLineWidth: () => NO_RULE,
        vLineWidth: () => NO_RULE,
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: (index) => beside(rows, index).before,
        paddingBottom: (index) => beside(rows, index).after,
      },
    },
  ],
});

function beside(rows: readonly ScheduleRow[], index: number): { readonly before: number; readonly after: number } {
  const row = rows[index];
  return row ? looksOf(row) : { before: 0, after: 0 };
}

function scheduleCells(row: ScheduleRow, typeface: Typeface): TableCell[] {
  const { isBold: bold, isIndented, hasRuleAbove, hasDoubleRuleBelow } = looksOf(row);
  const looks = { bold, fontSize: SIZE.schedule };
  const text = (words: string): Content => lineContent([{ kind: 'text', text: words }], typeface, looks);
  const isNumbered = row.reference !== '' && isIndented;
  const words = lineContent(row.words, typeface, looks);
  const amount = lineContent(row.amount, typeface, { ...looks, alignment: 'right' });
  return [
    (isNumbered ? '' : text(row.reference)) as TableCell,
    (isNumbered
      ? hangingIn(text(row.reference), words)
      : { stack: [words], margin: [isIndented ? INDENT.subline : 0, 0, 8, 0] }) as TableCell,
    {
      verticalAlignment: 'bottom',
      stack: [...(hasRuleAbove ? [rules([0], 2)] : []), amount, ...(hasDoubleRuleBelow ? [rules([1, 3])] : [])],
    } as TableCell,
  ];
}

const hangingIn = (label: Content, text: Content): Content => ({
  margin: [0, 0, 8, 0],
  columns: [{ ...(label as object), width: INDENT.subline } as Column, { ...(text as object), width: '*' } as Column],
});

/** Lines across the column of amounts, each so far below what stands above. */
const rules = (below: readonly number[], after = 0): Content => ({
  margin: [0, 0, 0, after],
  canvas: below.map((y) => ({ type: 'line', x1: 0, x2: SCHEDULE_COLUMNS[2], y1: y, y2: y, lineWidth: 0.5 })),
});
