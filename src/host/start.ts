/** `npm start`, after the builds: serves the host and prints its address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve';

const DEFAULT_PORT = 3000;
const root = process.cwd();
const addIn = join(root, 'dist');
if (!existsSync(join(addIn, 'taskpane.html'))) {
  throw new Error('dist/taskpane.html does not exist: build the add-in first (npm run build).');
}
const { address } = await serve({
  page: join(root, 'dist-host', 'page'),
  addIn,
  officeJs: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  workbook: join(root, process.argv[2] ?? join('assets', 'calix-schedule-a-2015-12-31.xlsx')),
  port: Number(process.env.PORT ?? DEFAULT_PORT),
});
process.stdout.write(`The spreadsheet with the task pane: ${address}\n`);
