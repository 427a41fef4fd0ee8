/** Figures read out of calls other than the one at hand, in euros, pounds and dollars, measured against tables made by hand. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../../../src/earnings-call/figure';
import { readTranscript } from '../../../src/earnings-call/transcript/read-transcript';

const folder = path.join(__dirname, 'other-calls');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [path.basename(file, '.txt')] : []));
const textOf = (name: string): string => readFileSync(path.join(folder, `${name}.txt`), 'utf8');

const SCALES: Readonly<Record<string, string>> = {
  '1000': 'thousand',
  '1000000': 'million',
  '1000000000': 'billion',
};
const HUNDREDTHS: Readonly<Record<string, string>> = { USD: 'cents', GBP: 'pence' };

/** "16: about 21 million GBP": as the tables have it. */
function inShort({ line, value, unit, scale, qualifier }: Figure): string {
  const hundredths = scale === '0.01' ? HUNDREDTHS[unit.split(' ')[0] ?? ''] : undefined;
  return `${line}: ${[qualifier, value, hundredths ?? SCALES[scale], unit].filter(Boolean).join(' ')}`;
}

const measured = names.map((name) => {
  const left = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as string[];
  const wanted = left.length;
  const read = readTranscript(textOf(name)).figures;
  const extra = read.map(inShort).filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { name, wanted, read, right: read.length - extra.length, missed: left, extra };
});

test('precision and recall are printed, are what the README says, and above 95%', () => {
  const sum = (of: (one: (typeof measured)[number]) => number): number =>
    measured.reduce((all, one) => all + of(one), 0);
  const [read, right, wanted] = [sum((one) => one.read.length), sum((one) => one.right), sum((one) => one.wanted)];
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`;
  const says = `Read ${read} figures, of which ${right} are among the ${wanted} of the tables: precision ${percent(right, read)}, recall ${percent(right, wanted)}.`;
  process.stdout.write(
    `${says} ${JSON.stringify(measured.map(({ name, missed, extra }) => ({ name, missed, extra })))}\n`,
  );
  expect(readFileSync(path.join(__dirname, '../../../README.md'), 'utf8')).toContain(says);
  expect(right / read).toBeGreaterThan(0.95);
  expect(right / wanted).toBeGreaterThan(0.95);
});

test.each(measured)(
  '$name: at most 25 words letter for letter, on its line or the ones beside it',
  ({ name, read }) => {
    const lines = textOf(name).split('\n');
    const wrong = read.filter(
      ({ words, line }) =>
        words.split(' ').length > 25 ||
        !lines
          .slice(Math.max(0, line - 4), line + 3)
          .join(' ')
          .includes(words),
    );
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['nordwind-q2-2023', '2023-08-10', { year: 2023, quarter: 2 }, ['Henrike Sommer', 'Piet van Dalen', 'Jean Morel']],
  ['fallbrook-q3-2024', '2024-10-24', { year: 2024, quarter: 3 }, ['Dana Ruiz', 'Tom Okafor', 'Priya Nair']],
  ['pentland-h1-2022', '2022-09-08', null, ['Fiona Adair', 'Rhys Morgan', 'Tessa Quill']],
] as const)('%s: its day, its period and who speaks', (name, day, reported, speakers) => {
  const read = readTranscript(textOf(name));
  expect(read.callDate).toEqual({ day: Date.parse(day) / 86_400_000 });
  expect(read.reported).toEqual(reported);
  expect([...new Set(read.figures.map(({ speaker }) => speaker))]).toEqual(expect.arrayContaining([...speakers]));
});

test('the period of a figure is the one that it is of', () => {
  const { figures } = readTranscript(textOf('fallbrook-q3-2024'));
  const periodOf = (value: string): string | undefined => figures.find((figure) => figure.value === value)?.period;
  expect([periodOf('-0.07'), periodOf('0.52'), periodOf('240')]).toEqual(['Q3 2023', '', 'Q4 2024']);
});
