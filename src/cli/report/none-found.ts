import type { CheckedWorkbook } from '../../schedule-a/check';

/** That a workbook holds no Schedule A, and what comes closest. */
export function noneFound({ nearMisses }: CheckedWorkbook, sheets: number): string {
  const looked = sheets === 1 ? 'Looked on its one sheet' : `Looked on all ${sheets} sheets`;
  const [closest] = nearMisses;
  const near = closest ? ` Closest: sheet ${closest.sheet}, with ${closest.lines} of the lines.` : '';
  return `No Schedule A in this workbook. ${looked} for the form’s words.${near}`;
}
