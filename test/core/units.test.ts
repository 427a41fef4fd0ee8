/** Dollars, ratios and basis points never mix: the compiler refuses, and this test runs it. */
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '..', '..');

function errorsOf(lines: string): readonly string[] {
  const file = path.join(root, 'test', 'core', 'probe.ts');
  const source = `import { compare, minus, over, plus, ratio, times, usd } from '../../src/core/quantity';\n${lines}\n`;
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
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('sums, comparisons and quotients of like units compile', () => {
  expect(
    errorsOf(
      'export const a = [plus(usd(1), usd(2)), minus(ratio(1), ratio(2)), compare(usd(1), usd(2)), over(usd(1), usd(2)), times(ratio(2), usd(3))];',
    ),
  ).toEqual([]);
});

test.each([
  ['dollars plus a ratio', 'plus(usd(1), ratio(2))'],
  ['dollars less basis points', 'minus(usd(1), ratio(2))'],
  ['dollars held against a ratio', 'compare(usd(1), ratio(2))'],
  ['a ratio divided by dollars', 'over(ratio(1), usd(2))'],
  ['dollars times dollars', 'times(usd(1), usd(2))'],
])('%s does not compile', (_, expression) => {
  expect(errorsOf(`export const mixed = ${expression};`).join()).toMatch(/not assignable/);
});
