/** The findings as the pane lists them: what is there, found over expected, and what to do. */
import type { Agreement } from '../../agreement/types';
import type { CheckedSchedule } from '../../schedule-a/check';
import type { CheckedSupporting } from '../../supporting-sheets/check';
import type { Finding } from '../../workbook/finding';
import * as words from '../words';
import { type Compared, compared, overEachOther } from './comparison';

/** A relation, such as 2.50 ≤ 2.50, is held together on a line. */
const held = (words: string): string => words.replace(/(?<=[\d)]) ([<>≤≥=]) (?=[−(]?\d)/g, '\u00a0$1\u00a0');

/** What to do; a formula to enter stands by itself. */
export interface Fix {
  readonly text: string;
  readonly formula: string | null;
}

export interface FindingModel {
  /** Stays the same while the finding does, so that the keyboard keeps its place. */
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly says: string;
  readonly comparison: Compared['rows'];
  /** What it counts, one by one. */
  readonly details: readonly string[];
  readonly fix: Fix;
  readonly cell: string | null;
}

export interface FormDefectModel {
  readonly key: string;
  readonly says: string;
  readonly cell: string | null;
}

export function findingModels(agreement: Agreement, checked: CheckedSchedule): readonly FindingModel[] {
  const seen = new Map<string, number>();
  return checked.findings.flatMap((finding): readonly FindingModel[] => {
    const { severity, cell, details = [] } = finding;
    if (severity === 'form') return [];
    const comparison = compared(agreement, checked, finding);
    return [
      {
        key: keyOf(finding, seen),
        severity,
        says: held(comparison?.says ?? finding.message),
        comparison: comparison?.rows ?? [],
        details: details.map(held),
        fix: fixOf(finding.fix),
        cell,
      },
    ];
  });
}

/** Of a sheet beside Schedule A: found over expected is the finding's own. */
export function supportingFindingModels({ findings }: Pick<CheckedSupporting, 'findings'>): readonly FindingModel[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding): readonly FindingModel[] => {
    const { severity, message, details = [], found, expected, cell, fix } = finding;
    if (severity === 'form') return [];
    const comparison =
      found === undefined || expected === undefined
        ? []
        : overEachOther([words.findings.onTheSheet, found], [words.findings.shouldBe, expected]);
    return [
      {
        key: keyOf(finding, seen),
        severity,
        says: held(message),
        comparison,
        details: details.map(held),
        fix: fixOf(fix),
        cell,
      },
    ];
  });
}

export function formDefectModels({ findings }: CheckedSchedule): readonly FormDefectModel[] {
  const seen = new Map<string, number>();
  return findings
    .filter(({ severity }) => severity === 'form')
    .map((finding) => ({ key: keyOf(finding, seen), says: finding.message, cell: finding.cell }));
}

function keyOf({ rule, line, cell }: Finding, seen: Map<string, number>): string {
  const name = `${rule} ${line ?? ''} ${cell ?? ''}`;
  const nth = seen.get(name) ?? 0;
  seen.set(name, nth + 1);
  return `${name} ${nth}`;
}

function fixOf(fix: string): Fix {
  const [, text, formula] = /^(.*\b[Ii]n [A-Z]+\d+ enter) (=.+)$/.exec(fix) ?? [];
  return text && formula ? { text: held(text), formula } : { text: held(fix), formula: null };
}
