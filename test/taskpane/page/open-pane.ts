/** The pane in a browser, over a workbook in memory. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../browser/chrome';

const root = process.cwd();
const ADDRESS = 'http://pane.test/';
const PATIENCE = 10_000;

export interface PaneInBrowser {
  readonly open: (query: Record<string, string>) => Promise<Page>;
  /** Console errors and failures of scripts: to be empty at the end. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

export async function paneInBrowser(): Promise<PaneInBrowser> {
  const [browser, script, html, functions] = await Promise.all([launch(), bundled(), page(), functionList()]);
  const problems: string[] = [];
  return {
    open: (query) => open(browser, { script, html, functions }, query, problems),
    problems,
    close: () => browser.close(),
  };
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test', 'taskpane', 'page', 'entry.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The shipped page, without office.js. */
const page = async (): Promise<string> =>
  (await readFile(join(root, 'src', 'taskpane', 'taskpane.html'), 'utf8'))
    .replace(/<script src=.*?<\/script>/, '')
    .replace('</body>', '<script src="pane.js"></script></body>');

/** As the build writes it beside the page. */
const functionList = (): Promise<string> => readFile(join(root, 'dist', 'functions.json'), 'utf8');

interface Files {
  readonly script: string;
  readonly html: string;
  readonly functions: string;
}

async function open(
  browser: Browser,
  { script, html, functions }: Files,
  query: Record<string, string>,
  problems: string[],
): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 350, height: 700 }, reducedMotion: 'reduce' });
  opened.setDefaultTimeout(PATIENCE);
  opened.on('pageerror', (error) => problems.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await opened.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/pane.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/functions.json') return route.fulfill({ contentType: 'application/json', body: functions });
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  await opened.goto(`${ADDRESS}?${new URLSearchParams(query)}`);
  await opened.waitForSelector('h1', { state: 'attached' });
  return opened;
}
