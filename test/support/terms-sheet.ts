/** A Terms sheet as it is inserted, with some cells filled in. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import type { ReadingId } from '../../src/agreement/readings';
import { FACT, FACTS, READING, READINGS, termsForm } from '../../src/supporting-sheets/terms/form';
import { termsTemplate } from '../../src/supporting-sheets/terms/template';
import { layOutForm } from '../../src/supporting-sheets/lay-out-form';
import { type Literal, parseAddress } from '../../src/workbook/memory';
import { type Cell, type Sheet, address } from '../../src/workbook/sheet';
import { serial } from './functions';
import { asSheet } from '../supporting-sheets/a-form';

export interface TermsCase {
  readonly name?: string;
  /** In the option's cell: an option's id, or whatever is typed; null for nothing. */
  readonly chosen?: Readonly<Partial<Record<ReadingId, Literal>>>;
  /** Rows of what a reading takes, by column. */
  readonly facts?: readonly Readonly<Partial<Record<keyof typeof FACT, Literal>>>[];
  /** Readings whose row is not on the sheet. */
  readonly without?: readonly ReadingId[];
}

const layout = layOutForm(termsForm(CALIX_2013), { [FACTS]: 8 });
const place = (reading: ReadingId): number => CALIX_2013.readings.findIndex(({ id }) => id === reading);

/** B7 of the Terms sheet: where a reading is chosen. */
export const optionCell = (reading: ReadingId): string => layout.cellIn(READINGS, place(reading), READING.option);
export const factCell = (row: number, column: keyof typeof FACT): string => layout.cellIn(FACTS, row, FACT[column]);

export function termsSheet({ name = 'Terms', chosen = {}, facts = [], without = [] }: TermsCase = {}): Sheet {
  const values = new Map<string, Literal>(
    Object.entries(chosen).map(([reading, value]) => [optionCell(reading as ReadingId), value]),
  );
  facts.forEach((fact, row) => {
    for (const [column, value] of Object.entries(fact))
      values.set(
        factCell(row, column as keyof typeof FACT),
        column === 'date' && typeof value === 'string' ? serial(value) : value,
      );
  });
  const gone = new Set(without.map((reading) => layout.rowIn(READINGS, place(reading))));
  const template = asSheet(termsTemplate(CALIX_2013));
  const kept = template.cells.filter(({ row, column }) => !gone.has(row) && !values.has(address(row, column)));
  const filled = [...values].flatMap(([where, value]): readonly Cell[] =>
    value === null ? [] : [{ ...parseAddress(where), value }],
  );
  return { ...template, name, cells: [...kept, ...filled].sort((a, b) => a.row - b.row || a.column - b.column) };
}
