/** The form as rows of reference, words and amount, as plain as a sheet can be; and what is found of rows. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { lineOf } from '../../../src/agreement/lines';
import type { LocatedSchedule } from '../../../src/schedule-a/locate/located';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { linesOf, onlySchedule } from './schedule-on';

export type Rows = readonly (readonly Literal[])[];

const PARTS: Readonly<Record<string, readonly Literal[]>> = {
  'I.A.1': ['I.', 'Section 7.11(a) - Consolidated Leverage Ratio'],
  'I.C.1': ['I.C', 'Consolidated EBITDA for the Measurement Period:'],
  'II.A': ['II.', 'Section 7.11(b) - Consolidated Liquidity Ratio'],
};

/** The form's lines, with 1,000 and on as amounts; those that are named as other rows. */
export function form(others: Readonly<Record<string, Rows>> = {}): Rows {
  return CALIX_2013.schedule.lines.flatMap(({ id, words }, index): Rows => {
    if (id === 'I.A less') return [];
    const heading = PARTS[id];
    return [...(heading ? [heading] : []), ...(others[id] ?? [[id, words, 1_000 + index]])];
  });
}

export const locatedOn = (rows: Rows): LocatedSchedule => onlySchedule(workbookOf(sheetOf('Any', rows)));

export const located = (others: Readonly<Record<string, Rows>> = {}): LocatedSchedule => locatedOn(form(others));

export const wordsOf = (id: string): string => lineOf(CALIX_2013, id).words;

export const amounts = (schedule: LocatedSchedule, id: string): readonly unknown[] =>
  linesOf(schedule, id).map(({ entry }) => (entry.kind === 'number' ? entry.value : entry.kind));
