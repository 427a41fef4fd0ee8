import { address } from '../../../src/workbook/sheet';
import { ADDED, INDEBTEDNESS, LESS } from './amounts';
import type { Shape } from './shape';

type CellOf = (line: string) => string;

/** Right formulas for the computed lines, in each way people write them. */
export function formulaOf(shape: Shape, line: string, cell: CellOf, hasLess: boolean): string {
  const all = (lines: readonly string[]): string => lines.map(cell).join('+');
  const less = hasLess ? `-${cell(LESS)}` : '';
  const or = (condition: string, ratio: string): string => `=IF(${condition},"${shape.noRatio}",${ratio})`;
  const last = (lines: readonly string[]): string => lines.at(-1) ?? '';
  const first = (lines: readonly string[]): string => lines[0] ?? '';
  const range = (lines: readonly string[]): string => `SUM(${cell(first(lines))}:${cell(last(lines))})`;
  const added: Readonly<Record<string, string>> = {
    'I.A.5': `=${all(INDEBTEDNESS)}${less}`,
    'I.C.12': `=${all(ADDED)}-${cell('I.C.11')}`,
    'I.D': or(`${cell('I.C.12')}<=0`, `(${cell('I.A.5')}+${cell('I.B')})/${cell('I.C.12')}`),
    'II.C': `=${cell('I.A.5')}`,
    'II.D': or(`${cell('II.C')}=0`, `(${cell('II.A')}+${cell('II.B')})/${cell('II.C')}`),
  };
  const summed: Readonly<Record<string, string>> = {
    'I.A.5': `=${range(INDEBTEDNESS)}${less}`,
    'I.C.12': `=${range(ADDED)}-${cell('I.C.11')}`,
    'II.D': or(`${cell('II.C')}=0`, `SUM(${cell('II.A')}:${cell('II.B')})/${cell('II.C')}`),
  };
  const functions: Readonly<Record<string, string>> = {
    'I.A.5': `=COVENANT.CONSOLIDATED_FUNDED_INDEBTEDNESS(${INDEBTEDNESS.map(cell).join(',')}${hasLess ? `,${cell(LESS)}` : ''})`,
    'I.C.12': `=COVENANT.CONSOLIDATED_EBITDA(${[...ADDED, 'I.C.11'].map(cell).join(',')})`,
    'I.D': or(`${cell('I.C.12')}<=0`, `COVENANT.LEVERAGE_RATIO(${cell('I.A.5')},${cell('I.B')},${cell('I.C.12')})`),
    'II.D': or(`${cell('II.C')}=0`, `COVENANT.LIQUIDITY_RATIO(${cell('II.A')},${cell('II.B')},${cell('II.C')})`),
  };
  const own = shape.totals === 'summed' ? summed : shape.totals === 'functions' ? functions : added;
  return own[line] ?? added[line] ?? '';
}

/** The sum of the quarters left of a total. */
export const quartersSummed = (row: number, first: number, count: number): string =>
  `=SUM(${address(row, first)}:${address(row, first + count - 1)})`;
