/** Word's and PDF's text, read back by other code than wrote it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

export interface WordText {
  /** One a paragraph, table cells among them, in order; a footnote's mark as its number. */
  readonly paragraphs: readonly string[];
  readonly footnotes: readonly string[];
  readonly footers: readonly string[];
  readonly headers: readonly string[];
  readonly properties: string;
  readonly xml: string;
}

export function readWord(bytes: Uint8Array): WordText {
  const files = unzipSync(bytes);
  const xmlOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const named = (pattern: RegExp): string[] =>
    Object.keys(files)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => paragraphsOf(xmlOf(name)).join('\n'));
  const xml = xmlOf('word/document.xml');
  return {
    paragraphs: paragraphsOf(xml),
    footnotes: [...xmlOf('word/footnotes.xml').matchAll(/<w:footnote .*?<\/w:footnote>/gs)].flatMap(([footnote]) =>
      /w:type=/.test(footnote) ? [] : [paragraphsOf(footnote).join(' ')],
    ),
    footers: named(/^word\/footer\d+\.xml$/),
    headers: named(/^word\/header\d+\.xml$/),
    properties: xmlOf('docProps/core.xml'),
    xml,
  };
}

const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:footnoteReference w:id="(\d+)"|<w:tab\/>/g)]
      .map(([found, text, footnote]) => (found === '<w:tab/>' ? ' ' : unescaped(text ?? footnote ?? '')))
      .join('')
      .trim(),
  );

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

export interface PdfText {
  /** What is drawn on each page, in that order, and how far to the right it ends, in points. */
  readonly pages: readonly (readonly { readonly text: string; readonly right: number }[])[];
  readonly info: Readonly<Record<string, unknown>>;
}

export function readPdf(bytes: Uint8Array): PdfText {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'pdf-text.mjs')], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as PdfText;
}

/** Without spaces: where a line is broken, and how far apart words stand, is layout. */
export const unspaced = (text: string): string => text.replace(/[\s\u00a0]+/g, '');
