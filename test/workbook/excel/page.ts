/** A page in the embedded host that holds no more than the adapter of Excel and the custom functions. */
import { build } from 'esbuild';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { SpreadsheetPort } from '../../../src/workbook/spreadsheet';
import type { SpreadsheetWriter } from '../../../src/workbook/writer';
import { type Host, startHost } from '../../browser/harness';

export type Spreadsheet = SpreadsheetPort & SpreadsheetWriter;

declare global {
  interface Window {
    spreadsheet: Spreadsheet;
  }
}

const root = process.cwd();

const HTML = (body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Adapter</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <link rel="icon" href="data:," />
  </head>
  <body>${body}<script src="taskpane.js"></script></body>
</html>`;

const ADAPTER = `
import './src/functions/functions';
import { excelSpreadsheet } from './src/workbook/excel';
import { excelWriter } from './src/workbook/excel/writer';
Office.onReady(() => {
  const spreadsheet = excelSpreadsheet();
  window.spreadsheet = { ...spreadsheet, ...excelWriter(spreadsheet) };
});
`;

export interface PageOptions {
  /** The page's code; what it imports is found from the project's folder. */
  readonly source?: string;
  readonly body?: string;
  readonly width?: string;
}

export interface ExcelPage {
  readonly host: Host;
  readonly pane: Frame;
  /** The same page with an empty workbook, as at the start. */
  anew(): Promise<void>;
  stop(): Promise<void>;
}

export async function startPage({ source = ADAPTER, body = '', width }: PageOptions = {}): Promise<ExcelPage> {
  const folder = await mkdtemp(join(tmpdir(), 'covenant-page-'));
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'tsx' },
    bundle: true,
    jsx: 'automatic',
    outfile: join(folder, 'taskpane.js'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  await copyFile(join(root, 'dist', 'functions.json'), join(folder, 'functions.json'));
  await writeFile(join(folder, 'taskpane.html'), HTML(body));
  const host = await startHost({ addIn: folder, ...(width && { query: { width } }) });
  const ready = async () => {
    const pane = await host.pane();
    await pane.waitForFunction(() => Boolean(window.spreadsheet));
    return pane;
  };
  let pane = await ready();
  return {
    host,
    get pane() {
      return pane;
    },
    anew: async () => {
      await host.page.reload();
      await host.page.waitForFunction(() => window.embeddedHost !== undefined);
      await host.page.evaluate(() => window.embeddedHost.ready);
      pane = await ready();
    },
    stop: async () => {
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Calls the adapter in the pane; what it is rejected with comes as its problem. */
export function ask<T, G = undefined>(
  pane: Frame,
  call: (spreadsheet: Spreadsheet, given: G) => Promise<T>,
  given?: G,
): Promise<T | { problem: unknown }> {
  return pane.evaluate(
    async ([code, argument]) => {
      const run = (0, eval)(code as string) as (spreadsheet: Spreadsheet, given: unknown) => Promise<unknown>;
      try {
        return await run(window.spreadsheet, argument);
      } catch (error) {
        return { problem: (error as { problem?: unknown }).problem ?? String(error) };
      }
    },
    [`(${call.toString()})`, given] as const,
  ) as Promise<T | { problem: unknown }>;
}
