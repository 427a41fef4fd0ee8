/** Word's text, read back and held line by line against the form as it was filed and figures worked by hand. */
import type { CertificateDocument } from '../../src/certificate/document';
import { wordOf } from '../../src/documents/word';
import { spaced } from '../agreement/exhibit-c';
import { PARTICULARS, aWorkbook, certify } from '../certificate/a-workbook';
import { readWord } from '../support/read-documents';
import { EXHIBIT, FILLED_COVER, FOOTNOTES, filledSchedule } from './expected';

const made = (given = {}, options = {}): CertificateDocument => {
  const { document, problems } = certify(aWorkbook(given), options);
  if (!document) throw new Error(JSON.stringify(problems));
  return document;
};
const asLines = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.map((line) => spaced(line)).filter(Boolean);

test('every paragraph, cell and footnote of the certificate, in order', async () => {
  const word = readWord(await wordOf(made()));
  const boxes = (lines: readonly string[]) =>
    lines.flatMap((line) => (line === 'Yes ☒' ? ['Yes ☒ No ☐'] : line === 'No ☐' ? [] : [line]));
  expect(asLines(word.paragraphs)).toEqual([...FILLED_COVER, ...boxes(filledSchedule()), ...EXHIBIT]);
  expect(asLines(word.footnotes)).toEqual(FOOTNOTES.map((footnote) => footnote.replace(/^\d /, '')));
});

test('pages are numbered, and the signature page is called so at its foot', async () => {
  const { footers, headers, xml } = readWord(await wordOf(made()));
  expect(footers).toHaveLength(4);
  expect(footers.filter((footer) => footer.startsWith('SIGNATURE PAGE TO COMPLIANCE CERTIFICATE'))).toHaveLength(1);
  for (const footer of footers) expect(footer).toMatch(/Page .* of/);
  expect(headers).toEqual([]);
  expect(xml.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(4);
});

test('a draft is marked on each page, a certificate on none', async () => {
  const draft = readWord(await wordOf(made({}, { isDraft: true })));
  expect(draft.headers).toHaveLength(4);
  for (const header of draft.headers) expect(header).toMatch(/^DRAFT/);
  expect(readWord(await wordOf(made())).paragraphs.join()).not.toContain('DRAFT');
});

test('a heading stays with the head of its table, and the head with the first row', async () => {
  const { xml } = readWord(await wordOf(made()));
  const paragraph = (words: string): string => /.*(<w:p>.*)/s.exec(xml.slice(0, xml.indexOf(`>${words}<`)))?.[1] ?? '';
  for (const head of ['Matter', 'Amount in dispute', 'Judgment or order', 'Not covered'])
    expect([head, paragraph(head)]).toEqual([head, expect.stringContaining('<w:keepNext/>')]);
  expect(paragraph('Final judgments and orders for the payment of money')).toContain('<w:keepNext/>');
  expect(paragraph('Supplier’s claim for goods delivered')).toMatch(/^<w:p>(?!.*<w:keepNext\/>)/s);
});

test('the same workbook gives the same bytes, without the time of their making', async () => {
  for (const isDraft of [false, true]) {
    const [first, second] = [await wordOf(made({}, { isDraft })), await wordOf(made({}, { isDraft }))];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(readWord(first).properties).not.toMatch(/dcterms:(?:created|modified)/);
  }
});

test('what a cell holds stays text: no markup, no field, no control character', async () => {
  const attack =
    '</w:t></w:r><w:instrText>INCLUDETEXT "x"</w:instrText>&#1; \u0000\u0007\u202eevil\uFFFF & { PAGE } \ud800';
  const word = readWord(
    await wordOf(
      made({
        certificate: {
          ...PARTICULARS,
          fields: { ...PARTICULARS.fields, 'Name of the officer who signs': attack },
        },
      }),
    ),
  );
  expect(word.xml).not.toContain('<w:instrText>INCLUDETEXT');
  for (const unseen of ['\u0000', '\u0007', '\u202e', '\uffff']) expect(word.xml).not.toContain(unseen);
  expect(word.paragraphs).toContain(
    'Name:\t</w:t></w:r><w:instrText>INCLUDETEXT "x"</w:instrText>&#1; evil & { PAGE }',
  );
});
