/** What stands in a cell of a form, as what belongs there. */
import type { CalendarDate } from '../core/calendar-date';
import { fromCellNumber } from '../core/decimal';
import { type Money, isNegative, usd } from '../core/quantity';
import { asTyped } from '../workbook/as-typed';
import { dateInCell } from '../workbook/date-text';
import { type Entry, entryOf } from '../workbook/entry';
import { plain } from '../workbook/plain';
import type { Cell, Place } from '../workbook/sheet';
import type { Choice, Field } from './form';

/** Each is null where the cell is blank, or holds something else. */
export interface ReadEntry {
  readonly field: Field;
  /** Null where the cell's words are not on the sheet. */
  readonly at: Place | null;
  readonly formula: string | null;
  readonly isBlank: boolean;
  /** Filled in with something that does not belong there: what was found, in words. */
  readonly wrong: string | null;
  /** As typed, on one line. */
  readonly text: string | null;
  /** USD. */
  readonly amount: Money | null;
  readonly date: CalendarDate | null;
  readonly answer: boolean | null;
  readonly choice: Choice | null;
}

export function readEntry(field: Field, cell: Cell | undefined, at: Place | null, dateSystem: 1900 | 1904): ReadEntry {
  const entry = entryOf(cell);
  const nothing = {
    field,
    at,
    formula: cell?.formula ?? null,
    isBlank: false,
    wrong: null,
    text: null,
    amount: null,
    date: null,
    answer: null,
    choice: null,
  };
  if (entry.kind === 'blank' || entry.kind === 'placeholder') return { ...nothing, isBlank: true };
  if (entry.kind === 'error') return { ...nothing, wrong: `the error ${entry.error}` };
  if (entry.kind === 'not calculated') return { ...nothing, wrong: 'a formula that has not been calculated' };
  const wrong = { ...nothing, wrong: described(entry) };
  switch (field.kind) {
    case 'text':
      return { ...nothing, text: entry.kind === 'number' ? String(entry.value) : asTyped(String(cell?.value)) };
    case 'amount': {
      if (entry.kind !== 'number') return wrong;
      const amount = usd(fromCellNumber(entry.value));
      return field.sign !== 'any' && isNegative(amount) ? wrong : { ...nothing, amount };
    }
    case 'date': {
      const date = dateInCell(cell?.value ?? null, dateSystem);
      return date ? { ...nothing, date } : wrong;
    }
    case 'answer': {
      const answer = answerIn(cell);
      return answer === null ? wrong : { ...nothing, answer };
    }
    case 'choice': {
      const said = entry.kind === 'number' ? String(entry.value) : entry.text.toLowerCase();
      const choice = field.choices.find(({ id, words }) => [id, plain(words).toLowerCase()].includes(said));
      return choice ? { ...nothing, choice } : wrong;
    }
  }
}

/** No other words: formulas on the sheet and the COVENANT functions read these alone. */
const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
]);

const answerIn = (cell: Cell | undefined): boolean | null =>
  ANSWERS.get(plain(String(cell?.value)).toLowerCase()) ?? null;

const described = (entry: Entry): string => {
  if (entry.kind === 'number') return String(entry.value);
  return 'text' in entry ? `the text “${entry.text}”` : entry.kind;
};
