import { columnName, type Place } from '../../workbook/sheet';
import type { LocatedLine, LocatedSchedule } from '../locate/located';
import type { Finding } from '../../workbook/finding';
import { type Rule, at, onSheet, referenceOf } from './rule';
import type { Agreement, LineId } from '../../agreement/types';

export const hiddenRows: Rule = {
  id: 'hidden-rows',
  title: 'A row or column of the schedule is hidden.',
  check: ({ agreement, schedule }) => {
    const { sheet } = schedule;
    const rows = contentsOf(agreement, schedule).filter(({ place }) => sheet.hiddenRows.has(place.row));
    const columns = [...new Set(schedule.lines.map(({ at: { column } }) => column))].filter((column) =>
      sheet.hiddenColumns.has(column),
    );
    const first = schedule.lines[0];
    return [
      ...rows.map(({ line, place, holds }) =>
        finding(
          line,
          at(place),
          `Row ${place.row + 1} is hidden and holds ${holds}.`,
          'Unhide it, so that a reader can follow the schedule.',
        ),
      ),
      ...columns.map((column) =>
        finding(
          null,
          at({ row: first?.row ?? schedule.firstRow, column }),
          `Column ${columnName(column)} is hidden and holds amounts of the schedule.`,
          'Unhide it, so that a reader can follow the schedule.',
        ),
      ),
    ];
  },
};

const finding = (line: LineId | null, cell: string, message: string, fix: string): Finding => ({
  rule: 'hidden-rows',
  severity: 'warning',
  line,
  cell,
  message,
  fix,
});

interface Content {
  readonly line: LineId | null;
  readonly place: Place;
  readonly holds: string;
}

/** Everything of the schedule that a reader needs to see. */
function contentsOf(agreement: Agreement, schedule: LocatedSchedule): readonly Content[] {
  const { statementDate, limits, verdicts, lines, strangers } = schedule;
  const kindOf = (line: LineId): string =>
    agreement.schedule.covenants.find((covenant) => covenant.line === line)?.kind ?? 'limit';
  return [
    ...(statementDate.kind === 'missing' ? [] : [{ line: null, place: statementDate.at, holds: 'the Statement Date' }]),
    ...lines.map((located) => ({
      line: located.line,
      place: { row: located.row, column: located.at.column },
      holds: `${referenceOf(agreement, located.line)}${amountShown(located)}`,
    })),
    ...strangers.map(({ label, at: place }) => ({
      line: null,
      place,
      holds: `“${label}”, which is no line of the form`,
    })),
    ...limits.map(({ covenant, at: place }) => ({
      line: covenant,
      place,
      holds: `the ${kindOf(covenant)} permitted of ${covenant}`,
    })),
    ...verdicts.map(({ covenant, at: place }) => ({
      line: covenant,
      place,
      holds: `the covenant compliance of ${covenant}`,
    })),
  ];
}

const amountShown = ({ entry }: LocatedLine): string => (entry.kind === 'number' ? `, ${onSheet(entry.value)}` : '');
