/** Dollars, ratios, basis points, days and shares never mix: the compiler refuses, and this test runs it. */
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '..', '..');

const IMPORTS = `import { compare, minus, over, plus, quantity, ratio, times, usd } from '../../src/core/quantity';
import { basisPointChange } from '../../src/metrics/basis-point-change';
import { earningsPerShare } from '../../src/metrics/earnings-per-share';
import { growth } from '../../src/metrics/growth';
import { guidancePosition } from '../../src/metrics/guidance-position';
import { asRate, difference, figure, quotient, sum } from '../../src/metrics/intervals/formula';
import { exactly, overlaps } from '../../src/metrics/intervals/interval';
import { tiesOut } from '../../src/metrics/ties-out';
`;

/** What the compiler says of each expression, all of them in one file. */
function errorsOf(expressions: readonly string[]): readonly string[] {
  const file = path.join(root, 'test', 'core', 'probe.ts');
  const source =
    IMPORTS + expressions.map((expression, index) => `export const probe${index} = ${expression};\n`).join('');
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: [], lib: ['es2023'] },
    root,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  const program = ts.createProgram([file], options, host);
  const probe = program.getSourceFile(file);
  const lines = IMPORTS.split('\n').length - 1;
  const found = expressions.map(() => '');
  for (const { start, messageText } of ts.getPreEmitDiagnostics(program, probe)) {
    const line = (probe?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) - lines;
    found[line] += ts.flattenDiagnosticMessageText(messageText, '\n');
  }
  return found;
}

test('sums, comparisons, quotients and metrics of the units they are made of compile', () => {
  const right = [
    'plus(usd(1), usd(2))',
    'minus(ratio(1), ratio(2))',
    'compare(usd(1), usd(2))',
    'over(usd(1), usd(2))',
    'times(ratio(2), usd(3))',
    'growth(usd(2), usd(1))',
    "growth(quantity('shares', 2), quantity('shares', 1))",
    "earningsPerShare(usd(1), quantity('shares', 2))",
    'tiesOut(usd(1), 0, exactly(usd(1)))',
  ];
  expect(errorsOf(right)).toEqual(right.map(() => ''));
});

test('units that do not belong together do not compile', () => {
  const wrong = [
    'plus(usd(1), ratio(2))',
    'minus(usd(1), ratio(2))',
    'compare(usd(1), ratio(2))',
    'over(ratio(1), usd(2))',
    'times(usd(1), usd(2))',
    "growth(usd(1), quantity('shares', 1))",
    'earningsPerShare(usd(1), usd(41))',
    'basisPointChange(ratio(1), ratio(1))',
    "guidancePosition(usd(1), quantity('shares', 1), usd(2))",
    "tiesOut(usd(1), 0, exactly(quantity('days', 1)))",
    "overlaps(exactly(usd(1)), exactly(quantity('days', 1)))",
    "sum(figure('a', 'USD'), figure('b', 'days'))",
    "difference(asRate(quotient(figure('a', 'USD'), figure('b', 'USD'))), figure('c', 'x'))",
  ];
  errorsOf(wrong).forEach((errors, index) =>
    expect([wrong[index], errors]).toEqual([wrong[index], expect.stringContaining('not assignable')]),
  );
});
