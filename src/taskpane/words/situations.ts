/** The pages and notices where there is no schedule to show, or where Excel cannot be read. */
import { counted, inNumbers } from './text';

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
