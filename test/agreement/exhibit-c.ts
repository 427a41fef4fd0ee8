/** Exhibit C to the First Amendment as it was filed, line by line; what is only layout is left out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Spaces of every kind are one space: the filing uses them for layout. */
export const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const filed = readFileSync(path.join(__dirname, 'exhibit-c.txt'), 'utf8').split('\n').map(spaced).filter(Boolean);
const scheduleFrom = filed.indexOf('Schedule A');

export const COVER: readonly string[] = filed.slice(0, scheduleFrom).filter((line) => !/^_+$/.test(line));
export const SCHEDULE_A: readonly string[] = filed.slice(scheduleFrom);
