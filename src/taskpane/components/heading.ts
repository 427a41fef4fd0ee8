import type { Page } from '../state/page';
import type { PaneState } from '../state/state';
import * as words from '../words';

export interface Heading {
  readonly name: string;
  readonly caption: string;
}

const { header } = words;

/** What the header says of what is in view. */
export function headingOf(page: Page, { result, activity }: PaneState): Heading {
  const fileName = result?.reading.fileName ?? header.thisWorkbook;
  const isChecking = activity.kind === 'reading' && activity.isLasting;
  switch (page.kind) {
    case 'quiet':
      return { name: header.product, caption: '\u00a0' };
    case 'reading':
      return { name: header.product, caption: header.checking };
    case 'stopped':
    case 'unreadable':
      return { name: header.product, caption: fileName };
    case 'first run':
      return { name: header.product, caption: header.emptyWorkbook };
    case 'none found':
      return { name: header.product, caption: isChecking ? header.checking : fileName };
    case 'several': {
      const sheets = new Set(page.schedules.map(({ checked }) => checked.schedule.sheet.name)).size;
      return { name: header.chooseSchedule, caption: header.found(page.schedules.length, sheets) };
    }
    case 'schedule': {
      const { sheet, statementDate } = page.shown.checked.schedule;
      const date =
        statementDate.kind === 'date'
          ? header.statementDate(words.date.long(statementDate.date))
          : header.noStatementDate;
      return { name: sheet.name, caption: isChecking ? `${date} · ${header.checking}` : date };
    }
  }
}
