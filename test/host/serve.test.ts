import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServeOptions, type Serving, embed, fileBelow, serve } from '../../src/host/serve';

const addIn = join(__dirname, 'fixtures', 'addin');
const running: Serving[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  await writeFile(join(folder, 'index.html'), '<title>Host</title>');
  await writeFile(join(folder, 'Sched A.xlsx'), 'workbook');
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.close()));
  await rm(folder, { recursive: true });
});

async function start(more: Partial<ServeOptions> = {}): Promise<Serving> {
  const one = await serve({ page: folder, addIn, officeJs: folder, port: 0, ...more });
  running.push(one);
  return one;
}

describe("the pane's page as it is served", () => {
  const page = (script: string) => `<head>\n${script}\n</head><body>Covenant</body>`;

  test.each([
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js" defer></script>',
    '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
  ])('%s gives way to office.js from here, after a host for it; nothing else changes', (script) => {
    expect(embed(page(script))).toBe(
      page('<script src="/attach.js"></script><script src="/office-js/office.js"></script>'),
    );
  });

  test('a page without office.js is refused', () => {
    expect(() => embed(page('<script src="office.js"></script>'))).toThrow(/no office\.js from Microsoft/);
  });
});

describe('the server', () => {
  test('serves the host, the add-in and the workbook, to this machine only', async () => {
    const { address } = await start({ workbook: join(folder, 'Sched A.xlsx') });
    expect(new URL(address).hostname).toBe('127.0.0.1');
    expect(await (await fetch(address)).text()).toBe('<title>Host</title>');
    expect(await (await fetch(`${address}addin/taskpane.html`)).text()).toContain('/office-js/office.js');
    const workbook = await fetch(`${address}workbook.xlsx`);
    expect(workbook.headers.get('x-workbook-name')).toBe('Sched%20A.xlsx');
    expect(await workbook.text()).toBe('workbook');
  });

  test('answers 404 for what is not there, and without a workbook', async () => {
    const { address } = await start();
    expect((await fetch(`${address}addin/nothing.js`)).status).toBe(404);
    expect((await fetch(`${address}workbook.xlsx`)).status).toBe(404);
  });

  test('never leaves its folders', async () => {
    expect(fileBelow('/srv/page', 'host.js')).toBe('/srv/page/host.js');
    expect(fileBelow('/srv/page', '../page-secret/key')).toBeUndefined();
    expect(fileBelow('/srv/page', '../../etc/passwd')).toBeUndefined();
    const { address } = await start();
    expect((await fetch(`${address}addin/..%2f..%2f..%2f..%2fpackage.json`)).status).toBe(404);
  });

  test('takes the next port where one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as AddressInfo;
    const { address } = await start({ port });
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    other.close();
  });
});
