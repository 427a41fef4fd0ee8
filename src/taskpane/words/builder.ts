/** The formula builder. */
import { counted, listed } from './text';

export const builder = {
  label: 'Build a formula…',
  title: 'Build a formula',
  function: 'Function',
  choose: 'Type or choose',
  noFunction: 'There is no such function.',
  optional: ' (optional)',
  useSelection: 'Use selection',
  useSelectionFor: (argument: string): string => `Use selection for ${argument}`,
  target: 'Cell for the formula',
  targetHint: 'The cell that was selected when this view opened. Select another, then Use selection.',
  nothingSelected: 'Select a cell or one range in the sheet first.',
  oneCell: (address: string): string =>
    `${address} is no single cell: a formula is written into one, and spills from there.`,
  onItself: (address: string): string =>
    `${address} is one of the arguments: the formula would depend on itself. Select another cell for it.`,
  unread: 'The functions could not be listed.',
  tryAgain: 'Try again',
  listing: 'Listing the functions…',
  fill: (names: readonly string[]): string => `Still to fill in: ${listed(names)}.`,
  gives: 'gives',
  givesMore: (rows: number, columns: number): string => `and fills ${rows} by ${columns} cells`,
  calculatedByExcel: 'Excel will calculate it.',
  oneCellEmpty: (address: string, sheet: string): string => `One cell: ${address} on ${sheet}, now empty.`,
  oneCellFilled: (address: string, sheet: string, value: string): string =>
    `One cell: ${address} on ${sheet}. It holds ${value}, which will be replaced.`,
  takeBack: ' To take it back: Undo.',
  blank: 'blank',
  cells: (count: number): string => counted(count, 'cell'),
  verb: (address: string): string => `Insert in ${address}`,
  verbAlone: 'Insert',
  needed: 'This argument is needed.',
  unclosedQuote: 'A quotation mark is not closed.',
  unclosedParenthesis: 'The parentheses do not pair.',
  comma: 'A comma here begins the next argument. Enter one cell, range or value.',
};
