/** Worked cells of a ledger that show what they should not, nothing at all, or a figure that does not follow. */
import { formatAmount } from '../../core/format';
import { type Money, sameToTheCent } from '../../core/quantity';
import type { Finding } from '../../workbook/finding';
import type { WorkedCell } from './worked-cells';

export function figureFindings(cells: readonly WorkedCell[]): readonly Finding[] {
  const seen = new Map<string, WorkedCell[]>();
  for (const cell of cells) {
    const kind = faultOf(cell);
    if (!kind) continue;
    const key = `${kind} ${cell.id}`;
    seen.set(key, [...(seen.get(key) ?? []), cell]);
  }
  return [...seen].flatMap(([key, [first, ...others]]) =>
    first ? [FINDINGS[key.split(' ')[0] as Fault](first, others)] : [],
  );
}

type Fault = 'wrong' | 'blank' | 'typed';

function faultOf({ entry, right, fromShown }: WorkedCell): Fault | null {
  const { amount, at, wrong, formula } = entry;
  if (!at || wrong !== null) return null;
  const candidates = [right, fromShown].filter((candidate) => candidate !== null);
  if (!amount) return right ? 'blank' : null;
  if (!candidates.length) return null;
  if (!candidates.some((candidate) => sameToTheCent(candidate, amount))) return 'wrong';
  return formula === null ? 'typed' : null;
}

/** The first cell of a column that has the fault, and the others. */
const FINDINGS: Readonly<Record<Fault, (first: WorkedCell, others: readonly WorkedCell[]) => Finding>> = {
  wrong: (first, others) => {
    const [found, expected] = [shownBy(first.entry.amount), shownBy(first.right ?? first.fromShown)];
    return {
      ...about('figure', 'error', first),
      message: `${first.name} is ${found}; ${first.says} ${expected}.${andIn(others, 'is wrong as well')}`,
      found,
      expected,
    };
  },
  blank: (first, others) => ({
    ...about('figure', 'error', first),
    message: `${first.name} is blank; ${first.says} ${shownBy(first.right)}.${andIn(others, 'is blank as well')}`,
  }),
  typed: (first, others) => ({
    ...about('typed', 'warning', first),
    message: `${first.name} is typed, and does not follow when an entry changes.${andIn(others, 'is typed as well')}`,
  }),
};

const about = (
  rule: string,
  severity: Finding['severity'],
  { cell, formula, right, fromShown }: WorkedCell,
): Omit<Finding, 'message'> => ({
  rule: `basket-ledger-${rule}`,
  severity,
  line: null,
  cell,
  fix: `In ${cell ?? 'the cell'} enter ${formula ?? shownBy(right ?? fromShown)}`,
});

const shownBy = (amount: Money | null): string => (amount ? formatAmount(amount) : 'nothing');

const MOST_NAMED = 6;

/** "The column is wrong as well in F12, F13 and 9 more cells." */
export function andIn(others: readonly WorkedCell[], is: string): string {
  const cells = others.flatMap(({ cell }) => cell ?? []);
  if (!cells.length) return '';
  const named = cells.slice(0, MOST_NAMED);
  const more = cells.length - named.length;
  const last = more ? `${more} more cells` : (named.pop() ?? '');
  return ` The column ${is} in ${named.length ? `${named.join(', ')} and ` : ''}${last}.`;
}
