/** The actions' views, on the adapter of Excel in the embedded host. */
import { clickCell, excel, saveFile, settled, textsOf, typeInto } from '../../browser/harness';
import { readWorkbook } from '../../browser/sample-workbook';
import {
  button,
  check,
  insertExample,
  onTheHost,
  page,
  rangeOf,
  refuse,
  sheets,
  show,
  told,
  written,
} from './on-the-host';

onTheHost();

describe('inserting a Schedule A', () => {
  test('says what it will write, and writes a sheet on which only what is to be entered is missing', async () => {
    await show('insert-schedule');
    expect(await written().getByRole('listitem').allTextContents()).toEqual([
      'One new sheet, Schedule A, after Sheet1',
      'The form’s words, and 18 input cells left blank, for amounts in dollars',
      'The Statement Date left blank',
      '5 computed lines, 2 limits and 2 verdicts as live formulas',
      'Beside each verdict a plain formula, for readers without this add-in',
    ]);
    await button('Insert sheet').click();
    expect(await told(1)).toEqual(['done Schedule A']);
    expect(await sheets()).toEqual({ names: ['Sheet1', 'Schedule A'], front: 'Schedule A' });
    await settled(page.host.page);
    const { findings } = await check('Schedule A');
    const kinds = new Set(
      findings.filter((finding) => !finding.startsWith('form')).map((finding) => finding.split(' ')[1]),
    );
    expect(kinds).toEqual(new Set(['amount-blank', 'statement-date']));
  });

  test('a Statement Date is chosen among fiscal quarter-ends, and names the sheet', async () => {
    await show('insert-schedule');
    await page.pane.getByRole('combobox', { name: 'Statement Date' }).click();
    await page.pane.getByRole('option', { name: 'September 27, 2014' }).click();
    await page.pane.getByText('Leverage at most 2.50 to 1, liquidity at least 1.25 to 1').waitFor();
    await button('Insert sheet').click();
    expect(await told(1)).toEqual(['done Sched A Q3 2014']);
    await settled(page.host.page);
    expect(await textsOf(page.host.page, 'C2')).toEqual([['September 27, 2014']]);
    const { findings } = await check('Sched A Q3 2014');
    expect(findings.filter((finding) => /statement-date/.test(finding))).toEqual([]);
  });

  test('in thousands it says so, and the grid calculates as in dollars: the basket of I.C.7 is 5,000 there', async () => {
    await show('insert-schedule');
    await page.pane.getByRole('radio', { name: 'thousands' }).check();
    expect(await written().getByRole('listitem').nth(1).textContent()).toBe(
      'The form’s words, and 18 input cells left blank, for amounts in thousands of dollars',
    );
    await button('Insert sheet').click();
    await told(1);
    const amounts = [-3819.7209, 1184.5, 0, 9875.22015, 0, 7000, 6000, 155, 125, 0, 310];
    await excel(
      page.pane,
      async (context, sheet, entered) => {
        sheet.getRange('C15:C25').values = entered.map((amount) => [amount]);
        await context.sync();
      },
      amounts,
    );
    await settled(page.host.page);
    // −3,819.7209 + 1,184.5 + 9,875.22015 + 7,000 + 5,000 of 6,000 + 155 + 125 − 310
    const shown = await rangeOf('Schedule A', 'C1:C26');
    if ('error' in shown) throw new Error(shown.error);
    expect(shown.values[0]).toEqual(['$ in thousands']);
    expect(shown.values[25]).toEqual([expect.closeTo(19209.99925, 9)]);
  });

  test('looks like the form: inputs on yellow, totals bold, columns as wide as their words need', async () => {
    await show('insert-schedule');
    await button('Insert sheet').click();
    await told(1);
    expect(await rangeOf('Schedule A', 'C7')).toMatchObject({
      fill: '#FFFFE5',
      numberFormat: [['#,##0.00;(#,##0.00);0.00']],
      columnWidth: (19 * 7 + 5) * 0.75,
    });
    expect(await rangeOf('Schedule A', 'A1')).toMatchObject({ values: [['Schedule A']], bold: true });
  });

  test('a name that Excel does not take is refused before anything is written', async () => {
    await show('insert-schedule');
    const name = page.pane.getByRole('textbox', { name: 'Name of the new sheet' });
    await name.fill('sheet1');
    await page.pane.getByText('There is a sheet sheet1 already. Choose another name.').waitFor();
    expect(await button('Insert sheet').isDisabled()).toBe(true);
    await name.fill('Mine');
    expect(await button('Insert sheet').isDisabled()).toBe(false);
  });

  test('an error in the middle of writing is told in place, and leaves no sheet behind', async () => {
    await show('insert-schedule');
    await refuse('setPrintArea', 'AccessDenied');
    await button('Insert sheet').click();
    await page.pane.getByText('Excel did not write it. Nothing has changed.').waitFor();
    await page.pane.getByText('Excel says: Not now. (AccessDenied)').waitFor();
    expect(await sheets()).toEqual({ names: ['Sheet1'], front: 'Sheet1' });

    await refuse('setPrintArea', null);
    await button('Insert sheet').click();
    expect(await told(1)).toEqual(['done Schedule A']);
  });

  test('a sheet of that name that came in the meantime is left alone', async () => {
    await show('insert-schedule');
    await excel(page.pane, async (context) => {
      context.workbook.worksheets.add('Schedule A').getRange('A1').values = [['not ours']];
      await context.sync();
    });
    await button('Insert sheet').click();
    await page.pane.getByText('There is a sheet of that name.').waitFor();
    expect(await sheets()).toMatchObject({ names: ['Sheet1', 'Schedule A'] });
    expect(await rangeOf('Schedule A', 'A1')).toMatchObject({ values: [['not ours']] });
  });

  test('while a cell is being edited it says what to do', async () => {
    await show('insert-schedule');
    await clickCell(page.host.page, 'B2');
    await page.host.page.keyboard.type('12');
    await button('Insert sheet').evaluate((element) => (element as HTMLElement).click());
    await page.pane.getByText('Press Enter or Esc in the sheet, then try again.').waitFor();
  });

  test('Cancel writes nothing', async () => {
    await show('insert-schedule');
    await button('Cancel').click();
    expect(await told(1)).toEqual(['back']);
    expect(await sheets()).toMatchObject({ names: ['Sheet1'] });
  });
});

