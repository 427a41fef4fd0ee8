/** Every word of the pane, in one place for translation. What the check itself says (findings, refusals) comes from the rooms below. */
import type { VerdictKind } from './model/verdict-kind';

type CovenantKind = 'maximum' | 'minimum';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const inNumbers = (count: number): string => NUMBERS[count] ?? String(count);
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const upper = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

export const words = {
  sentenceCase: upper,

  header: {
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
  },

  tabs: { standing: 'Standing', computation: 'Computation', time: 'Over time' },

  verdict: {
    complies: 'Complies',
    'at the limit': 'Complies, at the limit',
    'no debt': 'Complies, no debt',
    breaches: 'Breaches',
    'not meaningful': 'Breaches',
    undetermined: 'Cannot be determined',
  } satisfies Record<VerdictKind, string>,

  answer: {
    bothComply: 'Both covenants comply.',
    bothComplyAtLimit: (name: string): string => `Both covenants comply, ${lower(name)} exactly at its limit.`,
    bothAtLimit: 'Both covenants comply, both exactly at their limits.',
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
        case 'breaches':
          return `${name} breaches its ${kind}.`;
        case 'not meaningful':
          return `${name} breaches: EBITDA is not positive.`;
        case 'undetermined':
          return `${name} cannot be determined.`;
      }
    },
    onTheSheet: 'On the sheet: ',
    nothingWrong: 'Nothing wrong found on the sheet.',
  },

  counts: (errors: number, warnings: number): string =>
    [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean).join(', '),
  noFindings: 'no findings',

  covenant: {
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
  },

  why: {
    atTheLimit: (limit: string, kind: CovenantKind): string =>
      kind === 'maximum'
        ? `Exactly ${limit} to 1. One cent more of debt, or one cent less of EBITDA, and it breaches.`
        : `Exactly ${limit} to 1. One cent more of debt, or one cent less of cash or receivables, and it breaches.`,
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
  },

  room: {
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
  },

  picture: {
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
  },

  box: {
    label: 'Box ticked on the sheet',
    yes: 'Yes',
    no: 'No',
    none: 'none',
    both: 'both',
    missing: 'not on the sheet',
    contradicts: (says: string): string => `${says}, contradicts`,
  },

  rounding: {
    title: 'Breaches unless ratios are rounded',
    exactly: 'Tested exactly',
    inForce: '(in force, by default)',
    carried: 'Carried to one place more than the limit, then rounded, halves up',
    decides: (why: string, section: string): string => `Rounding decides. ${why} Section ${section}.`,
  },

  findings: {
    title: 'Findings',
    none: 'none',
    clean:
      'Nothing wrong found. Every line is there, every total foots to the cent, and the boxes agree with the test.',
    severity: { error: 'Error', warning: 'Warning' },
    goTo: (cell: string): string => `Go to ${cell}`,
    goToSheet: (sheet: string): string => `Go to ${sheet}`,
    goToFor: (cell: string, what: string): string => `Go to ${cell}: ${what}`,
    onTheSheet: 'On the sheet',
    exactly: 'Exactly',
    exactTest: 'Exact test',
    inForce: 'In force',
    lines: (first: string, last: string): string => (first === last ? `Line ${first}` : `Lines ${first} to ${last}`),
    totalOff: (line: string, isTyped: boolean, by: string, isOneCent: boolean): string => {
      const off = isOneCent ? 'one cent off' : `off by ${by}`;
      return isTyped ? `${line} is typed, not computed, and is ${off}.` : `${line} is ${off}.`;
    },
    ratioRounded: (line: string, isTyped: boolean): string =>
      isTyped ? `${line} is typed, and rounded.` : `${line} is rounded by its formula.`,
    ratioWrong: (line: string): string => `${line} does not follow from its lines.`,
    boxContradicts: (says: string): string => `The ${says} box contradicts the exact test.`,
    limitNotInForce: (kind: CovenantKind): string => `The ${kind} permitted is not the one in force.`,
    formDefects: (count: number): string => `${counted(count, 'defect')} of the bank’s own form`,
    formCameSo: 'The form came so. Nothing to do.',
  },

  computation: {
    title: 'How it was computed',
    inDollars: 'Amounts counted, in dollars.',
    sheetIsIn: (unit: string): string => `Amounts counted, in dollars. The sheet is in ${unit}.`,
    tree: 'Computation, from ratio down to input cells',
    columns: { line: 'Line', sheet: 'On the sheet', counted: 'Counted', cell: 'Cell' },
    operators: { '+': 'plus ', '−': 'less ', '÷': 'divided by ', '': '' },
    onTheSheetCounted: ' on the sheet, counted ',
    onTheSheet: (amount: string): string => `${amount} on the sheet`,
    tested: 'Tested without rounding, against',
    clause: 'Clause',
    clauseOf: (line: string): string => `Clause of ${line}`,
    blank: 'blank',
    notKnown: 'not known',
    notMeaningful: 'n.m.',
    noDebt: 'no debt',
    upToBasket: (basket: string): string => `Counted up to the basket of ${basket}.`,
    benefitNotCounted: 'A net benefit was not deducted: counted as 0.',
    quote: (text: string): string => `“${text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`,
  },

  time: {
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
    notKnown: 'not known',
    goToSheet: (date: string, sheet: string): string => `${date}, go to sheet ${sheet}`,
  },

  terms: (borrower: string, agreement: string): string => `Terms: ${borrower}, ${agreement}.`,

  firstRun: {
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
  },

  noneFound: {
    title: 'No Schedule A in this workbook.',
    text: (sheets: number, lines: number): string =>
      `Looked on ${sheets === 1 ? 'its only sheet' : `all ${sheets} sheets`} for the form’s words: “Schedule A”, the two part headings, and its ${lines} lines.`,
    closest: 'Closest:',
    nearMiss: (sheet: string, lines: number): string => `sheet ${sheet}, with ${lines} of the lines.`,
    looksAgain: 'The pane looks again whenever a sheet changes.',
  },

  several: {
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
  },

  checking: {
    title: 'Reading the workbook…',
    progress: (read: number, of: number, cells: string): string =>
      `${read} of ${counted(of, 'sheet')}, ${cells} cells.`,
    sheetsRead: 'Sheets read',
    stop: 'Stop',
    stopped: 'The check was stopped.',
    stoppedText: 'Nothing is known of this workbook yet.',
  },

  situation: {
    editing: {
      title: 'Excel is editing a cell and cannot be read.',
      text: 'Press Enter or Esc in the sheet.',
    },
    excel: { title: 'Excel could not be read.' },
    wentWrong: { title: 'The check did not finish.' },
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
  },
};
