/** The findings of a ledger on the cases in the folder: README.md says how a case is written. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from './case-file';
import { cellOf, findingsOf } from './ledger-of-case';

const casesIn = (kind: 'good' | 'bad'): readonly (readonly [name: string, given: CaseFile])[] =>
  readdirSync(join(__dirname, 'cases', kind)).map((file) => [
    file,
    JSON.parse(readFileSync(join(__dirname, 'cases', kind, file), 'utf8')) as CaseFile,
  ]);

const [good, bad] = [casesIn('good'), casesIn('bad')];

test.each(good)('good: %s has no finding', (_, given) => {
  expect(findingsOf(given)).toEqual([]);
});

test.each(bad)('bad: %s has exactly its findings', (_, given) => {
  const found = findingsOf(given);
  const expected = given.findings ?? [];
  expect(expected.length).toBeGreaterThan(0);
  expect(found.map(({ rule, severity, cell }) => ({ rule, severity, cell }))).toEqual(
    expected.map(({ rule, severity, at }) => ({ rule, severity, cell: at === null ? null : cellOf(at) })),
  );
  expected.forEach(({ says = '', fix = '', details }, index) => {
    expect(found[index]?.message).toContain(says);
    expect(found[index]?.fix).toContain(fix.replace(/\{([^}]+)\}/g, (_all, name: string) => cellOf(name)));
    if (details) expect(found[index]?.details).toEqual(details);
  });
});

test.each(bad)('bad: %s is told in words that a controller can act on', (_, given) => {
  for (const { message, fix, details = [] } of findingsOf(given)) {
    expect([message, fix, ...details].join(' ')).not.toMatch(/\b(?:invalid|failed|please|undefined|null|NaN)\b/i);
    expect(message).toMatch(/^[A-Z“(].*[.”]$/s);
    for (const detail of details) expect(detail).toMatch(/^[A-Z].*\.$/);
    expect(fix).toMatch(
      /^(?:Begin|Delete|End|Enter|From [A-Z]+\d+ on enter|Give the cell|In [A-Z]+\d+ enter |Look at)/,
    );
  }
});
