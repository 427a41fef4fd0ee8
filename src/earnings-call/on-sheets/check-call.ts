/** The check of a call's workbook: every relation tested anew from the figures, the slips, and what is wrong on the sheets. */
import type { Severity } from '../../workbook/finding';
import type { WorkbookContent } from '../../workbook/sheet';
import type { KnownFigures } from '../known-figures';
import { comparedRows } from './compared-cells';
import { callOnSheets, type CallOnSheets, type SlipOnSheet } from './read-call';
import { RULES } from './rules';
import type { CallFinding } from './rules/rule';
import { testedOnSheets, type TestedOnSheet } from './tested';

export interface CheckedCall {
  readonly call: CallOnSheets;
  readonly known: KnownFigures;
  /** In the order of the sheet. */
  readonly relations: readonly TestedOnSheet[];
  /** Slips of the call, which stay findings whatever the figures come to. */
  readonly slips: readonly SlipOnSheet[];
  /** What is wrong in the workbook, worst first, then by rule. */
  readonly findings: readonly CallFinding[];
}

/** null: the workbook holds no call in this layout. */
export function checkCall(workbook: WorkbookContent): CheckedCall | null {
  const call = callOnSheets(workbook);
  if (!call) return null;
  const tested = testedOnSheets(call);
  const subject = { call, tested, rows: comparedRows(call, tested) };
  const findings = RULES.flatMap(({ id, check }) =>
    check(subject).map((reported): CallFinding => ({ ...reported, rule: `call-${id}`, line: null })),
  );
  return { call, known: tested.known, relations: tested.relations, slips: call.slips, findings: worstFirst(findings) };
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'form'];
const worstFirst = (findings: readonly CallFinding[]): readonly CallFinding[] =>
  [...findings].sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
