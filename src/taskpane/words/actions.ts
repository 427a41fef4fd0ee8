/** What every action’s view has, and why an action is not possible or was not carried out. */
import type { SpreadsheetProblem } from '../port';

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
