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
      const content = source.slice(tag + 1, empty ? end - 1 : end);
      const name = /^\S+/.exec(content)?.[0] ?? '';
      if (name === '' || (seenRoot && open.length === 0)) throw new Unreadable(DAMAGED);
      seenRoot = true;
      handler.open?.(localName(name), attributesIn(content.slice(name.length)));
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

/** A ">" within quotes does not end a tag. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<') break;
  }
  throw new Unreadable(DAMAGED);
}

/** By local name: `id` finds `r:id`. Read only when asked for, since most are not. */
function attributesIn(source: string): Attributes {
  let values: Map<string, string> | undefined;
  return (name) => {
    values ??= new Map(
      [...source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
        localName(key),
        unescaped(double ?? single ?? ''),
      ]),
    );
    return values.get(name);
  };
}

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
