/** What a call's workbook ties out to, as plain data: the documented form of `tie-out --json`. */
import type { Decimal } from '../../core/decimal';
import type { CheckedCall } from '../../earnings-call/on-sheets/check-call';
import { isProposed } from '../../earnings-call/on-sheets/is-proposed';
import type { CallFinding } from '../../earnings-call/on-sheets/rules/rule';
import { type Shown, shownOf } from '../../earnings-call/on-sheets/shown';
import type { TestedOnSheet } from '../../earnings-call/on-sheets/tested';
import { isNotStated } from '../../earnings-call/relation';
import { type Verdict, VERDICTS } from '../../earnings-call/tie-out';
import { cellOn } from '../../workbook/reference';

export interface RelationReport {
  readonly relation: string;
  /** What the call says, as it stands on the sheet. */
  readonly claim: string;
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
  /** Recomputed, whatever the sheet says. */
  readonly verdict: Verdict;
  /** One or two sentences. */
  readonly why: string;
  /** The id of the figure that must follow; null where figures are only compared. */
  readonly stated: string | null;
  /** Ids of figures, in order; null for what is not stated. */
  readonly operands: readonly (string | null)[];
  /** In units of one; null where nothing is computed. */
  readonly recomputed: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The same in words. */
  readonly shown: Shown;
  /** Ids of figures it names that nobody has confirmed. */
  readonly unconfirmed: readonly string[];
}

export interface SlipReport {
  readonly slip: string;
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
  /** Of the source; null where none is entered. */
  readonly line: number | null;
  readonly said: string;
  readonly means: string;
  readonly why: string;
}

export interface CallReport {
  readonly file: string;
  readonly title: string;
  readonly figures: number;
  readonly unconfirmed: number;
  /** How many relations have which verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly relations: readonly RelationReport[];
  readonly slips: readonly SlipReport[];
  /** What is wrong in the workbook, worst first. */
  readonly findings: readonly CallFinding[];
  /** Why there is nothing to report on, each one sentence. */
  readonly problems: readonly string[];
}

const counted = (relations: readonly { readonly verdict: Verdict }[]): CallReport['verdicts'] =>
  Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, relations.filter((one) => one.verdict === verdict).length]),
  ) as CallReport['verdicts'];

/** The report of a file that gives none. */
export const withoutCall = (file: string, problem: string): CallReport => ({
  file,
  title: '',
  figures: 0,
  unconfirmed: 0,
  verdicts: counted([]),
  relations: [],
  slips: [],
  findings: [],
  problems: [problem],
});

export function callReport(file: string, checked: CheckedCall): CallReport {
  const { call, relations, slips, findings } = checked;
  return {
    file,
    title: call.title,
    figures: call.figures.length,
    unconfirmed: call.figures.filter(isProposed).length,
    verdicts: counted(relations),
    relations: relations.map((one) => relationReport(one, checked)),
    slips: slips.map(({ id, table, row }) => ({
      slip: id,
      kind: row.text('kind'),
      sheet: table.sheet.name,
      cell: row.at('id'),
      line: /^[1-9]\d*$/.test(row.text('line')) ? Number(row.text('line')) : null,
      said: row.text('said'),
      means: row.text('means'),
      why: row.text('why'),
    })),
    findings,
    problems: [],
  };
}

function relationReport(one: TestedOnSheet, { known }: CheckedCall): RelationReport {
  const { relation, table, row, verdict, why, recomputed, low, high, proposed } = one;
  return {
    relation: relation.id,
    claim: relation.claim,
    kind: relation.kind,
    sheet: table.sheet.name,
    cell: row.at('id'),
    verdict,
    why,
    stated: relation.stated,
    operands: relation.operands.map((operand) => (isNotStated(operand) ? null : operand)),
    recomputed: asNumber(recomputed),
    low: asNumber(low),
    high: asNumber(high),
    shown: shownOf(one, known),
    unconfirmed: proposed,
  };
}

const asNumber = (amount: Decimal | null): number | null => amount && amount.toNumber();

/** Such as Relations!A41. */
export const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): string =>
  cell === null ? sheet : cellOn(sheet, cell);
