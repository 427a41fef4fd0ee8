/** The add-in's page: one shared runtime for the custom functions and the task pane. */
import { CALIX_2013 } from '../agreement/calix-2013';
import { provide } from '../functions/on-demand';
import { registry } from '../functions/registry';
import { excelSpreadsheet } from '../workbook/excel';
import { startPane } from './start';
import * as words from './words';

// The page loads functions.js first, which answers what it can by itself; from here on it answers everything at once.
provide(registry);

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (!root) throw new Error(words.defect.noRoot);
  const spreadsheet = excelSpreadsheet();
  return startPane(root, spreadsheet, {
    agreement: CALIX_2013,
    customFunctions: registry,
    actions: async () => (await import(/* webpackChunkName: "actions" */ './in-excel')).actionsInExcel(spreadsheet),
  });
});
