/**
 * What the check without the add-in is worked from: terms of the agreement in cells, and debt and EBITDA by built-in
 * functions. It stands below the form, outside the printed page. Dates are text, year first, which every locale reads.
 */
import { computedLineOf, covenantOf } from '../../agreement/lines';
import type { Agreement, Covenant, Expression, LineId } from '../../agreement/types';
import { toIso } from '../../core/calendar-date';
import { lastStated, statedValues } from '../../core/dated';
import { type Money, toCellNumber } from '../../core/quantity';
import { nominalQuarterEnd } from '../../covenants/fiscal-quarter';
import { lineAmount } from '../../covenants/line-formula';
import { type CellValue, address } from '../../workbook/sheet';
import type { CellStyle, CellToWrite } from '../../workbook/sheet-to-write';
import { cellsOf, operandsOnForm } from './formulas';
import { COLUMN, type Layout } from './layout';
import { type FilledIn, ebitda, fundedIndebtedness, limit } from './values';

/** Cents times a limit of two decimals have four: rounded to them, both sides of a test are free of what binary arithmetic leaves. */
const EXACT_PLACES = 4;
/** As many in the sheet's own unit. */
export const exactPlaces = ({ scale }: Layout): number => EXACT_PLACES + Math.round(Math.log10(scale));
const NONE = 'none';

export interface Workings {
  readonly cells: readonly CellToWrite[];
  /** Of each, the cell. */
  readonly debt: string;
  readonly ebitda: string;
  readonly judgmentsSince: string;
  readonly limitOf: (covenant: LineId) => string;
}

export function workings(agreement: Agreement, layout: Layout, filledIn: FilledIn): Workings {
  const { terms, schedule } = agreement;
  const cells: CellToWrite[] = [];
  let row = layout.lastRow + 2;
  const put = (column: number, value: CellValue, style: CellStyle, formula?: string): string => {
    cells.push({ row, column, value, style, ...(formula !== undefined && { formula }) });
    return address(row, column);
  };
  const entry = (label: string, value: CellValue, style: CellStyle, formula?: string): string => {
    row++;
    put(COLUMN.words, label, 'note');
    return put(COLUMN.check, value, style, formula);
  };

  put(COLUMN.words, 'Built-in functions only, for readers without the add-in', 'note');
  const tolerance = entry('Days a quarter-end may lie off the calendar’s', terms.quarterEndTolerance.value, 'note');
  const days = entry('Days this one lies off it', ...daysToQuarterEnd(agreement, layout, tolerance, filledIn));
  const matures = entry('Matures', toIso(lastStated(terms.maturityDate.values).value), 'note');
  const judgmentsSince = entry(
    `Line ${schedule.terms.judgments} counts since`,
    toIso(lastStated(terms.leverageNumerator.values).from),
    'note',
  );

  const limits = new Map(
    schedule.covenants.map((covenant) => {
      const steps = statedValues(covenant.limit).map(({ from, value }) => {
        const since = entry(
          `${extreme(covenant)} permissible since (section ${covenant.section})`,
          toIso(from),
          'note',
        );
        return { since, limit: put(COLUMN.source, toCellNumber(value), 'limit') };
      });
      const inForce = limit(agreement, filledIn.statementDate, covenant.line);
      const value = !inForce ? '' : inForce.ok ? toCellNumber(inForce.value.limit) : NONE;
      const formula = inForceFormula(layout.statementDate, days, matures, steps);
      return [
        covenant.line,
        entry(`${extreme(covenant)} permissible that day (section ${covenant.section})`, value, 'limit', formula),
      ];
    }),
  );

  const caps = new Map<Expression, string>();
  const native = (id: LineId, isComplete: boolean): string => {
    const { formula } = computedLineOf(agreement, id);
    for (const capped of cappedIn(formula))
      caps.set(capped, entry('Basket', toCellNumber(capped.cap.value) / layout.scale, 'amount'));
    const lines = operandsOnForm(agreement, layout, id);
    const sum = nativeExpression(formula, layout, caps);
    return entry(
      `Worked from ${lines[0]} to ${lines.at(-1)}`,
      isComplete ? rounded(lineAmount(agreement, id, filledIn.amounts)) : '',
      'amount',
      `=IF(COUNT(${cellsOf(layout, lines).join(',')})<${lines.length},"",ROUND(${sum},${exactPlaces(layout)}))`,
    );
  };
  return {
    debt: native(schedule.terms.consolidatedFundedIndebtedness, fundedIndebtedness(agreement, filledIn) !== null),
    ebitda: native(schedule.terms.consolidatedEbitda, ebitda(agreement, filledIn) !== null),
    judgmentsSince,
    limitOf: (covenant) => limits.get(covenantOf(agreement, covenant).line) ?? '',
    cells,
  };
}

