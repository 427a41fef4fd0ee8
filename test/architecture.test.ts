/** The rooms and their directions: the rule is an error, and it bites. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const root = path.join(__dirname, '..');

/** Lints a line of code as if it stood in a file of a room. */
function lint(cases: readonly { file: string; code: string }[]): readonly (readonly string[])[] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ cwd: ${JSON.stringify(root)} });
    const cases = JSON.parse(process.argv[1]);
    const found = [];
    for (const { file, code } of cases) {
      const [result] = await eslint.lintText(code, { filePath: file });
      found.push(result.messages.filter((message) => message.severity === 2).map((message) => message.ruleId));
    }
    console.log(JSON.stringify(found));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(cases)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

const imports = (room: string, from: string, name = 'x') => ({
  file: `src/${room}/probe.ts`,
  code: `import * as ${name} from '${from}';\nexport default ${name};\n`,
});

test('a room that imports against the direction is an error, along it is none', () => {
  const forbidden = [
    imports('core', '../agreement/types'),
    imports('agreement', '../covenants/verdict'),
    imports('covenants', '../schedule-a/check'),
    imports('covenants', '../functions/registry'),
    imports('covenants', '../metrics/ties-out'),
    imports('metrics', '../schedule-a/check'),
    imports('metrics', '../workbook/sheet'),
    imports('schedule-a', '../functions/registry'),
    imports('schedule-a', '../certificate/certificate'),
    imports('certificate', '../documents/word'),
    imports('documents', '../agreement/types'),
    imports('workbook', '../schedule-a/check'),
    imports('earnings-call', '../agreement/types'),
    imports('functions', '../workbook/sheet'),
    imports('functions', '../cli/failure'),
    imports('taskpane', '../cli/failure'),
    imports('cli', '../host/serve'),
  ];
  const allowed = [
    imports('agreement', '../core/quantity'),
    imports('covenants', '../agreement/lines'),
    imports('metrics', '../covenants/verdict'),
    imports('schedule-a', '../workbook/sheet'),
    imports('functions', '../covenants/verdict'),
    imports('earnings-call', '../metrics/ties-out'),
    imports('functions', '../metrics/ties-out'),
  ];
  const found = lint([...forbidden, ...allowed]);
  forbidden.forEach((probe, index) =>
    expect([probe.code, found[index]]).toEqual([probe.code, expect.arrayContaining(['import-x/no-restricted-paths'])]),
  );
  allowed.forEach((probe, index) => expect([probe.code, found[forbidden.length + index]]).toEqual([probe.code, []]));
});

test('the rooms below the hosts know no platform, no spreadsheet library and no adapter', () => {
  const probes = [
    imports('core', 'node:fs'),
    imports('covenants', 'react'),
    imports('schedule-a', '@cj-tech-master/excelts'),
    imports('certificate', 'docx'),
    imports('schedule-a', '../workbook/xlsx/read'),
    imports('agreement', '@univerjs/core'),
  ];
  lint(probes).forEach((found, index) =>
    expect([probes[index]?.code, found]).toEqual([
      probes[index]?.code,
      expect.arrayContaining(['no-restricted-imports']),
    ]),
  );
  const [globals, named, call] = lint([
    { file: 'src/covenants/probe.ts', code: 'export default Excel;\n' },
    imports('schedule-a', '../agreement/calix-2013'),
    imports('earnings-call', './calix-q4-2010'),
  ]);
  expect(globals).toContain('no-restricted-globals');
  expect(named).toContain('no-restricted-syntax');
  expect(call).toContain('no-restricted-syntax');
});

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (/\.(ts|tsx|mjs)$/.test(entry.name)) yield file;
  }
}

test('no number of the agreement stands outside src/agreement', () => {
  const numbers = /(?<![\w.])(?:5_?000_?000|2\.50?|3\.00|1\.25|2013-07-29|2015-12-23|2016-07-29|2018-09-30)(?![\w.])/;
  const offenders: string[] = [];
  for (const file of sources(path.join(root, 'src'))) {
    const room = path.relative(path.join(root, 'src'), file).split(path.sep)[0] ?? '';
    // What a call states is no term of an agreement, though its figures may look like one.
    if (['agreement', 'taskpane', 'host'].includes(room) || file.includes('earnings-call/calix-')) continue;
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    code.split('\n').forEach((line, index) => {
      if (numbers.test(line)) offenders.push(`${path.relative(root, file)}:${index + 1}: ${line.trim()}`);
    });
  }
  expect(offenders).toEqual([]);
});
