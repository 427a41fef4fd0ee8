/** PDF's text, read back with pdf.js and held line by line against the form as it was filed and figures worked by hand. */
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

test('a character that the fonts do not have is told, and a box stands in its place', async () => {
  const fields = { ...PARTICULARS.fields, 'Name of the officer who signs': 'Šárka 中 ✓' };
  const { bytes, notShown } = await made({ certificate: { ...PARTICULARS, fields } });
  expect(notShown).toEqual(['中']);
  expect(readPdf(bytes).pages.map(textOf).join('')).toContain('Name:Šárka□✓');
});
