/** Every quarter of the Agreement's life resolves to exactly one limit; the dates and limits are typed from the documents. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { lineOf } from '../../src/agreement/lines';
import type { Covenant, DatedTerm } from '../../src/agreement/types';
import { type CalendarDate, addDays, inWords, isoDate, parts, toIso } from '../../src/core/calendar-date';
import { type Stated, statedValues } from '../../src/core/dated';
import type { Outcome } from '../../src/core/outcome';
import { refusalKind, refusalMessage } from '../../src/core/refusals';
import { limitInForce } from '../../src/covenants/covenant-limit';
import { isUnknown, termInForce } from '../../src/covenants/term-in-force';

const [leverage, liquidity] = CALIX_2013.schedule.covenants;
if (!leverage || !liquidity) throw new Error('two covenants');

/** Every calendar quarter-end from 2013 to 2019 with its maximum leverage; null where none is in force. */
const MAXIMUM: readonly (readonly [string, string | null])[] = [
  ['2013-03-31', null],
  ['2013-06-30', null],
  ['2013-09-30', '3'],
  ['2013-12-31', '3'],
  ['2014-03-31', '3'],
  ['2014-06-30', '3'],
  ['2014-09-30', '2.5'],
  ['2014-12-31', '2.5'],
  ...['2015', '2016', '2017'].flatMap((year) =>
    ['03-31', '06-30', '09-30', '12-31'].map((day) => [`${year}-${day}`, '2.5'] as const),
  ),
  ['2018-03-31', '2.5'],
  ['2018-06-30', '2.5'],
  ['2018-09-30', '2.5'],
  ['2018-12-31', null],
  ['2019-03-31', null],
  ['2019-06-30', null],
];

test.each(MAXIMUM)('the quarter ended %s has the maximum %s', (date, maximum) => {
  const found = limitInForce(CALIX_2013, leverage, isoDate(date));
  expect(found.ok ? found.value.limit.amount.toString() : null).toBe(maximum);
});

test.each(MAXIMUM)(
  'the quarter ended %s has a minimum liquidity of 1.25 while the Agreement lives',
  (date, maximum) => {
    const found = limitInForce(CALIX_2013, liquidity, isoDate(date));
    expect(found.ok ? found.value.limit.amount.toString() : null).toBe(maximum && '1.25');
  },
);

/** Which quarter-end a day stands for, worked out here by trying every quarter-end of the list. */
function standsFor(date: CalendarDate): string | null {
  const near = MAXIMUM.map(([quarterEnd]) => isoDate(quarterEnd)).find(
    (quarterEnd) => Math.abs(quarterEnd.day - date.day) <= 7,
  );
  return near ? toIso(near) : null;
}

test('every day from 2013 to mid-2019 has the limit of the quarter-end it stands for, or none and a reason', () => {
  const limits = new Map(MAXIMUM);
  for (let date = isoDate('2013-01-01'); date.day <= isoDate('2019-06-30').day; date = addDays(date, 1)) {
    const quarterEnd = standsFor(date);
    const found = limitInForce(CALIX_2013, leverage, date);
    if (toIso(date) < '2013-01-08') continue;
    const expected =
      quarterEnd === null
        ? 'NOT_A_QUARTER_END'
        : (limits.get(quarterEnd) ?? (toIso(date) < '2014' ? 'BEFORE_CLOSING' : 'AFTER_MATURITY'));
    expect([toIso(date), found.ok ? found.value.limit.amount.toString() : found.reason.code]).toEqual([
      toIso(date),
      expected,
    ]);
  }
});

/** Every dated term of the agreement: the days on which what is known of it changes, and to what, typed from the documents. */
const NEVER = 'not in force';
const UNKNOWN = 'unknown';
const RESTATED = (value: unknown): readonly (readonly [string, unknown])[] => [
  ['2013-01-01', NEVER],
  ['2013-07-29', UNKNOWN],
  ['2015-12-23', value],
  ['2018-10-01', NEVER],
];
const ADDED = (value: unknown): readonly (readonly [string, unknown])[] => [
  ['2013-01-01', NEVER],
  ['2015-12-23', value],
  ['2018-10-01', NEVER],
];
const CHANGES: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  maturityDate: [
    ['2013-01-01', NEVER],
    ['2013-07-29', 'July 29, 2016'],
    ['2015-12-23', 'September 30, 2018'],
    ['2018-10-01', NEVER],
  ],
  leverageNumerator: RESTATED(['I.A.5', 'I.B']),
  certificateSigners: RESTATED(['chief executive officer', 'chief financial officer', 'treasurer', 'controller']),
  eurodollarRate: RESTATED({ floor: '0', fixedBusinessDaysBefore: 2 }),
  interestFloor: ADDED({ component: '0', result: '0' }),
  indemnityDays: ADDED(10),
  reserveCosts: RESTATED({ noticeDays: 15, percentagePlaces: 5 }),
  litigation: RESTATED('1.8(f)'),
  sanctionsRepresentation: RESTATED('1.7'),
  antiCorruptionLaws: RESTATED('1.9'),
  sanctionsCovenant: ADDED('1.10, section 7.16'),
  antiCorruptionCovenant: ADDED('1.10, section 7.17'),
  retiringAgent: RESTATED('1.11'),
  certificateForm: RESTATED('1.12'),
};

