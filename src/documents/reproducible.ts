/** A .docx without the times and the chance of its making: the same document gives the same bytes. */
import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip can bear. */
const NO_TIME = new Date(1980, 0, 1);

export function reproducible(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const packed: Zippable = {};
  for (const name of Object.keys(files).sort(contentTypesFirst)) {
    const bytes = files[name] ?? new Uint8Array();
    packed[name] = [settled(name, bytes), { mtime: NO_TIME }];
  }
  return zipSync(packed, { level: 9 });
}

function settled(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'docProps/core.xml') return strToU8(undated(strFromU8(bytes)));
  const [, number] = /^word\/header(\d+)\.xml$/.exec(name) ?? [];
  return number === undefined ? bytes : strToU8(strFromU8(bytes).replace(WATERMARK_ID, `$1${number}`));
}

/** When it was made and last changed are not said: a certificate is dated by its officer. */
const undated = (xml: string): string => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');

/** Drawn by lot where it is made; Word only wants each to be different. */
const WATERMARK_ID = /(PowerPlusWaterMarkObject)[\w-]+/g;

/** Readers find the kinds of the other files in it. */
const contentTypesFirst = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
