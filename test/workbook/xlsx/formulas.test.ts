import { NAMESPACE } from '../../../src/functions/namespace';
import { storedFormula, typedFormula } from '../../../src/workbook/xlsx/formulas';

test.each([
  [`=${NAMESPACE}.LEVERAGE_RATIO(E9,E11,E24)`, `_xldudf_${NAMESPACE}_LEVERAGE_RATIO(E9,E11,E24)`],
  [
    `=IF(${NAMESPACE}.LEVERAGE_COMPLIANT(A1,B1,C1,D1),"Yes","No")`,
    `IF(_xldudf_${NAMESPACE}_LEVERAGE_COMPLIANT(A1,B1,C1,D1),"Yes","No")`,
  ],
  [`="${NAMESPACE}.CLAUSE(1)"`, `"${NAMESPACE}.CLAUSE(1)"`],
  ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
  ['=SUM(SORT(A1:A3))', 'SUM(_xlfn._xlws.SORT(A1:A3))'],
  ["='_xlfn.odd'!A1", "'_xlfn.odd'!A1"],
  ['=SUM(A1:B2)/2', 'SUM(A1:B2)/2'],
])('%s is stored as %s, and read back as typed', (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
  expect(typedFormula(stored)).toBe(typed);
});

test('variables of LET lose the prefix that a file gives them', () => {
  expect(typedFormula('_xlfn.LET(_xlpm.x,1,_xlpm.x)')).toBe('=LET(x,1,x)');
});
