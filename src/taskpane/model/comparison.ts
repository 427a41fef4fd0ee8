/** Found over expected, for the findings that are about two figures. */
import { computedLineOf, lineOf, operandsOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import { decimal, fromCellNumber } from '../../core/decimal';
import { formatAmount, formatLimit, formatRatio } from '../../core/format';
import { type Money, minus, over, ratio, usd } from '../../core/quantity';
import { heldAgainst } from '../../covenants/readings/in-words';
import type { CheckedSchedule } from '../../schedule-a/check';
import { ratioText } from '../../schedule-a/locate/ratio-text';
import { firstOf } from '../../schedule-a/locate/located';
import type { Finding } from '../../workbook/finding';
import * as words from '../words';
import { statedRatio } from './figures';

/** A figure in two parts: the digits as in the other, and from the first that differs. */
export interface ComparedRow {
  readonly label: string;
  readonly same: string;
  readonly differs: string;
  /** Places the other figure has more, so that digits stand under digits. */
  readonly missingPlaces: number;
}

export interface Compared {
  readonly says: string;
  readonly rows: readonly ComparedRow[];
}

/** null where the finding's own sentence says it all. */
export function compared(agreement: Agreement, checked: CheckedSchedule, finding: Finding): Compared | null {
  const { line } = finding;
  if (line === null) return null;
  switch (finding.rule) {
    case 'total-does-not-foot':
      return total(agreement, checked, line);
    case 'ratio-rounded':
    case 'ratio-wrong':
      return ratioLine(checked, line, finding.rule);
    case 'verdict-contradicts':
      return box(checked, line);
    case 'limit-not-in-force':
      return limit(checked, line);
    default:
      return null;
  }
}

const { findings } = words;
const ONE_CENT = decimal('0.01');

function total(agreement: Agreement, { schedule, evaluation }: CheckedSchedule, line: LineId): Compared | null {
  const stated = evaluation.stated(line);
  const expected = evaluation.fromStated(line) ?? evaluation.amount(line);
  const entry = firstOf(schedule, line)?.entry;
  if (!stated || !expected || entry?.kind !== 'number') return null;
  const onSheet = (dollars: Money): string => formatAmount(usd(dollars.amount.dividedBy(schedule.unit.scale)));
  const operands = operandsOf(computedLineOf(agreement, line).formula).filter((id) => {
    const operand = lineOf(agreement, id);
    return operand.kind === 'computed' || !operand.optional;
  });
  const off = usd(minus(stated, expected).amount.abs());
  return {
    says: findings.totalOff(line, entry.formula === null, onSheet(off), off.amount.equals(ONE_CENT)),
    rows: overEachOther(
      [findings.onTheSheet, onSheet(stated)],
      [findings.lines(operands[0] ?? line, operands.at(-1) ?? line), onSheet(expected)],
    ),
  };
}

function ratioLine({ schedule, evaluation }: CheckedSchedule, line: LineId, rule: string): Compared | null {
  const parts = evaluation.partsOfRatio(line);
  const entry = firstOf(schedule, line)?.entry;
  const stated = entry?.kind === 'number' ? entry.value : entry?.kind === 'text' ? ratioText(entry.text) : null;
  if (!parts || parts.to.amount.isZero() || stated === null) return null;
  const isTyped = !(entry && 'formula' in entry && entry.formula);
  return {
    says: rule === 'ratio-rounded' ? findings.ratioRounded(line, isTyped) : findings.ratioWrong(line),
    rows: overEachOther(
      [findings.onTheSheet, statedRatio(ratio(fromCellNumber(stated)))],
      [findings.exactly, formatRatio(over(parts.of, parts.to))],
    ),
  };
}

function box({ standings }: CheckedSchedule, line: LineId): Compared | null {
  const standing = standings.find(({ covenant }) => covenant.line === line);
  if (!standing?.ratio || !standing.limit || standing.complies === null) return null;
  const { covenant, ratio: exact, limit: inForce, complies, readings } = standing;
  const isRounded = readings?.tested.choice.rounding === 'rounded';
  const relation = covenant.kind === 'maximum' ? (complies ? '≤' : '>') : complies ? '≥' : '<';
  const [says, tested] = complies ? [words.box.no, words.box.yes] : [words.box.yes, words.box.no];
  const bound = inForce.limit;
  return {
    says: findings.boxContradicts(says, isRounded),
    rows: [
      plain(findings.onTheSheet, says),
      isRounded
        ? plain(findings.roundedTest, `${heldAgainst(covenant, readings.tested)}, ${tested}`)
        : plain(findings.exactTest, `${formatRatio(exact, bound)} ${relation} ${formatLimit(bound)}, ${tested}`),
    ],
  };
}

function limit({ schedule, standings }: CheckedSchedule, line: LineId): Compared | null {
  const standing = standings.find(({ covenant }) => covenant.line === line);
  const stated = schedule.limits.find(({ covenant }) => covenant === line)?.value ?? null;
  if (!standing?.limit || stated === null) return null;
  return {
    says: findings.limitNotInForce(standing.covenant.kind),
    rows: overEachOther(
      [findings.onTheSheet, formatLimit(ratio(fromCellNumber(stated)))],
      [findings.inForce, formatLimit(standing.limit.limit)],
    ),
  };
}

const plain = (label: string, text: string): ComparedRow => ({ label, same: text, differs: '', missingPlaces: 0 });

/** Marks both from the first digit that differs; figures of different length differ as a whole. */
export function overEachOther(
  [label, text]: readonly [string, string],
  [otherLabel, other]: readonly [string, string],
): readonly ComparedRow[] {
  const wholes = [text, other].map((figure) => figure.split('.')[0]?.length);
  let same = 0;
  if (wholes[0] === wholes[1]) while (same < text.length && text[same] === other[same]) same++;
  const places = (figure: string): number => figure.split('.')[1]?.replace(/\D/g, '').length ?? 0;
  const most = Math.max(places(text), places(other));
  const row = (name: string, figure: string): ComparedRow => ({
    label: name,
    same: figure.slice(0, same),
    differs: figure.slice(same),
    missingPlaces: most - places(figure),
  });
  return [row(label, text), row(otherLabel, other)];
}
