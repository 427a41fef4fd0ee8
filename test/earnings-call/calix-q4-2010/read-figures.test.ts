/** The figures that are read out of the transcript, measured against the hand-made table. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { amountOf } from '../../../src/earnings-call/amount';
import { CALIX_Q4_2010 } from '../../../src/earnings-call/calix-q4-2010';
import type { Figure } from '../../../src/earnings-call/figure';
import { readTranscript } from '../../../src/earnings-call/transcript/read-transcript';
import { lineOf, TRANSCRIPT } from './transcript';

const read = readTranscript(TRANSCRIPT);

/** A proposal is right where a figure of the table is on its line, has its amount and its unit; each figure once. */
function match(proposed: readonly Figure[], table: readonly Figure[]) {
  const key = (figure: Figure): string =>
    `${figure.line} ${amountOf(figure).amount.toSignificantDigits(15).toString()} ${figure.unit}`;
  const left = new Map<string, Figure[]>();
  for (const figure of table) left.set(key(figure), [...(left.get(key(figure)) ?? []), figure]);
  const pairs: (readonly [Figure, Figure])[] = [];
  const extra: Figure[] = [];
  for (const one of proposed) {
    const figure = left.get(key(one))?.shift();
    if (figure) pairs.push([one, figure]);
    else extra.push(one);
  }
  return { pairs, extra, missed: [...left.values()].flat() };
}

const { pairs, extra, missed } = match(read.figures, CALIX_Q4_2010.figures);
const precision = pairs.length / read.figures.length;
const recall = pairs.length / CALIX_Q4_2010.figures.length;
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const listed = (figures: readonly Figure[]): string =>
  figures.map(({ line, value, unit }) => `${value} ${unit} (line ${line})`).join(', ') || 'none';

test('precision and recall are printed, are what the README says, and above 90%', () => {
  const says = [
    `Read ${read.figures.length} figures, of which ${pairs.length} are among the ${CALIX_Q4_2010.figures.length} of the table.`,
    `Precision ${percent(precision)}, recall ${percent(recall)}. Missed: ${listed(missed)}. Not in the table: ${listed(extra)}.`,
  ].join(' ');
  process.stdout.write(`${says}\n`);
  const readme = readFileSync(path.join(__dirname, '../../../README.md'), 'utf8');
  expect(readme).toContain(says);
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.9);
});

test('of every figure that is read: its speaker, and nearly always its hedge and decimals', () => {
  expect(pairs.filter(([one, figure]) => one.speaker !== figure.speaker)).toEqual([]);
  const agree = pairs.filter(([one, figure]) => one.qualifier === figure.qualifier && one.decimals === figure.decimals);
  expect(agree.length / pairs.length).toBeGreaterThan(0.98);
});

test('of every figure that is read: at most 25 words of the transcript, letter for letter, on its line', () => {
  const wrong = read.figures.filter(
    ({ words, line }) =>
      words.split(' ').length > 25 || !`${lineOf(line - 1)} ${lineOf(line)} ${lineOf(line + 1)}`.includes(words),
  );
  expect(wrong).toEqual([]);
});

test('the day of the call, the quarter reported on, and the lines that are garbled repeats', () => {
  expect(read.callDate).toEqual({ day: Date.UTC(2011, 1, 3) / 86_400_000 });
  expect(read.reported).toEqual({ year: 2010, quarter: 4 });
  expect(read.repeats.map(({ line, of }) => ({ line, of }))).toEqual([
    { line: 333, of: 332 },
    { line: 336, of: 335 },
    { line: 530, of: 532 },
  ]);
});

test('the same text gives the same figures', () => {
  expect(readTranscript(TRANSCRIPT)).toEqual(read);
});
