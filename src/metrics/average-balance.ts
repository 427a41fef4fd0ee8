import { type Unit, ratio } from '../core/quantity';
import { type Formula, constant, figure, part, sum } from './intervals/formula';

/** Which balance a figure of a period is held against: the one at its end, or the mean of those at its beginning and end. */
export type BalanceConvention = 'ending' | 'average';

/** A balance by its convention; of an average, “opening …” and “ending …” are figures of their own. */
export const balanceOf = <U extends Unit>(name: string, unit: U, convention: BalanceConvention): Formula<U> =>
  convention === 'ending'
    ? figure(name, unit)
    : averageBalance(figure(`opening ${name}`, unit), figure(`ending ${name}`, unit));

/** (opening + ending) ÷ 2. */
export const averageBalance = <U extends Unit>(opening: Formula<U>, ending: Formula<NoInfer<U>>): Formula<U> =>
  part(sum(opening, ending), constant(ratio(2)));
