import type { ReactElement } from 'react';
import { HATCH } from './theme';

/** The pattern of everything that is not allowed, once for all pictures. */
export const Hatch = (): ReactElement => (
  <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden>
    <defs>
      <pattern id="hatch" patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="5" style={{ stroke: HATCH, forcedColorAdjust: 'none' }} strokeWidth="1.6" />
      </pattern>
    </defs>
  </svg>
);
