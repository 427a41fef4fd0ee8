import { withPlainNumbers } from '../../src/workbook/number-literal';

test.each([
  ['1.50', '1.5'],
  ['100.00', '100'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
  ['1E+3', '1000'],
  [' 2.0 ', '2'],
  ['-0.10', '-0.1'],
  ['{1.50,.5;-2.0,"1.50"}', '{1.5,0.5;-2,"1.50"}'],
  ['{"say ""1.50""",1.50}', '{"say ""1.50""",1.5}'],
])('%s is written %s', (written, plain) => {
  expect(withPlainNumbers(written)).toBe(plain);
});

test.each(['', ' ', '"1.50"', 'TRUE', 'A1', '1.2.3', '0x10', 'Infinity', '.', '-', '1.50%', '"{1.50}"', '#N/A'])(
  '%p stays as it is',
  (written) => {
    expect(withPlainNumbers(written)).toBe(written);
  },
);
