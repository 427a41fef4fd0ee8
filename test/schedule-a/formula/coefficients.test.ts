/** Formulas made of known coefficients: what is reported must follow from the coefficients alone. */
import fc from 'fast-check';
import { ADDRESSES, analysis } from './schedule-on-sheet';

const SUMMED = ['I.C.1', 'I.C.2', 'I.C.3', 'I.C.4', 'I.C.5', 'I.C.6', 'I.C.7', 'I.C.8', 'I.C.9', 'I.C.10', 'I.C.11'];
const OTHERS = ['I.A.1', 'I.B', 'II.A'];

/** 1 is right for a line that counts, 0 for one that does not. */
const coefficient = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 3 }) },
);
const row = (line: string): string => ADDRESSES[line] ?? '';
const sign = (line: string): number => (line === 'I.C.11' ? -1 : 1);
const right = (line: string): number => (SUMMED.includes(line) ? 1 : 0);

const written = fc
  .tuple(
    fc.shuffledSubarray([...SUMMED, ...OTHERS], { minLength: SUMMED.length + OTHERS.length }),
    fc.array(coefficient, { minLength: SUMMED.length + OTHERS.length, maxLength: SUMMED.length + OTHERS.length }),
  )
  .map(([lines, given]) => lines.map((line, index) => ({ line, times: given[index] ?? right(line) })));

const inOrder = (lines: readonly string[]): readonly string[] =>
  [...OTHERS.slice(0, 2), ...SUMMED, ...OTHERS.slice(2)].filter((line) => lines.includes(line));

it('each line is named by how often it counts', () => {
  fc.assert(
    fc.property(written, fc.boolean(), (terms, thousands) => {
      const formula = `=${terms.map(({ line, times }) => `(${times * sign(line)})*${row(line)}`).join('+')}`;
      const found = analysis('I.C.12', formula, {}, { scale: thousands ? 1000 : 1 });
      const those = (holds: (times: number) => boolean, lines: readonly string[]): readonly string[] =>
        inOrder(terms.filter(({ line, times }) => lines.includes(line) && holds(times)).map(({ line }) => line));
      const expected = {
        leftOut: those(
          (times) => times === 0,
          SUMMED.filter((line) => line !== 'I.C.7'),
        ),
        repeated: those((times) => times > 1, SUMMED),
        wrongSign: those((times) => times < 0, SUMMED),
        foreign: those((times) => times !== 0, OTHERS),
      };
      const isRight = Object.values(expected).every((lines) => lines.length === 0);
      if (isRight) expect(found).toEqual({ kind: 'matches', rounds: false });
      else expect(found).toEqual({ kind: 'deviates', ...expected, misweighted: [], rounds: false });
    }),
    { seed: 7, numRuns: 300 },
  );
});
