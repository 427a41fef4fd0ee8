import { address } from '../../../workbook/sheet';
import { headingOf, type Table } from '../tables';
import { listed, quoted, report, type Rule } from './rule';

/** What no verdict depends on. */
const MAY_BE_MISSING = new Set(['what', 'claim', 'convention', 'remark', 'why', 'addIn', 'basis']);

/** The layout's columns are there, under their headings. */
export const columnMissing: Rule = {
  id: 'column-missing',
  check: ({ call: { figureTables, relationTables, findingTables } }) =>
    ([...figureTables, ...relationTables, ...findingTables] as unknown as readonly Table[]).flatMap((table) => {
      const missing = table.missing.filter((id) => !MAY_BE_MISSING.has(id));
      if (!missing.length) return [];
      const headings = missing.map((id) => quoted(headingOf(table.kind, id)));
      return [
        report(
          { table, at: address(table.headingRow, table.columns.get('id') ?? 0) },
          'error',
          `The table has no column ${listed(headings, 'and no column')}.`,
          `Insert ${missing.length > 1 ? 'columns with the headings' : 'a column with the heading'} ${listed(headings)} in row ${table.headingRow + 1}.`,
        ),
      ];
    }),
};
