/** The Office theme, as light or dark. */
import type { Theme, Unsubscribe } from '../spreadsheet';

const DARK_THEMES: readonly string[] = ['DarkGray', 'Black'];
/** Half of the brightest: below it a page is dark. */
const MIDDLE = 0.5;

export function theme(): Theme {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!office) return 'light';
  const isDark = isDarkId(office.themeId) ?? office.isDarkTheme ?? lightness(office.bodyBackgroundColor) < MIDDLE;
  return isDark ? 'dark' : 'light';
}

/** Older versions of Excel state no id, and some platforms state it as a word. */
function isDarkId(id: Office.ThemeId | string | undefined): boolean | undefined {
  if (id === undefined) return undefined;
  return DARK_THEMES.includes(typeof id === 'string' ? id : String(Office.ThemeId[id]));
}

/** Excel announces no change of theme: it is looked for when the pane gets the keyboard. */
export function onThemeChanged(listener: (theme: Theme) => void): Unsubscribe {
  let known = theme();
  const look = () => {
    const now = theme();
    if (now === known) return;
    known = now;
    listener(now);
  };
  window.addEventListener('focus', look);
  return () => window.removeEventListener('focus', look);
}

/** Of `#RRGGBB`, from 0 to 1; anything else counts as white. */
function lightness(color: string): number {
  const [red = 255, green = 255, blue = 255] = (/^#?([\da-f]{6})$/i.exec(color)?.[1]?.match(/../g) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
