import { address } from '../../../workbook/sheet';
import { report, type Rule } from './rule';

/** Formulas look figures up in one table. */
export const tableDoubled: Rule = {
  id: 'table-doubled',
  check: ({ call: { figureTables, findingTables } }) =>
    [figureTables, findingTables].flatMap(([first, ...others]) =>
      others.map((table) =>
        report(
          { table, at: address(table.headingRow, table.columns.get('id') ?? 0) },
          'warning',
          `This is a further table of ${table.kind}; the first stands on sheet “${first?.sheet.name ?? ''}”, and formulas look into that one alone.`,
          `Move its rows under those of the first, or give each call a workbook of its own.`,
        ),
      ),
    ),
};