test('the example is a sheet that complies, with nothing wrong on it', async () => {
  await insertExample();
  expect(await sheets()).toEqual({ names: ['Sheet1', 'Schedule A example'], front: 'Schedule A example' });
  const { findings, complies } = await check('Schedule A example');
  expect(complies).toEqual([true, true]);
  expect(findings.filter((finding) => !finding.startsWith('form'))).toEqual([]);
});

describe('inserting a sheet beside Schedule A', () => {
  const checkBeside = () => page.pane.evaluate(() => window.actions.checkBeside());

  test('says what it will write, counted on the sheet, and writes it live', async () => {
    await show('insert-closing');
    await written().waitFor();
    expect(await written().getByRole('listitem').allTextContents()).toEqual([
      'One new sheet, Closing, after Sheet1',
      // Fee and its day, other fees and what was paid of them; ten Lenders of five cells; date and evidence of five conditions; four cells beside seventeen items.
      '“Closing of the First Amendment”, with 132 input cells left blank',
      '5 input cells filled in to begin with, to be changed',
      // Five above; ten fees; three totals; five conditions.
      '23 live formulas',
    ]);
    await button('Insert sheet').click();
    expect(await told(1)).toEqual(['done Closing']);
    expect(await sheets()).toEqual({ names: ['Sheet1', 'Closing'], front: 'Closing' });
    await settled(page.host.page);
    expect(await checkBeside()).toEqual([
      'Closing',
      'warning closing-no-lenders A18',
      'warning closing-not-answered B41',
    ]);
    // 15,000,002 ÷ 400 = 37,500.005, to the cent 37,500.01.
    for (const [cell, typed] of [
      ['A18', 'Bank of America, N.A.'],
      ['B18', '15000002'],
      ['C18', '0'],
      ['D18', 'Yes'],
    ] as const)
      await typeInto(page.host.page, cell, typed);
    await settled(page.host.page);
    expect(await textsOf(page.host.page, 'E18:E28')).toEqual([
      ['37,500.01'],
      ...Array.from({ length: 9 }, () => ['']),
      ['37,500.01'],
    ]);
    expect((await textsOf(page.host.page, 'B4:B9')).flat()).toEqual([
      'December 23, 2015',
      'No',
      '5',
      'Yes',
      '37,500.01',
      'December 23, 2015',
    ]);
    expect(await checkBeside()).toEqual(['Closing', 'warning closing-not-answered B41']);
  });

  test('a second one has a name of its own', async () => {
    for (const name of ['Closing', 'Closing 2']) {
      await show('insert-closing');
      expect(await page.pane.getByRole('textbox', { name: 'Name of the new sheet' }).inputValue()).toBe(name);
      await button('Insert sheet').click();
      await settled(page.host.page);
    }
    expect(await sheets()).toMatchObject({ names: expect.arrayContaining(['Closing', 'Closing 2']) as unknown });
  });
});

