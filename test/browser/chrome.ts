/** A Chromium to run the tests in: CHROME, an installed one, or the one that npm brought. */
import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { alone } from './build-once';

const INSTALLED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'];

export async function launch(): Promise<Browser> {
  const named = process.env.CHROME ?? INSTALLED.find(existsSync);
  // The bundled one is unpacked at its first use.
  const executablePath = named ?? (await alone('chromium', () => bundled.executablePath()));
  return chromium.launch({ executablePath, args: QUIET });
}
