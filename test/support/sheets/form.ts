/** The form's rows as a shape prints them, before they stand anywhere; and what may be wrong with them. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { lineOf } from '../../../src/agreement/lines';
import type { Literal } from '../../../src/workbook/memory';
import { type Amounts, LESS } from './amounts';
import type { Shape } from './shape';
import { spelled } from './words';

export type Kind =
  | 'title'
  | 'unit'
  | 'statementDate'
  | 'part'
  | 'heading'
  | 'line'
  | 'limit'
  | 'stepDown'
  | 'verdict'
  | 'footnote'
  | 'other';

export interface PrintedRow {
  readonly kind: Kind;
  /** The line, or the covenant's line for a limit and a verdict; the part or heading. */
  readonly id: string | null;
  readonly roman: string;
  readonly letter: string;
  readonly number: string;
  readonly words: string;
  /** What else stands in the row, beginning in the amount column. */
  readonly beside?: readonly Literal[];
}

/** What a preparer did with an amount cell. */
export interface Typed {
  readonly value: Literal;
  /** With the cells of other lines: (cell) => `=${cell('I.A.5')}`. */
  readonly formula?: string | ((cell: (line: string) => string) => string) | undefined;
}

/** What is done to a right schedule. Lines by reference; "title", "part I", "heading I.A", "limit I.D", "verdict I.D", "statementDate" are rows too. */
export interface Changes {
  readonly without?: readonly string[];
  readonly doubled?: readonly string[];
  readonly swapped?: readonly (readonly [string, string])[];
  readonly words?: Readonly<Record<string, string>>;
  /** The number printed beside a line: { 'I.C.2': '3.' }. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** What stands as the amount, by line. */
  readonly entries?: Readonly<Record<string, Typed>>;
  /** What stands as the limit, by the covenant's line. */
  readonly limits?: Readonly<Record<string, Literal>>;
  /** What stands as the answer, by the covenant's line, beginning in the amount column. */
  readonly answers?: Readonly<Record<string, readonly (readonly Literal[])[]>>;
  /** What stands as the date, in its cell; null for nothing. */
  readonly date?: Literal;
  /** Rows that no line of the form explains, by the line they stand behind. */
  readonly strangers?: Readonly<Record<string, { readonly words: string; readonly value: Literal }>>;
  readonly hidden?: readonly string[];
}

/** The name by which Changes call a row. */
export const nameOf = ({ kind, id }: PrintedRow): string =>
  kind === 'line' ? (id ?? '') : id === null ? kind : `${kind} ${id}`;

const row = (kind: Kind, id: string | null, words: string, more: Partial<PrintedRow> = {}): PrintedRow => ({
  kind,
  id,
  roman: '',
  letter: '',
  number: '',
  words,
  ...more,
});

export function printedRows(shape: Shape, amounts: Amounts, changes: Changes): readonly PrintedRow[] {
  const rows = withChanges(moved(shape, formRows(shape, amounts)), changes);
  return shape.unit === '' ? rows : placeUnit(rows, row('unit', null, shape.unit));
}

function formRows(shape: Shape, amounts: Amounts): readonly PrintedRow[] {
  const words = (text: string, line: string | null = null): string => spelled(shape.wording, text, line);
  return CALIX_2013.schedule.rows.flatMap((formRow): readonly PrintedRow[] => {
    switch (formRow.kind) {
      case 'title':
        return shape.title ? [row('title', null, words(formRow.words))] : [];
      case 'statementDate':
        return [row('statementDate', null, words(formRow.words))];
      case 'part':
        return [row('part', formRow.id, words(formRow.words), { roman: formRow.id })];
      case 'heading':
        return [row('heading', formRow.id, words(formRow.words), placeOnForm(shape, formRow.id))];
      case 'line': {
        const own = row('line', formRow.line, words(lineOf(CALIX_2013, formRow.line).words, formRow.line), {
          ...placeOnForm(shape, formRow.line),
        });
        const less = row('line', LESS, words(lineOf(CALIX_2013, LESS).words, LESS));
        return formRow.line === 'I.A.5' && amounts.inputs[LESS] !== undefined ? [less, own] : [own];
      }
      case 'limit':
      case 'verdict':
        return [row(formRow.kind, formRow.covenant, words(formRow.words))];
      case 'stepDown':
        return [
          row('stepDown', null, words(formRow.heading[0]), { beside: [words(formRow.heading[1])] }),
          ...formRow.rows.map(([period, limit]) => row('stepDown', null, words(period), { beside: [limit] })),
        ];
      case 'footnote':
        return [row('footnote', null, `${formRow.number} ${words(formRow.words)}`)];
    }
  });
}

/** The reference taken apart, as the shape prints it. */
function placeOnForm(shape: Shape, id: string): Partial<PrintedRow> {
  const [roman = '', letter = '', number = ''] = id.split('.');
  if (id === 'I.A.5' && !shape.totalIsNumbered) return {};
  if (id === 'I.D') return { roman, letter: shape.leverageLetter };
  return { roman, letter, number };
}

/** Puts the step-down table and the footnote where the shape has them. */
function moved(shape: Shape, rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const taken = (kind: Kind): readonly PrintedRow[] => rows.filter((one) => one.kind === kind);
  const places = [
    ['stepDown', shape.stepDown],
    ['footnote', shape.footnote],
  ] as const;
  const isAway = (kind: Kind): boolean =>
    places.some(([own, place]) => own === kind && !(own === 'stepDown' && place === 'asPrinted'));
  const rest = rows.filter(({ kind }) => !isAway(kind));
  const at = (place: string): readonly PrintedRow[] =>
    places.flatMap(([kind, own]) => (own === place && isAway(kind) ? taken(kind) : []));
  const partOne = rest.findIndex(({ kind }) => kind === 'part');
  const pageEnd = rest.findIndex(({ id }) => id === 'I.C.2') + 1;
  return [
    ...rest.slice(0, partOne),
    ...at('before'),
    ...rest.slice(partOne, pageEnd),
    ...at('asPrinted'),
    ...rest.slice(pageEnd),
    ...at('after'),
  ];
}

const placeUnit = (rows: readonly PrintedRow[], unit: PrintedRow): readonly PrintedRow[] => {
  const first = Math.max(
    0,
    rows.findIndex(({ kind }) => kind === 'part'),
  );
  return [...rows.slice(0, first), unit, ...rows.slice(first)];
};

function withChanges(rows: readonly PrintedRow[], changes: Changes): readonly PrintedRow[] {
  const swaps = new Map((changes.swapped ?? []).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const byName = new Map(rows.map((one) => [nameOf(one), one]));
  return rows.flatMap((original): readonly PrintedRow[] => {
    const one = byName.get(swaps.get(nameOf(original)) ?? '') ?? original;
    const name = nameOf(one);
    if (changes.without?.includes(name)) return [];
    const number = changes.numbers?.[name];
    const changed: PrintedRow = {
      ...one,
      words: changes.words?.[name] ?? one.words,
      ...(number === undefined ? {} : { number: number.replace(/\.$/, '') }),
    };
    const stranger = changes.strangers?.[name];
    return [
      changed,
      ...(changes.doubled?.includes(name) ? [changed] : []),
      ...(stranger ? [row('other', null, stranger.words, { beside: [stranger.value] })] : []),
    ];
  });
}
