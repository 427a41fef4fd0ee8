/** A certificate as a PDF, with its fonts in it: the same document gives the same bytes. */
import pdfmake from 'pdfmake/build/pdfmake.js';
import type { Content, ContentSection, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CertificateDocument, Footnote, Part } from '../certificate/document';
import { PAGE, SIZE } from './layout';
import { HEADS, REFERS_TO, lineContent, partContent, rowUnder } from './pdf-blocks';
import { uncompressed } from './woff';
import { SYMBOL_FACE, TEXT_FACE, type Typeface, typefaceOf } from './typeface';

/** TrueType or WOFF files. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly symbols: Uint8Array;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  /** Characters that the fonts do not have; □ stands in their place. */
  readonly notShown: readonly string[];
}

/** What the face of symbols is there for. */
const SYMBOLS = '☐☑☒✓✔✗✘';
/** Stated for every file: its own would make each file differ. */
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

export async function pdfOf(certificate: CertificateDocument, fonts: PdfFonts): Promise<Pdf> {
  register(fonts);
  const typeface = typefaceOf(fonts, SYMBOLS);
  const bytes = await pdfmake.createPdf(definition(certificate, typeface)).getBuffer();
  return { bytes: new Uint8Array(bytes), notShown: typeface.notShown() };
}

let registered: PdfFonts | null = null;

function register(fonts: PdfFonts): void {
  if (fonts === registered) return;
  registered = fonts;
  pdfmake.addVirtualFileSystem({
    regular: base64(fonts.regular),
    bold: base64(fonts.bold),
    symbols: base64(uncompressed(fonts.symbols)),
  });
  pdfmake.addFonts({
    [TEXT_FACE]: { normal: 'regular', bold: 'bold' },
    [SYMBOL_FACE]: { normal: 'symbols', bold: 'symbols' },
  });
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function definition(
  { title, subject, author, mark, parts }: CertificateDocument,
  typeface: Typeface,
): TDocumentDefinitions {
  return {
    info: { title, subject, author, creator: 'Covenant', creationDate: WRITTEN },
    language: 'en-US',
    pageSize: { width: PAGE.width, height: PAGE.height },
    pageMargins: PAGE.margin,
    defaultStyle: { font: TEXT_FACE, fontSize: SIZE.text },
    ...(mark !== null && { watermark: { text: mark, color: 'gray', opacity: 0.15, bold: true } }),
    // A heading that stands on another page than the first row under it goes to the next one.
    pageBreakBefore: ({ id, startPosition: { pageNumber } }, { getFollowingNodesOnPage }) =>
      id?.startsWith(HEADS) === true &&
      getFollowingNodesOnPage().find((node) => node.id === rowUnder(id))?.startPosition.pageNumber !== pageNumber,
    content: parts.map((part, index) => section(part, index, mark, typeface)),
  } as TDocumentDefinitions;
}

function section(
  { blocks, footnotes, caption }: Part,
  index: number,
  mark: string | null,
  typeface: Typeface,
): ContentSection {
  const words = (text: string, looks: Parameters<typeof lineContent>[2]): Content =>
    lineContent([{ kind: 'text', text }], typeface, looks);
  const content = partContent(blocks, index, typeface);
  const bottom = PAGE.margin + heightOf(footnotes);
  /** So far above the edge of the page: what has a place of its own in a footer counts from the footer's top. */
  const atFoot = (content: Content, above: number): Content =>
    ({ ...(content as object), absolutePosition: { x: 0, y: bottom - above } }) as Content;
  const footer: DynamicContent = (page, pageCount) => ({
    stack: [
      ...footnotesOn(page, footnotes, typeface, content),
      ...(caption === null ? [] : [atFoot(words(caption, { alignment: 'center' }), PAGE.edge + 24)]),
      atFoot(words(`Page ${page} of ${pageCount}`, { alignment: 'center', fontSize: SIZE.footnote }), PAGE.edge + 8),
    ],
  });
  return {
    section: content,
    pageMargins: [PAGE.margin, PAGE.margin, PAGE.margin, bottom],
    footer,
    ...(mark !== null && {
      header: words(mark, { bold: true, alignment: 'right', margin: [0, PAGE.edge, PAGE.margin, 0] }),
    }),
  };
}

const LINE_HEIGHT = 1.2;
/** Fewer than fit on a line of that size, so that a footnote is never taller than the room kept for it. */
const CHARACTERS_ON_LINE = 105;
const RULE = { width: 144, before: 4, after: 4 } as const;

function heightOf(footnotes: readonly Footnote[]): number {
  if (!footnotes.length) return 0;
  const lines = footnotes.reduce((sum, { words }) => sum + Math.ceil(words.length / CHARACTERS_ON_LINE), 0);
  return RULE.before + RULE.after + lines * SIZE.footnote * LINE_HEIGHT;
}

/** A node as pdfmake leaves it once it is laid out: before it makes the footers, it notes on each where it stands. */
interface LaidOut {
  readonly id?: string;
  readonly positions?: readonly { readonly pageNumber: number }[];
  readonly stack?: Content;
  readonly columns?: Content;
  readonly table?: { readonly body: Content };
}

/**
 * On which page something ends; null before it is laid out. Of what was moved to a page as a whole only the first line notes the
 * page it came to, the others one before it.
 */
function pageOf(content: Content, id: string): number | null {
  if (Array.isArray(content)) {
    for (const one of content as readonly Content[]) {
      const page = pageOf(one, id);
      if (page !== null) return page;
    }
    return null;
  }
  if (typeof content !== 'object') return null;
  const node = content as LaidOut;
  if (node.id === id)
    return node.positions?.length ? Math.max(...node.positions.map(({ pageNumber }) => pageNumber)) : null;
  return pageOf([node.stack ?? [], node.columns ?? [], node.table?.body ?? []], id);
}

function footnotesOn(
  page: number,
  footnotes: readonly Footnote[],
  typeface: Typeface,
  content: Content,
): readonly Content[] {
  const here = footnotes.filter(({ number }) => pageOf(content, `${REFERS_TO}${number}`) === page);
  if (!here.length) return [];
  return [
    {
      margin: [PAGE.margin, RULE.before, PAGE.margin, RULE.after],
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: RULE.width, y2: 0, lineWidth: 0.5 }],
    },
    ...here.map(({ number, words }) =>
      lineContent(
        [
          { kind: 'footnote', number },
          { kind: 'text', text: ` ${words}` },
        ],
        typeface,
        {
          fontSize: SIZE.footnote,
          margin: [PAGE.margin, 0, PAGE.margin, 0],
        },
      ),
    ),
  ];
}
