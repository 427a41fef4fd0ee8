/** Inserting an empty Schedule A, or the example. */
import { counted, listed, upper } from './text';

export interface SheetContents {
  readonly inputs: number;
  readonly computed: number;
  readonly limits: number;
  readonly verdicts: number;
}

const formulasOf = ({ computed, limits, verdicts }: SheetContents): string =>
  `${listed([counted(computed, 'computed line'), counted(limits, 'limit'), counted(verdicts, 'verdict')])} as live formulas`;

export const newSheet = (name: string, after: string | null): string =>
  `One new sheet, ${name}, ${after === null ? 'as the last' : `after ${after}`}`;

const MIRROR = 'Beside each verdict a plain formula, for readers without this add-in';

export const insert = {
  label: 'Insert a Schedule A…',
  title: 'Insert a Schedule A',
  sheet: (year: number, quarter: number): string => `Sched A Q${quarter} ${year}`,
  statementDate: 'Statement Date',
  dateLater: 'Left blank',
  dateHint: 'Fiscal quarter-ends only.',
  limits: (limits: readonly string[]): string => `${upper(limits.join(', '))} on this one.`,
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
