/** Office's themes, as the host shows them and as the pane is told of them. */
import type { ThemeColors } from '../protocol/context';

export interface OfficeTheme {
  id: string;
  label: string;
  /** Other words that `?theme=` accepts. */
  aliases: readonly string[];
  dark: boolean;
  colors: ThemeColors;
}

const theme = (
  id: string,
  label: string,
  aliases: string[],
  dark: boolean,
  [body, bodyText, control, controlText]: [number, number, number, number],
): OfficeTheme => ({
  id,
  label,
  aliases,
  dark,
  colors: {
    bodyBackgroundColor: body,
    bodyForegroundColor: bodyText,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  },
});

const COLORFUL = theme('colorful', 'Colorful', ['light'], false, [0xffffff, 0x242424, 0xf5f5f5, 0x242424]);

export const THEMES: readonly OfficeTheme[] = [
  COLORFUL,
  theme('white', 'White', [], false, [0xffffff, 0x242424, 0xffffff, 0x242424]),
  theme('dark-gray', 'Dark Gray', [], true, [0x3d3d3d, 0xffffff, 0x525252, 0xffffff]),
  theme('black', 'Black', ['dark'], true, [0x292929, 0xffffff, 0x1f1f1f, 0xffffff]),
  theme('high-contrast', 'High contrast', ['contrast', 'hc'], true, [0x000000, 0xffffff, 0x000000, 0xffffff]),
];

/** By its id or another word for it; Colorful for anything else. */
export const themeNamed = (word: string | null): OfficeTheme =>
  THEMES.find(({ id, aliases }) => id === word || aliases.includes(word ?? '')) ?? COLORFUL;
