import { isNegative, isZero } from '../../core/quantity';
import type { Standing } from '../../schedule-a/standing';

/** How a covenant stands, as the pane tells it apart: each has its own words, icon and picture. */
export type VerdictKind =
  | 'complies'
  | 'at the limit'
  /** Exactly it would not. */
  | 'by rounding'
  | 'no debt'
  | 'breaches'
  | 'not meaningful'
  | 'undetermined';

export function verdictKindOf({ verdict, headroom }: Standing): VerdictKind {
  switch (verdict) {
    case null:
      return 'undetermined';
    case 'complies':
      if (headroom && isNegative(headroom)) return 'by rounding';
      return headroom && isZero(headroom) ? 'at the limit' : 'complies';
    case 'breach':
      return 'breaches';
    default:
      return verdict;
  }
}

export const isBreach = (kind: VerdictKind): boolean => kind === 'breaches' || kind === 'not meaningful';
export const isMet = (kind: VerdictKind): boolean => !isBreach(kind) && kind !== 'undetermined';
