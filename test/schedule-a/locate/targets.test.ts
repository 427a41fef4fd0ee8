/** Which rows of the form a label's words resemble. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { lineOf } from '../../../src/agreement/lines';
import { Targets, placeOnForm } from '../../../src/schedule-a/locate/targets';

let targets: Targets;
beforeEach(() => {
  targets = new Targets(CALIX_2013);
});

const kinds = (words: string): readonly string[] => targets.matches(words).map(({ target }) => target.kind);

it.each(CALIX_2013.schedule.lines.map(({ id }) => id))(
  'the form’s own words of %s are that line, all of them',
  (id) => {
    const [best] = targets.matches(lineOf(CALIX_2013, id).words);

    expect(best?.target.words).toBe(lineOf(CALIX_2013, id).words);
    expect([best?.precision, best?.recall, best?.score].map((share) => Number(share?.toFixed(9)))).toEqual([1, 1, 1]);
  },
);

it('the best comes first, and no more than eight', () => {
  const scores = targets
    .matches('Consolidated Indebtedness of the Borrower and its Subsidiaries')
    .map(({ score }) => score);

  expect(scores.length).toBeGreaterThan(1);
  expect(scores.length).toBeLessThanOrEqual(8);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

it.each(['', 'Office supplies', 'Yes', 'the total of', 'Rent expense of the second store in Petaluma'])(
  '“%s” is no row of the form',
  (words) => {
    expect(targets.matches(words)).toEqual([]);
  },
);

it('a limit says that something is permitted, and the ratio alone is its line', () => {
  expect(kinds('Maximum permitted')).toContain('limit');
  expect(kinds('Maximum Consolidated Leverage Ratio')).toContain('limit');
  expect(kinds('Consolidated Leverage Ratio')).not.toContain('limit');
  expect(kinds('Consolidated Leverage Ratio')).toContain('line');
});

it('a word of the Statement Date or of the step-down table is not yet one', () => {
  expect(kinds('Financial Statement Date')).toContain('statementDate');
  expect(kinds('Date')).not.toContain('statementDate');
  expect(kinds('June 30, 2014')).not.toContain('stepDown');
});

it('footnote 2’s row has its place between I.A.4 and the total', () => {
  const order = (id: string): number =>
    targets.all.find(({ kind, line }) => kind === 'line' && line === id)?.order ?? NaN;

  expect(order('I.A less')).toBeGreaterThan(order('I.A.4'));
  expect(order('I.A less')).toBeLessThan(order('I.A.5'));
});

it('the words of a limit or a question say nothing of the ratio they are about', () => {
  expect(targets.precisionFor('I.D', 'Maximum permitted')).toBe(0);
  expect(targets.precisionFor('II.D', 'Covenant compliance')).toBe(0);
});

it.each([
  ['Judgmants', 'I.B'],
  ['Recievables', 'II.B'],
  ['Depreciaton', 'I.C.4'],
])('“%s”, misprinted, is still %s, as often as it is asked', (words, line) => {
  for (let time = 0; time < 2; time++) expect(targets.matches(words)[0]?.target.line).toBe(line);
});

it('what words say of a line is a share of them', () => {
  expect(targets.precisionFor('I.C.1', 'Consolidated Net Income')).toBe(1);
  expect(targets.precisionFor('I.C.1', 'Trade payables')).toBe(0);
  expect(targets.precisionFor('I.C.2', 'Consolidated Net Income')).toBeLessThan(0.5);
  expect(targets.precisionFor('I.C.1', 'Net Income of Petaluma')).toBeGreaterThan(0.3);
  expect(targets.precisionFor('I.C.1', 'Net Income of Petaluma')).toBeLessThan(0.8);
});

it('lines stand on the form in the order of their references', () => {
  const printed = CALIX_2013.schedule.lines
    .filter(({ id }) => id !== 'I.A less')
    .map(({ id }) => placeOnForm(CALIX_2013, id));

  expect(printed).toEqual(printed.toSorted((a, b) => a - b));
  expect(new Set(printed).size).toBe(printed.length);
});
