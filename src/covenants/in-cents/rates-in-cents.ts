/** Interest and rates over whole cents and millionths. Each gives NaN where decimals must decide, or where there is something to refuse. */
import { certain, quotientOf } from '../../core/cents';
import type { RatesInCents } from './figures';

const HUNDREDTHS = 100;
/** One, in millionths: a rate above it is a percentage typed without its sign. */
const WHOLE = 1_000_000;
/** Cents of an amount times a rate, in dollars: of a rate in millionths, and in hundredths of a per cent. */
const MILLIONTHS_OF_CENTS = 100_000_000;
const BASIS_POINTS_OF_CENTS = 1_000_000;
const IN_A_BASIS_POINT = 100;

export const eurodollarRateInMillionths = ({ eurodollarFloor }: RatesInCents, libor: number): number =>
  libor <= WHOLE ? quotientOf(libor > eurodollarFloor ? libor : eurodollarFloor, WHOLE) : NaN;

/** @param days  in hundredths, as amounts are read; whole */
export function interestInCents(
  { rateFloor, interestFloor, dayBases, mostDaysOfInterest }: RatesInCents,
  principal: number,
  annualRate: number,
  days: number,
  dayBasis: number,
): number {
  if (principal < 0 || annualRate > WHOLE || !dayBases.includes(dayBasis)) return NaN;
  if (days < 0 || days % HUNDREDTHS !== 0 || days > mostDaysOfInterest * HUNDREDTHS) return NaN;
  const rate = annualRate > rateFloor ? annualRate : rateFloor;
  const isWholeBasisPoints = rate % IN_A_BASIS_POINT === 0;
  const yearly = certain(principal * (isWholeBasisPoints ? rate / IN_A_BASIS_POINT : rate));
  const parts = isWholeBasisPoints ? BASIS_POINTS_OF_CENTS : MILLIONTHS_OF_CENTS;
  const interest = quotientOf(yearly * (days / HUNDREDTHS), parts * dayBasis);
  return interest * HUNDREDTHS >= interestFloor ? interest : NaN;
}

/** Rounded up to the places of the clause. */
export function reserveCostRateInCents({ reserveCostParts }: RatesInCents, cost: number, principal: number): number {
  if (cost < 0 || principal <= 0) return NaN;
  const dividend = certain(cost * reserveCostParts);
  const rest = dividend % principal;
  return quotientOf((dividend - rest) / principal + (rest > 0 ? 1 : 0), reserveCostParts);
}
