/** The covenants by Measurement Period. */
import { type CovenantKind, counted } from './text';

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
