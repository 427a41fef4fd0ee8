/** What the pane says where the workbook chooses readings otherwise than by default. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { answerOf } from '../../../src/taskpane/model/answer';
import { chosenInWorkbook } from '../../../src/taskpane/model/chosen-readings';
import { findingModels } from '../../../src/taskpane/model/findings';
import { checked, covenants } from '../support/checked';

test('the reading chosen, its clause, where it is chosen, and where the covenant stands by default', () => {
  const { leverage, liquidity } = covenants('chosen, complies by rounding');
  const rounding = {
    name: 'Rounding',
    option: 'Ratios are rounded.',
    clause: 'Credit Agreement, section 7.11; a “Rounding” clause is not in the documents read',
    note: null,
    place: { sheet: 'Terms', cell: 'B7' },
  };
  expect(leverage.verdict).toBe('by rounding');
  expect(leverage.chosen).toEqual({
    title: 'By what is chosen on Terms, not by default',
    rows: [rounding],
    byDefault: 'By default it breaches: 2.5034 > 2.50.',
  });
  expect(liquidity.chosen?.byDefault).toBe('By default it complies as well: 2.1064 ≥ 1.25.');
  expect(leverage.readings).toMatchObject({
    title: 'Complies unless ratios are exact',
    rows: [
      { inForce: null, figure: '2.5034 > 2.50', verdict: 'Breaches' },
      { inForce: '(in force, chosen on Terms!B7)', figure: '2.50 ≤ 2.50', verdict: 'Complies' },
    ],
    chooseAt: { sheet: 'Terms', cell: 'B7' },
  });
  expect(answerOf(checked('chosen, complies by rounding'))).toBe('Both covenants comply, leverage only by rounding.');
});

test('a box that is right by the defaults says so; Yes beside a breach is marked', () => {
  expect(covenants('chosen, complies by rounding').leverage.box).toEqual({
    says: 'No, as by default',
    contradicts: false,
    isPlain: false,
  });
  // 35,700,000.40 ÷ 29,850,000.75 without the cash under the Lien, 1.1960; 83,900,000.40 with it.
  const { liquidity } = covenants('chosen, breaches by the Lien');
  expect(liquidity).toMatchObject({
    verdict: 'breaches',
    box: { says: 'Yes, as by default', contradicts: true, isPlain: false },
    chosen: { byDefault: 'By default it complies: 2.8107 ≥ 1.25.' },
  });
  expect(covenants('chosen, breaches rounded').leverage.box.says).toBe('Yes, contradicts');
});

test('only what bears on a covenant, with what it comes to, and what it could not be applied to', () => {
  const { leverage, liquidity } = covenants('chosen, several');
  expect(leverage.chosen?.rows.map(({ option, note, place }) => [option, note, place.cell])).toEqual([
    ['A tax benefit is subtracted.', null, 'B11'],
    ['Short-term borrowings are left out.', null, 'B12'],
    [
      'The basket is for each Measurement Period alone.',
      'What it takes is not known, so amounts count as entered.',
      'B13',
    ],
  ]);
  expect(leverage.chosen?.rows[0]?.place.sheet).toBe('Terms of Q4');
  // 5,000,000.00 of short-term borrowings less: 17,100,000.75 ÷ 16,009,999.25; and 43,900,000.40 ÷ 16,850,000.75.
  expect(leverage.figure.text).toBe('1.0681');
  expect(leverage.picture).toMatchObject({ ratio: '1.0681', room: '$22.9 million of further debt' });
  expect(liquidity.chosen?.rows.map(({ place }) => place.cell)).toEqual(['B12', 'B14']);
  expect(liquidity.picture?.sentence).toBe(
    'Liquidity 2.6053 to 1, at least 1.25 to 1: $22.8 million above the minimum.',
  );
  expect(liquidity.chosen?.byDefault).toBe('By default it complies as well: 3.8398 ≥ 1.25.');
});

test('a sheet that chooses the defaults, and none: nothing is said beside the verdict', () => {
  for (const state of ['chosen, by default', 'clean'] as const) {
    const { leverage, liquidity } = covenants(state);
    expect([leverage.chosen, liquidity.chosen]).toEqual([null, null]);
    expect(chosenInWorkbook(CALIX_2013, checked(state).readings)).toBeNull();
  }
  expect(covenants('clean').leverage.readings?.chooseAt).toBeNull();
  expect(covenants('chosen, by default').liquidity.readings?.chooseAt).toEqual({ sheet: 'Terms', cell: 'B7' });
});

test('over time every reading that is chosen is named, of no single covenant', () => {
  const chosen = chosenInWorkbook(CALIX_2013, checked('chosen, over time').readings);
  expect(chosen?.rows.map(({ name, place }) => [name, place.cell])).toEqual([
    ['Rounding', 'B7'],
    ['Quarter-ends', 'B8'],
  ]);
  expect(chosen?.byDefault).toBeNull();
});

test('a box that contradicts the test by rounding is held against that test, not the exact one', () => {
  const state = 'chosen, breaches rounded';
  const box = findingModels(CALIX_2013, checked(state)).find(({ says }) => says.includes('box'));
  expect(box?.says).toBe('The Yes box contradicts the test by rounding.');
  expect(box?.comparison.map(({ label, same }) => [label, same])).toEqual([
    ['On the sheet', 'Yes'],
    ['Rounded', '2.51 > 2.50, No'],
  ]);
});
