/** Fluent's themes, and what the pane's pictures need besides. */
import { type Theme as FluentTheme, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '../port';

export const fluentThemes: Readonly<Record<Theme, FluentTheme>> = { light: webLightTheme, dark: webDarkTheme };

export const FORCED_COLORS = '@media (forced-colors: active)';
export const FROM_480 = '@media (min-width: 480px)';
export const FROM_560 = '@media (min-width: 560px)';
export const UNDER_340 = '@media (max-width: 339px)';
export const STILL = '@media (prefers-reduced-motion: reduce)';

/** The page's own inset, left and right. */
export const INSET = 'var(--pane-inset)';
/** Colours of the pictures. System colours where colours are forced; SVG does not take those by itself. */
export const INK = 'var(--pane-ink)';
export const PAGE = 'var(--pane-page)';
export const BAD = 'var(--pane-bad)';
export const GOOD = 'var(--pane-good)';
export const EDGE = 'var(--pane-edge)';
export const BASE = 'var(--pane-base)';
export const HATCH = 'var(--pane-hatch)';
export const ALLOWED = 'var(--pane-allowed)';
export const HATCHED = 'url(#hatch)';

export const usePaneStyles = makeStyles({
  root: {
    minHeight: '100vh',
    fontVariantNumeric: 'tabular-nums lining-nums',
    overflowWrap: 'break-word',
    '--pane-inset': '16px',
    '--pane-ink': tokens.colorNeutralForeground1,
    '--pane-page': tokens.colorNeutralBackground1,
    '--pane-bad': tokens.colorPaletteRedForeground1,
    '--pane-good': tokens.colorStatusSuccessForeground1,
    '--pane-edge': tokens.colorNeutralStrokeAccessible,
    '--pane-base': tokens.colorNeutralStroke1,
    [UNDER_340]: { '--pane-inset': '12px' },
    [FORCED_COLORS]: {
      '--pane-ink': 'CanvasText',
      '--pane-page': 'Canvas',
      '--pane-bad': 'CanvasText',
      '--pane-good': 'CanvasText',
      '--pane-edge': 'CanvasText',
      '--pane-base': 'CanvasText',
      '--pane-hatch': 'CanvasText',
      '--pane-allowed': 'Canvas',
    },
  },
  light: { '--pane-hatch': '#8a8a8a', '--pane-allowed': '#f5f5f5', colorScheme: 'light' },
  dark: { '--pane-hatch': '#8f8f8f', '--pane-allowed': '#3d3d3d', colorScheme: 'dark' },
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
