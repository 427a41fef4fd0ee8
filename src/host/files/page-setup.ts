/** How a sheet prints, written to the file. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { PageLayout } from '../model/page-layout';

const COLUMNS = 16_384;

export function putPageSetup(sheet: Worksheet, layout: PageLayout): void {
  const { zoom, titleRows, printArea, headersFooters, breaks } = layout;
  const across = zoom.horizontalFitToPages;
  const down = zoom.verticalFitToPages;
  const fit = across !== undefined || down !== undefined;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    horizontalCentered: layout.centerHorizontally,
    ...(fit ? { fitToPage: true, fitToWidth: across ?? 0, fitToHeight: down ?? 0 } : { scale: zoom.scale ?? 100 }),
    ...(titleRows !== undefined && { printTitlesRow: titleRows }),
    ...(printArea !== undefined && { printArea }),
  };
  for (const row of breaks.rows) sheet.getRow(row).addPageBreak(0, COLUMNS);
  const { headerText, footerText } = headersFooters.defaultForAllPages;
  sheet.headerFooter = {
    ...sheet.headerFooter,
    ...(headerText && { oddHeader: headerText }),
    ...(footerText && { oddFooter: footerText }),
  };
}
