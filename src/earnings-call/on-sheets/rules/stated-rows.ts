/** The rows in which it is entered how a figure is stated: those of the figures, and those of slips with a figure as meant. */
import type { FigureOnSheet, SlipOnSheet } from '../read-call';
import type { StatedParts } from '../read-stated';
import type { TableRow } from '../tables';
import type { Subject } from './rule';

export interface StatedRow {
  readonly id: string;
  readonly table: FigureOnSheet['table'] | SlipOnSheet['table'];
  readonly at: TableRow<'figures'>['at'];
  readonly parts: StatedParts;
}

export const statedRows = ({ call: { figures, slips } }: Subject): readonly StatedRow[] =>
  [...figures, ...slips.filter(({ hasMeant }) => hasMeant)].map((one) => {
    const row = one.row as FigureOnSheet['row'];
    return { id: one.id, table: one.table, at: (column) => row.at(column), parts: one.parts };
  });