const rounded = (amount: Money): number => amount.amount.toDecimalPlaces(EXACT_PLACES).toNumber();

const extreme = ({ kind }: Covenant): string => (kind === 'maximum' ? 'Highest' : 'Lowest');

/** The last calendar quarter-end up to the tolerance after the Statement Date, where it is no further before it. */
function daysToQuarterEnd(
  agreement: Agreement,
  { statementDate }: Layout,
  tolerance: string,
  filledIn: FilledIn,
): [value: CellValue, style: CellStyle, formula: string] {
  const date = filledIn.statementDate;
  const nominal = date && nominalQuarterEnd(agreement, date);
  const value = !date || !nominal ? '' : nominal.ok ? nominal.value.day - date.day : NONE;
  const after = `${statementDate}+${tolerance}+1`;
  const distance = `DATE(YEAR(${after}),3*INT((MONTH(${after})-1)/3)+1,1)-1-${statementDate}`;
  return [value, 'note', `=IF(COUNT(${statementDate})<1,"",IF(${distance}<-${tolerance},"${NONE}",${distance}))`];
}

function inForceFormula(
  statementDate: string,
  days: string,
  matures: string,
  steps: readonly { readonly since: string; readonly limit: string }[],
): string {
  const quarterEnd = `${statementDate}+${days}`;
  const held = steps.reduce(
    (earlier, { since, limit: value }) => `IF(${quarterEnd}>=DATEVALUE(${since}),${value},${earlier})`,
    `"${NONE}"`,
  );
  return `=IF(COUNT(${statementDate})<1,"",IF(COUNT(${days})<1,"${NONE}",IF(${quarterEnd}>DATEVALUE(${matures}),"${NONE}",${held})))`;
}

type Capped = Extract<Expression, { readonly kind: 'capped' }>;

function cappedIn(expression: Expression): readonly Capped[] {
  switch (expression.kind) {
    case 'line':
      return [];
    case 'sum':
      return expression.of.flatMap(cappedIn);
    case 'difference':
      return [expression.from, expression.less].flatMap(cappedIn);
    case 'capped':
      return [expression, ...cappedIn(expression.of)];
    case 'ratio':
      return [expression.of, expression.to].flatMap(cappedIn);
  }
}

/** An expression over cells, by built-in functions; a line that the form does not print is 0 and left out. */
function nativeExpression(expression: Expression, layout: Layout, caps: ReadonlyMap<Expression, string>): string {
  const native = (part: Expression): string => nativeExpression(part, layout, caps);
  switch (expression.kind) {
    case 'line':
      return layout.has(expression.line) ? layout.cellOf(expression.line) : '';
    case 'sum':
      return expression.of.map(native).filter(Boolean).join('+');
    case 'difference': {
      const less = native(expression.less);
      return less ? `${native(expression.from)}-${/[+-]/.test(less) ? `(${less})` : less}` : native(expression.from);
    }
    case 'capped':
      return `MIN(${native(expression.of)},${caps.get(expression)})`;
    case 'ratio':
      return `(${native(expression.of)})/(${native(expression.to)})`;
  }
}
