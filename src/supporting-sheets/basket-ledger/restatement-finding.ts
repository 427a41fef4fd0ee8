/** What a change in history restates, in one finding: every quarter, every Measurement Period, and the schedules they stand on. */
import type { Agreement } from '../../agreement/types';
import { inWords } from '../../core/calendar-date';
import { formatAmount } from '../../core/format';
import { isRefusal } from '../../core/refusals';
import { type Restated, basketRestatement } from '../../covenants/basket-restatement';
import { placeInLife } from '../../covenants/quarters-of-life';
import type { Finding } from '../../workbook/finding';
import { cellOf } from '../form-findings';
import type { Surroundings } from '../surroundings';
import { COLUMN } from './form';
import type { LedgerOnSheet } from './read-ledger';

export function restatementFinding(
  agreement: Agreement,
  { rows, quarters: ledger }: LedgerOnSheet,
  { schedules }: Pick<Surroundings, 'schedules'>,
): readonly Finding[] {
  const certified = rows.map((row) => row.certified);
  const { quarters, periods } = basketRestatement(agreement, ledger, certified);
  const [first] = quarters;
  if (!first) return [];
  const entry = rows.find(({ end }) => end?.day === first.end.day)?.row.entry(COLUMN.certified);
  const line = agreement.schedule.terms.cashExpenses;
  const change = ({ from, to }: Restated): string => `${formatAmount(from)} as certified, now ${formatAmount(to)}`;
  return [
    {
      rule: 'basket-ledger-restated',
      severity: 'warning',
      line: null,
      cell: entry ? cellOf(entry) : null,
      message: `What is allowed of ${counted(quarters, 'quarter')} is not what was certified, ${
        periods.length
          ? `and with ${quarters.length === 1 ? 'it' : 'them'} line ${line} of ${counted(periods, 'Measurement Period')} ${periods.length === 1 ? 'changes' : 'change'}.`
          : 'but no Measurement Period that was certified changes.'
      }`,
      details: [
        ...quarters.map((quarter) => `Quarter ended ${inWords(quarter.end)}: ${change(quarter)}.`),
        ...periods.map(
          (period) =>
            `Measurement Period ended ${inWords(period.end)}: ${change(period)}${onSchedules(agreement, period, schedules)}.`,
        ),
      ],
      fix: `Look at ${periods.length ? 'the certificates of these Measurement Periods' : 'these quarters'} again; once certified anew, enter under “${entry?.field.label ?? ''}” what is allowed now.`,
    },
  ];
}

const counted = ({ length }: readonly Restated[], one: string): string =>
  length === 1 ? `one ${one}` : `${length} ${one}s`;

/** "; sheet Sched A Q4 has 3,500,000.00 in C23" */
function onSchedules(agreement: Agreement, { end }: Restated, schedules: Surroundings['schedules']): string {
  const place = placeInLife(agreement, end);
  return schedules
    .filter(
      ({ statementDate }) => statementDate && !isRefusal(place) && placeInLife(agreement, statementDate) === place,
    )
    .map(({ sheet, stated }) => {
      const found = stated(agreement.schedule.terms.cashExpenses);
      return found
        ? `; sheet ${sheet} has ${formatAmount(found.amount)} in ${found.cell}`
        : `; sheet ${sheet} has no amount`;
    })
    .join('');
}
