import { readFileSync } from 'node:fs';
import type { PdfFonts } from '../../src/documents/pdf';

const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(file)));

export const FONTS: PdfFonts = {
  regular: bytes('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: bytes('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  symbols: bytes('@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff'),
};
