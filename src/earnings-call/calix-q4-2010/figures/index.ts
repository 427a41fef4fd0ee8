import type { Figure } from '../../figure';
import { BALANCE_SHEET_AND_OUTLOOK } from './balance-sheet-and-outlook';
import { FILING_COVER, FILING_END } from './filing';
import { OPENING } from './opening';
import { FIRST_QUESTIONS } from './first-questions';
import { LATER_QUESTIONS } from './later-questions';
import { RESULTS } from './results';

/** Every figure of the document, in its order. */
export const FIGURES: readonly Figure[] = [
  ...FILING_COVER,
  ...OPENING,
  ...RESULTS,
  ...BALANCE_SHEET_AND_OUTLOOK,
  ...FIRST_QUESTIONS,
  ...LATER_QUESTIONS,
  ...FILING_END,
];
