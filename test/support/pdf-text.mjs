/** The text of a PDF on standard input, page by page, in the order in which it is drawn: JSON on standard output. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const { promise } = getDocument({ data: new Uint8Array(readFileSync(0)), useSystemFonts: false, verbosity: 0 });
const pdf = await promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map(({ str, width, transform }) => ({ text: str, right: transform[4] + width })));
}
const { info } = await pdf.getMetadata();
process.stdout.write(JSON.stringify({ pages, info }));
