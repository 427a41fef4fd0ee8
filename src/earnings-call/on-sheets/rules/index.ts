/** Every rule of a call's workbook, in the order in which one would mend what they find. */
import { amountWrong } from './amount-wrong';
import { columnMissing } from './column-missing';
import { decimals } from './decimals';
import { formulaMissing } from './formula-missing';
import { hedge } from './hedge';
import { idMissing } from './id-missing';
import { idTwice } from './id-twice';
import { idWildcard } from './id-wildcard';
import { notRecalculated } from './not-recalculated';
import { period } from './period';
import { relationFigures } from './relation-figures';
import { relationKind } from './relation-kind';
import { relationOperands } from './relation-operands';
import { relationParameter } from './relation-parameter';
import { relationStated } from './relation-stated';
import { relationUnits } from './relation-units';
import { roundingEdge } from './rounding-edge';
import { scale } from './scale';
import { slipFigure } from './slip-figure';
import { slipKind } from './slip-kind';
import { slipMended } from './slip-mended';
import { sourceLine } from './source-line';
import { speaker } from './speaker';
import { status } from './status';
import { tableDoubled } from './table-doubled';
import { tableMissing } from './table-missing';
import { unit } from './unit';
import { value } from './value';
import { verdictMissing } from './verdict-missing';
import { verdictWrong } from './verdict-wrong';
import { words } from './words';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  tableMissing,
  tableDoubled,
  columnMissing,
  idMissing,
  idTwice,
  idWildcard,
  value,
  unit,
  scale,
  decimals,
  hedge,
  words,
  speaker,
  sourceLine,
  period,
  status,
  relationKind,
  relationOperands,
  relationFigures,
  relationStated,
  relationParameter,
  relationUnits,
  verdictMissing,
  verdictWrong,
  amountWrong,
  formulaMissing,
  notRecalculated,
  roundingEdge,
  slipKind,
  slipFigure,
  slipMended,
];
