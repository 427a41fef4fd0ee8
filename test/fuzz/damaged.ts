/** What happens to the bytes of a file, and to the XML inside it. */
import fc from 'fast-check';

type Bytes = Uint8Array<ArrayBuffer>;
export type Damage = (bytes: Bytes) => Bytes;

const joined = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(Buffer.concat(parts));
const part = fc.double({ min: 0, max: 0.999_999, noNaN: true });

/** Where the headers of a zip archive stand: of parts, of its directory, and its end. */
const HEADERS = [0x04034b50, 0x02014b50, 0x06054b50];
const LONGEST_HEADER = 46;

function headersIn(bytes: Bytes): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (HEADERS.includes(view.getUint32(at, true))) found.push(at);
  return found;
}

const changed = (bytes: Bytes, at: number, values: readonly number[]): Bytes => {
  const copy = Uint8Array.from(bytes);
  values.forEach((value, index) => {
    if (at + index < copy.length) copy[at + index] = value;
  });
  return copy;
};

const ODD_BYTES = fc.constantFrom(
  [0, 0, 0, 0],
  [255, 255, 255, 255],
  [255, 255],
  [0, 0],
  [1],
  [127],
  [0, 0, 0, 128],
  [8],
  [99],
);

export const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(part, fc.nat(7)).map(([at, bit]): Damage => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return changed(bytes, index, [(bytes[index] ?? 0) ^ (1 << bit)]);
  }),
  part.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(0, Math.floor(at * bytes.length)),
  ),
  part.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(Math.floor(at * bytes.length)),
  ),
  fc.tuple(part, part, part).map(([from, to, into]): Damage => (bytes) => {
    const [a, b, at] = [from, to, into].map((one) => Math.floor(one * bytes.length));
    return joined(
      bytes.subarray(0, at),
      bytes.subarray(Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)),
      bytes.subarray(at),
    );
  }),
  fc.tuple(part, part).map(([from, to]): Damage => (bytes) => {
    const [a = 0, b = 0] = [from, to].map((one) => Math.floor(one * bytes.length));
    return joined(bytes.subarray(0, Math.min(a, b)), bytes.subarray(Math.max(a, b)));
  }),
  fc.tuple(part, fc.nat(LONGEST_HEADER), ODD_BYTES).map(([nth, offset, values]): Damage => (bytes) => {
    const headers = headersIn(bytes);
    return changed(bytes, (headers[Math.floor(nth * headers.length)] ?? 0) + offset, values);
  }),
  fc.tuple(part, fc.uint8Array({ maxLength: 64 })).map(([at, random]): Damage => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return joined(bytes.subarray(0, index), random, bytes.subarray(index));
  }),
);

export type Parts = Readonly<Record<string, string>>;
export type XmlDamage = (parts: Parts) => Parts;

const onPart =
  (nth: number, change: (text: string) => string): XmlDamage =>
  (parts) => {
    const paths = Object.keys(parts);
    const path = paths[Math.floor(nth * paths.length)] ?? '';
    return { ...parts, [path]: change(parts[path] ?? '') };
  };

/** Replaces one of the places that a pattern finds. */
const atOne = (text: string, pattern: RegExp, nth: number, change: (found: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(nth * found.length)];
  return one ? text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length) : text;
};

const ATTRIBUTE = /[\w:]+="[^"]*"/g;
const TAG = /<[^<>]*>/g;
const CONTENT = />[^<>]+</g;

const oddValue = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    'NaN',
    '99999999999999999999',
    '1.5',
    '0x10',
    'A0',
    'AAAA1',
    'XFE1',
    'A1048577',
    'A1:XFD1048576',
    'B2:A1',
    'A1:',
    ':',
    '1:1',
    'A:A',
    'true',
    'rId1',
    'rId999',
    '../../../etc/passwd',
    '/',
    'http://example.com/x.xml',
    'file:///etc/passwd',
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&lt;',
    '&unknown;',
    's',
    'e',
    'd',
    'shared',
    'array',
    'veryHidden',
    '_x0000_',
    '_xD800_',
    'xl/workbook.xml',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/["<&]/g, '')),
);

/** Deeper than any recursion reaches. */
const DEEP = 20_000;
const nested = (name: string): string => `<${name}>`.repeat(DEEP) + `</${name}>`.repeat(DEEP);

const oddContent = fc.oneof(
  oddValue,
  fc.constantFrom(
    nested('row'),
    nested('si'),
    nested('x'),
    '<!-- -->',
    '<![CDATA[<c>]]>',
    '<?pi?>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<c/>',
    '<row/>',
    '<c r="A1"><v>1</v></c>',
    '<c r="A1" t="s"><v>999999</v></c>',
    '<f t="shared" si="0"/>',
    '<f t="shared" si="0" ref="A1:XFD1048576">A1</f>',
    '<mergeCell ref="A1:XFD1048576"/>',
    '<v>1</v><v>2</v>',
    '<is><t>x</t></is>',
    '<row r="1048576"/>',
    '<row r="1048577"/>',
    '<col min="1" max="99999999" hidden="1"/>',
    '<definedName name="SUM">1</definedName>',
    '</row>',
    '<',
    '>',
    `<f>${'('.repeat(5_000)}</f>`,
    `<f>${'1+'.repeat(5_000)}1</f>`,
    `<v>${'9'.repeat(5_000)}</v>`,
    `<t>${'_x0041_'.repeat(2_000)}</t>`,
  ),
);

const xmlStep: fc.Arbitrary<XmlDamage> = fc.oneof(
  {
    weight: 1,
    arbitrary: part.map((nth): XmlDamage => (parts) => {
      const paths = Object.keys(parts);
      const gone = paths[Math.floor(nth * paths.length)];
      return Object.fromEntries(Object.entries(parts).filter(([path]) => path !== gone));
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(part, part).map(([from, to]): XmlDamage => (parts) => {
      const paths = Object.keys(parts);
      const [a = '', b = ''] = [from, to].map((nth) => paths[Math.floor(nth * paths.length)]);
      return { ...parts, [a]: parts[b] ?? '' };
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(part, part, oddValue)
      .map(([nth, at, value]) =>
        onPart(nth, (text) => atOne(text, ATTRIBUTE, at, (found) => found.replace(/"[^"]*"/, `"${value}"`))),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(part, part).map(([nth, at]) => onPart(nth, (text) => atOne(text, ATTRIBUTE, at, () => ''))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(part, part)
      .map(([nth, at]) => onPart(nth, (text) => atOne(text, ATTRIBUTE, at, (found) => `${found} ${found}`))),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(part, part).map(([nth, at]) => onPart(nth, (text) => atOne(text, TAG, at, () => ''))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(part, part)
      .map(([nth, at]) => onPart(nth, (text) => atOne(text, TAG, at, (found) => found + found))),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(part, part, oddContent)
      .map(([nth, at, content]) => onPart(nth, (text) => atOne(text, CONTENT, at, () => `>${content}<`))),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(part, part, oddContent)
      .map(([nth, at, content]) => onPart(nth, (text) => atOne(text, TAG, at, (found) => found + content))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(part, part)
      .map(([nth, at]) => onPart(nth, (text) => text.slice(0, Math.floor(at * text.length)))),
  },
);

export const xmlDamage: fc.Arbitrary<XmlDamage> = fc
  .array(xmlStep, { minLength: 1, maxLength: 5 })
  .map((steps) => (parts) => steps.reduce<Parts>((now, step) => step(now), parts));
