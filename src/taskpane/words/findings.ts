/** What is wrong on the sheet, as the list says it; the findings themselves come from the check. */
import { type CovenantKind, counted } from './text';

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
