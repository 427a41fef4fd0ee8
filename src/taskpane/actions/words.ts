/** Every word of the actions, in one place for translation. */
import type { SpreadsheetProblem } from '../port';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}` : (items[0] ?? '');

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export interface SheetContents {
  readonly inputs: number;
  readonly computed: number;
  readonly limits: number;
  readonly verdicts: number;
}

const formulasOf = ({ computed, limits, verdicts }: SheetContents): string =>
  `${listed([counted(computed, 'computed line'), counted(limits, 'limit'), counted(verdicts, 'verdict')])} as live formulas`;

const newSheet = (name: string, after: string | null): string =>
  `One new sheet, ${name}, ${after === null ? 'as the last' : `after ${after}`}`;

const MIRROR = 'Beside each verdict a plain formula, for readers without this add-in';
const NAME = 'Name of the new sheet';

export const words = {
  whatWillBeWritten: 'What will be written',
  cancel: 'Cancel',
  writing: 'Writing…',

  sheetName: {
    label: NAME,
    blank: 'A sheet needs a name.',
    taken: (name: string): string => `There is a sheet ${name} already. Choose another name.`,
    long: (most: number): string => `Excel takes names of up to ${most} characters.`,
    characters: 'Excel takes no \\ / ? * [ ] : in a name, and no apostrophe at its ends.',
    reserved: (name: string): string => `Excel keeps the name ${name} for itself.`,
  },

  notPossible: {
    structure: 'The workbook’s structure is protected: Review, Protect Workbook.',
    protectedSheet: 'This sheet is protected.',
    chart: 'A chart is in front: go to a sheet of cells.',
  },

  insert: {
    label: 'Insert a Schedule A…',
    title: 'Insert a Schedule A',
    statementDate: 'Statement Date',
    dateLater: 'Left blank',
    dateHint: 'Fiscal quarter-ends only.',
    limits: (limits: readonly string[]): string => `${sentence(limits.join(', '))} on this one.`,
    atMost: (name: string, limit: string): string => `${name} at most ${limit} to 1`,
    atLeast: (name: string, limit: string): string => `${name} at least ${limit} to 1`,
    writes: (name: string, after: string | null, contents: SheetContents, date: string | null): readonly string[] => [
      newSheet(name, after),
      `The form’s words, and ${counted(contents.inputs, 'input cell')} left blank, for amounts in dollars`,
      date === null ? 'The Statement Date left blank' : `The Statement Date, ${date}`,
      formulasOf(contents),
      MIRROR,
    ],
    takeBack: 'No other sheet changes. To take it back: Undo, or delete the sheet.',
    verb: 'Insert sheet',
  },

  example: {
    label: 'Open the example…',
    title: 'Open the example',
    sheet: 'Schedule A example',
    intro:
      'A Schedule A that is filled in, to look around in: an illustration from figures of an earnings call, no certificate. Beside each figure stands where it comes from.',
    writes: (name: string, after: string | null, contents: SheetContents): readonly string[] => [
      newSheet(name, after),
      `The form’s words, a Statement Date, and ${counted(contents.inputs, 'amount')}, each with its source`,
      formulasOf(contents),
      MIRROR,
    ],
    verb: 'Insert sheet',
  },

  copy: {
    label: 'Make a values-only copy…',
    title: 'Make a values-only copy',
    intro:
      'For someone without this add-in: every figure as it stands and no formulas, so that no cell shows #NAME? there.',
    suffix: ' values',
    writes: (after: string, rows: number, formulas: number): readonly string[] => [
      `One new sheet, after ${after}`,
      `${counted(rows, 'row')} as ${rows === 1 ? 'it looks' : 'they look'} now; ${
        formulas === 0
          ? 'there are no formulas on it'
          : `${counted(formulas, 'formula becomes a value', 'formulas become values')}`
      }`,
    ],
    takeBack: 'The original stays as it is. To take it back: delete the new sheet.',
    errorsTitle: (count: number): string =>
      count === 1
        ? 'One cell shows an error, and the copy will show it.'
        : `${count} cells show errors, and the copy will show them.`,
    errorCell: (cell: string, error: string): string => `${cell} ${error}`,
    moreErrors: (count: number): string => `and ${count} more`,
    findingsTitle: 'The copy will carry what is wrong here.',
    findings: (errors: number, warnings: number): string =>
      `${[errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean).join(', ')}. `,
    seeFindings: 'See the findings',
    verb: 'Make the copy',
    empty: (sheet: string): string => `${sheet} is empty: there is nothing to copy.`,
  },

  builder: {
    label: 'Build a formula…',
    title: 'Build a formula',
    function: 'Function',
    choose: 'Type or choose, such as LEVERAGE_RATIO',
    noFunction: 'There is no such function.',
    optional: ' (optional)',
    useSelection: 'Use selection',
    useSelectionFor: (argument: string): string => `Use selection for ${argument}`,
    target: 'Cell for the formula',
    targetHint: 'The cell that was selected when this view opened. Select another, then Use selection.',
    nothingSelected: 'Select a cell or one range in the sheet first.',
    oneCell: (address: string): string =>
      `${address} is no single cell: a formula is written into one, and spills from there.`,
    unread: (problem: string): string => `The functions could not be listed. ${problem}`,
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
  },

  problem: (problem: SpreadsheetProblem): { readonly title: string; readonly body: string } => {
    if (problem.kind === 'editing') {
      return {
        title: 'Excel is editing a cell and cannot be written to.',
        body: 'Press Enter or Esc in the sheet, then try again.',
      };
    }
    const own = `Excel says: ${problem.message} (${problem.code})`;
    return { title: 'Excel did not write it. Nothing has changed.', body: `${PROBLEMS[problem.code] ?? ''}${own}` };
  },
};

const PROBLEMS: Readonly<Record<string, string>> = {
  ItemAlreadyExists: 'There is a sheet of that name. ',
  AccessDenied: 'The sheet or the workbook is protected. ',
  InvalidArgument: 'It cannot read what was to be written. ',
};
