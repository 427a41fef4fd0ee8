import type { Covenant } from '../agreement/types';
import { quotientOf } from '../core/cents';
import { limitInHundredths } from '../covenants/in-cents/limit-in-cents';
import { AGREEMENT } from './agreement';
import type { QuickFormula } from './in-cents';

const HUNDREDTHS = 100;

/** The limit of a covenant by the serial of a period end. */
export function quickLimit(covenant: Covenant): QuickFormula {
  const limitOn = limitInHundredths(AGREEMENT, covenant);
  return { reads: ['number'], required: 0, of: (values) => quotientOf(limitOn(values[0] as number), HUNDREDTHS) };
}
