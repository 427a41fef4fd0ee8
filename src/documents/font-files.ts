/** Where a build puts the faces of a PDF, beside what it builds. */
export const FONT_FILES = {
  regular: 'fonts/Tinos-Regular.ttf',
  bold: 'fonts/Tinos-Bold.ttf',
  symbols: 'fonts/NotoSansSymbols2-Regular.woff',
} as const;
