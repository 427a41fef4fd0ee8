/** The values-only copy. */
import { counts } from './standing';
import { counted } from './text';

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
