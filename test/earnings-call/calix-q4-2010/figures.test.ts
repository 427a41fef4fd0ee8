/** The figure table is the transcript's own: every figure stands where it says, and no numeral of the transcript is left out. */
import { FIGURES } from '../../../src/earnings-call/calix-q4-2010/figures';
import type { Figure } from '../../../src/earnings-call/figure';
import { lineOf, plain, TRANSCRIPT } from './transcript';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  '0': ['break-even', 'flat'],
  '1': ['one', 'number-one'],
  '2': ['two', 'doubled'],
  '3': ['three'],
  '4': ['four'],
  '7': ['seven', 'sev en', 'sev ven'],
  '2/3': ['two-thirds'],
};

/** How a figure may be spelled: 91.7; 1,100 or 1100; two; September 25, 2012. */
function spellings({ value, unit, words }: Figure): readonly string[] {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1] ?? '';
  if (unit === 'month') return [`${name} of ${year}`, name];
  if (unit === 'date') {
    const there = words.toLowerCase();
    const full = [`${name} ${Number(day)}, ${year}`, `${name} ${Number(day)}th of ${year}`, `${name} ${Number(day)}`];
    return [
      ...full.filter((text) => there.includes(text.toLowerCase())).slice(0, 1),
      `end of ${name}`,
      'end of the month',
    ];
  }
  return [value, value.replace(/\B(?=(\d{3})+$)/g, ','), ...(IN_WORDS[value] ?? [])];
}

/** Where the numeral itself stands on its line; the n-th of those that fit. */
function placeOf(figure: Figure, taken: ReadonlySet<number>): readonly [from: number, to: number] | null {
  const line = lineOf(figure.line);
  for (let at = line.indexOf(figure.words); at >= 0; at = line.indexOf(figure.words, at + 1)) {
    for (const spelling of spellings(figure)) {
      const pattern = new RegExp(
        `(?<![\\w.,-])${spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d]|[.,]\\d)`,
        'gi',
      );
      for (const { index } of figure.words.matchAll(pattern)) {
        if (!taken.has(at + index)) return [at + index, at + index + spelling.length];
      }
    }
  }
  return null;
}

test('every figure stands on its line in at most 25 words, letter for letter, its value among them', () => {
  const wrong = FIGURES.filter(
    (figure) =>
      !lineOf(figure.line).includes(figure.words) ||
      figure.words.split(' ').length > 25 ||
      placeOf(figure, new Set()) === null,
  );
  expect(wrong).toEqual([]);
});

test('ids are distinct, and figures stand in the order of the document', () => {
  expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  expect(FIGURES.map(({ line }) => line)).toEqual([...FIGURES.map(({ line }) => line)].sort((a, b) => a - b));
});

/** Numerals that are no figures, and why. */
const NO_FIGURES: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['a period', /third quarter|\bQ[1-4](?: ?08)?\b|\b1Q\b|\b(?:19|20)\d\d\b/g],
  ['a half of a year, as a period', /\b(?:first|second|back)[- ]half[- ]of|latter half of/gi],
  [
    'a product or a release',
    /\bC-?7s?(?:\.0)?\b|\bE[37](?:-\d+)?\b|\bVDSL-2\b|Evolution-2|release 7(?:\.0)?|\b7\.0 upgrades/gi,
  ],
  [
    'a law, a form or a file number',
    /\bForm (?:425|10-?Q|S-4|8-K)\b|Rule (?:425|14a-6)|Section 2(?:7A|1E)|No\. 001-\d+/g,
  ],
  ['an address', /\d{3}-\d{3}-\d{4}|1035 N\.|94954|6868 Cortona|93117/g],
  ['a page number', /^\d+$/g],
  ['a time of day', /09:30 PM/g],
  ['a figure of speech', /one inning out of nine|One inning may not one inning|\b13 or 14\b|Two other things one is/g],
  [
    'what is said next, no count of anything',
    /(?:one|two) (?:other quick question|follow-up|great data points|more about|last in|of its|second|is if)|[Nn]umber (?:one|two)|One is the|second one|this one, in particular|One hot topic|one-time|every one/g,
  ],
  ['garble', /towards 397|it seven beyond|3 an 101 mc/g],
];

test('every other numeral of the transcript is no figure, for a reason that is named', () => {
  const left: string[] = [];
  TRANSCRIPT.split('\n').forEach((raw, index) => {
    const line = plain(raw);
    const spans: (readonly [number, number])[] = [];
    const taken = new Set<number>();
    for (const figure of FIGURES.filter((one) => one.line === index + 1)) {
      const place = placeOf(figure, taken);
      if (place) spans.push(place);
      if (place) taken.add(place[0]);
    }
    for (const [, pattern] of NO_FIGURES) {
      for (const match of line.matchAll(pattern)) spans.push([match.index, match.index + match[0].length]);
    }
    const numerals =
      /\d[\d,]*(?:\.\d+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|half|thirds?|twice|doubled?|tripled?|flat|break-?even)\b/gi;
    for (const { index: at, 0: numeral } of line.matchAll(numerals)) {
      if (!spans.some(([from, to]) => at >= from && at < to))
        left.push(`${index + 1}: ${line.slice(at - 30, at + 40)} [${numeral}]`);
    }
  });
  expect(left).toEqual([]);
});
