/** docs/readings.md is what the program does: every reading, option, clause and quotation; each example is computed again. */
import './support/custom-functions';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CALIX_2013 } from '../src/agreement/calix-2013';
import { FIRST_AMENDMENT } from '../src/agreement/calix-2013/first-amendment';
import { type Reading, type ReadingId, type ReadingOption, defaultChoice } from '../src/agreement/readings';
import { isoDate } from '../src/core/calendar-date';
import { formatAmount } from '../src/core/format';
import { type Money, usd } from '../src/core/quantity';
import { isRefusal } from '../src/core/refusals';
import { readingsOf, underEveryReading } from '../src/covenants/readings/every-reading';
import type { Facts, Part } from '../src/covenants/readings/facts';
import { STRICTEST } from '../src/covenants/readings/interpretations';
import { asChosen, nameOf } from '../src/supporting-sheets/terms/form';
import { SCHEDULE_A, spaced } from './agreement/exhibit-c';
import { type Argument, type Range, column, spill } from './support/functions';
import { rangeOf } from './support/range-of-sheet';
import { AMOUNTS, buildSchedule } from './support/sheets';

const page = readFileSync(path.join(__dirname, '..', 'docs', 'readings.md'), 'utf8');
const readme = readFileSync(path.join(__dirname, '..', 'README.md'), 'utf8');
const sections = page.split(/^## /m).slice(1);
const { readings, terms } = CALIX_2013;
const sectionOf = (id: ReadingId): string => {
  const place = readings.findIndex((one) => one.id === id);
  return sections[place] ?? '';
};
const optionsOf = ({ options }: Reading): readonly ReadingOption[] => options;
const each = readings.map((reading) => [reading.id, reading] as const);

type Row = readonly string[];
const rowsIn = (text: string): readonly (readonly Row[])[] =>
  text
    .split(/\n\n/)
    .filter((block) => block.trim().startsWith('|'))
    .map((block) =>
      block
        .trim()
        .split('\n')
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        )
        .filter((cells) => !cells.every((cell) => /^-+$/.test(cell))),
    );

test('the README leads to it', () => {
  expect(readme).toContain('](docs/readings.md)');
});

test('every reading has a section, in order, and no other has', () => {
  const titles = sections.map((section) => section.split('\n')[0]);
  expect(titles.slice(0, readings.length)).toEqual(readings.map((one, index) => `${index + 1}. ${nameOf(one)}`));
  expect(titles.slice(readings.length)).toEqual([
    'Choosing one',
    'What “under every reading” means',
    'Read one way only',
  ]);
});

