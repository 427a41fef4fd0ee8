import { computedLineOf } from '../../agreement/lines';
import type { Expression, LineId } from '../../agreement/types';
import { type LocatedLine, firstOf } from '../locate/located';
import { type Subject, at, isOptional } from './rule';

type Where = Pick<Subject, 'agreement' | 'schedule'>;

/** What to do about a computed line: the formula to enter, where all its lines are on the sheet. */
export function fixOf(subject: Where, located: LocatedLine): string {
  const formula = formulaToEnter(subject, located.line);
  return formula ? `In ${at(located.at)} enter ${formula}` : 'Compute it from the lines of the form, without rounding.';
}

/** The formula that computes a line from the cells of its operands; null where one of them is not on the sheet. */
export function formulaToEnter(subject: Where, line: LineId): string | null {
  const written = write(subject, computedLineOf(subject.agreement, line).formula);
  return written === null ? null : `=${written}`;
}

function write(subject: Where, expression: Expression): string | null {
  const { agreement, schedule } = subject;
  const part = (inner: Expression): string | null => write(subject, inner);
  switch (expression.kind) {
    case 'line': {
      const located = firstOf(schedule, expression.line);
      return located ? at(located.at) : null;
    }
    case 'sum':
      return sum(expression.of.map(part));
    case 'difference': {
      const from = part(expression.from);
      const less = part(expression.less);
      if (from === null) return null;
      const mayBeAbsent = expression.less.kind === 'line' && isOptional(agreement, expression.less.line);
      return less === null
        ? mayBeAbsent
          ? from
          : null
        : `${from}${isEnteredNegative(subject, expression.less) ? '+' : '-'}${less}`;
    }
    case 'capped': {
      const inner = part(expression.of);
      return inner && `MIN(${inner},${expression.cap.value.amount.dividedBy(schedule.unit.scale).toString()})`;
    }
    case 'ratio': {
      const [of, to] = [part(expression.of), part(expression.to)];
      return of && to && `(${of})/${to}`;
    }
  }
}

/** Some enter the "Less:" row as a negative amount, and add it. */
function isEnteredNegative({ agreement, schedule }: Where, less: Expression): boolean {
  if (less.kind !== 'line' || !isOptional(agreement, less.line)) return false;
  const entry = firstOf(schedule, less.line)?.entry;
  return entry?.kind === 'number' && entry.value < 0;
}

/** E5+E6+E7; cells below each other in one column as SUM(E5:E7). */
function sum(parts: readonly (string | null)[]): string | null {
  if (parts.some((part) => part === null)) return null;
  const cells = parts.map((part) => /^([A-Z]+)(\d+)$/.exec(part ?? ''));
  const first = cells[0];
  const last = cells.at(-1);
  const isRun =
    parts.length > 2 &&
    cells.every((cell, index) => cell && cell[1] === first?.[1] && Number(cell[2]) === Number(first?.[2]) + index);
  return isRun ? `SUM(${first?.[0]}:${last?.[0]})` : parts.join('+');
}
