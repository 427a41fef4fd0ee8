import { Button, makeStyles } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import { useCommands } from '../components/commands';
import { FORCED_COLORS, tokens, useTextStyles } from '../components/theme';
import { grouped } from '../model/figures';
import type { ReadingProgress } from '../port';
import * as words from '../words';
import { useHeroStyles } from './hero';

const useStyles = makeStyles({
  /** The browser's own, drawn as Fluent's: it is on the first page, and a library for one bar is not. */
  bar: {
    display: 'block',
    appearance: 'none',
    width: '100%',
    height: '3px',
    marginTop: '12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '::-webkit-progress-bar': { backgroundColor: tokens.colorNeutralBackground6 },
    '::-webkit-progress-value': {
      backgroundColor: tokens.colorCompoundBrandBackground,
      transitionProperty: 'width',
      transitionDuration: '0.3s',
      '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    },
    [FORCED_COLORS]: {
      forcedColorAdjust: 'none',
      boxSizing: 'content-box',
      width: 'calc(100% - 2px)',
      border: '1px solid CanvasText',
      '::-webkit-progress-bar': { backgroundColor: 'Canvas' },
      '::-webkit-progress-value': { backgroundColor: 'Highlight' },
    },
  },
  button: { marginTop: '12px' },
  skeleton: { marginTop: '28px' },
  bone: {
    marginBottom: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    [FORCED_COLORS]: { border: '1px solid GrayText' },
  },
});

const { checking } = words;
const BONES: readonly CSSProperties[] = [
  { width: '38%', height: '20px' },
  { width: '54%', height: '34px' },
  { width: '100%', height: '14px' },
  { width: '100%', height: '14px' },
  { width: '72%', height: '14px' },
];

/** The first check, once it lasts. */
export function Checking({ progress }: { progress: ReadingProgress | null }): ReactElement {
  const { stop } = useCommands();
  const styles = useStyles();
  const hero = useHeroStyles();
  const text = useTextStyles();
  return (
    <div className={hero.root} aria-busy>
      <h1 className={text.h1}>{checking.title}</h1>
      {progress && (
        <>
          <p className={hero.text} role="status">
            {checking.progress(progress.sheetsRead, progress.sheets, grouped(progress.cellsRead))}
          </p>
          <progress
            className={styles.bar}
            aria-label={checking.sheetsRead}
            value={progress.sheetsRead}
            max={progress.sheets}
          />
        </>
      )}
      <Button className={styles.button} onClick={stop}>
        {checking.stop}
      </Button>
      <div className={styles.skeleton} aria-hidden>
        {BONES.map((bone, index) => (
          <div key={index} className={styles.bone} style={bone} />
        ))}
      </div>
    </div>
  );
}

export function Stopped(): ReactElement {
  const { checkAgain } = useCommands();
  const styles = useStyles();
  const hero = useHeroStyles();
  const text = useTextStyles();
  return (
    <div className={hero.root}>
      <h1 className={text.h1}>{checking.stopped}</h1>
      <p className={hero.text}>{checking.stoppedText}</p>
      <Button className={styles.button} onClick={checkAgain}>
        {words.header.checkAgain}
      </Button>
    </div>
  );
}
