import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMESPACE } from '../../src/functions/namespace';
import { registry } from '../../src/functions/registry';
import { shippedAddIn } from '../browser/build-once';

const MANIFEST = 'manifest.xml';
/** The add-in may have to be built first. */
const BUILD = 120_000;
const DEVELOPMENT = 'https://localhost:3000';
const xml = readFileSync(MANIFEST, 'utf8');

const all = (pattern: RegExp, text = xml): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const resources: ReadonlyMap<string, string> = new Map(
  [...xml.matchAll(/<bt:(?:Image|Url|String)\s+id="([^"]+)"\s+DefaultValue="([^"]+)"/g)].map(
    ([, id = '', value = '']) => [id, value],
  ),
);
const resourceOf = (element: string): string | undefined =>
  resources.get(new RegExp(`<${element}>\\s*<SourceLocation resid="([^"]+)"`).exec(xml)?.[1] ?? '');

/** Width and height stand in a PNG's first chunk. */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What a program prints; in a Node of its own, for modules that jest cannot load. */
const printed = (program: string, env: Record<string, string> = {}): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, ...env },
  }).toString();

test('is read by the parser of Office add-ins', () => {
  const information = JSON.parse(
    printed(`
      const { default: { OfficeAddinManifest } } = await import('office-addin-manifest');
      console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile('${MANIFEST}')));`),
  ) as { id: string };
  expect(information).toMatchObject({
    displayName: 'Covenant',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: `${DEVELOPMENT}/taskpane.html` },
  });
  expect(information.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test("has the package's version", () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(all(/<Version>(.+?)<\/Version>/g)).toEqual([version]);
});

test('every resource that is named is there, and none is idle', () => {
  const named = new Set(all(/\bresid="([^"]+)"/g));
  expect([...named].sort()).toEqual([...resources.keys()].sort());
});

test(
  'every address is a file of the build',
  async () => {
    const dist = await shippedAddIn();
    const addresses = all(/DefaultValue="(https?:[^"]+)"/g);
    expect(addresses).toContain(`${DEVELOPMENT}/taskpane.html`);
    for (const address of addresses) {
      expect(address.startsWith(`${DEVELOPMENT}/`)).toBe(true);
      const file = join(dist, address.slice(DEVELOPMENT.length));
      expect([file, existsSync(file)]).toEqual([file, true]);
    }
  },
  BUILD,
);

test.each([
  ['https://covenant.example/excel', 'https://covenant.example/excel'],
  ['https://covenant.example/excel/', 'https://covenant.example/excel'],
])('a build for %s names it in every address', (base, expected) => {
  const built = printed(
    `
    const { default: config } = await import('./webpack.config.js');
    const patterns = config.plugins.flatMap((plugin) => plugin.patterns ?? []);
    const { transform } = patterns.find(({ from }) => from === '${MANIFEST}');
    const { readFileSync } = await import('node:fs');
    process.stdout.write(transform(readFileSync('${MANIFEST}')));`,
    { COVENANT_BASE_URL: base },
  );
  expect(built).toBe(xml.replaceAll(DEVELOPMENT, expected));
  expect(built).not.toContain('localhost');
});

test('custom functions and task pane share one runtime, which lives as long as the workbook', () => {
  const pane = `${DEVELOPMENT}/taskpane.html`;
  const runtimes = [...xml.matchAll(/<Runtime resid="([^"]+)" lifetime="([^"]+)"/g)];
  expect(runtimes.map(([, resid = '', lifetime]) => [resources.get(resid), lifetime])).toEqual([[pane, 'long']]);
  expect(resourceOf('Page')).toBe(pane);
  expect(resourceOf('Script')).toBe(`${DEVELOPMENT}/functions.js`);
  expect(resourceOf('Metadata')).toBe(`${DEVELOPMENT}/functions.json`);
  expect(resources.get(/<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]+)"/.exec(xml)?.[1] ?? '')).toBe(
    pane,
  );
  expect(xml).not.toContain('TaskpaneId');
});

test(
  'the namespace is the one in formulas, and the functions are those that are registered',
  async () => {
    expect(resources.get(/<Namespace resid="([^"]+)"/.exec(xml)?.[1] ?? '')).toBe(NAMESPACE);
    const metadata = JSON.parse(readFileSync(join(await shippedAddIn(), 'functions.json'), 'utf8')) as {
      functions: { id: string; name: string }[];
    };
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(registry).sort());
    expect(metadata.functions.filter(({ id, name }) => id !== name)).toEqual([]);
  },
  BUILD,
);

test.each([16, 32, 64, 80, 128])('the icon of %d pixels has them', (size) => {
  expect(sizeOf(readFileSync(`assets/icon-${size}.png`))).toEqual([size, size]);
});

test('each icon is named at its size', () => {
  const icons = [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
  expect(new Set(icons.map(([, size]) => size))).toEqual(new Set(['16', '32', '64', '80']));
  for (const [, size = '', resid = ''] of icons) {
    expect(resources.get(resid)).toBe(`${DEVELOPMENT}/assets/icon-${size}.png`);
  }
});

test('asks of Excel what the code uses without looking first', () => {
  expect(
    [...xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [name, version]),
  ).toEqual([
    ['ExcelApi', '1.9'],
    ['CustomFunctionsRuntime', '1.1'],
    ['SharedRuntime', '1.1'],
  ]);
});
