import type { Relation } from '../../relation';
import { BALANCE_SHEET } from './balance-sheet';
import { DATES_AND_COUNTS } from './dates-and-counts';
import { EXPENSES_AND_INCOME } from './expenses-and-income';
import { GROWTH_AND_MARGINS } from './growth-and-margins';
import { GUIDANCE } from './guidance';
import { REPEATS } from './repeats';

/** Every relation between figures of the call. */
export const RELATIONS: readonly Relation[] = [
  ...GROWTH_AND_MARGINS,
  ...EXPENSES_AND_INCOME,
  ...BALANCE_SHEET,
  ...GUIDANCE,
  ...DATES_AND_COUNTS,
  ...REPEATS,
];
