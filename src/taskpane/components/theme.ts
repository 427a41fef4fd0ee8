/** Fluent's themes, and what the pane's pictures need besides. */
import {
  type Theme as FluentTheme,
  makeStyles,
  themeToTokensObject,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '../port';

export const fluentThemes: Readonly<Record<Theme, FluentTheme>> = { light: webLightTheme, dark: webDarkTheme };

/** From the names in a theme, which loads anyway: Fluent's own list of them is 30 KB, all in the first load. */
export const tokens = themeToTokensObject(webLightTheme);

export const FORCED_COLORS = '@media (forced-colors: active)';
export const FROM_480 = '@media (min-width: 480px)';
export const FROM_560 = '@media (min-width: 560px)';
export const UNDER_340 = '@media (max-width: 339px)';
export const STILL = '@media (prefers-reduced-motion: reduce)';

/** The page's own inset, left and right. */
export const INSET = 'var(--pane-inset)';
/** Colours of the pictures. SVG does not take the system's colours by itself: these are they where colours are forced. */
export const INK = tokens.colorNeutralForeground1;
export const PAGE = tokens.colorNeutralBackground1;
export const BAD = tokens.colorPaletteRedForeground1;
export const GOOD = tokens.colorStatusSuccessForeground1;
export const EDGE = tokens.colorNeutralStrokeAccessible;
export const BASE = tokens.colorNeutralStroke1;
export const HATCH = 'var(--pane-hatch)';
export const ALLOWED = tokens.colorNeutralBackground1Hover;
export const HATCHED = 'url(#hatch)';

const FORCED_HATCH = { [FORCED_COLORS]: { '--pane-hatch': 'CanvasText' } };

export const usePaneStyles = makeStyles({
  root: {
    minHeight: '100vh',
    fontVariantNumeric: 'tabular-nums lining-nums',
    overflowWrap: 'break-word',
    textWrap: 'pretty',
    '--pane-inset': '16px',
    [UNDER_340]: { '--pane-inset': '12px' },
  },
  light: { '--pane-hatch': '#8a8a8a', colorScheme: 'light', ...FORCED_HATCH },
  dark: { '--pane-hatch': '#8f8f8f', colorScheme: 'dark', ...FORCED_HATCH },
  /** Between the parts of a page. */
  main: {
    maxWidth: '640px',
    padding: `12px ${INSET} 24px`,
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '16px',
  },
});

/** What many parts share. */
export const useTextStyles = makeStyles({
  h1: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: 600, textWrap: 'balance' },
  h2: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: 600 },
  paragraph: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  caption: { fontSize: '12px', lineHeight: '16px' },
  secondary: { color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: 600 },
  whole: { whiteSpace: 'nowrap' },
  figure: { whiteSpace: 'nowrap', textAlign: 'right' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  /** Closing parentheses hang outside the column, so that digits stand under digits. */
  hanging: { marginRight: '-4px' },
  icon: { flexShrink: 0 },
  /** Read out, not seen. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
