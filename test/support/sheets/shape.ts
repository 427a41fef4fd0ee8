/** The many ways in which people lay out Schedule A; every one of them is right. */

export interface Shape {
  /**
   * Where references stand: "I.A.1" in a column of their own; "1. words"; "I.A.1 words"; roman, letter and number in three columns where they
   * first occur (as printed) or on every row; roman and letter in columns and "1. words", as the form's own table; nowhere.
   */
  readonly numbering:
    'reference' | 'inLabel' | 'fullInLabel' | 'threeColumns' | 'threeColumnsRepeated' | 'asPrinted' | 'none';
  /** What the form prints as a second "C.". */
  readonly leverageLetter: 'C' | 'D';
  readonly totalIsNumbered: boolean;
  /** How the form's words are spelled, or shortened. */
  readonly wording: 'form' | 'curly' | 'straight' | 'upper' | 'british' | 'spaced' | 'short' | 'noColons';
  /** "$" in a cell of its own before each amount. */
  readonly dollarCell: boolean;
  /**
   * One column of amounts; totals in an outer column; four quarters before the total, for amounts of the year or for all; the year before
   * behind it; three earlier quarter-ends before it.
   */
  readonly columns: 'one' | 'outer' | 'quarters' | 'quartersOfAll' | 'yearBefore' | 'history';
  /** Empty columns between the words and the amounts. */
  readonly gap: number;
  readonly notes: 'none' | 'left' | 'right' | 'both';
  /** Numbers of notes in a column between words and amounts. */
  readonly noteNumbers: boolean;
  /** The rows counted in a column of their own, left of everything. */
  readonly rowNumbers: boolean;
  readonly blankRows: boolean;
  /** Labels in merged cells, over the words' column and two more. */
  readonly merged: boolean;
  /** The words broken over two rows, the amount in the second. */
  readonly wrapped: boolean;
  /** Row and column of the upper left corner, from 0. */
  readonly corner: readonly [row: number, column: number];
  readonly title: boolean;
  readonly stepDown: 'asPrinted' | 'before' | 'after' | 'none';
  readonly footnote: 'asPrinted' | 'before' | 'after' | 'none';
  readonly limit: 'number' | '2.50 to 1' | '2.50:1.00' | '2.50x' | 'to 1 beside' | 'in the label';
  /** "to 1" in the cell right of a ratio. */
  readonly toOneBesideRatio: boolean;
  readonly answer: AnswerStyle;
  readonly datePlace: 'nextCell' | 'inLabel' | 'inBrackets' | 'between' | 'below';
  readonly dateSpelling: 'serial' | 'serial1904' | 'long' | 'short' | 'american' | 'dayMonth' | 'dayFirst' | 'iso';
  readonly unit: UnitSpelling;
  /** What stands for a ratio where there is nothing to divide by. */
  readonly noRatio: '' | '-' | '–' | '—' | 'n/a' | 'N/A' | 'n.m.' | 'NM' | 'None' | 'not applicable';
  /** Computed lines typed, or as formulas that refer to their lines one by one, by SUM, or by the add-in's functions (dollars only). */
  readonly totals: 'typed' | 'added' | 'summed' | 'functions';
}

export type AnswerStyle =
  | 'word'
  | 'upper case'
  | 'TRUE'
  | 'boolean'
  | 'by formula'
  | 'in the label'
  | '☒ Yes ☐ No'
  | 'Yes ☒ No ☐'
  | 'Yes [x] No [ ]'
  | '[X] Yes [ ] No'
  | '( ) Yes (x) No'
  | 'Yes X No __'
  | 'Yes þ No ¨'
  | 'Yes x No o'
  | 'two cells, box first'
  | 'two cells, box last'
  | 'two rows, box in the cell'
  | 'two rows, mark beside'
  | 'two rows, mark before'
  | 'X beside'
  | '✓ beside'
  | 'Wingdings beside'
  | 'Wingdings before';

export const ANSWER_STYLES = [
  'word',
  'upper case',
  'TRUE',
  'boolean',
  'by formula',
  'in the label',
  '☒ Yes ☐ No',
  'Yes ☒ No ☐',
  'Yes [x] No [ ]',
  '[X] Yes [ ] No',
  '( ) Yes (x) No',
  'Yes X No __',
  'Yes þ No ¨',
  'Yes x No o',
  'two cells, box first',
  'two cells, box last',
  'two rows, box in the cell',
  'two rows, mark beside',
  'two rows, mark before',
  'X beside',
  '✓ beside',
  'Wingdings beside',
  'Wingdings before',
] as const satisfies readonly AnswerStyle[];