test('the table at the top: covenants, line, default, and which is the stricter', () => {
  const [[, ...rows] = []] = rowsIn(page.split(/^## /m)[0] ?? '');
  expect(rows.map((row) => row.slice(0, 2))).toEqual(readings.map(({ name }, index) => [`${index + 1}`, name]));
  readings.forEach((reading, index) => {
    const [, , bearsOn = '', byDefault, stricter] = rows[index] ?? [];
    const covenants = CALIX_2013.schedule.covenants.filter((one) =>
      readingsOf(CALIX_2013, one).some(({ id }) => id === reading.id),
    );
    const names = covenants.map(({ line }) => (line === 'I.D' ? 'leverage' : 'liquidity'));
    expect(bearsOn.split(', ')[0]).toBe(names.length > 1 ? 'both covenants' : names[0]);
    expect(byDefault).toBe(optionsOf(reading).find(({ id }) => id === reading.byDefault)?.when);
    const strictest = STRICTEST[reading.id];
    expect(stricter).toBe(
      strictest === null ? 'depends on the date' : strictest === reading.byDefault ? 'the default' : 'the other',
    );
  });
});

describe.each(each)('%s', (id, reading) => {
  const section = sectionOf(id);

  test('its question and clause', () => {
    expect(section).toContain(`\n${reading.question} (${reading.clause})\n`);
  });

  test('each quotation stands in the documents letter for letter, and on the page with its source', () => {
    const documents = [spaced(SCHEDULE_A.join(' ')), ...FIRST_AMENDMENT.map(({ words }) => spaced(words))];
    for (const { words } of reading.quotes) {
      expect(documents.filter((document) => document.includes(words)).length).toBeGreaterThan(0);
    }
    const quoted = section.split('\n').filter((line) => line.startsWith('>'));
    expect(quoted).toEqual(reading.quotes.map(({ words, source }) => `> “${words}” ${source}`));
  });

  test('every option in the words that the Terms sheet offers, the default marked', () => {
    const listed = section.split('\n').filter((line) => line.startsWith('- '));
    expect(listed).toEqual(
      optionsOf(reading).map((option) => {
        const chosen = asChosen(option).words;
        return option.id === reading.byDefault
          ? `- **${chosen}**, by default. ${option.words}`
          : `- **${chosen}.** ${option.words}`;
      }),
    );
  });

  test('why the default is one, and what testing it takes', () => {
    expect(section).toContain(`\nWhy: ${reading.why}\n`);
    expect(section).toContain(`\nTo test it takes ${reading.toTest || 'nothing beside Schedule A'}`);
  });

  test('the example is computed again', () => {
    const [given = [], ...tables] = rowsIn(section);
    expect(tables.length).toBeGreaterThan(0);
    for (const [head = [], ...options] of tables) {
      expect(options.map(([option]) => option)).toEqual(optionsOf(reading).map((option) => asChosen(option).words));
      const isLeverage = head[1] === 'leverage';
      const spilt = spillOf(isLeverage ? 'LEVERAGE_READINGS' : 'LIQUIDITY_READINGS', given.slice(1));
      const computed = spilt.filter(([name]) => name === reading.name);
      expect(options.map(([, , held, verdict]) => [held, verdict])).toEqual(
        computed.map(([, , , verdict, held]) => [held, verdict]),
      );
      expect(options.map(([, division]) => division)).toEqual(divisionsOf(reading, isLeverage, given.slice(1)));
      for (const [, division = '', held = ''] of options) {
        const [of = 0n, to = 1n] = division.split(' ÷ ').map((amount) => BigInt(amount.replaceAll(',', '')));
        expect(heldByHand(of, to, isLeverage, held)).toBe(true);
      }
      expect(new Set(options.map(([, , , verdict]) => verdict)).size).toBe(2);
    }
  });
});

const number = (text: string): number => Number(text.replaceAll(',', ''));

/** The example's figures as arguments of the function. */
function spillOf(id: string, given: readonly Row[]): readonly string[][] {
  const all = (what: string): number[] => given.filter(([name]) => name === what).map(([, is = '']) => number(is));
  const one = (what: string): Argument => all(what)[0] ?? null;
  const statementDate = given.find(([name]) => name === 'Statement Date')?.[1] ?? '2016-12-31';
  const zeros = Object.fromEntries(Object.keys(AMOUNTS.compliant.inputs).map((line) => [line, 0]));
  const lines = given.flatMap(([name = '', is = '']) => (/^I/.test(name) ? [[name, number(is)] as const] : []));
  const amounts = { ...AMOUNTS.compliant, statementDate, inputs: { ...zeros, ...Object.fromEntries(lines) } };
  const range: Range = rangeOf(buildSchedule({ amounts }).sheet);
  const judgments = all('judgment');
  const insured = all('insured of it');
  const expenses = given.filter(([name]) => name?.startsWith('cash expenses')).map(([, is = '']) => number(is));
  const series = (values: readonly number[]): Argument => (values.length ? column(...values) : null);
  const facts: Argument[] =
    id === 'LEVERAGE_READINGS'
      ? [
          one('tax benefit'),
          one('short-term borrowings'),
          series(judgments),
          one('Threshold Amount'),
          series(judgments.map((_, index) => insured[index] ?? 0)),
          series(expenses),
        ]
      : [one('short-term borrowings'), one('cash under the Agent’s Lien')];
  return spill(id, range, statementDate, ...facts).map((row) => row.map(String));
}

/** What is divided under each option, as the check computes it. */
function divisionsOf({ id }: Reading, isLeverage: boolean, given: readonly Row[]): readonly string[] {
  const covenant = CALIX_2013.schedule.covenants.find(({ kind }) => (kind === 'maximum') === isLeverage);
  if (!covenant) throw new Error('no such covenant');
  const all = (what: string): Money[] =>
    given.filter(([name]) => name?.startsWith(what)).map(([, is = '']) => usd(is.replaceAll(',', '')));
  const part = (what: string): Part | null => all(what).map((amount) => ({ amount, isCounted: true }))[0] ?? null;
  const entered = new Map(
    given.flatMap(([line = '', is = '']) => (/^I/.test(line) ? [[line, usd(is.replaceAll(',', ''))]] : [])),
  );
  const facts: Facts = {
    taxBenefit: all('tax benefit')[0] ?? null,
    shortTermBorrowings: part('short-term borrowings'),
    judgments: all('judgment').map((amount, index) => ({ amount, insured: all('insured of it')[index] ?? usd(0) })),
    threshold: all('Threshold Amount')[0] ?? null,
    expensesByQuarter: all('cash expenses').length ? all('cash expenses') : null,
    cashUnderAgentsLien: part('cash under the Agent’s Lien'),
  };
  const periodEnd = isoDate(given.find(([name]) => name === 'Statement Date')?.[1] ?? '2016-12-31');
  const every = underEveryReading(CALIX_2013, covenant, { entered, periodEnd, facts }, defaultChoice(CALIX_2013));
  if (isRefusal(every)) throw new Error(every.reason.code);
  const tested = every.readings.find((one) => one.id === id)?.options ?? [];
  return tested.map(({ tested: { parts } }) => [parts.of, parts.to].map(whole).join(' ÷ '));
}

const whole = ({ amount }: Money): string => formatAmount(usd(amount)).replace(/\.00$/, '');

/** In whole numbers: the ratio to the places shown, halves up, and on which side of the limit the quotient is. */
function heldByHand(of: bigint, to: bigint, isLeverage: boolean, held: string): boolean {
  const [shown, relation, limit] = held.split(' ');
  if (held === 'no limit in force') return true;
  const hundredths = BigInt((limit ?? '').replace('.', ''));
  const places = (shown ?? '').split('.')[1]?.length ?? 0;
  const scale = 10n ** BigInt(places);
  const rounded = (of * scale * 2n + to) / (to * 2n);
  const difference = places === 2 ? rounded - hundredths : of * 100n - hundredths * to;
  const relations = isLeverage ? ['≤', '>'] : ['<', '≥'];
  const isAbove = isLeverage ? difference > 0n : difference >= 0n;
  return (
    (shown ?? '').replace('.', '') === String(rounded).padStart(places + 1, '0') &&
    relation === relations[isAbove ? 1 : 0]
  );
}

test('every term that rests on a reading or on what is outside the documents stands in the last table', () => {
  const [[, ...rows] = []] = rowsIn(sections.at(-1) ?? '');
  const resting = Object.values(terms).flatMap((term) =>
    'basis' in term && term.basis !== 'document' ? [[term.clause, term.basis] as const] : [],
  );
  expect(resting.length).toBeGreaterThan(5);
  for (const [clause, basis] of resting) {
    const row = rows.find(([, how]) => how?.includes(clause));
    expect([clause, row?.[2]]).toEqual([clause, basis]);
  }
});

test('as many combinations as it says', () => {
  const [leverage] = CALIX_2013.schedule.covenants;
  if (!leverage) throw new Error('leverage');
  const own = readingsOf(CALIX_2013, leverage);
  expect(page).toContain(`up to ${2 ** own.length} of them`);
  expect(own.filter(({ toTest }) => toTest)).toHaveLength(5);
});
