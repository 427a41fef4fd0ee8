/** What the pane says of a covenant under every reading. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { covenants } from '../support/checked';

const { readings } = CALIX_2013;
const reading = (id: string) => readings.find((one) => one.id === id);

test('one that decides: both options in the documents’ words, what decides, what the documents say, and where', () => {
  const { leverage } = covenants('breach');
  const rounding = reading('rounding');
  expect(leverage.readings?.rows.map(({ label }) => label)).toEqual(rounding?.options.map(({ words }) => words));
  expect(leverage.readings?.why).toBe(
    'What decides: rounding. The documents are silent; exact is the stricter. Many bank forms have a rounding clause: look for it in the Credit Agreement, article I. Credit Agreement, section 7.11; a “Rounding” clause is not in the documents read. No other reading that was tested changes the verdict.',
  );
});

test('where none decides each reading tested is listed with the verdict, and those not tested with what they take', () => {
  const { leverage } = covenants('clean');
  expect(leverage.readings?.title).toBe('Complies under every reading tested');
  expect(leverage.readings?.rows).toEqual([
    { label: 'Rounding: ratios are exact, or ratios are rounded', inForce: null, figure: null, verdict: 'Complies' },
    {
      label: 'Quarter-ends: quarter-ends are nominal, or quarter-ends are read literally',
      inForce: null,
      figure: null,
      verdict: 'Complies',
    },
    {
      label: 'Tax benefit: a tax benefit is not entered, or a tax benefit is subtracted',
      inForce: null,
      figure: null,
      verdict: 'Complies',
    },
  ]);
  expect(leverage.readings?.untested.map(({ reading: name }) => name)).toEqual([
    'The threshold for judgments',
    'Insurance',
    'Short-term borrowings',
    'The basket of I.C.7',
  ]);
  expect(leverage.readings?.untested[2]?.why).toBe('It takes the short-term borrowings in I.A.1, 0 if there are none.');
});

test('without debt liquidity complies under every reading, none left untested', () => {
  const { leverage, liquidity } = covenants('no debt');
  expect(liquidity.readings).toMatchObject({ title: 'Complies under every reading', untested: [] });
  // Insurance could still bring judgments into leverage.
  expect(leverage.readings?.title).toBe('Complies under every reading tested');
});

test('EBITDA that is not positive breaches under every reading tested', () => {
  expect(covenants('not meaningful').leverage.readings?.title).toBe('Breaches under every reading tested');
});

test.each(['blank', 'no date', 'before closing'] as const)(
  '%s: what cannot be determined is tested under no reading',
  (state) => {
    expect(covenants(state).leverage.readings).toBeNull();
  },
);
