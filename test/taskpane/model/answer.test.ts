import { announcementOf, answerOf } from '../../../src/taskpane/model/answer';
import { checked } from '../support/checked';

test.each([
  ['compliant', 'Both covenants comply.'],
  ['breach', 'Leverage breaches its maximum. Liquidity complies.'],
  ['both breach', 'Both covenants breach.'],
  ['limit', 'Both covenants comply, leverage exactly at its limit.'],
  ['no debt', 'Both covenants comply: there is no debt.'],
  ['not meaningful', 'Leverage breaches: EBITDA is not positive. Liquidity complies.'],
  ['blank', 'Leverage cannot be determined. Liquidity complies.'],
  ['no date', 'Neither covenant can be determined.'],
] as const)('%s: %s', (state, answer) => {
  expect(answerOf(checked(state))).toBe(answer);
});

test('the verdict and what is wrong on the sheet are two sentences', () => {
  expect(announcementOf(checked('compliant'), [])).toBe('Both covenants comply. On the sheet: 1 error, 1 warning.');
  expect(announcementOf(checked('clean'), [])).toBe('Both covenants comply. Nothing wrong found on the sheet.');
});

test('what is wrong on a sheet beside the schedule is said with the sheet’s name', () => {
  const finding = (severity: 'error' | 'warning') =>
    ({ rule: 'any', severity, line: null, cell: 'B5', message: '', fix: '' }) as const;
  const sheet = (name: string, ...severities: ('error' | 'warning')[]) => ({
    kind: 'closing',
    title: 'Closing',
    sheet: name,
    date: null,
    findings: severities.map(finding),
  });
  expect(announcementOf(checked('clean'), [sheet('Terms'), sheet('Closing', 'error', 'error', 'warning')])).toBe(
    'Both covenants comply. Nothing wrong found on the sheet. On Closing: 2 errors, 1 warning.',
  );
});
