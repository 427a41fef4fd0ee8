/**
 * Schedules that are broken, and how it is known: by arithmetic in whole cents on what was typed, not by the rules of the check.
 */
import fc from 'fast-check';
import { AMOUNTS, type Amounts, type Changes, LESS, type Shape, UNITS, worked } from '../support/sheets';

/** What was done to a right schedule. */
export interface Slip {
  readonly what: string;
  readonly changes: Changes;
  readonly amounts: Amounts;
}

const INPUTS = Object.keys(AMOUNTS.compliant.inputs);
const TOTALS = ['I.A.5', 'I.C.12', 'II.C'] as const;
const RATIOS = ['I.D', 'II.D'] as const;
const LINES = [...INPUTS, ...TOTALS, ...RATIOS];

const cents = fc.oneof(
  fc.constantFrom(1, -1, 10, -100, 90_000),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).filter((by) => by !== 0),
);
const inUnit = (dollars: number, shape: Shape): number => Math.round(dollars * 100) / (100 * UNITS[shape.unit]);
const entered = (line: string, value: string | number | boolean | null | { error: string }): Changes => ({
  entries: { [line]: { value } },
});

/** Whether two ratios are the same figure at the places that the first one shows, at least one. */
function isRoundingOf(stated: number, exact: number): boolean {
  const places = Math.max(1, (/\.(\d+)$/.exec(String(stated))?.[1] ?? '').length);
  return Math.abs(stated - exact) <= 0.5000001 * 10 ** -places;
}

/** An input typed over, with every total left as it was. */
const inputAltered = (shape: Shape, amounts: Amounts): fc.Arbitrary<Slip | null> =>
  fc.tuple(fc.constantFrom(...INPUTS), cents).map(([line, by]) => {
    const dollars = (Math.round((amounts.inputs[line] ?? 0) * 100) + by) / 100;
    const [was, is] = [worked(amounts), worked({ ...amounts, inputs: { ...amounts.inputs, [line]: dollars } })];
    const isOfTotal = TOTALS.some((total) => was[total] !== is[total]);
    const isOfRatio = RATIOS.some((ratio) => {
      const [stated, exact] = [was[ratio] ?? null, is[ratio] ?? null];
      return (
        (stated === null) !== (exact === null) || (stated !== null && exact !== null && !isRoundingOf(stated, exact))
      );
    });
    if (!isOfTotal && !isOfRatio) return null;
    return { what: `${line} altered by ${by} cents`, changes: entered(line, inUnit(dollars, shape)), amounts };
  });

const totalAltered = (shape: Shape, amounts: Amounts): fc.Arbitrary<Slip> =>
  fc.tuple(fc.constantFrom(...TOTALS), cents).map(([line, by]) => {
    const dollars = (Math.round((worked(amounts)[line] ?? 0) * 100) + by) / 100;
    return { what: `${line} altered by ${by} cents`, changes: entered(line, inUnit(dollars, shape)), amounts };
  });

const ratioAltered = (_: Shape, amounts: Amounts): fc.Arbitrary<Slip | null> =>
  fc
    .tuple(fc.constantFrom(...RATIOS), fc.integer({ min: 1, max: 6 }), fc.integer({ min: -400, max: 400 }))
    .map(([line, places, by]) => {
      const exact = worked(amounts)[line] ?? null;
      const stated = Number(((exact ?? 0) + by / 10 ** places).toFixed(places));
      if (exact === null ? stated === 0 : isRoundingOf(stated, exact)) return null;
      return { what: `${line} typed as ${stated}`, changes: entered(line, stated), amounts };
    });

const answerFlipped = (_: Shape, amounts: Amounts): fc.Arbitrary<Slip> =>
  fc.constantFrom('leverage' as const, 'liquidity' as const).map((covenant) => ({
    what: `the answer on ${covenant} is the other one`,
    changes: {},
    amounts: { ...amounts, complies: { ...amounts.complies, [covenant]: !amounts.complies[covenant] } },
  }));

const lineMissing = (_: Shape, amounts: Amounts): fc.Arbitrary<Slip> =>
  fc.constantFrom(...LINES).map((line) => ({ what: `${line} is missing`, changes: { without: [line] }, amounts }));

const limitWrong = (_: Shape, amounts: Amounts): fc.Arbitrary<Slip | null> =>
  fc
    .tuple(fc.constantFrom(...RATIOS), fc.constantFrom(0.5, 1, 1.2, 1.24, 1.5, 2, 2.49, 2.51, 2.75, 3, 3.5, 5))
    .map(([covenant, limit]) =>
      limit === (covenant === 'I.D' ? amounts.maximum : amounts.minimum)
        ? null
        : { what: `the limit of ${covenant} is ${limit}`, changes: { limits: { [covenant]: limit } }, amounts },
    );

/** Something that is no number, where an amount was that counts. */
const amountMangled = (_: Shape, amounts: Amounts): fc.Arbitrary<Slip | null> =>
  fc
    .tuple(
      fc.constantFrom(...INPUTS, ...TOTALS),
      fc.constantFrom<string | boolean | { error: string }>(
        '1,000',
        'n/a',
        'see note 4',
        true,
        { error: '#REF!' },
        '30.000.000',
        '=',
        '$___',
      ),
    )
    .map(([line, value]) =>
      (worked(amounts)[line] ?? 0) === 0 || line === LESS
        ? null
        : { what: `${line} holds ${JSON.stringify(value)}`, changes: entered(line, value), amounts },
    );

/** The footnote's row left out of the sheet, while the total still deducts it. */
const lessMissing = (): fc.Arbitrary<Slip> =>
  fc.constant({ what: 'the “Less:” row is missing', changes: { without: [LESS] }, amounts: AMOUNTS.less });

const ofEveryKind = [
  inputAltered,
  totalAltered,
  ratioAltered,
  answerFlipped,
  lineMissing,
  limitWrong,
  amountMangled,
  lessMissing,
];

/** A slip that breaks the schedule of a shape and amounts. */
export const slip = (shape: Shape, amounts: Amounts): fc.Arbitrary<Slip> =>
  fc
    .oneof(...ofEveryKind.map((kind) => kind(shape, amounts) as fc.Arbitrary<Slip | null>))
    .filter((one): one is Slip => one !== null);
