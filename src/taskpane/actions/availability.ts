/** Why an action cannot be done now, as a sentence; null where it can. */
import type { ActionContext } from '../action';
import { sheetBefore } from './new-schedule';
import * as words from '../words';

export const noNewSheet = ({ reading }: ActionContext): string | null =>
  reading.isStructureProtected ? words.notPossible.structure : null;

export const noCopy = (context: ActionContext): string | null =>
  noNewSheet(context) ?? (sheetBefore(context) === null ? words.notPossible.chart : null);

export function noFormula({ reading: { front, protectedSheets } }: ActionContext): string | null {
  if (front.kind === 'chart') return words.notPossible.chart;
  return protectedSheets.has(front.name) ? words.notPossible.protectedSheet : null;
}

export const noCertificate = ({ schedule }: ActionContext): string | null =>
  schedule ? null : words.certificate.noSchedule;
