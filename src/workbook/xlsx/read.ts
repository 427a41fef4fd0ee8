/**
 * An .xlsx file as a workbook of plain values.
 *
 * The parts are read here and not by excelts, which writes them: it makes dates of numbers, drops empty results and
 * names of constants, and unfolds merged ranges and names cell by cell, however large a file says they are.
 */
import type { DefinedName, Sheet, WorkbookContent } from '../sheet';
import { withoutEscapes } from './cell-value';
import { typedFormula } from './formulas';
import { readNumberFormats } from './number-formats';
import { readSheet } from './read-sheet';
import { DAMAGED, Unreadable } from './unreadable';
import { isTrue, scanXml } from './xml';
import { type Archive, openArchive, PASSWORD } from './zip';

export type ReadResult =
  { readonly ok: true; readonly workbook: WorkbookContent } | { readonly ok: false; readonly problem: string };

/** Never throws: what cannot be read gives one sentence that says why and what to do. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadResult> {
  try {
    return await Promise.resolve({ ok: true, workbook: workbookIn(bytes) });
  } catch (error) {
    return { ok: false, problem: error instanceof Unreadable ? error.message : DAMAGED };
  }
}

interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  readonly relation: string;
}

interface Relation {
  /** The last word of its type: worksheet, sharedStrings, … */
  readonly kind: string;
  readonly path: string;
}

function workbookIn(bytes: Uint8Array): WorkbookContent {
  refuseOtherFormats(bytes);
  const archive = openArchive(bytes);
  const workbookPath = mainPart(archive);
  const { sheets, names, dateSystem } = readWorkbookPart(requiredPart(archive, workbookPath));
  const relations = readRelations(archive, workbookPath);
  const partOfKind = (kind: string): Uint8Array | undefined => {
    const relation = [...relations.values()].find((one) => one.kind === kind);
    return relation && archive.part(relation.path);
  };
  const strings = partOfKind('sharedStrings');
  const styles = partOfKind('styles');
  const context = {
    sharedStrings: strings ? readSharedStrings(strings) : [],
    numberFormats: styles ? readNumberFormats(styles) : [],
    dateSystem,
  };
  const worksheets = sheets.flatMap(({ name, visible, relation }): Sheet[] => {
    const target = relations.get(relation);
    if (!target) throw new Unreadable(DAMAGED);
    return target.kind === 'worksheet'
      ? [{ name, visible, ...readSheet(requiredPart(archive, target.path), context) }]
      : [];
  });
  if (worksheets.length === 0) throw new Unreadable('The workbook holds no worksheet: it may consist of charts only.');
  return { sheets: worksheets, dateSystem, names };
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const SAVE_AS = 'open it in Excel and save it as an Excel Workbook (.xlsx).';

function refuseOtherFormats(bytes: Uint8Array): void {
  const startsWith = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) throw new Unreadable('The file is empty: fetch it again, or save it again from Excel.');
  if (startsWith(COMPOUND_FILE)) {
    throw new Unreadable(
      holdsEncryptedPackage(bytes)
        ? PASSWORD
        : `The file is in the older .xls format or another of its kind: ${SAVE_AS}`,
    );
  }
  if (startsWith(ZIP)) return;
  const start = new TextDecoder().decode(bytes.subarray(0, 500)).trimStart();
  const found = start.startsWith('<')
    ? 'a web page or XML'
    : start.startsWith('%PDF')
      ? 'a PDF'
      : /[\0\uFFFD]/.test(start)
        ? 'something else'
        : 'plain text, such as CSV';
  throw new Unreadable(`The file is not an .xlsx workbook but ${found}: ${SAVE_AS}`);
}

/** The name of the stream that holds an encrypted workbook, as a compound file spells it. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}

/** The workbook's own part, as the package names it. */
function mainPart(archive: Archive): string {
  const named = [...readRelations(archive, '').values()].find(({ kind }) => kind === 'officeDocument')?.path;
  const path = named ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(path)) throw new Unreadable(`The file is in the binary .xlsb format: ${SAVE_AS}`);
  if (archive.has('content.xml')) throw new Unreadable(`The file is an OpenDocument file: ${SAVE_AS}`);
  if (!archive.has(path)) throw new Unreadable(`The file is a zip archive that holds no workbook: ${SAVE_AS}`);
  return path;
}

function requiredPart(archive: Archive, path: string): Uint8Array {
  const part = archive.part(path);
  if (!part) throw new Unreadable(DAMAGED);
  return part;
}

/** What a part refers to, by the id of the relation. */
function readRelations(archive: Archive, path: string): ReadonlyMap<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const part = archive.part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (!part) return relations;
  scanXml(part, {
    open(name, attributes) {
      const target = attributes('Target')?.trim();
      if (name !== 'Relationship' || target === undefined) return;
      const kind = attributes('Type')?.split('/').at(-1) ?? '';
      relations.set(attributes('Id') ?? '', { kind, path: resolved(folder, target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readWorkbookPart(part: Uint8Array): { sheets: SheetEntry[]; names: DefinedName[]; dateSystem: 1900 | 1904 } {
  const sheets: SheetEntry[] = [];
  const names: (DefinedName & { local: boolean })[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let isWorkbook = false;
  let defined: { name: string; text: string; local: boolean } | null = null;
  scanXml(part, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      else if (name === 'workbookPr' && isTrue(attributes('date1904'))) dateSystem = 1904;
      else if (name === 'definedName') {
        defined = { name: attributes('name') ?? '', text: '', local: attributes('localSheetId') !== undefined };
      } else if (name === 'sheet') {
        const visible = (attributes('state') ?? 'visible') === 'visible';
        sheets.push({ name: attributes('name') ?? '', visible, relation: attributes('id') ?? '' });
      }
    },
    text(text) {
      if (defined) defined.text += text;
    },
    close(name) {
      if (name !== 'definedName' || !defined) return;
      // Excel keeps print areas and filters as names of its own.
      const kept = defined.name !== '' && !defined.name.startsWith('_xl') && defined.text !== '';
      if (kept) names.push({ name: defined.name, refersTo: typedFormula(defined.text).slice(1), local: defined.local });
      defined = null;
    },
  });
  if (!isWorkbook) throw new Unreadable(`The file holds another kind of document, not a workbook: ${SAVE_AS}`);
  return { sheets, names: distinct(names), dateSystem };
}

/** A name confined to one sheet counts where no other name is spelled so. */
function distinct(names: readonly (DefinedName & { local: boolean })[]): DefinedName[] {
  const byName = new Map<string, DefinedName>();
  for (const { name, refersTo } of [...names].sort((a, b) => Number(a.local) - Number(b.local))) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), { name, refersTo });
  }
  return [...byName.values()];
}

function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let collecting = false;
  let phonetic = false;
  scanXml(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') collecting = !phonetic;
    },
    text(found) {
      if (collecting && text !== null) text += found;
    },
    close(name) {
      if (name === 't') collecting = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        strings.push(withoutEscapes(text ?? ''));
        text = null;
      }
    },
  });
  return strings;
}
