/** What an earlier run has found already, from its --ndjson: of a file that has not changed since, the report is taken from there. */
import { open, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
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
    for await (const line of createInterface({ input: handle.createReadStream({ autoClose: false }) })) {
      const length = Buffer.byteLength(line);
      const report = parsed(line);
      if (report?.by === by) places.set(keyOf(report.file, report), { offset, length });
      offset += length + LINE_END;
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

/** Lines end with one line feed, as --ndjson writes them. */
const LINE_END = 1;

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
