/** What an earlier run has found already, from its --ndjson: of a file that has not changed since, the report is taken from there. */
import { open, stat } from 'node:fs/promises';
import { ExpectedFailure } from '../failure';
import type { FileReport } from '../report/report';

/** Which version of a file a report is about. */
export interface Version {
  readonly size: number;
  /** Of the last change, in milliseconds since 1970. */
  readonly modified: number;
}

/** A line of --ndjson. */
export type ReportLine = FileReport & Partial<Version> & { readonly by?: string };

export async function versionOf(file: string): Promise<Version | null> {
  const info = await stat(file).catch(() => null);
  return info && { size: info.size, modified: Math.round(info.mtimeMs) };
}

export interface Earlier {
  /** The line about this very version of a file; null where there is none. */
  readonly line: (file: string, version: Version | null) => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/**
 * What an earlier run wrote; only where its lines stand is held in memory.
 *
 * @param by  this program and its agreement: reports of another are not taken over
 */
export async function openEarlier(ndjson: string, by: string): Promise<Earlier> {
  const places = new Map<string, { readonly offset: number; readonly length: number }>();
  let offset = 0;
  try {
    const handle = await open(ndjson);
    for await (const line of linesOf(handle.createReadStream({ autoClose: false }))) {
      const report = parsed(line.toString('utf8'));
      if (report?.by === by) places.set(keyOf(report.file, report), { offset, length: line.length });
      offset += line.length + 1;
    }
    return {
      line: async (file, version) => {
        const place = version && places.get(keyOf(file, version));
        if (!place) return null;
        const { buffer } = await handle.read(Buffer.alloc(place.length), 0, place.length, place.offset);
        return buffer.toString('utf8');
      },
      close: () => handle.close(),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ExpectedFailure(
      `${ndjson} cannot be read${code ? ` (${code})` : ''}. Give --since what an earlier run wrote with --ndjson.`,
    );
  }
}

const LINE_FEED = 0x0a;

/** Lines end with one line feed, as --ndjson writes them, and with nothing else that may pass for the end of one. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]);
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  }
  yield Buffer.concat(begun);
}

const keyOf = (file: string, { size, modified }: Partial<Version>): string =>
  `${file}\n${size ?? ''}\n${modified ?? ''}`;

/** A last line that broke off is none. */
function parsed(line: string): ReportLine | null {
  try {
    return JSON.parse(line) as ReportLine;
  } catch {
    return null;
  }
}
