/** A cell of a named sheet, as formulas write it: Basket!I21, 'Basket 2015'!I21. */
export const cellOn = (sheet: string, cell: string): string => `${quoted(sheet)}!${cell}`;

const quoted = (sheet: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