/** How the unit is said; '' says nothing, and means dollars. */
export const UNITS = {
  '': 1,
  '(in dollars)': 1,
  '(in thousands)': 1_000,
  '(In thousands of dollars)': 1_000,
  '(Dollars in thousands)': 1_000,
  '(Amounts in thousands of U.S. dollars)': 1_000,
  $000s: 1_000,
  "(000's omitted)": 1_000,
  '($ in thousands)': 1_000,
  'US$ thousands': 1_000,
  '(in millions)': 1_000_000,
  '$ in millions': 1_000_000,
  '($MM)': 1_000_000,
  'USD millions': 1_000_000,
} as const;
export type UnitSpelling = keyof typeof UNITS;

/** The form as simply as it can be typed. */
export const PLAIN: Shape = {
  numbering: 'reference',
  leverageLetter: 'D',
  totalIsNumbered: true,
  wording: 'form',
  dollarCell: false,
  columns: 'one',
  gap: 0,
  notes: 'none',
  noteNumbers: false,
  rowNumbers: false,
  blankRows: false,
  merged: false,
  wrapped: false,
  corner: [0, 0],
  title: true,
  stepDown: 'asPrinted',
  footnote: 'after',
  limit: 'number',
  toOneBesideRatio: false,
  answer: 'word',
  datePlace: 'nextCell',
  dateSpelling: 'serial',
  unit: '',
  noRatio: 'n/a',
  totals: 'added',
};

/** Shapes with a name, each as somebody would make it. */
export const SHAPES = {
  plain: PLAIN,
  /** The bank's form pasted from a word processor: its numbering, its defects, its boxes. */
  pastedForm: {
    ...PLAIN,
    numbering: 'asPrinted',
    leverageLetter: 'C',
    totalIsNumbered: false,
    dollarCell: true,
    wording: 'curly',
    footnote: 'asPrinted',
    limit: '2.50 to 1',
    toOneBesideRatio: true,
    answer: 'Yes x No o',
    datePlace: 'inBrackets',
    dateSpelling: 'long',
  },
  wordsWithNumbers: {
    ...PLAIN,
    numbering: 'inLabel',
    leverageLetter: 'C',
    totalIsNumbered: false,
    dollarCell: true,
    wording: 'straight',
    answer: '☒ Yes ☐ No',
    totals: 'summed',
  },
  threeColumns: {
    ...PLAIN,
    numbering: 'threeColumns',
    leverageLetter: 'C',
    totalIsNumbered: false,
    blankRows: true,
    answer: 'two cells, box last',
    limit: 'to 1 beside',
  },
  farAway: {
    ...PLAIN,
    numbering: 'threeColumnsRepeated',
    merged: true,
    blankRows: true,
    gap: 4,
    corner: [39, 7],
    notes: 'both',
    answer: 'two rows, box in the cell',
    datePlace: 'below',
  },
  thousandsWithQuarters: {
    ...PLAIN,
    numbering: 'inLabel',
    wording: 'short',
    columns: 'quarters',
    unit: '(in thousands)',
    limit: '2.50x',
    answer: 'by formula',
    totals: 'summed',
  },
  millions: {
    ...PLAIN,
    numbering: 'none',
    totalIsNumbered: false,
    columns: 'yearBefore',
    unit: '($MM)',
    limit: '2.50:1.00',
    answer: 'TRUE',
    stepDown: 'none',
    footnote: 'none',
    dateSpelling: 'american',
  },
  outerTotals: {
    ...PLAIN,
    numbering: 'fullInLabel',
    columns: 'outer',
    dollarCell: true,
    gap: 2,
    notes: 'right',
    limit: 'in the label',
    answer: '✓ beside',
    dateSpelling: 'dayMonth',
    noRatio: '',
  },
  history: {
    ...PLAIN,
    numbering: 'asPrinted',
    columns: 'history',
    noteNumbers: true,
    rowNumbers: true,
    corner: [3, 1],
  },
  functions: { ...PLAIN, totals: 'functions', answer: 'boolean', notes: 'right' },
} as const satisfies Record<string, Shape>;
