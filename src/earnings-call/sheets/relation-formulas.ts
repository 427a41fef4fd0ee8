/** The live formulas of a relation's row: what the figures give, between which ends, and the verdict. */
import type { Unit as Dimension } from '../../core/quantity';
import { figure } from '../../metrics/intervals/formula';
import type { Compared, Computed, InQuarter, Kind } from '../kinds/kind';
import { operandName } from '../kinds/kind';
import type { Verdict } from '../tie-out';
import { type CellOf, cellFormula, divisorsOf, endFormula } from './cell-formula';
import { type ColumnsOf, type RELATION_COLUMNS } from './columns';

export interface RelationFormulas {
  readonly recomputed: string;
  /** null where figures are only compared. */
  readonly low: string | null;
  readonly high: string | null;
  readonly verdict: string;
  readonly addIn: string | null;
}

const SAYS: Readonly<Record<'ties' | 'rounding' | 'not' | 'cannot', Verdict>> = {
  ties: 'ties out',
  rounding: 'ties out only through rounding',
  not: 'does not tie',
  cannot: 'cannot be tested',
};

/**
 * @param cell       the address of each column in the row
 * @param count      of the operands
 * @param dimension  of the first operand
 */
export function relationFormulas(kind: Kind, cell: Cell, count: number, dimension: Dimension): RelationFormulas {
  switch (kind.claim) {
    case 'equals':
      return computed(kind, cell, count, dimension);
    case 'compares':
      return compared(kind, cell, count);
    case 'in quarter':
      return inQuarter(kind, cell);
  }
}

type Cell = (column: ColumnsOf<typeof RELATION_COLUMNS>) => string;

const operandCell =
  (cell: Cell): CellOf =>
  (name, which) =>
    name === PARAMETER ? cell('parameter') : cell(`${which}${Number(name.slice(1)) as 1}`);

/** What the parameter is called where its cell stands in a formula. */
const PARAMETER = 'parameter';

const amountCells = (of: CellOf, count: number): string =>
  Array.from({ length: count }, (_, index) => of(operandName(index), 'amount')).join(',');

function computed(kind: Computed, cell: Cell, count: number, dimension: Dimension): RelationFormulas {
  const of = operandCell(cell);
  const formula = kind.formula({ count, dimension, parameter: (unit) => figure(PARAMETER, unit) });
  const amounts = amountCells(of, count);
  const divisors = [...new Set(divisorsOf(formula).map((name) => of(name, 'low')))];
  const isPositive = divisors.length > 1 ? `MIN(${divisors.join(',')})>0` : `${divisors[0] ?? ''}>0`;
  /** Nothing, where an operand is not stated or a divisor is not above 0. */
  const guarded = (text: string): string =>
    `=IF(COUNT(${amounts})<${count},"",${divisors.length ? `IF(${isPositive},${text},"")` : text})`;
  const [recomputed, low, high] = [cell('recomputed'), cell('low'), cell('high')];
  const [from, to] = [cell('statedLow'), cell('statedHigh')];
  // A figure is rounded away from zero at a half: the end nearer to zero belongs to what it stands for, the other does not.
  const rounds = `IF(${from}=${to},${recomputed}=${from},AND(OR(${recomputed}>${from},AND(${recomputed}=${from},${from}>=0)),OR(${recomputed}<${to},AND(${recomputed}=${to},${to}<=0))))`;
  const canRound = `AND(${low}<${to},${high}>${from})`;
  return {
    recomputed: guarded(cellFormula(formula, of)),
    low: guarded(endFormula(formula, 'low', of)),
    high: guarded(endFormula(formula, 'high', of)),
    verdict: `=IF(COUNT(${recomputed},${from})<2,"${SAYS.cannot}",IF(${rounds},"${SAYS.ties}",IF(${canRound},"${SAYS.rounding}","${SAYS.not}")))`,
    addIn: `=IF(COUNT(${recomputed},${from})<2,"",COVENANT.TIES_OUT(${cell('statedValue')},${cell('statedDecimals')},${low}/${cell('statedScale')},${high}/${cell('statedScale')}))`,
  };
}

function compared(kind: Compared, cell: Cell, count: number): RelationFormulas {
  const of = operandCell(cell);
  const all = (test: (lesser: string, greater: string, strictly: boolean) => string): string =>
    `AND(${kind
      .pairs(count)
      .map(({ lesser, greater, strictly }) => test(operandName(lesser), operandName(greater), strictly))
      .join(',')})`;
  const asPrinted = (lesser: string, greater: string, strictly: boolean): string =>
    `${of(lesser, 'amount')}${strictly ? '<' : '<='}${of(greater, 'amount')}`;
  // Ends that only touch do not meet: one of them belongs to the next figure.
  const possibly = (lesser: string, greater: string, strictly: boolean): string => {
    const withinRounding = `${of(lesser, 'low')}<${of(greater, 'high')}`;
    return strictly ? withinRounding : `OR(${asPrinted(lesser, greater, strictly)},${withinRounding})`;
  };
  return {
    recomputed: `=IF(COUNT(${amountCells(of, count)})<${count},"",${all(asPrinted)})`,
    low: null,
    high: null,
    verdict: verdictOn(cell('recomputed'), all(possibly)),
    addIn: null,
  };
}

function inQuarter(_: InQuarter, cell: Cell): RelationFormulas {
  const [day, start] = [cell('amount1'), cell('parameter')];
  return {
    recomputed: `=IF(COUNT(${day},${start})<2,"",AND(${day}>=${start},${day}<EDATE(${start},3)))`,
    low: null,
    high: null,
    verdict: verdictOn(cell('recomputed'), 'FALSE'),
    addIn: null,
  };
}

const verdictOn = (holds: string, mayHold: string): string =>
  `=IF(${holds}="","${SAYS.cannot}",IF(${holds},"${SAYS.ties}",IF(${mayHold},"${SAYS.rounding}","${SAYS.not}")))`;
