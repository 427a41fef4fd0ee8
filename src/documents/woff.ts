/** A font in a WOFF file as the plain TrueType file that it stands for: it is then not unpacked again for every document. */
import { unzlibSync } from 'fflate';

const SIGNATURE = 0x774f4646;
const HEADER = { woff: 44, plain: 12 } as const;
const ENTRY = { woff: 20, plain: 16 } as const;

/** Any other file is given back as it is. */
export function uncompressed(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (view.getUint32(0) !== SIGNATURE) return font;
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = HEADER.woff + index * ENTRY.woff;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) => view.getUint32(entry + at)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const stored = font.subarray(offset, offset + packed);
    return { tag, checksum, bytes: packed < length ? unzlibSync(stored) : stored };
  });
  const first = HEADER.plain + count * ENTRY.plain;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), first);
  const plain = new Uint8Array(size);
  const out = new DataView(plain.buffer);
  const powers = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  out.setUint16(6, 2 ** powers * ENTRY.plain);
  out.setUint16(8, powers);
  out.setUint16(10, count * ENTRY.plain - 2 ** powers * ENTRY.plain);
  let at = first;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = HEADER.plain + index * ENTRY.plain;
    [tag, checksum, at, bytes.length].forEach((value, field) => out.setUint32(entry + field * 4, value));
    plain.set(bytes, at);
    at += padded(bytes.length);
  });
  return plain;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
