import { createInterface } from 'node:readline';

/** The lines of standard input that are not empty. */
export async function linesFromStandardInput(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim()) lines.push(line.trim());
  return lines;
}
