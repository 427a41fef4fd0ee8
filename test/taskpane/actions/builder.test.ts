/** The formula builder, and how every view of an action is made. */
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { clickCell, settled, typeInto } from '../../browser/harness';
import { button, choose, onTheHost, page, rangeOf, show, told, written } from './on-the-host';

onTheHost();

describe('the formula builder', () => {
  const select = (address: string) => clickCell(page.host.page, address);
  const argument = (name: string) => page.pane.getByRole('textbox', { name: new RegExp(`^${name}`) });

  beforeEach(async () => {
    await typeInto(page.host.page, 'B2', '21850000.75');
    await typeInto(page.host.page, 'B3', '250000');
    await typeInto(page.host.page, 'B4', '16009999.25');
  });

  test('a function is chosen, its arguments pointed at, its value seen, and it is inserted', async () => {
    await select('D6');
    await show('build-formula');
    await choose('leverage', 'LEVERAGE_RATIO');
    for (const [name, cell, echo] of [
      ['funded_indebtedness', 'B2', '21,850,000.75'],
      ['judgments', 'B3', '250,000.00'],
      ['ebitda', 'B4', '16,009,999.25'],
    ] as const) {
      expect(await button('Insert in D6').isDisabled()).toBe(true);
      await select(cell);
      await button(`Use selection for ${name}`).click();
      await page.pane.getByText(echo).waitFor();
    }
    await written().getByText('1.3804').waitFor();
    expect((await written().textContent())?.replaceAll('\u200b', '')).toContain('=COVENANT.LEVERAGE_RATIO(B2,B3,B4)');
    await written().getByText('One cell: D6 on Sheet1, now empty. To take it back: Undo.').waitFor();
    await button('Insert in D6').click();
    expect(await told(1)).toEqual(['done Sheet1']);
    await settled(page.host.page);
    expect(await rangeOf('Sheet1', 'D6')).toMatchObject({ formulas: [['=COVENANT.LEVERAGE_RATIO(B2,B3,B4)']] });
    // 22,100,000.75 ÷ 16,009,999.25
    expect((await rangeOf('Sheet1', 'D6')) as { values: number[][] }).toMatchObject({
      values: [[expect.closeTo(1.380387, 6)]],
    });
  });

  test('where the functions cannot be listed it says so, and tries again when asked to', async () => {
    const list = '**/functions.json';
    await page.host.page.route(list, (route) => route.fulfill({ status: 503 }));
    await page.pane.evaluate(() => window.actions.show('build-formula'));
    await page.pane.getByRole('alert').getByText('The functions could not be listed.').waitFor();
    await page.host.page.unroute(list);
    await button('Try again').press('Enter');
    await page.pane.getByRole('combobox', { name: 'Function' }).waitFor();
    // The browser itself reports the answer.
    expect(page.host.problems.splice(0).filter((problem) => !problem.includes('503'))).toEqual([]);
  });

  test('works by keyboard alone', async () => {
    await select('D6');
    await show('build-formula');
    await page.pane.getByRole('combobox', { name: 'Function' }).focus();
    const { keyboard } = page.host.page;
    await keyboard.type('maximum consolidated');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await argument('period_end').focus();
    await keyboard.type('"2014-06-28"');
    await written().getByText('=COVENANT.MAX_LEVERAGE_RATIO(').waitFor();
    await keyboard.press('Enter');
    expect(await told(1)).toEqual(['done Sheet1']);
    expect(await rangeOf('Sheet1', 'D6')).toMatchObject({ values: [[3]] });
  });

  test('a refusal is shown in the function’s own words before it is inserted', async () => {
    await show('build-formula');
    await choose('leverage', 'LEVERAGE_RATIO');
    await argument('funded_indebtedness').fill('B2');
    await argument('judgments').fill('0');
    await argument('ebitda').fill('-1');
    await written().getByText('#N/A').waitFor();
    await written()
      .getByText(/EBITDA/)
      .last()
      .waitFor();
  });

  test('an argument that is none is told in place', async () => {
    await show('build-formula');
    await choose('leverage', 'LEVERAGE_RATIO');
    await argument('funded_indebtedness').fill('B2,B3');
    await page.pane.getByText('A comma here begins the next argument.').waitFor();
    await page.pane.getByText('Still to fill in: judgments and ebitda.').waitFor();
  });

  test('a cell that holds something is named before it is replaced, and another can be taken', async () => {
    await select('B2');
    await show('build-formula');
    await choose('clause', 'CLAUSE');
    await written().getByText('It holds 21,850,000.75, which will be replaced.').waitFor();
    await select('E9');
    await button('Use selection for Cell for the formula').click();
    await written().getByText('One cell: E9 on Sheet1, now empty.').waitFor();
    await button('Cancel').click();
    expect(await rangeOf('Sheet1', 'B2')).toMatchObject({ values: [[21_850_000.75]] });
  });

  test('lists every function with what it does', async () => {
    await show('build-formula');
    await page.pane.getByRole('combobox', { name: 'Function' }).click();
    const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: unknown[] };
    expect(await page.pane.getByRole('option').count()).toBe(functions.length);
    await page.pane.getByText('Maximum Consolidated Leverage Ratio in force').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(['insert-schedule', 'open-example', 'build-formula', 'copy-values'])(
    'axe finds nothing on %s',
    async (id) => {
      await typeInto(page.host.page, 'B2', '=1/0');
      await page.pane.evaluate(axe.source);
      await page.pane.evaluate(([action, look]) => window.actions.show(action, look), [id, theme] as const);
      await page.pane.locator('form').waitFor();
      if (id === 'build-formula') await choose('leverage', 'LEVERAGE_RATIO');
      const { violations } = await page.pane.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('form', { resultTypes: ['violations'] }),
      );
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});
