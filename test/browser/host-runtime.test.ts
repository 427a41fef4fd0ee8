/**
 * Microsoft's library itself: the batch protocol and the custom-functions runtime are undocumented, so an upgrade that
 * changes either is to be seen here.
 */
import type { Frame } from 'playwright-core';
import type { EmbeddedHost } from '../../src/host/page/host';
import { type Host, startHost } from './harness';

let host: Host;
let pane: Frame;

beforeAll(async () => {
  host = await startHost();
  pane = await host.pane();
});
afterAll(() => host.stop());
afterEach(() => expect(host.problems).toEqual([]));

type Call = Parameters<EmbeddedHost['callFunction']>;
const call = (...given: Call) =>
  host.page.evaluate(([id, values]) => window.embeddedHost.callFunction(id, values), given);

describe('the library', () => {
  test('is the version that this was read from', async () => {
    const library = await pane.evaluate(async () => (await fetch('/office-js/office.js')).text());
    expect(/FileVersion:"([^"]*)"/.exec(library)?.[1]).toBe('16.0.15407.10000');
  });

  test('takes the host for Excel on the desktop, with what it supports', async () => {
    const about = await pane.evaluate(() => {
      const { requirements, diagnostics, displayLanguage } = Office.context;
      const supports = (set: string, version: string) => requirements.isSetSupported(set, version);
      return {
        host: diagnostics.host,
        platform: diagnostics.platform,
        displayLanguage,
        sets: [supports('ExcelApi', '1.15'), supports('ExcelApi', '1.16'), supports('SharedRuntime', '1.1')],
      };
    });
    expect(about).toEqual({ host: 'Excel', platform: 'PC', displayLanguage: 'en-US', sets: [true, false, true] });
  });

  test('is told of the Office theme', async () => {
    expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#ffffff');
  });

  test('keeps settings, and whether the add-in starts with the document', async () => {
    const kept = await pane.evaluate(async () => {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return Office.addin.getStartupBehavior();
    });
    expect(kept).toBe('Load');
  });

  test('hides and shows the pane', async () => {
    await pane.evaluate(() => Office.addin.hide());
    expect(await host.page.isVisible('#pane')).toBe(false);
    await pane.evaluate(() => Office.addin.showAsTaskpane());
    expect(await host.page.isVisible('#pane')).toBe(true);
  });
});

describe('a batch of the library', () => {
  test('has the form that the host reads, and its answer the form that the library takes', async () => {
    const seen = await pane.evaluate(async () => {
      const requests: { Actions: { ActionType: number }[]; ObjectPaths: Record<string, { ObjectPathType: number }> }[] =
        [];
      const external = window.external as unknown as {
        Execute(id: number, params: string[][], done: unknown): unknown;
      };
      const execute = external.Execute;
      external.Execute = (id, params, done) => {
        requests.push(JSON.parse(params[0]?.[4] ?? ''));
        return execute(id, params, done);
      };
      try {
        const values = await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          range.values = [[400]];
          range.load('values');
          await context.sync();
          return range.values;
        });
        const [{ Actions, ObjectPaths } = { Actions: [], ObjectPaths: {} }] = requests;
        return {
          values,
          batches: requests.length,
          actions: Actions.map(({ ActionType }) => ActionType),
          paths: Object.values(ObjectPaths).map(({ ObjectPathType }) => ObjectPathType),
        };
      } finally {
        external.Execute = execute;
      }
    });
    expect(seen.values).toEqual([[400]]);
    // One for the work, and one that gives up the reference to the range.
    expect(seen.batches).toBe(2);
    // Root, worksheets (property), active sheet and range (methods).
    expect(seen.paths).toEqual([1, 4, 3, 3]);
    // Instantiate the paths, set a property, query.
    expect(new Set(seen.actions)).toEqual(new Set([1, 4, 2, 3]));
  });

  test('tells an error with code, message and statement', async () => {
    const error = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Missing').load('name');
        await context.sync();
      }).then(
        () => null,
        (reason: OfficeExtension.Error) => ({
          isOfficeError: reason instanceof OfficeExtension.Error,
          code: reason.code,
          message: reason.message,
          location: reason.debugInfo.errorLocation,
        }),
      ),
    );
    expect(error).toEqual({
      isOfficeError: true,
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      location: 'WorksheetCollection.getItem',
    });
  });
});

describe("a function through the library's own runtime", () => {
  test('answers a value', async () => {
    expect(await call('LEVERAGE_RATIO', [400, 160])).toEqual({ value: 2.5 });
  });
  test('answers rows', async () => {
    expect(await call('RUNNING', [[[1], [2]]])).toEqual({
      value: [
        [1, 1],
        [2, 3],
      ],
    });
  });
  test("answers an error with the function's sentence", async () => {
    expect(await call('LEVERAGE_RATIO', [1, -1])).toEqual({ error: '#N/A', message: 'EBITDA is not positive.' });
  });
});
