import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { registry } from '../../../src/functions/registry';
import { type CheckedSchedule, type CheckedWorkbook, checkWorkbook } from '../../../src/schedule-a/check';
import { type CovenantModel, covenantModels } from '../../../src/taskpane/model/covenant';
import { STATES, type StateName } from './states';

const known = new Map<StateName, CheckedWorkbook>();

/** Checked once: nothing that is checked is changed. */
export function checkedWorkbook(state: StateName): CheckedWorkbook {
  const result = known.get(state) ?? checkWorkbook(CALIX_2013, STATES[state].content, registry);
  known.set(state, result);
  return result;
}

export function checked(state: StateName): CheckedSchedule {
  const [first] = checkedWorkbook(state).schedules;
  if (!first) throw new Error(`No schedule is found in the workbook “${state}”.`);
  return first;
}

export function covenants(state: StateName): { leverage: CovenantModel; liquidity: CovenantModel } {
  const [leverage, liquidity] = covenantModels(CALIX_2013, checked(state));
  if (!leverage || !liquidity) throw new Error('The agreement has two covenants.');
  return { leverage, liquidity };
}
