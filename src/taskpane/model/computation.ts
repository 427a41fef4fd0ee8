/** How it was computed: one tree from the ratios down to the input cells. */
import { lineOf } from '../../agreement/lines';
import { defaultChoice, optionOf } from '../../agreement/readings';
import type { Agreement, Expression, Line, LineId } from '../../agreement/types';
import { fromCellNumber } from '../../core/decimal';
import { formatAmount, formatRatio } from '../../core/format';
import { type Money, compare, isNegative, lesser, over, ratio, sameToTheCent } from '../../core/quantity';
import { clauseWords } from '../../covenants/clause-words';
import type { CheckedSchedule } from '../../schedule-a/check';
import { type LedgerInForce, ledgerInForce } from '../../schedule-a/ledger-in-force';
import { type LocatedLine, firstOf } from '../../schedule-a/locate/located';
import { otherThanDefault } from '../../schedule-a/readings-in-force';
import { at } from '../../schedule-a/rules/rule';
import * as words from '../words';
import { statedRatio } from './figures';
import { type ExactTest, exactTestOf } from './exact-test';

export type Operator = '' | '+' | '−' | '÷';

export interface Figure {
  readonly text: string;
  readonly isNegative: boolean;
}

export interface ClauseModel {
  readonly words: string;
  readonly source: string;
  readonly note: string;
}

export interface ComputationNode {
  readonly line: LineId;
  /** As it is shown; empty for the row that the form does not print. */
  readonly reference: string;
  readonly label: string;
  readonly kind: 'ratio' | 'total' | 'input';
  /** How it enters the line above it. */
  readonly operator: Operator;
  /** What stands on the sheet, in dollars. */
  readonly onSheet: Figure;
  readonly counted: Figure;
  /** Whether the two differ. */
  readonly differs: boolean;
  readonly cell: string | null;
  /** Why another amount is counted than entered; null where there is nothing to say. */
  readonly remark: string | null;
  readonly clause: ClauseModel;
  /** Under a ratio: the exact test. */
  readonly test: ExactTest | null;
  readonly children: readonly ComputationNode[];
}

export function computationOf(agreement: Agreement, checked: CheckedSchedule): readonly ComputationNode[] {
  return agreement.schedule.covenants.map(({ line }) => nodeOf(agreement, checked, { line, operator: '', cap: null }));
}

interface Operand {
  readonly line: LineId;
  readonly operator: Operator;
  readonly cap: Money | null;
}

function nodeOf(agreement: Agreement, checked: CheckedSchedule, { line, operator, cap }: Operand): ComputationNode {
  const found = lineOf(agreement, line);
  const located = firstOf(checked.schedule, line);
  const onSheet = onSheetOf(checked, found, located);
  const counted = countedOf(checked, found, located, cap);
  const children = childrenOf(agreement, checked, found);
  return {
    line,
    reference: isUnprinted(found) ? '' : line,
    label: words.sentenceCase(found.name) + repeated(found),
    kind: found.unit === 'x' ? 'ratio' : found.kind === 'computed' ? 'total' : 'input',
    operator,
    onSheet,
    counted,
    differs: differs(checked, found, located, onSheet, counted, cap),
    cell: located ? at(located.at) : null,
    remark: remarkOf(agreement, checked, line, cap),
    clause: clauseOf(agreement, found),
    test: found.unit === 'x' ? exactTestOf(checked, line, operandsIn(agreement, checked, found)) : null,
    children,
  };
}

const isUnprinted = (line: Line): boolean => line.kind === 'input' && line.optional === true;

/** " (I.A.5)": which line it repeats. */
const repeated = (line: Line): string =>
  line.kind === 'computed' && line.formula.kind === 'line' ? ` (${line.formula.line})` : '';

/** A line that only repeats another one is not opened: its lines stand above already. */
function childrenOf(agreement: Agreement, checked: CheckedSchedule, line: Line): readonly ComputationNode[] {
  if (line.kind === 'input' || line.formula.kind === 'line') return [];
  return operandsIn(agreement, checked, line).map((operand) => nodeOf(agreement, checked, operand));
}

function operandsIn(agreement: Agreement, { schedule }: CheckedSchedule, line: Line): readonly Operand[] {
  if (line.kind === 'input') return [];
  return operands(line.formula, '').filter(
    (operand) => !isUnprinted(lineOf(agreement, operand.line)) || firstOf(schedule, operand.line),
  );
}

/** The lines of an expression in its order, each with the sign it enters with. */
function operands(expression: Expression, sign: Operator, cap: Money | null = null): readonly Operand[] {
  switch (expression.kind) {
    case 'line':
      return [{ line: expression.line, operator: sign, cap }];
    case 'sum':
      return expression.of.flatMap((part, index) => operands(part, index ? '+' : sign));
    case 'difference':
      return [...operands(expression.from, sign), ...operands(expression.less, '−')];
    case 'capped':
      return operands(expression.of, sign, expression.cap.value);
    case 'ratio':
      return [...operands(expression.of, sign), ...operands(expression.to, '÷')];
  }
}

