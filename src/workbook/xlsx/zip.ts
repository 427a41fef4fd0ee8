/** The parts of a zip archive. Every claim of its directory is checked before anything is inflated, and every part after it. */
import { inflateSync } from 'fflate';
import { DAMAGED, Unreadable } from './unreadable';

/** Most parts that a workbook may consist of. */
export const MAX_PARTS = 10_000;
/** Most bytes that the XML parts of a workbook may come to, inflated; and what is read of it, a part read twice counted twice. */
export const MAX_INFLATED_BYTES = 128 * 1024 * 1024;
/** How many times its stored size a part may inflate to, once it is larger than what is always allowed. */
export const MAX_INFLATION = 300;
export const ALWAYS_ALLOWED_BYTES = 4 * 1024 * 1024;

export interface Archive {
  has(path: string): boolean;
  /** The part of this path, whatever its upper and lower case; undefined where there is none. */
  part(path: string): Uint8Array | undefined;
}

interface Entry {
  readonly path: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly storedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const WIDE_END = 0x06064b50;
const WIDE_END_LENGTH = 56;
const IN_WIDE_END = 0xffff;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const IN_EXTRA_FIELD = 0xffffffff;
const ZIP64_EXTRA = 1;

const TRUNCATED =
  'The file is cut short or damaged, as after a download that broke off: fetch it again, or save it again from Excel.';

export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(bytes, view);
  const xml = entries.filter(({ path }) => XML.test(path));
  refuseLarge(xml.reduce((sum, { size }) => sum + size, 0));
  xml.forEach(refuseBomb);
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  let read = 0;
  return {
    has: (path) => byPath.has(path.toLowerCase()),
    part(path) {
      const entry = byPath.get(path.toLowerCase());
      if (!entry) return undefined;
      refuseBomb(entry);
      refuseLarge((read += entry.size));
      return inflated(bytes, view, entry);
    },
  };
}

function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const { count, offset } = endOfDirectory(view);
  if (count > MAX_PARTS) throw tooLarge(`it consists of ${count} parts, and at most ${MAX_PARTS} are read`);
  const entries: Entry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Unreadable(TRUNCATED);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const [size = 0, storedSize = 0, offset = 0] = wideFields(view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      path: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      storedSize,
      offset,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/** Of what looks like the end that whose comment ends the file, for a comment may look like one; else the last. */
function endOfDirectory(view: DataView): Directory {
  const last = view.byteLength - END_LENGTH;
  let found: number | null = null;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    found ??= at;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return directoryAt(view, at);
  }
  if (found === null) throw new Unreadable(TRUNCATED);
  return directoryAt(view, found);
}

/** What is too wide for the end stands in a wider one, which a locator in front of it leads to. */
function directoryAt(view: DataView, end: number): Directory {
  const directory = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const isWide = directory.count === IN_WIDE_END || directory.offset === IN_EXTRA_FIELD;
  const locator = end - LOCATOR_LENGTH;
  if (!isWide || locator < 0 || view.getUint32(locator, true) !== LOCATOR) return directory;
  const wide = Number(view.getBigUint64(locator + 8, true));
  if (wide + WIDE_END_LENGTH > locator || view.getUint32(wide, true) !== WIDE_END) throw new Unreadable(TRUNCATED);
  return { count: Number(view.getBigUint64(wide + 32, true)), offset: Number(view.getBigUint64(wide + 48, true)) };
}

/** Fields too wide for 32 bits stand in an extra field, in this order. */
function wideFields(view: DataView, start: number, length: number, fields: readonly number[]): number[] {
  if (!fields.includes(IN_EXTRA_FIELD)) return [...fields];
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== IN_EXTRA_FIELD) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  throw new Unreadable(DAMAGED);
}

const XML = /\.(xml|rels)$/i;

function refuseLarge(total: number): void {
  if (total > MAX_INFLATED_BYTES) {
    throw tooLarge(`it unpacks to ${megabytes(total)} MB, and at most ${megabytes(MAX_INFLATED_BYTES)} MB are read`);
  }
}

function refuseBomb({ path, size, storedSize }: Entry): void {
  if (size > ALWAYS_ALLOWED_BYTES && size > storedSize * MAX_INFLATION)
    throw tooLarge(`its part ${path} unpacks to more than ${MAX_INFLATION} times its size`);
}

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));
const tooLarge = (found: string): Unreadable =>
  new Unreadable(`The file is not opened because ${found}: copy the sheet concerned into a new workbook.`);

function inflated(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, storedSize, size, method } = entry;
  if (entry.encrypted) throw new Unreadable(PASSWORD);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) throw new Unreadable(TRUNCATED);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const stored = bytes.subarray(start, start + storedSize);
  if (stored.length < storedSize) throw new Unreadable(TRUNCATED);
  const content = unpacked(stored, method, size);
  if (content.length !== size || crc32(content) !== entry.crc) throw new Unreadable(DAMAGED);
  return content;
}

function unpacked(stored: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return stored;
  if (method !== DEFLATED) throw new Unreadable(DAMAGED);
  try {
    return inflateSync(stored, { out: new Uint8Array(size) });
  } catch {
    throw new Unreadable(DAMAGED);
  }
}

export const PASSWORD =
  'The file is protected with a password: open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.';

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
