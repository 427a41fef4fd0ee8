/** What is wrong on a Bridge sheet. */
import type { Agreement } from '../../agreement/types';
import { decimal } from '../../core/decimal';
import { formatAmount } from '../../core/format';
import { type Money, isNegative, isPositive, minus } from '../../core/quantity';
import type { Finding, Severity } from '../../workbook/finding';
import { cellOf } from '../form-findings';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import { FIELD, ITEM, ITEMS, capitalized, ebitdaOf } from './form';
import { type BridgeOnSheet, readBridge } from './read-bridge';

export function bridgeFindings(agreement: Agreement, filled: FilledForm): readonly Finding[] {
  const bridge = readBridge(agreement, filled);
  return [
    ...netIncomeBlank(bridge),
    ...negativeAmounts(bridge),
    ...notSaidWhetherIncurred(filled, bridge),
    ...totals(agreement, filled, bridge),
  ];
}

const finding = (
  rule: string,
  severity: Severity,
  entry: ReadEntry,
  message: string,
  fix: string,
  more: Partial<Finding> = {},
): Finding => ({ rule: `bridge-${rule}`, severity, line: null, cell: cellOf(entry), message, fix, ...more });

function netIncomeBlank({ items }: BridgeOnSheet): readonly Finding[] {
  const [start] = items;
  if (!start?.entry?.isBlank) return [];
  return [
    finding(
      'net-income-blank',
      'error',
      start.entry,
      `${start.item.name} is blank, and both measures begin with it.`,
      `In ${cellOf(start.entry) ?? ''} enter it, a loss as a negative amount; or 0.`,
    ),
  ];
}

const negativeAmounts = ({ items }: BridgeOnSheet): readonly Finding[] =>
  items.flatMap(({ item, entry }) => {
    if (!entry?.amount || item.sign === 'any' || !isNegative(entry.amount)) return [];
    const found = formatAmount(entry.amount);
    return [
      finding(
        'negative',
        'error',
        entry,
        `${capitalized(item.name)}: found ${found}, but this amount is never negative.`,
        `In ${cellOf(entry) ?? ''} enter 0 or more.`,
        { found },
      ),
    ];
  });

function notSaidWhetherIncurred(filled: FilledForm, { items }: BridgeOnSheet): readonly Finding[] {
  const answer = filled.field(FIELD.incurred);
  if (!answer.isBlank) return [];
  return items.flatMap(({ item, entry }) =>
    item.onlyUnderAgreement && entry?.amount && isPositive(entry.amount)
      ? [
          finding(
            'incurred-not-said',
            'warning',
            answer,
            `Nothing says whether the ${item.name}, ${formatAmount(entry.amount)}, were incurred under the Agreement, so they are not counted in EBITDA.`,
            `In ${cellOf(answer) ?? ''} enter Yes or No.`,
          ),
        ]
      : [],
  );
}

function totals(agreement: Agreement, filled: FilledForm, { outcome }: BridgeOnSheet): readonly Finding[] {
  const row = filled.total(ITEMS);
  if (!row || !outcome?.ok) return [];
  const { nonGaapNetIncome, consolidatedEbitda } = outcome.value;
  const measures: readonly [string, string, Money][] = [
    [ITEM.nonGaap, agreement.bridge.measure, nonGaapNetIncome],
    [ITEM.ebitda, ebitdaOf(agreement).name, consolidatedEbitda],
  ];
  return measures.flatMap(([column, name, computed]) => {
    const entry = row.entry(column);
    if (!entry.amount || sameToTheMill(entry.amount, computed)) return [];
    const [found, expected] = [formatAmount(entry.amount), formatAmount(computed)];
    return [
      finding(
        'total',
        'error',
        entry,
        `${name} is ${found}; the amounts give ${expected}.`,
        `In ${cellOf(entry) ?? ''} put back the formula that works it from the amounts; until then enter ${expected}.`,
        { found, expected },
      ),
    ];
  });
}

/** What a formula leaves behind the cent is less than a thousandth of a dollar. */
const sameToTheMill = (a: Money, b: Money): boolean => minus(a, b).amount.abs().lessThan(decimal('0.001'));
