/** The pane's words stand in one file: who has translated it has translated the pane. */
import { isoDate } from '../../src/core/calendar-date';
import { date } from '../../src/taskpane/words';
import { wordsInCode } from './support/words-in-code';

/** Among the pane's own files; what is a word in it says so, and the rest is for the machine. */
const PROBE = `
import { Button, makeStyles } from '@fluentui/react-components';
import type { VerdictKind } from '../model/verdict-kind';
import * as words from '../words';

const useStyles = makeStyles({ bar: { color: 'word in no style', display: 'block' } });
const LABEL = 'Word in a constant';
export const KINDS = ['added', 'taken off'] as const;
export const ID = 'insert-schedule';
export const sheets = (count: number): string => \`\${count} words in a template\`;
export const either = (verdict: VerdictKind): string => (verdict === 'no debt' ? 'Word of either' : words.answer.bothNoDebt);
export const list: readonly string[] = ['Word in a list'];
export const object = { title: 'Word in an object', 'not a word': 1 };
export const verdict: VerdictKind = 'at the limit';
export const thrown = (): never => { throw new Error('Word of an error'); };
export const found = (): Element | null => document.querySelector('li button');

export function Probe({ kind, text }: { kind: VerdictKind; text: string }) {
  const styles = useStyles();
  return (
    <section id="probe" role="status" className={styles.bar} aria-label="Word that is heard" style={{ left: 'calc(1% + 4px)' }}>
      Word between tags {text} {words.header.back} {kind} · {kind === 'no debt' && text} {LABEL}
      <Button appearance="primary" title={\`Word beside \${text}\`} aria-label={kind} />
      <img alt={text || 'Word in place of text'} />
    </section>
  );
}
`;

const found = wordsInCode(PROBE);
const isOfProbe = ({ file }: { file: string }): boolean => file === 'components/probe.tsx';

test('no word of the pane stands outside words.ts', () => {
  expect(found.filter((one) => !isOfProbe(one))).toEqual([]);
});

test('a word in any other file is found, wherever it stands in it; what is not shown is none', () => {
  expect(found.filter(isOfProbe).map(({ text }) => text)).toEqual([
    'Word in a constant',
    'words in a template',
    'Word of either',
    'Word in a list',
    'Word in an object',
    'Word of an error',
    'Word that is heard',
    'Word between tags',
    // A value of the program, shown as it is.
    'kind',
    'LABEL',
    'Word beside',
    'kind',
    'Word in place of text',
  ]);
});

test('dates: in full, in a table, under a chart', () => {
  expect(date.long(isoDate('2015-12-31'))).toBe('December 31, 2015');
  expect(date.short(isoDate('2014-09-30'))).toBe('Sep 30, 2014');
  expect(date.short(isoDate('2016-05-05'))).toBe('May 5, 2016');
  expect(date.month(isoDate('2015-12-31'))).toBe('Dec 2015');
});
