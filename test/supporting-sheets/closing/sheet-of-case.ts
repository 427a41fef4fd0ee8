/** The Closing sheet of a case: the ordinary one with a few changes, what it works out worked anew in whole cents. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { closing } from '../../../src/supporting-sheets/closing';
import { closingTemplate } from '../../../src/supporting-sheets/closing/template';
import { formsOn } from '../../../src/supporting-sheets/read-form';
import type { Literal } from '../../../src/workbook/memory';
import { type Cell, type CellValue, type Place, type Sheet, address } from '../../../src/workbook/sheet';
import { asSheet } from '../a-form';

export type Content = Literal | { readonly formula: string; readonly value: Literal };

export interface CaseFile {
  readonly case: string;
  readonly change?: Readonly<Record<string, Content>>;
  readonly findings?: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    /** A place by its name; null where nothing stands there. */
    readonly at: string | null;
    readonly says?: string;
    readonly fix?: string;
  }[];
}

const ORDINARY = JSON.parse(readFileSync(path.join(__dirname, 'ordinary.json'), 'utf8')) as Record<string, Content>;
const EMPTY = asSheet(closingTemplate(CALIX_2013));
const PLACES = placesOf(EMPTY);

/** Every place of the empty sheet by its name. */
function placesOf(sheet: Sheet): ReadonlyMap<string, Place> {
  const [filled] = formsOn([closing.form(CALIX_2013)], sheet, 1900);
  if (!filled) throw new Error('The template is no Closing sheet.');
  const found = new Map<string, Place>();
  const put = (name: string, place: Place | null): void => {
    if (!place) return;
    found.set(name, place);
    found.set(`words ${name}`, { row: place.row, column: 0 });
  };
  for (const { id } of filled.form.fields) put(id.replaceAll('-', ' '), filled.field(id).at);
  for (const { id, columns } of filled.form.tables) {
    filled.rows(id).forEach((row, index) => {
      const of = row.id ?? `Lender ${index + 1}`;
      for (const column of columns) put(`${of} ${column.id}`, row.entry(column.id).at);
    });
    for (const column of columns) put(`total ${column.id}`, filled.total(id)?.entry(column.id).at ?? null);
  }
  return found;
}

export function cellAt(name: string): string {
  const place = PLACES.get(name);
  if (!place) throw new RangeError(`There is no place ${name} on a Closing sheet.`);
  return address(place.row, place.column);
}

/** {Lender 1 fee} is that place's cell. */
export const withCells = (text: string): string => text.replace(/\{([^}]+)\}/g, (_, name: string) => cellAt(name));

const EVERY_ITEM = 'every item ';
const everyItem = (column: string): readonly string[] =>
  CALIX_2013.closing.checklist.map(({ reference }) => `${reference} ${column}`);

const spelledOut = (contents: Readonly<Record<string, Content>>): Readonly<Record<string, Content>> =>
  Object.fromEntries(
    Object.entries(contents).flatMap(([name, content]) =>
      name.startsWith(EVERY_ITEM)
        ? everyItem(name.slice(EVERY_ITEM.length)).map((one) => [one, content] as const)
        : [[name, content] as const],
    ),
  );

export function sheetOfCase({ change = {} }: Pick<CaseFile, 'change'>): Sheet {
  const given = { ...spelledOut(ORDINARY), ...spelledOut(change) };
  const worked = workedFrom((name) => literalOf(given[name] ?? null));
  const cells = new Map(EMPTY.cells.map((cell) => [address(cell.row, cell.column), cell]));
  for (const [name, value] of worked) {
    const cell = cells.get(cellAt(name));
    if (cell) cells.set(cellAt(name), { ...cell, value });
  }
  for (const [name, content] of Object.entries(given)) {
    const place = PLACES.get(name);
    if (!place) throw new RangeError(`There is no place ${name} on a Closing sheet.`);
    const cell = cellOf(place, content, worked.get(name) ?? null);
    if (cell) cells.set(cellAt(name), cell);
    else cells.delete(cellAt(name));
  }
  const inOrder = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...EMPTY, cells: inOrder };
}

function cellOf(place: Place, content: Content, right: CellValue): Cell | null {
  if (content === null) return null;
  if (typeof content === 'string' && content.startsWith('='))
    return { ...place, value: right, formula: withCells(content) };
  if (typeof content === 'object' && 'formula' in content)
    return { ...place, value: literalOf(content.value), formula: withCells(content.formula) };
  return { ...place, value: literalOf(content) };
}

const MILLISECONDS_A_DAY = 86_400_000;
/** A date as its serial: December 30, 1899 is 0. */
function literalOf(content: Content): CellValue {
  if (typeof content === 'object' && content !== null && 'formula' in content) return content.value;
  if (typeof content !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(content)) return content;
  return (Date.parse(content) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
}

const cents = (value: CellValue): bigint => BigInt(Math.round(Number(value ?? 0) * 100));
const dollars = (amount: bigint): number => Number(amount) / 100;
/** 25 basis points of an amount in cents, to the cent, halves up. */
const feeOn = (base: bigint): bigint => (base * 25n + 5_000n) / 10_000n;
const yesNo = (is: boolean): string => (is ? 'Yes' : 'No');

/** What the sheet's formulas come to, by place. */
function workedFrom(entered: (name: string) => CellValue): ReadonlyMap<string, CellValue> {
  const worked = new Map<string, CellValue>();
  const lenders = Array.from({ length: 10 }, (_, index) => {
    const of = (column: string): CellValue => entered(`Lender ${index + 1} ${column}`);
    const isNamed = of('lender') !== null;
    const isKnown = isNamed && of('commitments') !== null && of('loans') !== null;
    const hasSigned = of('signed') === 'Yes' || of('signed') === true;
    const [commitments, loans] = [cents(of('commitments')), cents(of('loans'))];
    const fee = hasSigned ? feeOn(commitments + loans) : 0n;
    worked.set(`Lender ${index + 1} fee`, isKnown ? dollars(fee) : '');
    return { isNamed, isKnown, hasSigned, commitments, loans, fee: isKnown ? fee : 0n };
  });
  const named = lenders.filter(({ isNamed }) => isNamed);
  const sum = (column: 'commitments' | 'loans' | 'fee'): bigint =>
    lenders.reduce((total, lender) => total + lender[column], 0n);
  const isSigned = named.length > 0 && named.every(({ hasSigned }) => hasSigned);
  const received = entered('received');
  const isReceived = named.every(({ isKnown }) => isKnown) && received !== null && cents(received) >= sum('fee');
  const arePaid = cents(entered('other paid')) >= cents(entered('other fees'));
  const conditions = CALIX_2013.closing.conditions.map(({ clause }) => {
    const status = entered(`${clause} status`);
    const speaksAgainst =
      (clause === '2.1(a)' && !isSigned) ||
      (clause === '2.1(b)(i)' && !isReceived) ||
      (clause === '2.1(b)(ii)' && !arePaid);
    const isMet = status === 'Waived' || (status === 'Satisfied' && !speaksAgainst);
    worked.set(`${clause} met`, yesNo(isMet));
    return isMet;
  });
  const open = conditions.filter((isMet) => !isMet).length;
  for (const column of ['commitments', 'loans', 'fee'] as const) worked.set(`total ${column}`, dollars(sum(column)));
  worked.set('signed', yesNo(isSigned));
  worked.set('fee', dollars(sum('fee')));
  worked.set('not met', open);
  worked.set('effective', yesNo(open === 0));
  worked.set('due', entered('effective date') ?? 0);
  return worked;
}
