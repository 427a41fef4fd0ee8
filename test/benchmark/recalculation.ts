/** A sheet of 100,000 formula cells in HyperFormula, all recalculated when one amount changes: a built-in formula, and ours. */
import { FunctionArgumentType, FunctionPlugin, HyperFormula, type RawCellContent } from 'hyperformula';
import { associated } from './excel';
import '../../src/functions/functions';

type Call = Parameters<FunctionPlugin['runFunction']>;
const leverage = associated.get('LEVERAGE_RATIO') as (...cells: number[][][]) => number[][];
const NUMBER = { argumentType: FunctionArgumentType.NUMBER };

class Covenant extends FunctionPlugin {
  static override readonly implementedFunctions = {
    'COVENANT.LEVERAGE_RATIO': { method: 'leverage', parameters: [NUMBER, NUMBER, NUMBER] },
  };

  leverage(ast: { args: Call[0] }, state: Call[1]) {
    return this.runFunction(
      ast.args,
      state,
      this.metadata('COVENANT.LEVERAGE_RATIO'),
      (debt: number, judgments: number, ebitda: number) =>
        leverage([[debt]], [[judgments]], [[ebitda]])[0]?.[0] as number,
    );
  }
}

HyperFormula.registerFunctionPlugin(Covenant as never, {
  enGB: { 'COVENANT.LEVERAGE_RATIO': 'COVENANT.LEVERAGE_RATIO' },
});

export const SHEETS = {
  'built-in formula': (row: number) => `=(SUM($A$1)+$B$1)/A${row}`,
  'COVENANT.LEVERAGE_RATIO': (row: number) => `=COVENANT.LEVERAGE_RATIO($A$1,$B$1,A${row})`,
};

/** A sheet of so many formula cells; what comes back changes an amount that all of them rest on. */
export function sheetOf(formula: (row: number) => string, cells: number): (debt: number) => unknown {
  const rows: RawCellContent[][] = [[500_000_000.25, 50_000_000.1]];
  for (let index = 0; index < cells; index++) rows.push([100_000_000.37 + index * 1.01, formula(index + 2)]);
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: cells + 10 });
  return (debt) => {
    engine.setCellContents({ sheet: 0, row: 0, col: 0 }, debt);
    return engine.getCellValue({ sheet: 0, row: cells, col: 1 });
  };
}
