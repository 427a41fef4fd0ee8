/** The transcript as test data; SOURCE.md says where it comes from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const TRANSCRIPT = readFileSync(path.join(__dirname, 'transcript.txt'), 'utf8');

/** A line, counted from 1: white space is one space, and an escaped dollar sign is one. */
export const lineOf = (number: number): string => plain(TRANSCRIPT.split('\n')[number - 1] ?? '');

export const plain = (line: string): string => line.replace(/\\\$/g, '$').replace(/\s+/g, ' ').trim();
