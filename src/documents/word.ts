/** A certificate as a Word document: real footnotes, page numbers that Word counts, and nothing that changes from one run to the next. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  type IBorderOptions,
  type ISectionOptions,
  type ITableCellOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import {
  type Block,
  type CertificateDocument,
  type Inline,
  type Line,
  type Part,
  type ScheduleRow,
  text,
} from '../certificate/document';
import { INDENT, PAGE, SCHEDULE_COLUMNS, SIZE, looksOf } from './layout';
import { reproducible } from './reproducible';

const FONT = 'Times New Roman';
/** Word's own font for boxes; Times New Roman has none. */
const FONT_OF_BOXES = 'Segoe UI Symbol';

const twips = (points: number): number => Math.round(points * 20);
const halfPoints = (points: number): number => Math.round(points * 2);
/** Borders are measured in eighths of a point. */
const eighths = (points: number): number => Math.round(points * 8);

/** The same bytes for the same document. */
export async function wordOf(certificate: CertificateDocument): Promise<Uint8Array> {
  const footnotes = certificate.parts.flatMap((part) => part.footnotes);
  const document = new Document({
    title: certificate.title,
    subject: certificate.subject,
    creator: certificate.author,
    lastModifiedBy: certificate.author,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: halfPoints(SIZE.text), language: { value: 'en-US' } },
          paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    footnotes: Object.fromEntries(
      footnotes.map(({ number, words }) => [
        number,
        { children: [new Paragraph({ children: [run(` ${words}`, { size: halfPoints(SIZE.footnote) })] })] },
      ]),
    ),
    sections: certificate.parts.map((part) => section(part, certificate.mark)),
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const run = (text: string, options: { readonly bold?: boolean; readonly size?: number; readonly font?: string } = {}) =>
  new TextRun({ text, ...options });

type Run = TextRun | FootnoteReferenceRun;

interface RunLooks {
  readonly bold?: boolean;
  readonly size?: number;
}

const runs = (line: Line, looks: RunLooks = {}): Run[] => line.map((inline) => runOf(inline, looks));
const scheduleRuns = (line: Line, bold: boolean): Run[] => runs(line, { bold, size: halfPoints(SIZE.schedule) });
const tableRuns = (line: Line, bold: boolean): Run[] => runs(line, { bold, size: halfPoints(SIZE.table) });

function runOf(inline: Inline, looks: RunLooks): Run {
  switch (inline.kind) {
    case 'text':
      return run(inline.text, { ...looks, ...(inline.bold && { bold: true }) });
    case 'blank':
      return run(inline.text, looks);
    case 'footnote':
      return new FootnoteReferenceRun(Number(inline.number));
    case 'box':
      return run(inline.isMarked ? '☒' : '☐', { ...looks, font: FONT_OF_BOXES });
  }
}

function section(part: Part, mark: string | null): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: twips(PAGE.width), height: twips(PAGE.height) },
        margin: {
          top: twips(PAGE.margin),
          bottom: twips(PAGE.margin),
          left: twips(PAGE.margin),
          right: twips(PAGE.margin),
          header: twips(PAGE.edge),
          footer: twips(PAGE.edge),
        },
      },
    },
    ...(mark !== null && { headers: { default: draftHeader(mark) } }),
    footers: { default: footer(part.caption) },
    children: part.blocks.flatMap(blocks),
  };
}

const draftHeader = (mark: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [run(mark, { bold: true }), new TextWatermark({ text: mark, font: FONT, opacity: 0.35 })],
      }),
    ],
  });

const footer = (caption: string | null): Footer =>
  new Footer({
    children: [
      ...(caption === null ? [] : [centred([run(caption)], { after: 6 })]),
      centred([
        new TextRun({
          size: halfPoints(SIZE.footnote),
          children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
        }),
      ]),
    ],
  });

interface Spacing {
  readonly before?: number;
  readonly after?: number;
}
const spacing = ({ before = 0, after = 0 }: Spacing) => ({ before: twips(before), after: twips(after) });

const centred = (children: readonly Run[], space: Spacing = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: spacing(space), children: [...children] });

function blocks(block: Block): (Paragraph | Table)[] {
  const after = { after: SIZE.space };
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: spacing(after),
          children: [run(block.words, { bold: true, size: halfPoints(SIZE.title) })],
        }),
      ];
    case 'centred':
      return [centred(runs(block.text), after)];
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: spacing({ before: SIZE.space, after: SIZE.space / 2 }),
          children: [run(block.words, { bold: true })],
        }),
      ];
    case 'addressed':
      return [hanging(block.label, block.text, { left: INDENT.label, hanging: INDENT.label })];
    case 'paragraph':
      if (block.number) return [hanging(block.number, block.text, { left: INDENT.number, hanging: INDENT.number })];
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { left: block.isIndented ? twips(INDENT.number) : 0 },
          spacing: spacing(after),
          children: runs(block.text),
        }),
      ];
    case 'item':
      return [hanging(block.number, block.text, { left: INDENT.number + INDENT.item, hanging: INDENT.item })];
    case 'table':
      return [table(block), new Paragraph({})];
    case 'schedule':
      return [schedule(block.rows)];
    case 'signature':
      return signature(block);
  }
}

