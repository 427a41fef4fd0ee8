/**
 * Loads the built add-in into the Excel of this computer: trusts a development certificate, serves dist/ over https where
 * the manifest says, and starts Excel with it. Ends with Ctrl+C, and takes the add-in out of Excel again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';

const DIST = resolve('dist');
const MANIFEST = join(DIST, 'manifest.xml');
const EXCEL_ON_MAC = '/Applications/Microsoft Excel.app';
const EXCEL_IN_REGISTRY = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

function stop(message) {
  console.error(message);
  process.exit(1);
}

function isExcelInstalled() {
  if (process.platform === 'darwin') return existsSync(EXCEL_ON_MAC);
  if (process.platform !== 'win32') return false;
  return spawnSync('reg', ['query', EXCEL_IN_REGISTRY]).status === 0;
}

/** Fetched when it is used: only a computer with Excel has a use for it. */
const DEBUGGING = 'office-addin-debugging@7.0.0';

const npx = (...words) =>
  execFileSync('npx', ['--yes', ...words], { stdio: 'inherit', shell: process.platform === 'win32' });

/** The folder as the manifest names it: only what lies below it is answered. */
async function serve(port) {
  const [key, cert] = await Promise.all(
    ['localhost.key', 'localhost.crt'].map((file) => readFile(join(CERTIFICATES, file))),
  );
  const server = createServer({ key, cert }, async ({ url = '/' }, answer) => {
    const file = join(DIST, decodeURIComponent(new URL(url, 'https://localhost').pathname));
    const body = file.startsWith(DIST + sep) ? await readFile(file).catch(() => null) : null;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    answer.writeHead(body ? 200 : 404, { 'content-type': body ? type : 'text/plain', 'cache-control': 'no-store' });
    answer.end(body ?? 'There is no such file.');
  });
  await new Promise((listening, failed) => server.on('error', failed).listen(port, 'localhost', listening));
}

if (!existsSync(MANIFEST)) stop('dist/manifest.xml is not there: run npm run build first.');
const manifest = await readFile(MANIFEST, 'utf8');
const source = new URL(/<SourceLocation DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? 'about:blank');
if (source.hostname !== 'localhost') {
  stop(
    `dist/manifest.xml was built for ${source.origin}: build it without COVENANT_BASE_URL to try it on this computer.`,
  );
}
if (!isExcelInstalled()) {
  stop(
    'Excel was not found on this computer. For Excel on the web: Insert, Add-ins, Upload My Add-in, and choose a ' +
      'dist/manifest.xml that was built with COVENANT_BASE_URL set to where dist is served over https. ' +
      'Without any Excel: npm start.',
  );
}
try {
  npx('office-addin-dev-certs', 'install');
  await serve(Number(source.port || 443));
  npx(DEBUGGING, 'start', MANIFEST, 'desktop', '--no-debug');
} catch (error) {
  stop(`The add-in could not be loaded into Excel. ${error.message}`);
}
console.log(`Covenant is served at ${source.origin}. Ctrl+C ends it.`);
process.on('SIGINT', () => {
  npx(DEBUGGING, 'stop', MANIFEST);
  process.exit(0);
});
