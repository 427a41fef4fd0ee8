/** The reading that rounds a ratio before it is held against its limit, where it alone decides. */
import type { Agreement } from '../../agreement/types';
import { formatLimit, formatRatio } from '../../core/format';
import { roundedRatio } from '../../covenants/rounded-ratio';
import type { Standing } from '../../schedule-a/standing';
import * as words from '../words';

export interface RoundingDecides {
  /** 2.5034 > 2.50 */
  readonly exactly: string;
  /** 2.50 ≤ 2.50 */
  readonly rounded: string;
  readonly why: string;
}

/** null where rounding changes nothing, or nothing can be said. */
export function roundingDecides(agreement: Agreement, standing: Standing): RoundingDecides | null {
  const { covenant, ratio, limit, complies, compliesRounded } = standing;
  const reading = agreement.readings.find(({ id }) => id === 'rounding');
  if (!ratio || !limit || !reading || complies !== false || compliesRounded !== true) return null;
  const [fails, holds] = covenant.kind === 'maximum' ? ['>', '≤'] : ['<', '≥'];
  const bound = formatLimit(limit.limit);
  return {
    exactly: `${formatRatio(ratio, limit.limit)} ${fails} ${bound}`,
    rounded: `${formatLimit(roundedRatio(agreement, ratio))} ${holds} ${bound}`,
    why: words.rounding.decides(reading.why, covenant.section),
  };
}
