/** What a browser downloads before the pane shows anything. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.join(__dirname, '..', '..', 'dist');
const MOST_BYTES = 250_000;

/** The add-in's own scripts that the page names, as they stand in it; office.js is Microsoft's, and cached by Excel. */
function scripts(): readonly string[] {
  const html = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  const named = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address = '']) => address);
  return named.filter((address) => !address.startsWith('https://appsforoffice.microsoft.com/'));
}

test('the scripts of the first load are 250,000 bytes at most, gzipped', () => {
  const sizes = scripts().map((file) => [file, gzipSync(readFileSync(path.join(dist, file))).length] as const);
  expect(sizes.map(([file]) => path.basename(file))).toContain('taskpane.js');
  const sum = sizes.reduce((total, [, bytes]) => total + bytes, 0);
  if (sum > MOST_BYTES) {
    const each = sizes.map(([file, bytes]) => `${file} ${bytes}`).join(', ');
    throw new Error(`The first load is ${sum} bytes, ${sum - MOST_BYTES} too many: ${each}. Load something later.`);
  }
});
