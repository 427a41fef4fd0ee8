import { headingsOf, type TableKind } from '../tables';
import type { Rule } from './rule';

const WITHOUT: readonly (readonly [TableKind, 'error' | 'warning', string])[] = [
  ['figures', 'error', 'so the relations have nothing to follow from'],
  ['relations', 'error', 'so there is nothing to tie out'],
  ['findings', 'warning', 'so slips of the call have no place'],
];

/** Figures, relations and findings have a table each. */
export const tableMissing: Rule = {
  id: 'table-missing',
  check: ({ call: { figureTables, relationTables, findingTables } }) => {
    const tables = { figures: figureTables, relations: relationTables, findings: findingTables };
    const sheet = (figureTables[0] ?? relationTables[0])?.sheet.name ?? '';
    return WITHOUT.filter(([kind]) => !tables[kind].length).map(([kind, severity, so]) => ({
      sheet,
      cell: null,
      severity,
      message: `No sheet has a table of ${kind}, ${so}.`,
      fix: `Add a sheet with the headings ${headingsOf(kind).join(', ')}, and the others that the command “template --call” writes.`,
    }));
  },
};
