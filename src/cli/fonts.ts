import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PdfFonts } from '../documents/pdf';
import { FONT_FILES } from '../documents/font-files';
import { ExpectedFailure } from './failure';

/** The faces of a PDF, from the folder beside the command line. */
export async function pdfFonts(): Promise<PdfFonts> {
  const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(path.join(__dirname, name)));
  try {
    const [regular, bold, symbols] = await Promise.all([
      read(FONT_FILES.regular),
      read(FONT_FILES.bold),
      read(FONT_FILES.symbols),
    ]);
    return { regular, bold, symbols };
  } catch {
    throw new ExpectedFailure('The folder fonts is not beside the command line. Run: npm run build');
  }
}
