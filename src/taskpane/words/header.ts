/** The header, the tabs and the terms below them. */
import { counted } from './text';

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
