/** A plain text from disk, in whichever of the usual encodings, or one sentence that says why not. */
import { readFile, stat } from 'node:fs/promises';
import { ExpectedFailure } from './failure';
import { notRead } from './not-read';

/** A transcript of an hour has a twentieth of it. */
const MOST_BYTES = 2_000_000;

export async function readText(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  const text = decoded(bytes);
  if (text === null) throw new ExpectedFailure(`${file}: ${otherFormat(bytes)}`);
  if (!text.trim()) throw new ExpectedFailure(`${file}: The file is empty.`);
  return text;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new ExpectedFailure(`${file}: This is a folder; name the text itself.`);
    const { size } = found;
    if (size > MOST_BYTES)
      throw new ExpectedFailure(
        `${file}: The file has ${(size / 1e6).toFixed(1)} megabytes, far more than the text of a call: give that text alone, of at most ${MOST_BYTES / 1e6}.`,
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error;
    throw new ExpectedFailure(`${file}: ${notRead(error)}`);
  }
}

/** null: it is no text. What is no UTF is taken as Windows writes Western text. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = decodedAs('utf-8', bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the first bytes of the file. */
const OTHER_FORMATS: readonly (readonly [begins: string, is: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document, workbook or archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file'],
  ['{\\rtf', 'a rich text'],
];

function otherFormat(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.slice(0, 8));
  const is = OTHER_FORMATS.find(([begins]) => head.startsWith(begins))?.[1] ?? 'no text';
  return `The file is ${is}: save the transcript as plain text (.txt).`;
}
