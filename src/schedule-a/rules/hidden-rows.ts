import { columnName } from '../../workbook/sheet';
import { type Finding, type Rule, at, onSheet } from './rule';
import type { LocatedLine } from '../locate/located';

export const hiddenRows: Rule = {
  id: 'hidden-rows',
  title: 'A row or column of the schedule is hidden.',
  check: ({ schedule }) => {
    const { sheet } = schedule;
    const hidden = schedule.lines.filter(({ row }) => sheet.hiddenRows.has(row));
    const columns = [...new Set(schedule.lines.map(({ at: { column } }) => column))].filter((column) =>
      sheet.hiddenColumns.has(column),
    );
    return [
      ...hidden.map((located): Finding => ({
        rule: 'hidden-rows',
        severity: 'warning',
        line: located.line,
        cell: at(located.at),
        message: `Row ${located.row + 1} is hidden and holds ${located.line}${amountShown(located)}.`,
        fix: 'Unhide it, so that a reader can follow the total.',
      })),
      ...columns.map((column): Finding => ({
        rule: 'hidden-rows',
        severity: 'warning',
        line: null,
        cell: `${columnName(column)}${schedule.firstRow + 1}`,
        message: `Column ${columnName(column)} is hidden and holds amounts of the schedule.`,
        fix: 'Unhide it, so that a reader can follow the totals.',
      })),
    ];
  },
};

const amountShown = ({ entry }: LocatedLine): string => (entry.kind === 'number' ? `, ${onSheet(entry.value)}` : '');
