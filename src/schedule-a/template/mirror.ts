/** Each verdict by built-in functions, for readers without the add-in; in other words than the form's Yes and No. */
import { lineOf, operandsOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import type { Refusal } from '../../core/refusals';
import type { Verdict } from '../../covenants/verdict';
import type { CellValue } from '../../workbook/sheet';
import { cellsOf, isLeverage, testedLines } from './formulas';
import type { Layout } from './layout';
import { type FilledIn, verdictOf } from './values';
import { type Workings, exactPlaces } from './workings';

const PREFIX = 'Without the add-in: ';
const WORDS: Readonly<Record<Verdict, string>> = {
  complies: 'complies',
  breach: 'breaches',
  'no debt': 'debt-free, complies',
  'not meaningful': 'not meaningful, breaches',
};
const NEGATIVE = 'an amount is negative that never is';
const NO_LIMIT = 'limit not defined that day';
const UNDEFINED = 'judgments not defined that day';

export function mirrorValue(agreement: Agreement, filledIn: FilledIn, covenant: LineId): CellValue {
  const verdict = verdictOf(agreement, filledIn, covenant);
  if (!verdict) return '';
  return PREFIX + (verdict.ok ? WORDS[verdict.value] : refusalWords(verdict));
}

function refusalWords({ reason }: Refusal): string {
  switch (reason.code) {
    case 'NEGATIVE_AMOUNT':
      return NEGATIVE;
    case 'JUDGMENTS_UNDEFINED':
      return UNDEFINED;
    default:
      return NO_LIMIT;
  }
}

export function mirrorFormula(agreement: Agreement, layout: Layout, worked: Workings, covenant: LineId): string {
  return isLeverage(agreement, covenant)
    ? leverageMirror(agreement, layout, worked, covenant)
    : liquidityMirror(agreement, layout, worked, covenant);
}

function leverageMirror(agreement: Agreement, layout: Layout, worked: Workings, covenant: LineId): string {
  const { statementDate } = layout;
  const judgments = layout.cellOf(agreement.schedule.terms.judgments);
  const owed = `${worked.debt}+${judgments}`;
  return formula(
    [worked.debt, judgments, worked.ebitda, statementDate],
    [
      ...refusals(agreement, layout, worked, covenant),
      [`AND(${judgments}>0,${statementDate}<DATEVALUE(${worked.judgmentsSince}))`, UNDEFINED],
      [`${owed}=0`, WORDS['no debt']],
      [`${worked.ebitda}<=0`, WORDS['not meaningful']],
      [`${exact(layout, owed)}<=${exact(layout, `${worked.limitOf(covenant)}*${worked.ebitda}`)}`, WORDS.complies],
    ],
  );
}

function liquidityMirror(agreement: Agreement, layout: Layout, worked: Workings, covenant: LineId): string {
  const { unencumberedCash, receivables } = agreement.schedule.terms;
  const [cash, due] = [layout.cellOf(unencumberedCash), layout.cellOf(receivables)];
  return formula(
    [cash, due, worked.debt, layout.statementDate],
    [
      ...refusals(agreement, layout, worked, covenant),
      [`${worked.debt}=0`, WORDS['no debt']],
      [
        `${exact(layout, `${cash}+${due}`)}>=${exact(layout, `${worked.limitOf(covenant)}*${worked.debt}`)}`,
        WORDS.complies,
      ],
    ],
  );
}

type Case = readonly [condition: string, words: string];

/** Nothing while a cell it needs holds no number; else the words of the first case that holds, or of a breach. */
function formula(needed: readonly string[], cases: readonly Case[]): string {
  const words = cases.reduceRight(
    (otherwise, [condition, said]) => `IF(${condition},"${said}",${otherwise})`,
    `"${WORDS.breach}"`,
  );
  return `=IF(COUNT(${needed.join(',')})<${needed.length},"","${PREFIX}"&${words})`;
}

function refusals(agreement: Agreement, layout: Layout, worked: Workings, covenant: LineId): readonly Case[] {
  const lines = testedLines(agreement, covenant)
    .flatMap((line) => inputsOf(agreement, line))
    .filter((id) => layout.has(id) && isNeverNegative(agreement, id));
  return [
    [`MIN(${cellsOf(layout, lines).join(',')})<0`, NEGATIVE],
    [`COUNT(${worked.limitOf(covenant)})<1`, NO_LIMIT],
  ];
}

function inputsOf(agreement: Agreement, id: LineId): readonly LineId[] {
  const line = lineOf(agreement, id);
  return line.kind === 'input' ? [id] : operandsOf(line.formula).flatMap((operand) => inputsOf(agreement, operand));
}

function isNeverNegative(agreement: Agreement, id: LineId): boolean {
  const line = lineOf(agreement, id);
  return line.kind === 'input' && line.sign === 'not negative';
}

const exact = (layout: Layout, expression: string): string => `ROUND(${expression},${exactPlaces(layout)})`;
