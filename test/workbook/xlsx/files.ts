/** .xlsx files made of XML written by hand, as other programs write it. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface FileOptions {
  /** What stands in `<worksheet>`, by sheet name; the attributes of its `<sheet>` after a "|": `Notes|state="hidden"`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly definedNames?: string;
  /** Parts in place of the usual ones; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

export function partsOf(options: FileOptions): Record<string, string> {
  const names = Object.keys(options.sheets);
  const parts: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      `<workbookPr ${options.workbookPr ?? ''}/><sheets>` +
      names
        .map((name, i) => {
          const [plain = '', more = ''] = name.split('|');
          return `<sheet name="${plain}" sheetId="${i + 1}" r:id="rId${i + 1}" ${more}/>`;
        })
        .join('') +
      `</sheets><definedNames>${options.definedNames ?? ''}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${RELATIONS}">` +
      names
        .map(
          (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ...(options.sharedStrings && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${options.sharedStrings}</sst>` }),
    ...(options.styles && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${options.styles}</styleSheet>` }),
  };
  Object.values(options.sheets).forEach((content, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
  });
  return Object.fromEntries(
    Object.entries({ ...parts, ...options.parts }).filter((part): part is [string, string] => part[1] !== null),
  );
}

export const zipped = (parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])) as Zippable, {
    level,
  });

export const fileOf = (options: FileOptions): Uint8Array => zipped(partsOf(options));

/** A file of one sheet with these rows: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
export const fileWithRows = (rows: string, more: Omit<FileOptions, 'sheets'> = {}): Uint8Array =>
  fileOf({ ...more, sheets: { Sheet1: `<sheetData>${rows}</sheetData>` } });
