/** Which characters a TrueType font has a picture for, read from its character map. */

const has32BitGroups = 12;
const hasSegments = 4;
const WINDOWS = 3;
const FULL_REPERTOIRE = 10;
const BASIC_PLANE = 1;

/** @returns null where the font has no map that can be read */
export function glyphsOf(font: Uint8Array): ((codePoint: number) => boolean) | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = tableAt(view, 'cmap');
  if (start === null) return null;
  const subtables = Array.from({ length: view.getUint16(start + 2) }, (_, index) => {
    const record = start + 4 + index * 8;
    return {
      platform: view.getUint16(record),
      encoding: view.getUint16(record + 2),
      at: start + view.getUint32(record + 4),
    };
  });
  const find = (wanted: number) =>
    subtables.find(({ platform, encoding }) => platform === WINDOWS && encoding === wanted)?.at;
  const full = find(FULL_REPERTOIRE);
  if (full !== undefined && view.getUint16(full) === has32BitGroups) return inGroups(view, full);
  const basic = find(BASIC_PLANE);
  return basic !== undefined && view.getUint16(basic) === hasSegments ? inSegments(view, basic) : null;
}

function tableAt(view: DataView, wanted: string): number | null {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  return null;
}

/** Format 12: ranges of code points, each with its first glyph. */
function inGroups(view: DataView, at: number): (codePoint: number) => boolean {
  const count = view.getUint32(at + 12);
  return (codePoint) => {
    for (let index = 0; index < count; index++) {
      const group = at + 16 + index * 12;
      if (codePoint <= view.getUint32(group + 4)) return codePoint >= view.getUint32(group);
    }
    return false;
  };
}

/** Format 4: ranges up to U+FFFF; within one, single characters may be left out. */
function inSegments(view: DataView, at: number): (codePoint: number) => boolean {
  const twice = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const offsets = deltas + twice;
  return (codePoint) => {
    for (let place = 0; place < twice; place += 2) {
      if (codePoint > view.getUint16(ends + place)) continue;
      const start = view.getUint16(starts + place);
      if (codePoint < start) return false;
      const offset = view.getUint16(offsets + place);
      if (offset === 0) return ((codePoint + view.getUint16(deltas + place)) & 0xffff) !== 0;
      return view.getUint16(offsets + place + offset + (codePoint - start) * 2) !== 0;
    }
    return false;
  };
}
