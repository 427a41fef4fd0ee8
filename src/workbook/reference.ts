/** A cell of a named sheet. */
export interface CellOnSheet {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell of a named sheet, as formulas write it: Basket!I21, 'Basket 2015'!I21. */
export const cellOn = (sheet: string, cell: string): string => `${quoted(sheet)}!${cell}`;

/** Which cell of which sheet such a reference is. */
export function placeIn(reference: string): CellOnSheet {
  const at = reference.lastIndexOf('!');
  const sheet = reference.slice(0, at).replace(/^'(.*)'$/, (_, name: string) => name.replaceAll("''", "'"));
  return { sheet, cell: reference.slice(at + 1) };
}

const quoted = (sheet: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