describe('a values-only copy', () => {
  test('holds every value and no formula, in the same looks; the original stays as it is', async () => {
    await insertExample();
    await show('copy-values');
    expect(await written().getByRole('listitem').first().textContent()).toBe('One new sheet, after Schedule A example');
    const area = 'A1:E60';
    const before = await rangeOf('Schedule A example', area);
    await button('Make the copy').click();
    expect(await told(2)).toEqual(['done Schedule A example', 'done Schedule A example values']);
    expect(await sheets()).toEqual({
      names: ['Sheet1', 'Schedule A example', 'Schedule A example values'],
      front: 'Schedule A example values',
    });
    const copy = await rangeOf('Schedule A example values', area);
    if ('error' in before || 'error' in copy) throw new Error('A range could not be read.');
    expect(before.formulas.flat().filter((entry) => String(entry).startsWith('='))).toHaveLength(16);
    expect(copy.formulas.flat().filter((entry) => String(entry).startsWith('='))).toEqual([]);
    expect(copy.values).toEqual(before.values);
    expect(copy.numberFormat).toEqual(before.numberFormat);
    expect(await rangeOf('Schedule A example', area)).toEqual(before);
  });

  test('never makes a formula of text that looks like one, in the copy or in the file that is saved', async () => {
    const texts = ['=HYPERLINK("javascript:harm()","pay")', '+1+1', '-1+1', '@SUM(1,2)', '=1+1', '1/2', '007', 'TRUE'];
    await excel(
      page.pane,
      async (context, sheet, given) => {
        sheet.getRange(`A1:A${given.length}`).formulas = given.map((text) => [`'${text}`]);
        sheet.getRange('B1:B3').formulas = [['="=1+1"'], ['=A1'], ['="00"&7']];
        await context.sync();
      },
      texts,
    );
    await settled(page.host.page);
    await show('copy-values');
    await button('Make the copy').click();
    await told(1);
    const copied = await page.host.page.evaluate(() => {
      const sheet = window.embeddedHost.grid.workbook.getActiveSheet();
      const range = window.embeddedHost.book.worksheets.getActiveWorksheet().getRange('A1:B8');
      return {
        name: sheet.getSheetName(),
        formulas: sheet.getRange('A1:B8').getFormulas().flat(),
        values: range.values,
        types: range.valueTypes,
      };
    });
    const beside = ['=1+1', texts[0], '007'];
    expect(copied).toEqual({
      name: 'Sheet1 values',
      formulas: Array.from({ length: 16 }, () => ''),
      values: texts.map((text, row) => [text, beside[row] ?? '']),
      types: texts.map((_, row) => ['String', row < beside.length ? 'String' : 'Empty']),
    });
    const saved = (await readWorkbook(await saveFile(page.host.page))).sheet('Sheet1 values');
    expect(texts.map((_, row) => saved.getCell(`A${row + 1}`).value)).toEqual(texts);
    expect(beside.map((_, row) => saved.getCell(`B${row + 1}`).value)).toEqual(beside);
  });

  test('names the cells that show errors, beforehand', async () => {
    await typeInto(page.host.page, 'B2', '=COVENANT.LEVERAGE_RATIO("words",0,1)');
    await typeInto(page.host.page, 'C4', '=NO_SUCH_FUNCTION()');
    await show('copy-values');
    await page.pane.getByText('2 cells show errors, and the copy will show them.').waitFor();
    await page.pane.getByText('B2 #VALUE!, C4 #NAME?').waitFor();
  });

  test('leaves nothing behind where Excel refuses', async () => {
    await typeInto(page.host.page, 'B2', '=1+1');
    await show('copy-values');
    await refuse('copyFrom', 'GeneralException');
    await button('Make the copy').click();
    await page.pane.getByText('Excel did not write it. Nothing has changed.').waitFor();
    expect(await sheets()).toEqual({ names: ['Sheet1'], front: 'Sheet1' });
  });

  test('of an empty sheet is not made', async () => {
    await show('copy-values');
    await page.pane.getByText('Sheet1 is empty: there is nothing to copy.').waitFor();
    expect(await button('Make the copy').isDisabled()).toBe(true);
  });
});
