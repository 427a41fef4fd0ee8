/** The development server: the host's page, the add-in as shipped, office.js from node_modules, the example workbook. */
import { readFile } from 'node:fs/promises';
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize, sep } from 'node:path';

/** Only this machine: nothing here is meant for others. */
const LOOPBACK = '127.0.0.1';
const PORTS_TO_TRY = 20;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const MICROSOFTS_OFFICE_JS =
  /<script\b[^>]*\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*\/office(?:\.debug)?\.js["']?[^>]*><\/script>/i;
/** Both as files: the page's policy lets nothing else run. */
const LOCAL_OFFICE_JS = '<script src="/attach.js"></script><script src="/office-js/office.js"></script>';

/** Folders and files, as absolute paths. */
export interface ServeOptions {
  /** The built host page. */
  page: string;
  /** The add-in as shipped: taskpane.html, functions.json and what they ask for. */
  addIn: string;
  /** The `dist` folder of @microsoft/office-js. */
  officeJs: string;
  /** The workbook that is open at first; none where the file does not exist. */
  workbook?: string;
  /** 0: any free port. If it is taken, the next ones are tried. */
  port: number;
}

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/** The pane's page with office.js from here, and before it the one script that gives it a host; nothing else changes. */
export function embed(html: string): string {
  if (!MICROSOFTS_OFFICE_JS.test(html)) {
    throw new Error("taskpane.html loads no office.js from Microsoft's address: there is nothing to give a host to.");
  }
  return html.replace(MICROSOFTS_OFFICE_JS, LOCAL_OFFICE_JS);
}

/** The file below a folder that an address names; undefined for one outside it. */
export function fileBelow(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

function locate(path: string, { page, addIn, officeJs, workbook }: ServeOptions): string | undefined {
  if (path === '/') return join(page, 'index.html');
  if (path === '/workbook.xlsx') return workbook;
  if (path.startsWith('/office-js/')) return fileBelow(officeJs, path.slice('/office-js/'.length));
  if (path.startsWith('/addin/')) return fileBelow(addIn, path.slice('/addin/'.length));
  return fileBelow(page, path.slice(1));
}

async function respond(path: string, options: ServeOptions, answer: ServerResponse): Promise<void> {
  const file = locate(path, options);
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) {
    answer.writeHead(404, { 'content-type': 'text/plain' }).end(`Nothing is served at ${path}.`);
    return;
  }
  const isPane = path.startsWith('/addin/') && extname(file) === '.html';
  const content = isPane ? embed(body.toString()) : body;
  answer.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(path === '/workbook.xlsx' && { 'x-workbook-name': encodeURIComponent(basename(file)) }),
  });
  answer.end(content);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      done();
    });
  });
}

async function listenNear(server: Server, port: number): Promise<void> {
  for (let tried = 0; tried < PORTS_TO_TRY; tried++) {
    try {
      return await listen(server, port === 0 ? 0 : port + tried);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${port} to ${port + PORTS_TO_TRY - 1} are all taken: set PORT to a free one.`);
}

export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = decodeURIComponent(new URL(url, `http://${LOOPBACK}`).pathname);
    respond(path, options, answer).catch((error: unknown) => {
      answer.writeHead(500, { 'content-type': 'text/plain' });
      answer.end(error instanceof Error ? error.message : String(error));
    });
  });
  await listenNear(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
