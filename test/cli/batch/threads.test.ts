/** Workbooks side by side: in order, within limits, and one bad file does not stop the others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inOrder } from '../../../src/cli/batch/in-order';
import { ExpectedFailure } from '../../../src/cli/failure';
import { type Pool, poolOf } from '../../../src/cli/limited/pool';
import { inOneSentence } from '../../../src/cli/tasks/in-one-sentence';

const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-threads-'));
const worker = path.join(folder, 'worker.cjs');
writeFileSync(
  worker,
  `module.exports = ({ input: file }) => {
    if (file === 'hangs') for (;;);
    if (file === 'eats') for (const eaten = []; ; ) eaten.push(new Array(1e6).fill(eaten.length));
    if (file === 'dies') process.exit(7);
    if (file === 'breaks') throw new TypeError('Cannot read\\nproperties');
    if (file === 'fails') return { failure: 'There is no such file.' };
    return { value: { file, schedules: [], supporting: [], problems: [] } };
  };`,
);
afterAll(() => rmSync(folder, { recursive: true }));

describe('in order', () => {
  test('results come in the order of the input, whichever is ready first', async () => {
    const slowestFirst = (n: number) => new Promise<number>((done) => setTimeout(() => done(n), 30 - n * 10));
    const results: number[] = [];
    for await (const n of inOrder([0, 1, 2], slowestFirst, 3)) results.push(n);
    expect(results).toEqual([0, 1, 2]);
  });

  test('no more than a window is begun before the first is taken', async () => {
    let begun = 0;
    const all = inOrder(
      Array.from({ length: 100 }, (_, n) => n),
      (n) => {
        begun++;
        return Promise.resolve(n);
      },
      4,
    );
    await all.next();
    expect(begun).toBe(4);
    await all.next();
    expect(begun).toBe(5);
  });

  test('nothing is begun for an input that is empty or shorter than the window', async () => {
    const results: number[] = [];
    for await (const n of inOrder([7], (one) => Promise.resolve(one), 8)) results.push(n);
    expect(results).toEqual([7]);
  });
});

describe('limits', () => {
  let pool: Pool;
  beforeAll(() => {
    pool = poolOf(2, { seconds: 3, megabytes: 64 }, worker);
  });
  afterAll(() => pool.close());

  const check = (file: string): Promise<readonly string[]> =>
    pool.run('check', file).then(
      ({ problems }) => problems,
      (error: unknown) => [inOneSentence(error)],
    );

  test('what hangs, what eats memory, what dies, what breaks and what fails is told of its own file', async () => {
    const files = ['hangs', 'good', 'eats', 'dies', 'breaks', 'fails', 'good too'];
    expect(await Promise.all(files.map(check))).toEqual([
      ['Stopped after 3 seconds, the most that it may take; --timeout gives it more.'],
      [],
      ['Stopped at 64 MB of memory, the most that it may take; --memory gives it more.'],
      [expect.stringMatching(/^The check broke off in this file: /)],
      [expect.stringMatching(/^The check broke off in this file: .*Cannot read properties\)\.$/)],
      ['There is no such file.'],
      [],
    ]);
  });

  test('the pool goes on after a thread was ended', async () => {
    expect(await Promise.all(['after', 'at the same time', 'and again'].map(check))).toEqual([[], [], []]);
  });
});

test('a failure of this program is told as such, an expected one as it is; each in one sentence', () => {
  expect(inOneSentence(new TypeError('Cannot read properties\nof undefined'))).toBe(
    'The check broke off in this file: an error of this program, not of the workbook (Cannot read properties of undefined).',
  );
  expect(inOneSentence(new ExpectedFailure('functions.json is not there. Run: npm run build'))).toBe(
    'functions.json is not there. Run: npm run build.',
  );
});