const amountShown = (money: Money): Figure => ({ text: formatAmount(money), isNegative: isNegative(money) });
const word = (text: string): Figure => ({ text, isNegative: false });

function onSheetOf({ evaluation }: CheckedSchedule, line: Line, located: LocatedLine | undefined): Figure {
  if (!located) return word(words.why.notOnTheSheet);
  const { entry } = located;
  switch (entry.kind) {
    case 'number': {
      if (line.unit === 'x') return word(statedRatio(ratio(fromCellNumber(entry.value))));
      const stated = evaluation.stated(line.id);
      return stated ? amountShown(stated) : word(words.computation.blank);
    }
    case 'blank':
      return word(words.computation.blank);
    case 'error':
      return word(entry.error);
    case 'not calculated':
      return word(words.computation.notKnown);
    default:
      return word(entry.text);
  }
}

function countedOf(
  { evaluation }: CheckedSchedule,
  line: Line,
  located: LocatedLine | undefined,
  cap: Money | null,
): Figure {
  if (line.unit === 'x') return ratioCounted(evaluation.partsOfRatio(line.id));
  const amount = evaluation.amount(line.id);
  if (amount) return amountShown(cap ? lesser(amount, cap) : amount);
  const isBlank = line.kind === 'input' && located?.entry.kind === 'blank';
  return word(isBlank ? words.computation.blank : words.computation.notKnown);
}

function ratioCounted(parts: { readonly of: Money; readonly to: Money } | null): Figure {
  if (!parts) return word(words.computation.notKnown);
  const { of, to } = parts;
  if (to.amount.greaterThan(0)) return word(of.amount.isZero() ? words.computation.noDebt : formatRatio(over(of, to)));
  return word(to.amount.isZero() && !of.amount.isZero() ? words.computation.noDebt : words.computation.notMeaningful);
}

function differs(
  { evaluation }: CheckedSchedule,
  line: Line,
  located: LocatedLine | undefined,
  onSheet: Figure,
  counted: Figure,
  cap: Money | null,
): boolean {
  if (located?.entry.kind !== 'number') return false;
  if (line.unit === 'x') return onSheet.text !== counted.text && /^\d/.test(counted.text);
  const [stated, amount] = [evaluation.stated(line.id), evaluation.amount(line.id)];
  if (!stated || !amount || isUnprinted(line)) return false;
  return !sameToTheCent(stated, cap ? lesser(amount, cap) : amount);
}

function remarkOf(agreement: Agreement, checked: CheckedSchedule, line: LineId, cap: Money | null): string | null {
  const { evaluation, schedule, readings } = checked;
  const stated = evaluation.stated(line);
  if (!stated) return null;
  const { cashExpenses, incomeTaxes } = agreement.schedule.terms;
  const ledger = line === cashExpenses ? ledgerInForce(agreement, schedule, readings) : null;
  if (ledger) return underLedger(stated, ledger);
  const chosen = asChosen(agreement, checked, line);
  if (chosen) return chosen;
  if (cap && compare(stated, cap) > 0) return words.computation.upToBasket(formatAmount(cap));
  return line === incomeTaxes && isNegative(stated) ? words.computation.benefitNotCounted : null;
}

/** Why it counts otherwise than by default, where a reading that the workbook chooses says so. */
function asChosen(agreement: Agreement, { evaluation, readings }: CheckedSchedule, line: LineId): string | null {
  const own = evaluation.lineReadings.find((one) => one.line === line);
  if (!own?.amountUnder) return null;
  const counted = own.amountUnder(readings.choice);
  const ids = otherThanDefault(agreement, readings).filter((id) => own.readings.includes(id));
  if (!ids.length || sameToTheCent(counted, own.amountUnder(defaultChoice(agreement)))) return null;
  return words.computation.countedAsChosen(
    ids.map((id) => ({
      how: optionOf(agreement, id, readings.choice[id]).when,
      where: readings.chosenAt.get(id) ?? '',
    })),
  );
}

/** What was entered, what counts of it, why, and where that stands. */
function underLedger(stated: Money, { sheet, cell, allowed, expenses, left }: LedgerInForce): string {
  const where = cell ?? sheet;
  if (sameToTheCent(stated, allowed)) return words.computation.asLedgerAllows(where);
  return compare(stated, allowed) > 0
    ? words.computation.upToLedger(formatAmount(stated), where, formatAmount(expenses), formatAmount(left))
    : words.computation.belowLedger(where, formatAmount(allowed));
}

function clauseOf(agreement: Agreement, line: Line): ClauseModel {
  const clause = clauseWords(agreement, line.id);
  return {
    words: words.computation.quote((clause.ok ? clause.value.words : line.words).replace(/:$/, '')),
    source: clause.ok ? clause.value.source : line.clause,
    note: line.note,
  };
}