/** A label or number at the margin, and the words beside it. */
const hanging = (label: string, words: Line, indent: { readonly left: number; readonly hanging: number }): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: twips(indent.left), hanging: twips(indent.hanging) },
    tabStops: [{ type: TabStopType.LEFT, position: twips(indent.left) }],
    spacing: spacing({ after: SIZE.space }),
    children: [...(label ? [run(`${label}\t`)] : []), ...runs(words)],
  });

function signature({ party, lines }: Extract<Block, { kind: 'signature' }>): Paragraph[] {
  const at = (children: Run[], space: Spacing): Paragraph =>
    new Paragraph({
      keepNext: true,
      indent: { left: twips(INDENT.signature) },
      tabStops: [{ type: TabStopType.LEFT, position: twips(INDENT.signature + INDENT.signed) }],
      spacing: spacing(space),
      children,
    });
  return [
    ...party.map((words, index) =>
      at([run(words, { bold: index === 0 })], { before: index === 0 ? SIZE.space * 2 : 0 }),
    ),
    ...lines.map(({ label, text }) => at([run(`${label}\t`), ...runs(text)], { before: SIZE.space * 2 })),
  ];
}

const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (points: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: eighths(points),
  color: '000000',
});
const doubleRule: IBorderOptions = { style: BorderStyle.DOUBLE, size: eighths(0.5), color: '000000' };
const noBorders = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

const textWidth = PAGE.width - 2 * PAGE.margin;

function tableOf(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: TableBorders.NONE,
    rows,
  });
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const widths = columns.map(({ share }) => (textWidth * share) / 100);
  const alignment = (column: number) => (columns[column]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT);
  const cell = (column: number, children: Run[], borders: ITableCellOptions['borders'], keepNext = false) =>
    new TableCell({
      width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      borders: { ...noBorders, ...borders },
      margins: { top: twips(2), bottom: twips(2), left: twips(4), right: twips(4) },
      children: [new Paragraph({ alignment: alignment(column), keepNext, children })],
    });
  return tableOf(widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ heading }, column) =>
        cell(column, tableRuns([text(heading)], true), { bottom: rule(0.75) }, true),
      ),
    }),
    ...rows.map(
      ({ cells, isTotal }) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((line, column) =>
            cell(column, tableRuns(line, isTotal), isTotal ? { top: rule(0.5) } : { bottom: rule(0.25) }),
          ),
        }),
    ),
  ]);
}

function schedule(rows: readonly ScheduleRow[]): Table {
  const widths = SCHEDULE_COLUMNS;
  return tableOf(
    widths,
    rows.map((row) => {
      const looks = looksOf(row);
      const cell = (column: number, children: Paragraph[]) =>
        new TableCell({
          width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
          verticalAlign: column === 2 ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          borders: noBorders,
          margins: { top: twips(looks.before), bottom: twips(looks.after), left: 0, right: 0 },
          children,
        });
      const isNumbered = row.reference !== '' && looks.isIndented;
      const words = new Paragraph({
        keepNext: looks.staysWithNext,
        indent: looks.isIndented
          ? { left: twips(INDENT.subline), hanging: isNumbered ? twips(INDENT.subline) : 0 }
          : { left: 0 },
        tabStops: [{ type: TabStopType.LEFT, position: twips(INDENT.subline) }],
        children: scheduleRuns([...(isNumbered ? [text(`${row.reference}\t`)] : []), ...row.words], looks.isBold),
      });
      const amount = new Paragraph({
        alignment: AlignmentType.RIGHT,
        keepNext: looks.staysWithNext,
        border: {
          ...(looks.hasRuleAbove && { top: rule(0.5) }),
          ...(looks.hasDoubleRuleBelow && { bottom: doubleRule }),
        },
        children: scheduleRuns(row.amount, looks.isBold),
      });
      return new TableRow({
        cantSplit: true,
        children: [
          cell(0, [new Paragraph({ children: isNumbered ? [] : scheduleRuns([text(row.reference)], looks.isBold) })]),
          cell(1, [words]),
          cell(2, [amount]),
        ],
      });
    }),
  );
}