/** A term's value without quantities and day numbers. */
const plainly = (found: unknown): unknown => {
  if (typeof found !== 'object' || found === null) return found;
  if ('amount' in found) return String(found.amount);
  if ('day' in found) return inWords(found as CalendarDate);
  if (Array.isArray(found)) return found;
  return Object.fromEntries(Object.entries(found).map(([key, part]) => [key, plainly(part)]));
};

const NOT_IN_FORCE = ['BEFORE_CLOSING', 'AFTER_MATURITY', 'NOT_YET_ADDED'];

/** What a term says on a day, as one of three: its value with a clause, unknown with a reason, not in force with a reason. */
function known(found: Outcome<Stated<unknown>>): unknown {
  if (found.ok) return /section|Schedule A/.test(found.value.clause) ? plainly(found.value.value) : 'without a clause';
  if (refusalKind(found) !== 'no value') return 'wrong input';
  if (isUnknown(found))
    return /without being quoted/.test(refusalMessage(found)) ? UNKNOWN : 'unknown without a reason';
  return NOT_IN_FORCE.includes(found.reason.code) ? NEVER : found.reason.code;
}

/** Every day on which a term changes from 2013 to 2019, and to what. */
function changesOf(term: Pick<DatedTerm<unknown>, 'name' | 'values'>): readonly (readonly [string, unknown])[] {
  const changes: [string, unknown][] = [];
  for (let day = isoDate('2013-01-01'); toIso(day) < '2020-01-01'; day = addDays(day, 1)) {
    const found = known(termInForce(CALIX_2013, term, day));
    if (JSON.stringify(changes.at(-1)?.[1]) !== JSON.stringify(found)) changes.push([toIso(day), found]);
  }
  return changes;
}

const dated = Object.entries(CALIX_2013.terms).filter(
  (entry): entry is [string, DatedTerm<unknown>] => 'values' in entry[1],
);

test.each(dated)(
  '%s: known, unknown or not in force on every day from 2013 to 2019, and no other change',
  (id, term) => {
    expect(changesOf(term)).toEqual(CHANGES[id]);
  },
);

test('every dated term stands in the table above', () => {
  expect(dated.map(([id]) => id).sort()).toEqual(Object.keys(CHANGES).sort());
});

test('the limits change with the step-down table and end with the Agreement', () => {
  const changesOfLimit = ({ name, limit }: Covenant) => changesOf({ name, values: limit });
  expect(changesOfLimit(leverage)).toEqual([
    ['2013-01-01', NEVER],
    ['2013-07-29', '3'],
    ['2014-09-30', '2.5'],
    ['2018-10-01', NEVER],
  ]);
  expect(changesOfLimit(liquidity)).toEqual([
    ['2013-01-01', NEVER],
    ['2013-07-29', '1.25'],
    ['2018-10-01', NEVER],
  ]);
});

test('what the Amendment replaced without quoting it says so, with the day and the clause', () => {
  const before = termInForce(CALIX_2013, CALIX_2013.terms.certificateSigners, isoDate('2015-12-22'));
  expect(before.ok ? '' : refusalMessage(before)).toBe(
    'On December 22, 2015 the rule on who may sign the Compliance Certificate is unknown: it was replaced on December 23, 2015 (First Amendment, section 1.8(b)) without being quoted, and the Credit Agreement itself was not read. Enter a date from then on.',
  );
});

test('what the Amendment added was not there before, which is no gap in the documents', () => {
  const before = termInForce(CALIX_2013, CALIX_2013.terms.indemnityDays, isoDate('2015-12-22'));
  expect(before.ok ? '' : before.reason.code).toBe('NOT_YET_ADDED');
  expect(before.ok ? '' : refusalMessage(before)).toContain('First Amendment, section 1.5');
});

test('dated terms stand in order of time, each with a clause, and end in words that are quoted', () => {
  for (const term of [...dated.map(([, { values }]) => values), leverage.limit, liquidity.limit]) {
    expect(term.at(-1)?.kind).toBe('stated');
    const days = term.map(({ from }) => from.day);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    for (const { clause } of term) expect(clause).toMatch(/section|Schedule A/);
  }
});

test('a term whose value is a clause names one that is quoted', () => {
  const references = new Set(CALIX_2013.clauses.map(({ reference }) => reference));
  const named = dated.flatMap(([, { values }]) => statedValues(values).map(({ value }) => value));
  for (const value of named) if (typeof value === 'string') expect(references).toContain(value);
});

test('single terms are those of the documents', () => {
  const { terms } = CALIX_2013;
  expect(terms.cashExpenseBasket.value.amount.toString()).toBe('5000000');
  expect(terms.amendmentFee.value.amount.toString()).toBe('25');
  expect(terms.insurerRating.value.leastCounted).toBe('A');
  expect(parts(terms.closingDate.value)).toMatchObject({ year: 2013, month: 7, day: 29 });
  expect(parts(terms.amendmentEffectiveDate.value)).toMatchObject({ year: 2015, month: 12, day: 23 });
});

test('the kinds of expenses that share the basket are in the words of I.C.7', () => {
  const { words } = lineOf(CALIX_2013, 'I.C.7');
  const { cashExpenseKinds, cashExpensesSince } = CALIX_2013.terms;
  expect(cashExpenseKinds.value.map(({ id }) => id)).toEqual(['A', 'B']);
  for (const kind of cashExpenseKinds.value) expect(words).toContain(kind.words);
  expect([toIso(cashExpensesSince.value), cashExpensesSince.basis]).toEqual(['2013-07-29', 'reading']);
});
