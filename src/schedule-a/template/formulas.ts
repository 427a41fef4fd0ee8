/** The live formulas of the form's computed cells. While a cell they need is blank they show nothing, and no error. */
import { computedLineOf, operandsOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import { COLUMN, type Layout, ranges } from './layout';

const NAMESPACE = 'COVENANT';

/** In the place of a ratio that has no value. */
export const NOT_MEANINGFUL = 'n.m.';
export const NOT_APPLICABLE = 'n/a';
export const YES = 'Yes';
export const NO = 'No';

const call = (name: string, ...cells: readonly string[]): string => `${NAMESPACE}.${name}(${cells.join(',')})`;

/**
 * EBITDA of the one range of its lines; on a sheet in another unit than dollars of each line in dollars, since the basket is in
 * dollars. Sums and ratios hold in every unit. Cell by cell, not the range times 1000: a file's plain formulas intersect ranges.
 */
function ebitdaOf(layout: Layout, lines: readonly LineId[]): string {
  const { scale, cellOf } = layout;
  if (scale === 1) return call('CONSOLIDATED_EBITDA', ...cellsOf(layout, lines));
  return `${call('CONSOLIDATED_EBITDA', ...lines.map((line) => `${cellOf(line)}*${scale}`))}/${scale}`;
}

/** The formula of a computed line. */
export function lineFormula(agreement: Agreement, layout: Layout, id: LineId): string {
  const { terms } = agreement.schedule;
  const cell = layout.cellOf;
  switch (id) {
    case terms.consolidatedFundedIndebtedness: {
      const lines = operandsOnForm(agreement, layout, id);
      return unlessBlank(layout, lines, call('CONSOLIDATED_FUNDED_INDEBTEDNESS', ...lines.map(cell)));
    }
    case terms.consolidatedEbitda: {
      const lines = operandsOnForm(agreement, layout, id);
      return unlessBlank(layout, lines, ebitdaOf(layout, lines));
    }
    case terms.consolidatedLeverageRatio: {
      const lines = leverageLines(agreement);
      const [debt, judgments, ebitda] = lines.map(cell) as [string, string, string];
      const ratio = call('LEVERAGE_RATIO', debt, judgments, ebitda);
      return unlessBlank(layout, lines, `IF(AND(${debt}+${judgments}>0,${ebitda}<=0),"${NOT_MEANINGFUL}",${ratio})`);
    }
    case terms.liquidityIndebtedness:
      return unlessBlank(layout, [terms.consolidatedFundedIndebtedness], cell(terms.consolidatedFundedIndebtedness));
    case terms.consolidatedLiquidityRatio: {
      const lines = liquidityLines(agreement);
      const ratio = call('LIQUIDITY_RATIO', ...lines.map(cell));
      return unlessBlank(layout, lines, `IF(${cell(terms.liquidityIndebtedness)}=0,"${NOT_APPLICABLE}",${ratio})`);
    }
    default:
      throw new RangeError(`The template knows no formula for line ${id} of ${agreement.name}`);
  }
}

/** The limit in force on the Statement Date. */
export function limitFormula(agreement: Agreement, layout: Layout, covenant: LineId): string {
  const name = isLeverage(agreement, covenant) ? 'MAX_LEVERAGE_RATIO' : 'MIN_LIQUIDITY_RATIO';
  return unlessBlank(layout, [], call(name, layout.statementDate), layout.statementDate);
}

/** Yes or No. */
export function verdictFormula(agreement: Agreement, layout: Layout, covenant: LineId): string {
  const name = isLeverage(agreement, covenant) ? 'LEVERAGE_COMPLIANT' : 'LIQUIDITY_COMPLIANT';
  const lines = testedLines(agreement, covenant);
  const complies = call(name, ...lines.map(layout.cellOf), layout.statementDate);
  return unlessBlank(layout, lines, `IF(${complies},"${YES}","${NO}")`, layout.statementDate);
}

export const isLeverage = (agreement: Agreement, covenant: LineId): boolean =>
  covenant === agreement.schedule.terms.consolidatedLeverageRatio;

/** The lines of a covenant's test, in the form's order. */
export const testedLines = (agreement: Agreement, covenant: LineId): readonly LineId[] =>
  isLeverage(agreement, covenant) ? leverageLines(agreement) : liquidityLines(agreement);

function leverageLines(agreement: Agreement): readonly LineId[] {
  const { consolidatedFundedIndebtedness, judgments, consolidatedEbitda } = agreement.schedule.terms;
  return [consolidatedFundedIndebtedness, judgments, consolidatedEbitda];
}

function liquidityLines(agreement: Agreement): readonly LineId[] {
  const { unencumberedCash, receivables, liquidityIndebtedness } = agreement.schedule.terms;
  return [unencumberedCash, receivables, liquidityIndebtedness];
}

/** The lines that a computed line is made of, as far as the form prints them. */
export const operandsOnForm = (agreement: Agreement, layout: Layout, id: LineId): readonly LineId[] =>
  operandsOf(computedLineOf(agreement, id).formula).filter(layout.has);

/** The amount cells of lines, as few ranges. */
export const cellsOf = (layout: Layout, lines: readonly LineId[]): readonly string[] =>
  ranges(lines.map(layout.rowOf), COLUMN.amount);

function unlessBlank(layout: Layout, lines: readonly LineId[], formula: string, ...cells: readonly string[]): string {
  const blanks = [...cellsOf(layout, lines), ...cells].map((needed) => `COUNTBLANK(${needed})`).join('+');
  return `=IF(${blanks}>0,"",${formula})`;
}
