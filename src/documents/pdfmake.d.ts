/** The bundle for browsers, which Node runs as well: an object whose functions are its methods. Its own types describe a module instead. */
declare module 'pdfmake/build/pdfmake.js' {
  import type * as methods from 'pdfmake';
  const pdfmake: Pick<typeof methods, 'addFonts' | 'addVirtualFileSystem' | 'createPdf'>;
  export default pdfmake;
}
