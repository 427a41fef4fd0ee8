/** A day or month in a quarter that begins on a given day. */
import { addMonths } from './months';
import { isDay } from './figure';
import type { Tested } from './tie-out';
import { cannotBeTested, type Ready } from './untestable';
import * as why from './why';

export function testQuarter({ operands: [figure], parameter, remark }: Ready): Tested {
  if (!figure || !isDay(figure.unit))
    return cannotBeTested('units', why.withRemark(why.dayWanted(figure ?? null), remark));
  const end = addMonths(parameter, 3);
  const day = figure.amount.amount;
  const holds = day.greaterThanOrEqualTo(parameter) && day.lessThan(end);
  return {
    verdict: holds ? 'ties out' : 'does not tie',
    recomputed: null,
    low: null,
    high: null,
    holds,
    lacks: null,
    why: why.withRemark(why.inQuarter(holds, figure, parameter, end), remark),
  };
}
