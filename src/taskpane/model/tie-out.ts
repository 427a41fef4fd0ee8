/** What the pane shows of an earnings call's workbook. */
import { type CheckedCall, checkCall } from '../../earnings-call/on-sheets/check-call';
import { isProposed } from '../../earnings-call/on-sheets/is-proposed';
import { type Shown, shownOf } from '../../earnings-call/on-sheets/shown';
import type { Verdict } from '../../earnings-call/tie-out';
import type { WorkbookContent } from '../../workbook/sheet';
import * as words from '../words';
import { type FindingModel, supportingFindingModels } from './findings';

export interface RelationModel extends Shown {
  readonly key: string;
  readonly claim: string;
  readonly sheet: string;
  readonly cell: string;
  readonly why: string;
  readonly unconfirmed: readonly string[];
}

export interface SlipModel {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly line: string;
  readonly said: string;
  readonly means: string;
  readonly why: string;
}

export interface TieOutModel {
  readonly title: string;
  readonly answer: string;
  readonly about: string;
  /** What does not tie first; verdicts that no relation has are left out. */
  readonly groups: readonly { readonly verdict: Verdict; readonly relations: readonly RelationModel[] }[];
  readonly slips: readonly SlipModel[];
  /** A list a sheet. */
  readonly findings: readonly { readonly sheet: string; readonly findings: readonly FindingModel[] }[];
}

const WORST_FIRST: readonly Verdict[] = [
  'does not tie',
  'ties out only through rounding',
  'cannot be tested',
  'ties out',
];
/** So many cells of one finding are named. */
const NAMED = 12;

/** null: the workbook holds no call. */
export function tieOutModel(content: WorkbookContent): TieOutModel | null {
  const checked = checkCall(content);
  if (!checked) return null;
  const { call, relations, slips, findings } = checked;
  return {
    title: call.title,
    answer: answerOf(checked),
    about: words.tieOut.about(call.figures.length, call.figures.filter(isProposed).length, slips.length),
    groups: WORST_FIRST.flatMap((verdict) => {
      const group = relations.filter((one) => one.verdict === verdict);
      return group.length ? [{ verdict, relations: group.map((one) => relationModel(one, checked)) }] : [];
    }),
    slips: slips.map(({ id, table, row }) => ({
      key: `${table.sheet.name} ${row.row} ${id}`,
      sheet: table.sheet.name,
      cell: row.at('id'),
      kind: words.sentenceCase(row.text('kind')),
      line: row.text('line'),
      said: row.text('said'),
      means: row.text('means'),
      why: row.text('why'),
    })),
    findings: [...new Set(findings.map(({ sheet }) => sheet))].map((sheet) => ({
      sheet,
      findings: supportingFindingModels({
        findings: findings.filter((finding) => finding.sheet === sheet).map(inShort),
      }),
    })),
  };
}

const inShort = (finding: CheckedCall['findings'][number]): CheckedCall['findings'][number] =>
  finding.details && finding.details.length > NAMED + 1
    ? { ...finding, details: [...finding.details.slice(0, NAMED), words.tieOut.more(finding.details.length - NAMED)] }
    : finding;

function answerOf({ call, relations }: CheckedCall): string {
  if (!relations.length) return call.figures.length ? words.tieOut.noRelations : words.tieOut.empty;
  const count = (verdict: Verdict): number => relations.filter((one) => one.verdict === verdict).length;
  const [fails, open] = [count('does not tie'), count('cannot be tested')];
  if (fails) return words.tieOut.fails(fails, relations.length);
  return open ? words.tieOut.noneFails(open) : words.tieOut.allTie(relations.length);
}

function relationModel(one: CheckedCall['relations'][number], { known }: CheckedCall): RelationModel {
  const { relation, table, row, why, proposed } = one;
  return {
    key: `${table.sheet.name} ${row.row}`,
    claim: relation.claim || relation.id,
    sheet: table.sheet.name,
    cell: row.at('id'),
    why,
    unconfirmed: proposed,
    ...shownOf(one, known),
  };
}
