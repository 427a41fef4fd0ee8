/** What is wrong on a filled form whatever it is about: entries that do not belong where they stand, and words that are not there. */
import type { Finding, Severity } from '../workbook/finding';
import { type Place, address } from '../workbook/sheet';
import { type Field, type SheetForm, type TableForm, defaultOf } from './form';
import type { ReadEntry } from './read-entry';
import type { FilledForm, ReadRow } from './read-form';

export const at = ({ row, column }: Place): string => address(row, column);
export const cellOf = ({ at: place }: ReadEntry): string | null => place && at(place);

/** Every entry of a filled form, by its field or its column in each row. */
export function eachEntry(filled: FilledForm): readonly ReadEntry[] {
  const { fields, tables } = filled.form;
  return [
    ...fields.map(({ id }) => filled.field(id)),
    ...tables.flatMap((table) => filled.rows(table.id).flatMap((row) => entriesOf(table, row))),
  ];
}

const entriesOf = ({ columns }: TableForm, row: ReadRow): readonly ReadEntry[] =>
  columns.filter(({ id }) => !isPrinted(columns, row, id)).map(({ id }) => row.entry(id));

/** In the form's own rows the words are the form's. */
const isPrinted = (columns: TableForm['columns'], { id, entry }: ReadRow, column: string): boolean =>
  id !== null && column === columns[0]?.id && entry(column).text !== null;

export function formFindings(filled: FilledForm): readonly Finding[] {
  return [...missingWords(filled), ...wrongEntries(filled), ...rowsWithoutName(filled)];
}

function missingWords({ form, missing, titleAt }: FilledForm): readonly Finding[] {
  return missing.map((words) => ({
    rule: `${form.id}-words-missing`,
    severity: 'error' as Severity,
    line: null,
    cell: at(titleAt),
    message: `“${words}” is not on the sheet ${named(form)}, so nothing is read for it.`,
    fix: `Give the cell its words back, or insert a new ${form.title} and move the entries to it.`,
  }));
}

const wrongEntries = (filled: FilledForm): readonly Finding[] =>
  eachEntry(filled).flatMap((entry) =>
    entry.wrong === null
      ? []
      : [
          {
            rule: `${filled.form.id}-entry`,
            severity: 'error' as Severity,
            line: null,
            cell: cellOf(entry),
            message: `${entry.field.label}: found ${entry.wrong}.${untilThen(entry.field)}`,
            fix: mended(entry),
          },
        ],
  );

/** What a formula gives is mended where it comes from. */
function mended({ field, formula, at: place }: ReadEntry): string {
  const cell = place ? at(place) : 'the cell';
  if (field.computed && formula !== null) return `Mend what the formula in ${cell} refers to, or put its formula back.`;
  return `In ${cell} enter ${wanted(field)}${field.computed ? '' : ', or leave it blank'}.`;
}

function untilThen(field: Field): string {
  const byDefault = defaultOf(field);
  return byDefault ? ` Until it is one of those offered, the default holds: “${byDefault.words}”.` : '';
}

/** A row whose first cell is blank is not known for what it is; its entries would be lost. */
function rowsWithoutName(filled: FilledForm): readonly Finding[] {
  return filled.form.tables.flatMap(({ id, columns, rows }) => {
    const [first] = columns;
    if (!first || rows) return [];
    return filled.rows(id).flatMap((row): readonly Finding[] => {
      const isNameless =
        row.entry(first.id).isBlank &&
        columns.some(({ id: column, computed }) => !computed && !row.entry(column).isBlank);
      if (!isNameless) return [];
      const cell = cellOf(row.entry(first.id));
      return [
        {
          rule: `${filled.form.id}-row-without-name`,
          severity: 'error',
          line: null,
          cell,
          message: `Row ${row.row + 1} has entries, but no ${first.label}.`,
          fix: `In ${cell ?? 'its first cell'} enter ${wanted(first)}, or empty the row.`,
        },
      ];
    });
  });
}

const named = ({ title }: SheetForm): string => `that holds “${title}”`;

export function wanted(field: Field): string {
  switch (field.kind) {
    case 'amount':
      return field.sign === 'any' ? 'a number in dollars' : 'a number in dollars, 0 or more';
    case 'date':
      return 'a date, such as 2015-12-31';
    case 'answer':
      return 'Yes or No';
    case 'choice':
      return `one of: ${field.choices.map(({ words }) => `“${words}”`).join(', ')}`;
    case 'text':
      return 'text';
  }
}
