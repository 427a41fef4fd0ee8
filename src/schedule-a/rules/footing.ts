/** Whether the amount on a total follows from its lines. */
import { computedLineOf, operandsOf } from '../../agreement/lines';
import { type Money, compare, isNegative, minus, plus, usd, sameToTheCent } from '../../core/quantity';
import { firstOf, type LocatedLine } from '../locate/located';
import { fixOf } from './formula-to-enter';
import { type Subject, at, cellAt, inBothUnits, inUnit, isOptional, mentioned, named } from './rule';

export interface Footing {
  readonly message: string;
  readonly fix: string;
  readonly found: string;
  readonly expected: string;
}

/** How a total differs from its lines by a cent or more; null where it does not, or nothing can be said. */
export function misfooting(subject: Subject, located: LocatedLine): Footing | null {
  const { agreement, schedule, evaluation } = subject;
  const { line } = located;
  const stated = evaluation.stated(line);
  const expected = evaluation.fromStated(line) ?? evaluation.amount(line);
  if (!stated || !expected || foots(subject, located)) return null;
  const difference = usd(minus(stated, expected).amount.abs());
  const isTyped = cellAt(schedule, located.at)?.formula === undefined;
  const remark = isTyped ? null : remarkOnFormula(subject, located, stated, expected);
  return {
    message: `${named(agreement, line)} is ${isTyped ? 'typed as ' : ''}${inUnit(subject, stated)}; ${operandsInWords(subject, line)} ${inUnit(subject, expected)}, a difference of ${inBothUnits(subject, difference)}.${remark ? ` ${remark.says}` : ''}`,
    fix: remark?.fix ?? fixOf(subject, located),
    found: inUnit(subject, stated),
    expected: inUnit(subject, expected),
  };
}

/** Whether a total is, to the cent, what its lines on the sheet give, or what the input lines give. */
export function foots({ evaluation }: Subject, { line }: LocatedLine): boolean {
  const stated = evaluation.stated(line);
  return [evaluation.fromStated(line), evaluation.amount(line)].some(
    (expected) => stated !== null && expected !== null && sameToTheCent(stated, expected),
  );
}

/** "lines I.A.1 to I.A.4 give" */
function operandsInWords({ agreement, schedule }: Subject, line: string): string {
  const operands = operandsOf(computedLineOf(agreement, line).formula);
  const printed = operands.filter((id) => !isOptional(agreement, id));
  const [first = line] = printed;
  const extra = operands.find((id) => isOptional(agreement, id) && firstOf(schedule, id));
  const less = extra ? `, less ${mentioned(agreement, extra)},` : '';
  return printed.length > 1 ? `lines ${first} to ${printed.at(-1) ?? ''}${less} give` : `line ${first} gives`;
}

/** A formula that computes what the form says, and yet shows something else. */
function remarkOnFormula(
  subject: Subject,
  located: LocatedLine,
  stated: Money,
  expected: Money,
): { readonly says: string; readonly fix: string } | null {
  const { agreement, schedule, evaluation } = subject;
  const analysis = subject.analysisOf(located.line);
  if (analysis?.kind !== 'matches' || analysis.rounds) return null;
  const { cashExpenses } = agreement.schedule.terms;
  const entered = evaluation.stated(cashExpenses);
  const counted = entered && plus(entered, minus(stated, expected));
  const isUnderTheBasket = operandsOf(computedLineOf(agreement, located.line).formula).includes(cashExpenses);
  const entry = firstOf(schedule, cashExpenses);
  if (isUnderTheBasket && entry && counted && !isNegative(counted) && compare(counted, entered) < 0)
    return {
      says: `Its formula counts only ${inUnit(subject, counted)} of ${mentioned(agreement, cashExpenses)}.`,
      fix: `In ${at(entry.at)} enter what counts of it, ${inUnit(subject, counted)}, so that the lines foot.`,
    };
  return {
    says: 'Its formula is right, but its value is not up to date.',
    fix: 'Open the workbook in Excel, let it calculate (F9), and save it.',
  };
}
