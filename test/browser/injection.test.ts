/** A workbook written to do harm: in the shipped pane it is text, and the page's policy lets nothing of it run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { shippedAddIn } from './build-once';
import { type Host, excel, startHost } from './harness';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');
const MICROSOFT = 'https://appsforoffice.microsoft.com';
const SHEET = '<img src=x onerror=harm()>';
const LABEL = '<img src=x onerror=harm()><b>leases</b>';
const SCRIPT = '<script>harm()</script>';
const LINK = '=HYPERLINK("javascript:harm()","pay here")';

/** What the shipped page says of each directive, and the text before. */
async function policy(): Promise<{ readonly before: string; readonly directives: ReadonlyMap<string, string[]> }> {
  const html = await readFile(join(await shippedAddIn(), 'taskpane.html'), 'utf8');
  const [before = '', content = ''] = html.split(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/?>/);
  const directives = content.split(';').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources];
  });
  return { before, directives: new Map(directives) };
}

describe('the policy of the shipped page', () => {
  test('comes before every script, admits scripts of its own folder and office.js, and nothing else at all', async () => {
    const { before, directives } = await policy();
    expect(before).toContain('<head>');
    expect(before).not.toContain('<script');
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", MICROSOFT]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
  });

  test('forbids nothing that the page says itself: every script is a file, from an address that is admitted', async () => {
    const html = await readFile(join(await shippedAddIn(), 'taskpane.html'), 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].map(([, attributes = '', text]) => ({
      address: /src="([^"]*)"/.exec(attributes)?.[1] ?? '',
      text,
    }));
    expect(scripts).toEqual([
      { address: expect.stringMatching(`^${MICROSOFT}/`), text: '' },
      ...['functions.js', 'exact.js', 'taskpane.js'].map((file) => ({ address: `./${file}`, text: '' })),
    ]);
    expect(html).not.toMatch(/\son\w+=|javascript:/i);
  });
});

describe.each(['colorful', 'black'])('in the host, %s', (theme) => {
  let host: Host;
  let pane: Frame;
  beforeAll(async () => {
    host = await startHost({ addIn: await shippedAddIn(), workbook: EXAMPLE, query: { theme } });
    pane = await host.pane();
    await pane.getByRole('heading', { name: 'Both covenants comply.', exact: true }).waitFor();
  }, 120_000);
  afterAll(() => host.stop());
  afterEach(() => expect(host.problems.splice(0)).toEqual([]));

  test('names, labels and entries that are markup or a formula are shown as they were typed', async () => {
    await pane.evaluate(() => Object.assign(window, { harm: () => Object.assign(window, { harmed: true }) }));
    const written = await excel(
      pane,
      async (context, sheet, [name, label, script, link]) => {
        sheet.name = name;
        sheet.getRange('B10').values = [[`'${label}`]];
        sheet.getRange('E10').values = [['']];
        sheet.getRange('C9').values = [[`'${script}`]];
        sheet.getRange('C18').values = [[`'${link}`]];
        await context.sync();
      },
      [SHEET, LABEL, SCRIPT, LINK] as const,
    );
    expect(written).toBeUndefined();
    await pane.getByRole('heading', { name: 'Neither covenant can be determined.' }).waitFor();
    await pane.getByRole('button', { name: `Schedule: ${SHEET}, 1 of 1.` }).waitFor();
    for (const shown of [SHEET, LABEL, SCRIPT, LINK]) await pane.getByText(shown).first().waitFor();
    for (const tab of ['Computation', 'Over time', 'Standing']) await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('button', { name: 'Actions' }).click();
    await pane.getByRole('menuitem', { name: /values-only copy/ }).click();
    await pane.getByText(`after ${SHEET}`).waitFor();
    expect(await pane.locator('#root :is(img, script, b, iframe, a[href])').count()).toBe(0);
    expect(await pane.evaluate(() => 'harmed' in window)).toBe(false);
    await pane.getByRole('button', { name: 'Cancel' }).click();
  });

  test('markup that got into the page all the same would not run, nor text made into code, nor anything ask elsewhere', async () => {
    const did = await pane.evaluate(async () => {
      const awaited = new Set(['connect-src', 'script-src', 'script-src-attr', 'script-src-elem']);
      const refused = new Promise<void>((all) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          awaited.delete(effectiveDirective);
          if (!awaited.size) all();
        });
      });
      const put = (markup: string) => document.body.insertAdjacentHTML('beforeend', markup);
      put('<img src="data:," onerror="window.harmed = true">');
      put('<iframe srcdoc="<script>parent.harmed = true</script>"></iframe>');
      const script = document.createElement('script');
      script.textContent = 'window.harmed = true';
      document.body.append(script);
      // In a task of the page's own: what a test evaluates may make code.
      await new Promise((go) => setTimeout(go));
      const codes = [() => eval('1'), () => new Function('return 1')].map((make) => {
        try {
          return make();
        } catch (error) {
          return (error as Error).name;
        }
      });
      const asked = await fetch('https://elsewhere.test/').catch((error: Error) => error.name);
      await refused;
      return { codes, asked, harmed: 'harmed' in window };
    });
    expect(did).toEqual({ codes: ['EvalError', 'EvalError'], asked: 'TypeError', harmed: false });
    // The browser itself reports what it refused.
    expect(host.problems.splice(0).filter((problem) => !/Content Security Policy/.test(problem))).toEqual([]);
  });
});
