import { computedLineOf } from '../../agreement/lines';
import type { Agreement, Expression, LineId } from '../../agreement/types';
import { type LocatedSchedule, firstOf } from '../locate/located';
import { at } from './rule';

/** The formula that computes a line from the cells of its operands; null where one of them is not on the sheet. */
export function formulaToEnter(agreement: Agreement, schedule: LocatedSchedule, line: LineId): string | null {
  const written = write(agreement, schedule, computedLineOf(agreement, line).formula);
  return written === null ? null : `=${written}`;
}

function write(agreement: Agreement, schedule: LocatedSchedule, expression: Expression): string | null {
  const part = (inner: Expression): string | null => write(agreement, schedule, inner);
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
      const isOptional = expression.less.kind === 'line' && isNotPrinted(agreement, expression.less.line);
      return less === null ? (isOptional ? from : null) : `${from}-${less}`;
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

const isNotPrinted = (agreement: Agreement, id: LineId): boolean =>
  agreement.schedule.lines.some((line) => line.id === id && line.kind === 'input' && line.optional === true);

/** E5+E6+E7 where every part is a plain cell of one column in a row is shorter as SUM(E5:E7). */
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
