/** Who speaks, as the transcript names them, and how a stretch of it becomes figures. */
import type { Figure, Stated } from '../figure';

/** The heading of the transcript, and what the filing adds below it. */
export const FILING = 'Not spoken';
export const QUINLAN = 'Denis Quinlan';
export const RUSSO = 'Carl Russo';
export const BRANNON = 'Kelyn Brannon';
export const THEODOSOPOULOS = 'Nikos Theodosopoulos';
export const NOTTER = 'George Notter';
export const GLANCY = 'Chris Glancy';
export const WADHWANI = 'Sanjiv Wadhwani';
export const GELBLUM = 'Ehud Gelblum';

type Said = Pick<Figure, 'id' | 'words' | 'period' | 'what'>;

/**
 * @param figure  the value; then its id, the period it is about, what it is, and the words
 */
export const said = (figure: Stated, id: string, period: string, what: string, words: string): Stated & Said => ({
  ...figure,
  id,
  period,
  what,
  words,
});

/** Figures that stand on one line of the file. */
export const onLine = (line: number, speaker: string, figures: readonly (Stated & Said)[]): readonly Figure[] =>
  figures.map((figure) => ({ ...figure, line, speaker }));
