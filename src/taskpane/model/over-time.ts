/** Every Schedule A of the workbook by Measurement Period, against the limits of its time. */
import type { Covenant } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { formatLimit, formatRatio } from '../../core/format';
import { isZero, toCellNumber } from '../../core/quantity';
import type { CheckedSchedule } from '../../schedule-a/check';
import { at } from '../../schedule-a/rules/rule';
import type { Standing } from '../../schedule-a/standing';
import * as words from '../words';
import { shortNameOf } from './covenant';
import { type VerdictKind, isBreach, verdictKindOf } from './verdict-kind';

export interface PeriodResult {
  readonly verdict: VerdictKind;
  readonly isBreach: boolean;
  /** For the chart; 0 without debt under a maximum. */
  readonly ratio: number | null;
  readonly limit: number | null;
  /** As it is written: 2.50; empty without one. */
  readonly limitShown: string;
  /** The ratio, or the word in its place. */
  readonly text: string;
  /** "≤ 2.50": the relation is the verdict; "no limit" where none is in force; empty beside a word. */
  readonly relation: string;
}

export interface Period {
  readonly key: string;
  readonly date: CalendarDate;
  readonly dateShown: string;
  readonly month: string;
  readonly sheet: string;
  readonly cell: string;
  /** Whether it is the schedule in view. */
  readonly isCurrent: boolean;
  /** By covenant, in the agreement's order. */
  readonly results: readonly PeriodResult[];
}

export interface OverTime {
  readonly covenants: readonly { readonly name: string; readonly kind: Covenant['kind'] }[];
  /** Oldest first. */
  readonly periods: readonly Period[];
  /** Sheets whose schedule has no Statement Date that could be read. */
  readonly undated: readonly string[];
}

export function overTimeOf(schedules: readonly CheckedSchedule[], current: CheckedSchedule): OverTime {
  const periods = schedules.flatMap((checked, index): readonly Period[] => {
    const { statementDate, sheet } = checked.schedule;
    if (statementDate.kind !== 'date') return [];
    return [
      {
        key: `${sheet.name} ${index}`,
        date: statementDate.date,
        dateShown: words.date.short(statementDate.date),
        month: words.date.month(statementDate.date),
        sheet: sheet.name,
        cell: at(statementDate.at),
        isCurrent: checked === current,
        results: checked.standings.map(resultOf),
      },
    ];
  });
  return {
    covenants: current.standings.map(({ covenant }) => ({ name: shortNameOf(covenant), kind: covenant.kind })),
    periods: periods.sort((a, b) => a.date.day - b.date.day),
    undated: schedules.flatMap(({ schedule }) => (schedule.statementDate.kind === 'date' ? [] : [schedule.sheet.name])),
  };
}

function resultOf(standing: Standing): PeriodResult {
  const { covenant, ratio, limit } = standing;
  const verdict = verdictKindOf(standing);
  const base = {
    verdict,
    isBreach: isBreach(verdict),
    limit: limit && toCellNumber(limit.limit),
    limitShown: limit ? formatLimit(limit.limit) : '',
  };
  const word = (text: string, at: number | null = null): PeriodResult => ({ ...base, ratio: at, text, relation: '' });
  switch (verdict) {
    case 'no debt':
      return word(words.time.noDebt, covenant.kind === 'maximum' ? 0 : null);
    case 'not meaningful':
      return word(words.time.notMeaningful);
    case 'undetermined':
      if (!ratio || limit || !standing.readings) return word(words.time.notKnown);
      return isZero(ratio)
        ? word(words.time.noDebt, 0)
        : { ...base, ratio: toCellNumber(ratio), text: formatRatio(ratio), relation: words.time.noLimit };
  }
  if (!ratio || !limit || isZero(ratio)) return word(words.time.notKnown);
  const rounded = verdict === 'by rounding' ? standing.readings?.tested.ratio() : null;
  return {
    ...base,
    ratio: toCellNumber(ratio),
    text: rounded ? formatLimit(rounded) : formatRatio(ratio, limit.limit),
    relation: `${relationOf(covenant.kind, base.isBreach)} ${base.limitShown}`,
  };
}

function relationOf(kind: Covenant['kind'], isBroken: boolean): string {
  if (kind === 'maximum') return isBroken ? '>' : '≤';
  return isBroken ? '<' : '≥';
}
