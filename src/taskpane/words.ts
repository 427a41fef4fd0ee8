/**
 * Every word of the task pane, ready for translation: translate what stands in quotation marks and in backticks, and the
 * functions of the first part, here and nowhere else. What a `${…}` stands for is filled in, and it may move within its sentence;
 * names, and what follows `case` or `===`, stay as they are. The parts stand in the order of the pane, each below a line `// —————`.
 *
 * What the check says (findings, refusals, the names of lines and of readings, clauses) is no part of it: that comes
 * from the rooms below, as in cells and on the command line. The ribbon’s words are in manifest.xml.
 *
 * Used as `import * as words from '../words'`, `words.builder.title`. A new view adds a part with one object named after it.
 */
import { type CalendarDate, inWords } from '../core/calendar-date';
import type { Verdict } from '../earnings-call/tie-out';
import type { VerdictKind } from './model/verdict-kind';
import type { SpreadsheetProblem } from './port';

// ————— NUMBERS, LISTS, NAMES AND DATES: how they become part of a sentence. A translation replaces these functions as well.

export type CovenantKind = 'maximum' | 'minimum';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "Three" to begin a sentence with. */
const inNumbers = (count: number): string => NUMBERS[count] ?? String(count);

/** "1 sheet", "2 sheets". */
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "a, b and c". */
const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}` : (items[0] ?? '');

/** To begin a sentence with, and within one. */
export const sentenceCase = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

export const date = {
  /** December 31, 2015 */
  long: (day: CalendarDate): string => inWords(day),
  /** Sep 30, 2014: in tables and under a limit. */
  short: (day: CalendarDate): string => inWords(day).replace(/^(\S{3})\S*/, '$1'),
  /** Sep 2014: under a chart. */
  month: (day: CalendarDate): string => date.short(day).replace(/ \d+,/, ''),
};

/** The language of this file: screen readers go by it. */
export const language = 'en-US';

// ————— HEADER: the schedule in view, the tabs, the Actions button; and the terms at the foot of a page.

export const header = {
  product: 'Covenants',
  emptyWorkbook: 'Empty workbook',
  checking: 'Checking…',
  thisWorkbook: 'This workbook',
  chooseSchedule: 'Choose a schedule',
  found: (schedules: number, sheets: number): string => `${schedules} found, on ${counted(sheets, 'sheet')}`,
  statementDate: (date: string): string => `Statement Date ${date}`,
  noStatementDate: 'No Statement Date',
  pickerLabel: (sheet: string, nth: number, of: number): string =>
    `Schedule: ${sheet}, ${nth} of ${of}. Choose another`,
  fromCell: (sheet: string, cell: string): string => `${sheet}, from ${cell}`,
  schedules: 'Schedules',
  actions: 'Actions',
  checkAgain: 'Check again',
  notRead: 'The workbook has not been read yet.',
  views: 'Views',
  back: 'Back',
  loading: 'Loading…',
};

export const tabs = { standing: 'Standing', computation: 'Computation', time: 'Over time' };

export const terms = (borrower: string, agreement: string): string => `Terms: ${borrower}, ${agreement}.`;

// ————— THE WORKBOOK AS A WHOLE: pages and notices where there is no schedule to show, or where Excel cannot be read.

export const firstRun = {
  title: 'Is this Schedule A right, and does it comply?',
  text: 'Open a workbook that holds a compliance certificate’s Schedule A. This pane finds it on any sheet, recomputes every line to the cent, and says where each covenant stands.',
  steps: [
    'It only reads. It writes when you ask, and says beforehand what.',
    'Each finding takes you to its cell.',
    'Each figure rests on a clause you can read here.',
  ],
  openExample: 'Open the example',
  insertEmpty: 'Insert an empty Schedule A',
  notNow: 'Not now',
};

export const noneFound = {
  title: 'No Schedule A in this workbook.',
  text: (sheets: number, lines: number): string =>
    `Looked on ${sheets === 1 ? 'its only sheet' : sheets === 2 ? 'both sheets' : `all ${sheets} sheets`} for the form’s words: “Schedule A”, the two part headings, and its ${lines} lines.`,
  closest: 'Closest:',
  nearMiss: (sheet: string, lines: number): string => `sheet ${sheet}, with ${lines} of the lines.`,
  looksAgain: 'The pane looks again whenever a sheet changes.',
};

export const several = {
  title: (count: number): string => `${inNumbers(count)} Schedules A. Which one?`,
  text: (front: string): string =>
    `The sheet in front, ${front}, holds none. Go to a sheet and the pane follows, or choose:`,
  chart: 'The sheet in front is a chart. Go to a sheet and the pane follows, or choose:',
  noStatementDate: 'no Statement Date',
  summary: {
    comply: 'Both comply',
    breach: 'Both breach',
    one: (name: string): string => `${name} breaches`,
    unknown: 'Cannot be determined',
  },
};

export const checking = {
  title: 'Reading the workbook…',
  progress: (read: number, of: number, cells: string): string => `${read} of ${counted(of, 'sheet')}, ${cells} cells.`,
  sheetsRead: 'Sheets read',
  stop: 'Stop',
  stopped: 'The check was stopped.',
  stoppedText: 'Nothing is known of this workbook yet.',
};

export const situation = {
  editing: {
    title: 'Excel is editing a cell and cannot be read.',
    text: 'Press Enter or Esc in the sheet.',
  },
  excel: { title: 'Excel could not be read.' },
  defect: { title: 'The check did not finish.' },
  view: { title: 'This view could not be shown.' },
  below: (time: string): string => `Below is the result of ${time}; later changes are not in it.`,
  checkAgain: 'Check again',
  showMessage: 'Show Excel’s own message',
  hideMessage: 'Hide Excel’s own message',
  protected: {
    title: 'This sheet is protected.',
    text: 'The check reads it as usual. Nothing can be written to it until you unprotect it: Review, Unprotect Sheet.',
  },
  chart: {
    title: 'The sheet in front is a chart.',
    text: (sheet: string): string => `Below is still ${sheet}.`,
  },
};

/** Only where the pane itself is built wrongly. */
export const defect = {
  noRoot: 'The page has no element with the id "root".',
  noCommands: 'No commands are provided around this part of the pane.',
};

// ————— TAB “STANDING”: the answer, and each covenant with its picture.

export const verdict = {
  complies: 'Complies',
  'at the limit': 'Complies, at the limit',
  'by rounding': 'Complies, by rounding',
  'no debt': 'Complies, no debt',
  breaches: 'Breaches',
  'not meaningful': 'Breaches',
  undetermined: 'Cannot be determined',
} satisfies Record<VerdictKind, string>;

export const answer = {
  bothComply: 'Both covenants comply.',
  bothComplyAtLimit: (name: string): string => `Both covenants comply, ${lower(name)} exactly at its limit.`,
  bothAtLimit: 'Both covenants comply, both exactly at their limits.',
  bothComplyByRounding: (name: string): string => `Both covenants comply, ${lower(name)} only by rounding.`,
  bothByRounding: 'Both covenants comply, both only by rounding.',
  bothNoDebt: 'Both covenants comply: there is no debt.',
  bothBreach: 'Both covenants breach.',
  neitherKnown: 'Neither covenant can be determined.',
  one: (name: string, verdict: VerdictKind, kind: CovenantKind): string => {
    switch (verdict) {
      case 'complies':
      case 'no debt':
        return `${name} complies.`;
      case 'at the limit':
        return `${name} complies, exactly at its limit.`;
      case 'by rounding':
        return `${name} complies only by rounding.`;
      case 'breaches':
        return `${name} breaches its ${kind}.`;
      case 'not meaningful':
        return `${name} breaches: EBITDA is not positive.`;
      case 'undetermined':
        return `${name} cannot be determined.`;
    }
  },
  onTheSheet: 'On the sheet: ',
  on: (sheet: string): string => `On ${sheet}: `,
  nothingWrong: 'Nothing wrong found on the sheet.',
};

export const counts = (errors: number, warnings: number): string =>
  [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean).join(', ');

export const noFindings = 'no findings';

export const covenant = {
  toOne: 'to 1',
  atMost: (limit: string): string => `at most ${limit} to 1`,
  atLeast: (limit: string): string => `at least ${limit} to 1`,
  since: (date: string): string => `since ${date}`,
  sinceNotStated: 'date not in the documents read',
  howComputed: (name: string, line: string): string => `How ${lower(name)}, ${line}, was computed`,
  noDebt: 'No debt',
  notMeaningful: 'Not meaningful',
  noRatioYet: 'No ratio yet',
  none: 'none',
};

export const why = {
  atTheLimit: (limit: string, kind: CovenantKind): string =>
    kind === 'maximum'
      ? `Exactly ${limit} to 1. One cent more of debt, or one cent less of EBITDA, and it breaches.`
      : `Exactly ${limit} to 1. One cent more of debt, or one cent less of cash or receivables, and it breaches.`,
  byRounding: (limit: string): string =>
    `It complies because ratios are rounded to ${limit} before they are tested. Exactly, it does not:`,
  noDebt: (kind: CovenantKind): string =>
    kind === 'maximum'
      ? 'With nothing owed the ratio is 0, and the test is met whatever EBITDA is.'
      : 'There is nothing to cover: the ratio has no value, and the test is met.',
  notMeaningful: 'EBITDA is not positive and there is debt, so there is no ratio, and the test is not met.',
  blank: (count: number): string =>
    count === 1
      ? 'One amount is blank. Enter it, or 0 where there is none: blank is not read as zero.'
      : `${inNumbers(count)} amounts are blank. Enter each, or 0 where there is none: blank is not read as zero.`,
  unreadable: (count: number): string =>
    count === 1 ? 'One amount cannot be read.' : `${inNumbers(count)} amounts cannot be read.`,
  noStatementDate: 'Without a Statement Date no limit can be chosen.',
  statementDate: 'Statement Date',
  notOnTheSheet: 'not on the sheet',
};

export const room = {
  furtherDebt: 'Further debt possible',
  ebitdaMayFall: 'EBITDA may fall by',
  debtAbove: 'Debt above the maximum',
  ebitdaShort: 'or EBITDA short by',
  debtPossible: 'Debt possible',
  noneEbitdaNotPositive: 'none: EBITDA is not positive',
  ebitda: 'EBITDA',
  ebitdaNeeded: 'EBITDA that would carry this debt',
  liquidMayFall: 'Cash and receivables may fall by',
  liquidShort: 'Cash and receivables short by',
  liquid: 'Cash and receivables',
};

export const picture = {
  room: (amount: string, kind: CovenantKind): string =>
    kind === 'maximum' ? `${amount} of further debt` : `${amount} above the minimum`,
  shortfall: (amount: string, kind: CovenantKind): string =>
    kind === 'maximum' ? `${amount} too much debt` : `${amount} below the minimum`,
  debtPossible: (amount: string): string => `${amount} of debt possible`,
  noRoom: 'no room left',
  sentence: (name: string, ratio: string, limit: string, room: string): string =>
    `${name} ${ratio} to 1, ${limit}: ${room}.`,
  million: (amount: string): string => `$${amount} million`,
  dollars: (amount: string): string => `$${amount}`,
  yourRoom: 'your room',
  theRatio: 'the ratio',
  theLimit: 'the limit',
  legend: 'How to read the picture: black is the ratio, the measured line is the room, hatched is not allowed.',
};

export const box = {
  label: 'Box ticked on the sheet',
  aside: (says: string): string => `Box: ${says}`,
  yes: 'Yes',
  no: 'No',
  none: 'none',
  both: 'both',
  missing: 'not on the sheet',
  contradicts: (says: string): string => `${says}, contradicts`,
  /** Right by the default readings, and not by those that are chosen. */
  byDefault: (says: string): string => `${says}, as by default`,
};

// ————— TAB “STANDING”, a covenant under every reading. What it came to in a line, and why a reading was not tested, come from the rooms below.

export const readings = {
  inForce: (how: string): string => `(${how})`,
  /** Under a reading that decides. */
  decides: (reading: string, why: string, clause: string): string => `What decides: ${reading}. ${why} ${clause}.`,
  noOther: 'No other reading that was tested changes the verdict.',
  asInForce: 'As they are in force',
  noLimit: 'No limit',
  tested: (reading: string, options: string): string => `${reading}: ${options}`,
  or: ', or ',
  notTested: 'Not tested',
  /** Beside a verdict or a picture that goes by a Terms sheet. */
  chosen: (sheet: string): string => `By what is chosen on ${sheet}, not by default`,
  chosenOn: (reading: string, sheet: string): string => `${reading}, on ${sheet}`,
  takesMore: 'What it takes is not known, so amounts count as entered.',
  ofNoConsequence: 'Of no consequence on this date.',
  choose: 'Choose a reading on a Terms sheet…',
  chosenThere: (sheet: string): string => `Readings are chosen on ${sheet}.`,
  label: (covenant: string, title: string): string => `${covenant}: ${title}`,
};

// ————— TAB “STANDING”, what is wrong on the sheet, as the list says it. The findings themselves come from the check.

export const findings = {
  title: 'Findings',
  none: 'none',
  clean: 'Nothing wrong found. Every line is there, every total foots to the cent, and the boxes agree with the test.',
  severity: { error: 'Error', warning: 'Warning' },
  goTo: (cell: string): string => `Go to ${cell}`,
  goToSheet: (sheet: string): string => `Go to ${sheet}`,
  goToFor: (cell: string, what: string): string => `Go to ${cell}: ${what}`,
  onSheet: (sheet: string): string => `On sheet ${sheet}`,
  cleanBeside: 'Nothing wrong found.',
  onTheSheet: 'On the sheet',
  shouldBe: 'Should be',
  exactly: 'Exactly',
  exactTest: 'Exact test',
  roundedTest: 'Rounded',
  inForce: 'In force',
  lines: (first: string, last: string): string => (first === last ? `Line ${first}` : `Lines ${first} to ${last}`),
  totalOff: (line: string, isTyped: boolean, by: string, isOneCent: boolean): string => {
    const off = isOneCent ? 'one cent off' : `off by ${by}`;
    return isTyped ? `${line} is typed, not computed, and is ${off}.` : `${line} is ${off}.`;
  },
  ratioRounded: (line: string, isTyped: boolean): string =>
    isTyped ? `${line} is typed, and rounded.` : `${line} is rounded by its formula.`,
  ratioWrong: (line: string): string => `${line} does not follow from its lines.`,
  boxContradicts: (says: string, isRounded: boolean): string =>
    `The ${says} box contradicts the ${isRounded ? 'test by rounding' : 'exact test'}.`,
  limitNotInForce: (kind: CovenantKind): string => `The ${kind} permitted is not the one in force.`,
  formDefects: (count: number): string => `${counted(count, 'defect')} of the bank’s own form`,
  formCameSo: 'The form came so. Nothing to do.',
};

// ————— TAB “COMPUTATION”: how it was computed.

export const computation = {
  title: 'How it was computed',
  inDollars: 'Amounts counted, in dollars.',
  sheetIsIn: (unit: string): string => `Amounts counted, in dollars. The sheet is in ${unit}.`,
  tree: 'Computation, from ratio down to input cells',
  columns: { line: 'Line', sheet: 'On the sheet', counted: 'Counted', cell: 'Cell' },
  operators: { '+': 'plus ', '−': 'less ', '÷': 'divided by ', '': '' },
  onTheSheetCounted: ' on the sheet, counted ',
  onTheSheet: (amount: string): string => `${amount} on the sheet`,
  tested: 'Tested without rounding, against',
  testedRounded: (chosenAt: string | null): string =>
    `The ratio is rounded before it is tested${chosenAt === null ? '' : `, as chosen on ${chosenAt}`}.`,
  clause: 'Clause',
  clauseOf: (line: string): string => `Clause of ${line}`,
  blank: 'blank',
  notKnown: 'not known',
  notMeaningful: 'n.m.',
  noDebt: 'no debt',
  upToBasket: (basket: string): string => `Counted up to the basket of ${basket}.`,
  asLedgerAllows: (where: string): string => `As the ledger of the basket allows, ${where}.`,
  upToLedger: (entered: string, where: string, expenses: string, left: string): string =>
    `Entered ${entered}. Counted as the ledger of the basket allows, ${where}: expenses of ${expenses}, with ${left} of the basket left for them.`,
  belowLedger: (where: string, allowed: string): string =>
    `Counted as entered; the ledger of the basket allows ${allowed}, ${where}.`,
  /** By readings that are chosen; where is what chooses each, how what it says. */
  countedAsChosen: (chosen: readonly { readonly how: string; readonly where: string }[]): string =>
    `Counted by what is chosen: ${listed(chosen.map(({ how, where }) => `${how} (${where})`))}.`,
  benefitNotCounted: 'A net benefit was not deducted: counted as 0.',
  quote: (text: string): string => `“${text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`,
};

// ————— TAB “OVER TIME”: the covenants by Measurement Period.

export const time = {
  title: 'Over time',
  schedules: (count: number): string =>
    `${counted(count, 'Schedule A', 'Schedules A')} in this workbook, by Measurement Period.`,
  onlyOne: 'Only one Schedule A in this workbook. With a second, both stand here against their limits.',
  undated: (sheets: readonly string[]): string => `Left out, for want of a Statement Date: ${sheets.join(', ')}.`,
  hatched: (kind: CovenantKind): string =>
    kind === 'maximum' ? 'hatched: above the maximum' : 'hatched: below the minimum',
  chart: (name: string): string =>
    `${name} by Measurement Period against its limit; the figures are in the table below.`,
  figures: 'The figures',
  periodEnded: 'Period ended',
  noDebt: 'no debt',
  notMeaningful: 'n.m.',
  breaches: ' breaches',
  noLimit: '· no limit',
  notKnown: 'not known',
  goToSheet: (date: string, sheet: string): string => `${date}, go to sheet ${sheet}`,
};

// ————— ACTIONS: what every action’s view has, and why an action is not possible or was not carried out.

export const action = {
  whatWillBeWritten: 'What will be written',
  cancel: 'Cancel',
  writing: 'Writing…',
};

export const sheetName = {
  label: 'Name of the new sheet',
  blank: 'A sheet needs a name.',
  taken: (name: string): string => `There is a sheet ${name} already. Choose another name.`,
  long: (most: number): string => `Excel takes names of up to ${most} characters.`,
  characters: 'Excel takes no \\ / ? * [ ] : in a name, and no apostrophe at its ends.',
  reserved: (name: string): string => `Excel keeps the name ${name} for itself.`,
};

export const notPossible = {
  structure: 'The workbook’s structure is protected: Review, Protect Workbook.',
  protectedSheet: 'This sheet is protected.',
  chart: 'A chart is in front: go to a sheet of cells.',
};

export const problem = (problem: SpreadsheetProblem): { readonly title: string; readonly body: string } => {
  if (problem.kind === 'editing') {
    return {
      title: 'Excel is editing a cell and cannot be written to.',
      body: 'Press Enter or Esc in the sheet, then try again.',
    };
  }
  const own = `Excel says: ${problem.message} (${problem.code})`;
  return { title: 'Excel did not write it. Nothing has changed.', body: `${PROBLEMS[problem.code] ?? ''}${own}` };
};

const PROBLEMS: Readonly<Record<string, string>> = {
  ItemAlreadyExists: 'There is a sheet of that name. ',
  AccessDenied: 'The sheet or the workbook is protected. ',
  InvalidArgument: 'It cannot read what was to be written. ',
};

// ————— ACTIONS “INSERT A SCHEDULE A” and “OPEN THE EXAMPLE”.

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

export const insert = {
  label: 'Insert a Schedule A…',
  title: 'Insert a Schedule A',
  sheet: (year: number, quarter: number): string => `Sched A Q${quarter} ${year}`,
  statementDate: 'Statement Date',
  dateLater: 'Left blank',
  dateHint: 'Fiscal quarter-ends only.',
  limits: (limits: readonly string[]): string => `${sentenceCase(limits.join(', '))} on this one.`,
  atMost: (name: string, limit: string): string => `${name} at most ${limit} to 1`,
  atLeast: (name: string, limit: string): string => `${name} at least ${limit} to 1`,
  unit: 'Amounts in',
  units: { dollars: 'dollars', thousands: 'thousands', millions: 'millions' },
  writes: (
    name: string,
    after: string | null,
    contents: SheetContents,
    date: string | null,
    unit: 'dollars' | 'thousands' | 'millions',
  ): readonly string[] => [
    newSheet(name, after),
    `The form’s words, and ${counted(contents.inputs, 'input cell')} left blank, for amounts in ${unit === 'dollars' ? unit : `${unit} of dollars`}`,
    date === null ? 'The Statement Date left blank' : `The Statement Date, ${date}`,
    formulasOf(contents),
    MIRROR,
  ],
  takeBack: 'No other sheet changes. To take it back: Undo, or delete the sheet.',
  verb: 'Insert sheet',
};

export const example = {
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
};

// ————— ACTION “INSERT THE … SHEET”: a sheet that stands beside Schedule A, of any kind.

export interface SupportingContents {
  readonly blank: number;
  /** Cells to fill in that hold something to begin with. */
  readonly filledIn: number;
  readonly formulas: number;
}

export const supporting = {
  label: (name: string): string => `Insert the ${name} sheet…`,
  title: (name: string): string => `Insert the ${name} sheet`,
  writes: (
    name: string,
    after: string | null,
    title: string,
    { blank, filledIn, formulas }: SupportingContents,
  ): readonly string[] => [
    newSheet(name, after),
    blank ? `“${title}”, with ${counted(blank, 'input cell')} left blank` : `“${title}”`,
    ...(filledIn ? [`${counted(filledIn, 'input cell')} filled in to begin with, to be changed`] : []),
    ...(formulas ? [counted(formulas, 'live formula')] : []),
  ],
};

// ————— ACTION “MAKE A VALUES-ONLY COPY”.

export const copy = {
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
  findings: (errors: number, warnings: number): string => `${counts(errors, warnings)}. `,
  seeFindings: 'See the findings',
  verb: 'Make the copy',
  empty: (sheet: string): string => `${sheet} is empty: there is nothing to copy.`,
};

// ————— ACTION “MAKE THE CERTIFICATE”.

export const certificate = {
  label: 'Make the certificate…',
  title: 'Make the certificate',
  noSchedule: 'There is no Schedule A to certify.',
  intro: (date: string | null): string =>
    `The form of Compliance Certificate, filled in from this workbook${date === null ? '' : ` as of ${date}`}, unsigned, as a file to download. Nothing is written to the workbook.`,
  format: 'File',
  word: 'Word',
  pdf: 'PDF',
  paragraph3: 'Paragraph 3 will say',
  blanks: (count: number): string => `${counted(count, 'blank')} will be left, to be filled in`,
  noBlanks: 'Nothing will be left blank.',
  toConfirm: 'Read before signing',
  problems: (count: number): string =>
    `${counted(count, 'error')} in the workbook: only a draft can be made, marked DRAFT on each page`,
  problem: (place: string, message: string, fix: string): string => `${place}: ${message} ${fix}`,
  draft: 'Make a draft',
  verb: 'Make the certificate',
  fileName: (borrower: string, date: string | null, isDraft: boolean): string =>
    ['Compliance Certificate', borrower.replace(/[\\/:*?"<>|,.]+/g, ''), date, isDraft ? 'DRAFT' : null]
      .filter(Boolean)
      .join(' '),
};

// ————— ACTION “BUILD A FORMULA”.

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
  answered: (file: string, status: number): string => `${file} was answered with ${status}.`,
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
  /** As Excel shows the two in a cell. */
  true: 'TRUE',
  false: 'FALSE',
  cells: (count: number): string => counted(count, 'cell'),
  verb: (address: string): string => `Insert in ${address}`,
  verbAlone: 'Insert',
  needed: 'This argument is needed.',
  unclosedQuote: 'A quotation mark is not closed.',
  unclosedParenthesis: 'The parentheses do not pair.',
  comma: 'A comma here begins the next argument. Enter one cell, range or value.',
};

// ————— ACTION “FROM NET INCOME TO EBITDA”: the waterfall, its table, and what is said where there is none.

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

// ————— ACTION “TIE OUT AN EARNINGS CALL”: what ties and what does not, the call’s slips, and where there is no call.

export const tieOut = {
  label: 'Tie out an earnings call',
  title: 'Tie out an earnings call',
  none: 'No earnings call in this workbook. The sheets for one are written on the command line: “covenant template OUT.xlsx --call” writes them to fill in, “covenant figures TRANSCRIPT.txt OUT.xlsx” with the figures of a call’s text, to be confirmed.',
  /** On the page of a workbook without a Schedule A. */
  offered: 'It holds the figures of an earnings call.',
  empty: 'The sheets of a call are there, and nothing is filled in.',
  noRelations: 'No relation to test yet: enter what must follow from what.',
  allTie: (count: number): string => `All ${count} relations tie out.`,
  noneFails: (open: number): string =>
    `Every relation that can be tested ties out; ${counted(open, 'cannot', 'cannot')} be.`,
  fails: (count: number, of: number): string =>
    `${count} of ${counted(of, 'relation')} ${count === 1 ? 'does' : 'do'} not tie.`,
  about: (figures: number, unconfirmed: number, slips: number): string =>
    [
      counted(figures, 'figure'),
      ...(unconfirmed ? [`${unconfirmed} not confirmed`] : []),
      `${counted(slips, 'slip')} of the call`,
    ].join(' · '),
  verdicts: 'By verdict',
  verdict: {
    'ties out': 'Ties out',
    'ties out only through rounding': 'Ties out only through rounding',
    'does not tie': 'Does not tie',
    'cannot be tested': 'Cannot be tested',
  } satisfies Readonly<Record<Verdict, string>>,
  verdictMeans: {
    'ties out': 'The printed figures give the stated one.',
    'ties out only through rounding': 'The printed figures do not give it; figures that are printed so do.',
    'does not tie': 'No figures that are printed so give it.',
    'cannot be tested': 'Something is not stated.',
  } satisfies Readonly<Record<Verdict, string>>,
  stated: 'Stated',
  recomputed: 'Recomputed',
  range: 'Figures printed so give',
  fromTo: (low: string, high: string): string => `${low} to ${high}`,
  unconfirmed: (ids: readonly string[]): string => `On figures that nobody has confirmed: ${ids.join(', ')}.`,
  findings: 'What is wrong on the sheets',
  onSheet: (sheet: string): string => `On ${sheet}`,
  more: (count: number): string => `and ${count} more`,
  clean: 'Nothing wrong found: every formula gives what the figures give, and every figure has its words.',
  slips: 'Slips of the call',
  slipAt: (kind: string, line: string): string => (line ? `${kind}, line ${line}` : kind),
  said: (words: string): string => `“${words}”`,
  means: (meant: string): string => `Means: ${meant}.`,
};
