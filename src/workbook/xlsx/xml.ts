/** Reads XML as a stream of elements and text. Names lose their prefix; declarations of entities are refused. */
import { DAMAGED, Unreadable } from './unreadable';

export type Attributes = (name: string) => string | undefined;

export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const ENTITIES_DECLARED =
  'The file declares XML entities, as no workbook of Excel does, and is not opened: save it again from Excel.';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function scanXml(bytes: Uint8Array, handler: XmlHandler): void {
  const source = decoded(bytes);
  const open: string[] = [];
  let at = 0;
  let seenRoot = false;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const text = source.slice(at, tag < 0 ? source.length : tag);
    if (open.length > 0) handler.text?.(unescaped(text));
    else if (text.trim() !== '') throw new Unreadable(DAMAGED);
    if (tag < 0) break;
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag + 4);
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag + 9);
      handler.text?.(source.slice(tag + 9, at - 3));
    } else if (source.startsWith('<?', tag)) at = after(source, '?>', tag + 2);
    else if (source.startsWith('<!', tag)) throw new Unreadable(ENTITIES_DECLARED);
    else {
      const end = endOfTag(source, tag + 1);
      at = end + 1;
      if (source[tag + 1] === '/') {
        const name = source.slice(tag + 2, end).trim();
        if (open.pop() !== name) throw new Unreadable(DAMAGED);
        handler.close?.(localName(name));
        continue;
      }
      const empty = source[end - 1] === '/';
      const contentEnd = empty ? end - 1 : end;
      let nameEnd = tag + 1;
      while (nameEnd < contentEnd && !isBlank(source.charCodeAt(nameEnd))) nameEnd++;
      const name = source.slice(tag + 1, nameEnd);
      if (name === '' || (seenRoot && open.length === 0)) throw new Unreadable(DAMAGED);
      seenRoot = true;
      handler.open?.(localName(name), attributesIn(source.slice(nameEnd, contentEnd)));
      if (empty) handler.close?.(localName(name));
      else open.push(name);
    }
  }
  if (open.length > 0 || !seenRoot) throw new Unreadable(DAMAGED);
}

export const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new Unreadable(DAMAGED);
  return found + mark.length;
}

const isBlank = (code: number): boolean => code <= 0x20;

/** A ">" within quotes does not end a tag. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '>') return at;
    if (character === '<') break;
    if (character !== '"' && character !== "'") continue;
    at = source.indexOf(character, at + 1);
    if (at < 0) break;
  }
  throw new Unreadable(DAMAGED);
}

/** By local name: `id` finds `r:id`. Looked for only when asked for, since most are not; of two with one name the later counts. */
function attributesIn(source: string): Attributes {
  return (name) => {
    let value: string | undefined;
    let at = 0;
    for (;;) {
      const equals = source.indexOf('=', at);
      if (equals < 0) return value;
      let nameEnd = equals;
      while (nameEnd > at && isBlank(source.charCodeAt(nameEnd - 1))) nameEnd--;
      let open = equals + 1;
      while (isBlank(source.charCodeAt(open))) open++;
      const quote = source.charAt(open);
      const close = quote === '"' || quote === "'" ? source.indexOf(quote, open + 1) : -1;
      if (close >= 0 && isName(name, source, at, nameEnd)) value = unescaped(source.slice(open + 1, close));
      at = close < 0 ? equals + 1 : close + 1;
    }
  };
}

/** Whether what ends here, less its prefix, is this name. */
function isName(name: string, source: string, from: number, end: number): boolean {
  const start = end - name.length;
  if (start < from || !source.startsWith(name, start)) return false;
  const before = source.charCodeAt(start - 1);
  return start === from || isBlank(before) || before === COLON;
}
const COLON = 0x3a;

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (_, hex?: string, decimal?: string, name = '') => {
      if (hex === undefined && decimal === undefined) {
        const character = ENTITIES[name as string];
        if (character === undefined) throw new Unreadable(DAMAGED);
        return character;
      }
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      if (code > 0x10ffff) throw new Unreadable(DAMAGED);
      return String.fromCodePoint(code);
    },
  );
}

function decoded(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : (/^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new Unreadable(DAMAGED);
  }
}
