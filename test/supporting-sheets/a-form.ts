/** A small form for tests: every kind of entry, a table filled in by hand and one with rows of its own. */
import { type FormToWrite, writeForm } from '../../src/supporting-sheets/write-form';
import type { SheetForm } from '../../src/supporting-sheets/form';
import type { Sheet } from '../../src/workbook/sheet';
import type { SheetToWrite } from '../../src/workbook/sheet-to-write';

export const FORM: SheetForm = {
  id: 'dues',
  name: 'Dues',
  title: 'Dues of the club',
  intro: 'What each member owes.',
  fields: [
    { id: 'limit', label: 'Highest due', kind: 'amount', note: 'Dollars.' },
    { id: 'balance', label: 'Balance', kind: 'amount', sign: 'any' },
    { id: 'since', label: 'In force since', kind: 'date' },
    { id: 'open', label: 'Open to all', kind: 'answer' },
    {
      id: 'count',
      label: 'Counted',
      kind: 'choice',
      choices: [
        { id: 'once', words: 'Once, in the first month' },
        { id: 'each', words: 'Each month' },
      ],
    },
    { id: 'remark', label: 'Remark', kind: 'text' },
  ],
  tables: [
    {
      id: 'members',
      heading: 'Members',
      note: 'One a row.',
      columns: [
        { id: 'name', label: 'Member', kind: 'text', width: 30 },
        { id: 'due', label: 'Due', kind: 'amount', width: 15 },
        { id: 'paid', label: 'Paid', kind: 'answer', width: 10 },
      ],
      total: 'Total',
    },
    {
      id: 'duties',
      heading: 'Duties',
      columns: [
        { id: 'duty', label: 'Duty', kind: 'text', width: 30 },
        { id: 'done', label: 'Done', kind: 'answer', width: 10 },
      ],
      rows: [
        { id: 'sweep', printed: { duty: 'Sweep the hall' } },
        { id: 'lock', printed: { duty: 'Lock the door' } },
      ],
    },
  ],
};

export const written = (given: Partial<FormToWrite> = {}): SheetToWrite =>
  writeForm(FORM, { borrower: 'A & B', rows: { members: 4 }, ...given });

/** As it would be read back, moved by rows and columns. */
export const asSheet = ({ name, cells }: SheetToWrite, down = 0, right = 0): Sheet => ({
  name,
  visible: true,
  cells: cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ row, column, value, formula }) => ({
      row: row + down,
      column: column + right,
      value,
      ...(formula !== undefined && { formula }),
    })),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
