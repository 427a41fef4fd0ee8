/** From net income to EBITDA: the waterfall, its table, and what is said where there is none. */
import { counted, listed } from './text';

export const bridge = {
  label: 'From net income to EBITDA',
  title: 'From net income to EBITDA',
  none: 'No Bridge sheet in this workbook. It holds what lies between net income and both measures, an amount an item; a new one comes filled in with an illustration.',
  insert: 'Insert the Bridge sheet…',
  which: 'Which Bridge sheet',
  answer: (own: string, ownAmount: string, ebitda: string, ebitdaAmount: string): string =>
    `${own} is ${ownAmount}, ${ebitda} ${ebitdaAmount}.`,
  notYet: 'Neither measure can be computed yet.',
  findings: 'What is wrong on the sheet',
  steps: 'Step by step',
  /** Beside the heading of the picture. */
  grammar: 'thick: a measure · filled: added · hollow: taken off',
  picture: (start: string, own: string, stepsToOwn: number, ebitda: string, stepsToEbitda: number): string =>
    `From ${start} by ${counted(stepsToOwn, 'step')} to ${own}, and by ${counted(stepsToEbitda, 'more step', 'more steps')} to ${ebitda}; every amount is in the table below.`,
  withAmount: (name: string, amount: string): string => `${name}, ${amount}`,
  undone: (name: string): string => `${name}: not in EBITDA`,
  onlyInPart: (name: string): string => `${name}: only in part`,
  table: 'The figures',
  item: 'Item',
  total: 'Total',
  asItIs: 'not adjusted',
  notCounted: 'not counted',
  noLine: 'no line',
  goToItem: (name: string, cell: string): string => `${name}, go to ${cell}`,
  noughts: (names: readonly string[]): string => `0.00: ${listed(names)}.`,
  blanks: (names: readonly string[]): string => `Blank, and counted as 0: ${listed(names)}.`,
  sources: 'Clauses, and the words of the call',
  onTheCall: (words: string): string => `On the call: “${words}”.`,
  notOnTheCall: 'On the call: not adjusted for.',
  sameAsSchedule: (line: string, sheet: string): string => `${line} on ${sheet} is the same.`,
  unlikeSchedule: (line: string, sheet: string, amount: string, difference: string, isMore: boolean): string =>
    `${line} on ${sheet} is ${amount}: the bridge is ${difference} ${isMore ? 'above' : 'below'} it.`,
};
