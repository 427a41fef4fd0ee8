/** The pane on a page of its own, over a workbook in memory: ?state=…&theme=…&problem=…&slow. For a browser. */
import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { registry } from '../../../src/functions/registry';
import { actionsWriting } from '../../../src/taskpane/actions';
import { startPane } from '../../../src/taskpane/start';
import type { SpreadsheetWriter } from '../../../src/workbook/writer';
import { type FakeSpreadsheet, fakeSpreadsheet } from '../support/fake-spreadsheet';
import { MENDED, PROBLEMS, STATES, type StateName } from '../support/states';

declare global {
  interface Window {
    fakeSpreadsheet: FakeSpreadsheet;
    /** Someone corrects the total that is a cent off. */
    mend: () => void;
  }
}

const query = new URLSearchParams(location.search);
const state = (query.get('state') ?? 'compliant') as StateName;
const spreadsheet = fakeSpreadsheet(STATES[state], query.get('theme') === 'dark' ? 'dark' : 'light');
const problem = query.get('problem') as keyof typeof PROBLEMS | null;
window.fakeSpreadsheet = spreadsheet;
window.mend = () => {
  spreadsheet.reading = MENDED;
  spreadsheet.change({ kind: 'cells', sheet: 'Sched A Q4 2015', areas: 'all' });
};
if (problem && query.has('first')) spreadsheet.problem = PROBLEMS[problem];
if (query.has('slow')) {
  spreadsheet.isHeld = true;
  setTimeout(() => spreadsheet.progress({ sheetsRead: 14, sheets: 32, cellsRead: 61_200 }), 50);
}

/** Nothing is written: the page shows views only. */
const writer: SpreadsheetWriter = {
  addSheet: () => Promise.resolve(),
  copyValues: () => Promise.resolve(),
  writeFormula: () => Promise.resolve(),
  selection: () => Promise.resolve({ sheet: 'Sched A Q4 2015', address: 'F11', activeCell: 'F11' }),
};

const root = document.getElementById('root');
if (!root) throw new Error('no root');
void startPane(root, spreadsheet, {
  agreement: CALIX_2013,
  customFunctions: registry,
  actions: () => Promise.resolve(actionsWriting(writer, CALIX_2013, CALIX_EXAMPLE)),
}).then(() => {
  if (!problem || query.has('first')) return;
  spreadsheet.problem = PROBLEMS[problem];
  setTimeout(() => spreadsheet.change({ kind: 'workbook' }), 100);
});
