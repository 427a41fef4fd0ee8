/** The rows under a covenant: how much room there is, or what is short, in exact dollars. */
import { type Money, type Ratio, dividedBy, isPositive, minus, times, usd } from '../../core/quantity';
import * as words from '../words';
import { exactDollars, percentage, shortDollars } from './figures';
import type { VerdictKind } from './verdict-kind';

export interface RoomRow {
  readonly label: string;
  /** The share that stands behind the label: 44.7%. */
  readonly share?: string;
  readonly amount: string;
  /** In parentheses, which hang outside the column. */
  readonly isNegative?: boolean;
}

export interface Room {
  readonly rows: readonly RoomRow[];
  /** What the picture says of it; null where there is no picture. */
  readonly inPicture: string | null;
}

export interface Tested {
  readonly kind: 'maximum' | 'minimum';
  /** The two amounts of the ratio. */
  readonly of: Money;
  readonly to: Money;
  readonly limit: Ratio;
}

const { room, picture } = words;
const row = (label: string, amount: string): RoomRow => ({ label, amount });
const NO_ROOM = '$0.00';

export function roomOf(verdict: VerdictKind, tested: Tested): Room {
  switch (verdict) {
    case 'at the limit':
      return { rows: namesOfRoom(tested.kind).map((label) => row(label, NO_ROOM)), inPicture: picture.noRoom };
    case 'complies':
      return tested.kind === 'maximum' ? underMaximum(tested) : aboveMinimum(tested);
    case 'by rounding':
    case 'breaches':
      return tested.kind === 'maximum' ? aboveMaximum(tested) : belowMinimum(tested);
    case 'no debt':
      return tested.kind === 'maximum' ? withoutDebt(tested) : nothingToCover(tested);
    case 'not meaningful':
      return notMeaningful(tested);
    case 'undetermined':
      return { rows: [], inPicture: null };
  }
}

const namesOfRoom = (kind: Tested['kind']): readonly string[] =>
  kind === 'maximum' ? [room.furtherDebt, room.ebitdaMayFall] : [room.liquidMayFall];

function underMaximum({ of, to, limit, kind }: Tested): Room {
  const debt = minus(times(limit, to), of);
  const ebitda = minus(to, dividedBy(of, limit));
  return {
    rows: [
      row(room.furtherDebt, exactDollars(debt, 'down')),
      {
        label: room.ebitdaMayFall,
        share: percentage(ebitda, to, 'down'),
        amount: exactDollars(ebitda, 'down'),
      },
    ],
    inPicture: picture.room(shortDollars(debt, 'down'), kind),
  };
}

function aboveMaximum({ of, to, limit, kind }: Tested): Room {
  const debt = minus(of, times(limit, to));
  const ebitda = minus(dividedBy(of, limit), to);
  return {
    rows: [
      row(room.debtAbove, exactDollars(debt, 'up')),
      { label: room.ebitdaShort, share: percentage(ebitda, to, 'up'), amount: exactDollars(ebitda, 'up') },
    ],
    inPicture: picture.shortfall(shortDollars(debt, 'up'), kind),
  };
}

function aboveMinimum({ of, to, limit, kind }: Tested): Room {
  const above = minus(of, times(limit, to));
  return {
    rows: [{ label: room.liquidMayFall, share: percentage(above, of, 'down'), amount: exactDollars(above, 'down') }],
    inPicture: picture.room(shortDollars(above, 'down'), kind),
  };
}

function belowMinimum({ of, to, limit, kind }: Tested): Room {
  const short = minus(times(limit, to), of);
  return {
    rows: [row(room.liquidShort, exactDollars(short, 'up'))],
    inPicture: picture.shortfall(shortDollars(short, 'up'), kind),
  };
}

function withoutDebt({ to, limit }: Tested): Room {
  if (!isPositive(to)) return { rows: [row(room.debtPossible, room.noneEbitdaNotPositive)], inPicture: null };
  const debt = times(limit, to);
  return {
    rows: [row(room.debtPossible, exactDollars(debt, 'down'))],
    inPicture: picture.debtPossible(shortDollars(debt, 'down')),
  };
}

const nothingToCover = ({ of }: Tested): Room => ({
  rows: [row(room.liquid, exactDollars(of, 'down'))],
  inPicture: null,
});

function notMeaningful({ of, to, limit }: Tested): Room {
  return {
    rows: [
      {
        label: room.ebitda,
        amount: exactDollars(to, 'down'),
        isNegative: !isPositive(to) && !to.amount.isZero(),
      },
      row(room.ebitdaNeeded, exactDollars(usd(dividedBy(of, limit).amount), 'up')),
    ],
    inPicture: null,
  };
}
