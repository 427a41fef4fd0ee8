/** PDF's text, read back with pdf.js and held line by line against the form as it was filed and figures worked by hand. */
import { type Block, type Line, type Part, text } from '../../src/certificate/document';
import { type Pdf, pdfOf } from '../../src/documents/pdf';
import { PARTICULARS, aWorkbook, certify } from '../certificate/a-workbook';
import { type PdfText, readPdf, unspaced } from '../support/read-documents';
import { EXHIBIT, FILLED_COVER, FOOTNOTES, filledSchedule } from './expected';
import { FONTS } from './fonts';

const made = (given = {}, options = {}) => {
  const { document, problems } = certify(aWorkbook(given), options);
  if (!document) throw new Error(JSON.stringify(problems));
  return pdfOf(document, FONTS);
};
const textOf = (page: PdfText['pages'][number]): string => unspaced(page.map(({ text }) => text).join(''));

let certificate: Pdf;
let read: PdfText;
beforeAll(async () => {
  certificate = await made();
  read = readPdf(certificate.bytes);
});

test('every line of the certificate, in order, with each footnote at the foot of its page', () => {
  const pages = read.pages.map(textOf);
  const footnotes = FOOTNOTES.map(unspaced);
  const unnumbered = pages.map((page, index) => {
    expect(page).toContain(`Page${index + 1}of${pages.length}`);
    return page.replace(`Page${index + 1}of${pages.length}`, '');
  });
  const footnoteOn = unnumbered.map((page) => footnotes.findIndex((footnote) => page.endsWith(footnote)));
  expect(footnoteOn).toEqual([0, -1, -1, 1, -1, -1]);
  const caption = 'SIGNATUREPAGETOCOMPLIANCECERTIFICATE';
  expect(unnumbered.map((page) => page.endsWith(caption))).toEqual([false, false, true, false, false, false]);
  const body = unnumbered.map((page) => [...footnotes, caption].reduce((rest, words) => rest.replace(words, ''), page));
  expect(body.join('')).toBe([...FILLED_COVER, ...filledSchedule(), ...EXHIBIT].map(unspaced).join(''));
  expect(certificate.notShown).toEqual([]);
});

test('amounts of Schedule A end at one edge', () => {
  const amounts = read.pages
    .slice(3, 5)
    .flatMap((page) => page.filter(({ text }) => /^\(?\$[\d,]+\.\d\d\)?$/.test(text)));
  expect(amounts).toHaveLength(21);
  const edges = amounts.map(({ right }) => right);
  expect(Math.max(...edges) - Math.min(...edges)).toBeLessThanOrEqual(1);
});

test('a draft is marked on each page', async () => {
  const { bytes } = await made({}, { isDraft: true });
  for (const page of readPdf(bytes).pages) expect(textOf(page)).toContain('DRAFT');
});

test('the same workbook gives the same bytes', async () => {
  expect(Buffer.compare(certificate.bytes, (await made()).bytes)).toBe(0);
});

/** A part with so many paragraphs of a line, and what stands below them: near the end of a page with 26 to 31 of them. */
const below = async (paragraphs: number, footnotes: Part['footnotes'], ...blocks: readonly Block[]) => {
  const part: Part = {
    id: 'exhibit',
    caption: null,
    footnotes,
    blocks: [
      ...Array.from({ length: paragraphs }, (_, index): Block => paragraph('', text(`Paragraph ${index}`))),
      ...blocks,
    ],
  };
  const { bytes } = await pdfOf({ title: 'Pages', subject: '', author: '', mark: null, parts: [part] }, FONTS);
  return readPdf(bytes).pages.map(textOf);
};
const paragraph = (number: string, ...line: Line): Block => ({
  kind: 'paragraph',
  number,
  text: line,
  isIndented: false,
});
const NEAR_THE_END = [26, 27, 28, 29, 30, 31];

test('a heading stands on one page with the head and the first row of its table, wherever a page ends', async () => {
  const table: Block = {
    kind: 'table',
    columns: [
      { heading: 'Name', share: 50, align: 'left' },
      { heading: 'Amount', share: 50, align: 'right' },
    ],
    rows: Array.from({ length: 8 }, (_, row) => ({ isTotal: false, cells: [[text(`Row ${row}`)], [text('1.00')]] })),
  };
  const firstPages = new Set<number>();
  for (const paragraphs of NEAR_THE_END) {
    const pages = await below(paragraphs, [], { kind: 'heading', words: 'Judgments' }, table);
    const page = pages.findIndex((words) => words.includes('Judgments'));
    expect(pages[page]).toContain('JudgmentsNameAmountRow0');
    expect(pages.join('').match(/Judgments/g)).toHaveLength(1);
    firstPages.add(page);
  }
  expect([...firstPages]).toEqual([0, 1]);
});

test('a footnote stands at the foot of the page on which a paragraph refers to it, wherever a page ends', async () => {
  const refers = paragraph('4.', text('Words that go on and on. '.repeat(18)), { kind: 'footnote', number: '1' });
  const pagesOfFootnote = new Set<number>();
  for (const paragraphs of NEAR_THE_END) {
    const pages = await below(paragraphs, [{ number: '1', words: 'Its own words.' }], refers);
    const page = pages.findIndex((words) => words.includes('Itsownwords.'));
    expect(pages[page]).toMatch(/goonandon\.11Itsownwords\./);
    pagesOfFootnote.add(page);
  }
  expect([...pagesOfFootnote]).toEqual([0, 1]);
});

test('a character that the fonts do not have is told, and a box stands in its place', async () => {
  const fields = { ...PARTICULARS.fields, 'Name of the officer who signs': 'Šárka 中 ✓' };
  const { bytes, notShown } = await made({ certificate: { ...PARTICULARS, fields } });
  expect(notShown).toEqual(['中']);
  expect(readPdf(bytes).pages.map(textOf).join('')).toContain('Name:Šárka□✓');
});
