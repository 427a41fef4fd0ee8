/** The pane reduced to one action's view at a time, on the real adapter. */
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import '../../../src/functions/functions';
import { registry } from '../../../src/functions/registry';
import { checkWorkbook } from '../../../src/schedule-a/check';
import { actionsWriting } from '../../../src/taskpane/actions';
import { excelSpreadsheet } from '../../../src/workbook/excel';
import { excelWriter } from '../../../src/workbook/excel/writer';

export interface ActionsPage {
  /** Reads the workbook and draws a view; says why not where it is unavailable. */
  show(id: string, theme?: 'light' | 'dark'): Promise<string | null>;
  /** What the check finds on a sheet: severity, rule and cell, and whether each covenant complies. */
  check(sheet: string): Promise<{ findings: readonly string[]; complies: readonly (boolean | null)[] }>;
  /** What the check finds on the sheets beside Schedule A: the sheet, severity, rule and cell. */
  checkBeside(): Promise<readonly string[]>;
  /** What the views have told the pane, in order. */
  readonly told: readonly string[];
}

declare global {
  interface Window {
    actions: ActionsPage;
  }
}

Office.onReady(() => {
  const excel = excelSpreadsheet();
  const spreadsheet = { ...excel, ...excelWriter(excel) };
  const actions = actionsWriting(spreadsheet, CALIX_2013, CALIX_EXAMPLE);
  const root = createRoot(document.querySelector('main') as HTMLElement);
  const told: string[] = [];
  window.actions = {
    told,
    async check(name) {
      const { content } = await spreadsheet.read();
      const { schedules } = checkWorkbook(CALIX_2013, content, registry);
      const found = schedules.find(({ schedule: { sheet } }) => sheet.name === name);
      if (!found) throw new Error(`There is no Schedule A on ${name}.`);
      return {
        findings: found.findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cell ?? ''}`.trim()),
        complies: found.standings.map(({ complies }) => complies),
      };
    },
    async checkBeside() {
      const { content } = await spreadsheet.read();
      return checkWorkbook(CALIX_2013, content, registry).supporting.flatMap(({ sheet, findings }) => [
        sheet,
        ...findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cell ?? ''}`),
      ]);
    },
    async show(id, theme = 'light') {
      const action = actions.find((candidate) => candidate.id === id);
      if (!action) throw new Error(`There is no action ${id}.`);
      const reading = await spreadsheet.read();
      const checked = checkWorkbook(CALIX_2013, reading.content, registry);
      const { front } = reading;
      const schedule =
        checked.schedules.find(({ schedule: { sheet } }) => front.kind === 'sheet' && sheet.name === front.name) ??
        null;
      const context = { agreement: CALIX_2013, spreadsheet, reading, checked, schedule };
      const why = action.unavailable(context);
      if (why !== null) return why;
      root.render(
        <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} style={{ minHeight: '100vh' }}>
          <div key={told.length} style={{ padding: '12px 16px' }}>
            <h1 style={{ fontSize: 16, margin: '0 0 12px' }}>{action.title}</h1>
            <action.View
              {...context}
              onDone={(written) => told.push(`done ${written?.sheet ?? ''}`)}
              onBack={() => told.push('back')}
              onShowFindings={() => told.push('findings')}
            />
          </div>
        </FluentProvider>,
      );
      return null;
    },
  };
  window.spreadsheet = spreadsheet;
});
