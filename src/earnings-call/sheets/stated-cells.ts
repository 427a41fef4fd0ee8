/** The cells of a stated figure: how it is stated, and live formulas for what it amounts to and stands for. */
import { decimal } from '../../core/decimal';
import { toCellNumber } from '../../core/quantity';
import { endsOf } from '../../metrics/intervals/interval';
import { AMOUNT_FORMAT, DATE_FORMAT } from '../../workbook/look';
import { amountOf, rangeOf, valueOf } from '../amount';
import { asInDollars, isDay, type Stated } from '../figure';
import type { Content } from './rows';

type StatedColumn = 'value' | 'unit' | 'scale' | 'decimals' | 'hedge';
type AmountColumn = 'amount' | 'low' | 'high';

const MONTH_FORMAT = 'mmmm yyyy';
const WHOLE_FORMAT = '#,##0';

/** How an amount in units of one is shown; undefined: as it is. */
export function amountFormat({ unit, scale }: Pick<Stated, 'unit' | 'scale'>): string | undefined {
  switch (asInDollars(unit)) {
    case 'date':
      return DATE_FORMAT;
    case 'month':
      return MONTH_FORMAT;
    case 'USD':
      return AMOUNT_FORMAT;
    case 'USD a share':
    case 'times':
    case 'fraction':
      return '0.0000';
    case '%':
    case 'basis points':
      return '0.000%';
    default:
      return scale === '1' ? undefined : WHOLE_FORMAT;
  }
}

function valueFormat({ unit, value, scale, decimals }: Stated): string {
  if (isDay(unit)) return amountFormat({ unit, scale }) ?? '';
  if (value.includes('/')) return '# ?/?';
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : WHOLE_FORMAT;
}

export function statedContents(figure: Stated): Readonly<Record<StatedColumn, Content>> {
  const { unit, scale, decimals, qualifier } = figure;
  return {
    value: { value: valueOf(figure).toNumber(), style: 'number', numberFormat: valueFormat(figure) },
    unit: { value: unit, style: 'quoted' },
    scale: { value: decimal(scale).toNumber(), style: 'number', numberFormat: '#,##0.####' },
    decimals: { value: decimals, style: 'number' },
    hedge: { value: qualifier || null, style: 'quoted' },
  };
}

/**
 * @param figure  null for a row that is still to be filled in
 * @param cellOf  the address of each cell of the row
 */
export function amountContents(
  figure: Stated | null,
  cellOf: (column: StatedColumn | AmountColumn) => string,
): Readonly<Record<AmountColumn, Content>> {
  const [value, unit, scale, decimals, hedge, amount] = (
    ['value', 'unit', 'scale', 'decimals', 'hedge', 'amount'] as const
  ).map(cellOf);
  const isExact = `OR(${unit}="date",${unit}="month",${unit}="rank",AND(${unit}="count",${scale}=1,${decimals}=0,${hedge}=""))`;
  const rounding = `IF(${isExact},0,10^-${decimals}*${scale})`;
  const shown = figure ? amountFormat(figure) : undefined;
  const content = (formula: string, exact: () => number): Content => ({
    formula: `=IF(${value}="","",${formula})`,
    value: figure ? exact() : '',
    style: 'number',
    ...(shown !== undefined && { numberFormat: shown }),
  });
  const ends = () => endsOf(rangeOf(figure as Stated));
  return {
    amount: content(`${value}*${scale}`, () => toCellNumber(amountOf(figure as Stated))),
    low: content(`${amount}-IF(${hedge}="over",0,IF(${hedge}="up to",1,0.5))*${rounding}`, () =>
      toCellNumber(ends()[0]),
    ),
    high: content(`${amount}+IF(${hedge}="over",1,IF(OR(${hedge}="nearly",${hedge}="up to"),0,0.5))*${rounding}`, () =>
      toCellNumber(ends()[1]),
    ),
  };
}
