import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { type ComputationNode, computationOf } from '../../../src/taskpane/model/computation';
import { checked } from '../support/checked';
import type { StateName } from '../support/states';

const computation = (state: StateName): readonly ComputationNode[] => computationOf(CALIX_2013, checked(state));

function node(state: StateName, line: string): ComputationNode {
  const find = (nodes: readonly ComputationNode[]): ComputationNode | undefined =>
    nodes.find((one) => one.line === line) ?? nodes.map(({ children }) => find(children)).find(Boolean);
  const found = find(computation(state));
  if (!found) throw new Error(`${line} is not in the computation.`);
  return found;
}

describe('the computation', () => {
  test('goes from the ratios down to every input line, each with how it enters', () => {
    const outline = (nodes: readonly ComputationNode[]): unknown[] =>
      nodes.flatMap(({ operator, line, children }) => [`${operator}${line}`, ...outline(children)]);
    expect(outline(computation('clean'))).toEqual([
      'I.D',
      ...['I.A.5', 'I.A.1', '+I.A.2', '+I.A.3', '+I.A.4'],
      '+I.B',
      ...['÷I.C.12', 'I.C.1', '+I.C.2', '+I.C.3', '+I.C.4', '+I.C.5', '+I.C.6', '+I.C.7', '+I.C.8', '+I.C.9'],
      ...['+I.C.10', '−I.C.11'],
      ...['II.D', 'II.A', '+II.B', '÷II.C'],
    ]);
  });

  test('writes the exact test under each ratio', () => {
    expect(node('clean', 'I.D').test).toEqual({
      division: '(21,850,000.75 + 250,000.00) ÷ 16,009,999.25',
      comparison: '22,100,000.75 ≤ 40,024,998.125',
      how: 'Tested without rounding, against',
      product: '2.50 × 16,009,999.25',
    });
    expect(node('clean', 'II.D').test).toEqual({
      division: '(48,200,000.40 + 35,700,000.00) ÷ 21,850,000.75',
      comparison: '83,900,000.40 ≥ 27,312,500.9375',
      how: 'Tested without rounding, against',
      product: '1.25 × 21,850,000.75',
    });
    expect(node('breach', 'I.D').test?.comparison).toBe('40,080,210.10 > 40,024,998.125');
    expect(node('no debt', 'II.D').test).toBeNull();
    expect(node('not meaningful', 'I.D').test).toBeNull();
  });

  test('where ratios are rounded, the test by rounding and where that was chosen', () => {
    expect(node('chosen, complies by rounding', 'I.D').test).toEqual({
      division: '(39,830,210.10 + 250,000.00) ÷ 16,009,999.25',
      comparison: '2.50 ≤ 2.50',
      how: 'The ratio is rounded before it is tested, as chosen on Terms!B7.',
      product: null,
    });
  });

  test('a line that counts otherwise by a reading that is chosen says which, and where it is chosen', () => {
    expect(node('chosen, several', 'I.A.1')).toMatchObject({
      onSheet: { text: '20,000,000.00' },
      counted: { text: '15,000,000.00' },
      remark: "Counted by what is chosen: short-term borrowings are left out ('Terms of Q4'!B12).",
    });
    expect(node('chosen, several', 'II.A').remark).toBe(
      "Counted by what is chosen: the Agent’s own Lien encumbers cash ('Terms of Q4'!B14).",
    );
    expect(node('chosen, several', 'I.C.3').remark).toBeNull();
    // On the sheet itself, and subtracted: never "counted as 0".
    expect(node('chosen, benefit subtracted', 'I.C.3')).toMatchObject({
      counted: { text: '(354,000.00)' },
      remark: 'Counted by what is chosen: a tax benefit is subtracted (Terms!B11).',
    });
  });

  test('tells apart what stands on the sheet and what is counted', () => {
    expect(node('compliant', 'I.A.5')).toMatchObject({
      onSheet: { text: '21,850,000.74' },
      counted: { text: '21,850,000.75' },
      differs: true,
    });
    expect(node('compliant', 'II.C').differs).toBe(false);
    expect(node('breach', 'I.D')).toMatchObject({
      onSheet: { text: '2.50' },
      counted: { text: '2.5034' },
      differs: true,
    });
  });

  test('a loss is in parentheses, nothing is 0.00', () => {
    expect(node('clean', 'I.C.1').counted).toEqual({ text: '(2,412,310.40)', isNegative: true });
    expect(node('clean', 'I.C.5').counted).toEqual({ text: '0.00', isNegative: false });
  });

  test('blank is blank, and what needs it is not known', () => {
    expect(node('blank', 'I.C.1')).toMatchObject({ onSheet: { text: 'blank' }, counted: { text: 'blank' } });
    expect(node('blank', 'I.C.12').counted.text).toBe('not known');
    expect(node('blank', 'I.D').counted.text).toBe('not known');
    expect(node('blank', 'II.D').counted.text).toBe('3.8398');
  });

  test('words stand in place of a ratio that is none', () => {
    expect(node('no debt', 'I.D').counted.text).toBe('no debt');
    expect(node('no debt', 'II.D').counted.text).toBe('no debt');
    expect(node('not meaningful', 'I.D').counted.text).toBe('n.m.');
  });

  test('above the basket only the basket counts; a net benefit counts as nothing', () => {
    expect(node('basket', 'I.C.7')).toMatchObject({
      onSheet: { text: '6,250,000.00' },
      counted: { text: '5,000,000.00' },
      differs: true,
      remark: 'Counted up to the basket of 5,000,000.00.',
    });
    expect(node('basket', 'I.C.3')).toMatchObject({
      onSheet: { text: '(354,000.00)' },
      counted: { text: '0.00' },
      remark: 'A net benefit was not deducted: counted as 0.',
    });
    expect(node('clean', 'I.C.7').remark).toBeNull();
  });

  test('with a ledger of the basket: what was entered, what counts of it, why, and where that stands', () => {
    expect(node('basket, restated', 'I.C.7')).toMatchObject({
      onSheet: { text: '1,850,000.00' },
      counted: { text: '800,000.00' },
      differs: true,
      remark:
        'Entered 1,850,000.00. Counted as the ledger of the basket allows, Basket!H20: expenses of 1,850,000.00, with 800,000.00 of the basket left for them.',
    });
  });

  test('a sheet in thousands is shown in dollars', () => {
    expect(node('thousands', 'I.A.1').onSheet.text).toBe('20,000,000.00');
  });

  test('the clause behind a line is the form’s own words, with where they stand', () => {
    const { clause } = node('clean', 'I.C.7');
    expect(clause.words).toMatch(/^“Cash expenses \(A\) .* during the term of this Agreement”$/);
    expect(clause.source).toContain('line I.C.7');
  });
});
