/** Where the system forces its colours, Fluent's tokens are those colours: what is drawn with a token is then right by itself. */
import { type Theme as FluentTheme, webDarkTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** By what a token's name says, the first that fits. */
const SYSTEM: readonly (readonly [names: RegExp, colour: string])[] = [
  [/Transparent/, 'transparent'],
  [/Disabled/, 'GrayText'],
  [/ForegroundOnBrand|ForegroundInverted/, 'HighlightText'],
  [/ForegroundLink/, 'LinkText'],
  [/Foreground/, 'CanvasText'],
  [/CompoundBrandBackground|BrandBackground\b|BrandBackground(Hover|Pressed|Selected)/, 'Highlight'],
  [/StrokeFocus2|CompoundBrandStroke/, 'Highlight'],
  [/Background|Stencil/, 'Canvas'],
  [/Stroke|Border/, 'CanvasText'],
];

export const systemColours: FluentTheme = Object.fromEntries(
  Object.entries(webDarkTheme).map(([token, value]) => [
    token,
    (token.startsWith('color') && SYSTEM.find(([names]) => names.test(token))?.[1]) || value,
  ]),
) as unknown as FluentTheme;

const QUERY = '(forced-colors: active)';

export function useForcedColors(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(QUERY);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(QUERY).matches,
  );
}
