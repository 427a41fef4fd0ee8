/** Colours of .xlsx files as #RRGGBB. */

export interface FileColor {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** Office's theme, where a file brings none. */
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

/** The palette of the format's early days, from index 8. */
const INDEXED = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];
const FIRST_INDEXED = 8;

/** The theme's colours in the order in which cells number them: light and dark are swapped in the file. */
export function themeColors(xml: string | undefined): string[] {
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(xml ?? '')?.[0] ?? '';
  const found = [...scheme.matchAll(/(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/g)].map(([, color = '']) => color);
  const [dark1, light1, dark2, light2, ...accents] = found;
  const complete = found.length >= OFFICE_THEME.length && dark1 && light1 && dark2 && light2;
  return complete ? [light1, dark1, light2, dark2, ...accents] : OFFICE_THEME;
}

export function rgb(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  const plain = color && plainColor(color, theme);
  if (!plain) return undefined;
  const tint = color.tint ?? 0;
  const shade = (channel: number) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint)
      .toString(16)
      .padStart(2, '0');
  const channels = [0, 2, 4].map((at) => shade(parseInt(plain.slice(at, at + 2), 16)));
  return `#${channels.join('').toUpperCase()}`;
}

function plainColor({ argb, theme: number, indexed }: FileColor, theme: readonly string[]): string | undefined {
  if (argb) return argb.slice(-6);
  if (number !== undefined) return theme[number];
  if (indexed === undefined) return undefined;
  return INDEXED[indexed < FIRST_INDEXED ? indexed : indexed - FIRST_INDEXED];
}
