/** Results as Parquet files, for SQL over a portfolio: each run adds a part to two folders and changes none that is there. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { type FileInTheMaking, beginFile } from '../files';
import type { CovenantReport, FileReport, ScheduleReport } from '../report/report';
import { findingsOf } from './outcome';

type Value = string | number | boolean | Date | null;

interface ColumnOf<Row> {
  readonly name: string;
  readonly type: 'STRING' | 'DOUBLE' | 'BOOLEAN' | 'INT32' | 'TIMESTAMP';
  readonly of: (row: Row) => Value;
}

interface CovenantRow {
  readonly file: string;
  readonly schedule: ScheduleReport | null;
  readonly covenant: CovenantReport | null;
  readonly problem: string | null;
  readonly at: Date;
}

const count = ({ schedule }: CovenantRow, severity: string): number | null =>
  schedule && schedule.findings.filter((finding) => finding.severity === severity).length;

/** One row a covenant; for a file that gives none, one row with the problem. Documented in the README. */
export const COVENANT_COLUMNS: readonly ColumnOf<CovenantRow>[] = [
  { name: 'checked_at', type: 'TIMESTAMP', of: ({ at }) => at },
  { name: 'file', type: 'STRING', of: ({ file }) => file },
  { name: 'problem', type: 'STRING', of: ({ problem }) => problem },
  { name: 'sheet', type: 'STRING', of: ({ schedule }) => schedule && schedule.sheet },
  { name: 'statement_date', type: 'STRING', of: ({ schedule }) => schedule && schedule.statementDate },
  { name: 'unit', type: 'STRING', of: ({ schedule }) => schedule && schedule.unit },
  { name: 'line', type: 'STRING', of: ({ covenant }) => covenant && covenant.line },
  { name: 'covenant', type: 'STRING', of: ({ covenant }) => covenant && covenant.name },
  { name: 'kind', type: 'STRING', of: ({ covenant }) => covenant && covenant.kind },
  { name: 'ratio', type: 'DOUBLE', of: ({ covenant }) => covenant && covenant.ratio },
  { name: 'permitted', type: 'DOUBLE', of: ({ covenant }) => covenant && covenant.limit },
  { name: 'verdict', type: 'STRING', of: ({ covenant }) => covenant && covenant.verdict },
  { name: 'complies', type: 'BOOLEAN', of: ({ covenant }) => covenant && covenant.complies },
  { name: 'at_limit', type: 'BOOLEAN', of: ({ covenant }) => covenant && covenant.atLimit },
  { name: 'stated', type: 'BOOLEAN', of: ({ covenant }) => covenant && covenant.stated },
  { name: 'headroom', type: 'DOUBLE', of: ({ covenant }) => covenant && covenant.headroom },
  { name: 'errors', type: 'INT32', of: (row) => count(row, 'error') },
  { name: 'warnings', type: 'INT32', of: (row) => count(row, 'warning') },
];

type FindingRow = ReturnType<typeof findingsOf>[number] & { readonly file: string; readonly at: Date };

export const FINDING_COLUMNS: readonly ColumnOf<FindingRow>[] = [
  { name: 'checked_at', type: 'TIMESTAMP', of: ({ at }) => at },
  { name: 'file', type: 'STRING', of: ({ file }) => file },
  { name: 'sheet', type: 'STRING', of: ({ sheet }) => sheet },
  { name: 'cell', type: 'STRING', of: ({ finding }) => finding.cell },
  { name: 'line', type: 'STRING', of: ({ finding }) => finding.line },
  { name: 'rule', type: 'STRING', of: ({ finding }) => finding.rule },
  { name: 'severity', type: 'STRING', of: ({ finding }) => finding.severity },
  { name: 'message', type: 'STRING', of: ({ finding }) => finding.message },
  { name: 'fix', type: 'STRING', of: ({ finding }) => finding.fix },
];

/** Rows of one table, written group by group, so that a batch of any length takes the same memory. */
class Part<Row> {
  private readonly bytes = new ByteWriter();
  private readonly writer: ParquetWriter;
  private rows: (readonly Value[])[] = [];

  constructor(
    private readonly file: FileInTheMaking,
    private readonly columns: readonly ColumnOf<Row>[],
  ) {
    const schema = schemaFromColumnData({ columnData: this.columnData() });
    this.writer = new ParquetWriter({ writer: this.bytes, schema });
  }

  async add(row: Row): Promise<void> {
    this.rows.push(this.columns.map(({ of }) => of(row)));
    if (this.rows.length >= ROWS_IN_A_GROUP) await this.writeGroup();
  }

  async finish(): Promise<void> {
    await this.writeGroup();
    await this.writer.finish();
    await this.writeBytes();
    await this.file.finish();
  }

  readonly abandon = (): Promise<void> => this.file.abandon();

  private async writeGroup(): Promise<void> {
    await this.writer.write({ columnData: this.columnData(), rowGroupSize: ROWS_IN_A_GROUP });
    this.rows = [];
    await this.writeBytes();
  }

  private async writeBytes(): Promise<void> {
    await this.file.write(new Uint8Array(this.bytes.getBuffer()));
    this.bytes.index = 0;
  }

  private columnData(): ColumnSource[] {
    return this.columns.map(({ name, type }, index) => ({
      name,
      type,
      data: this.rows.map((row) => row[index] ?? null),
      nullable: true,
    }));
  }
}

const ROWS_IN_A_GROUP = 10_000;

export interface ParquetParts {
  readonly add: (report: FileReport) => Promise<void>;
  /** Each part whole or not at all. */
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** @param at  when the run began */
export async function beginParts(folder: string, at: Date): Promise<ParquetParts> {
  const began = at.toISOString().replace(/[-:]/g, '').replace(/\..*$/, 'Z');
  const name = `${began}-${randomUUID().slice(0, 8)}.parquet`;
  const begin = (table: string): Promise<FileInTheMaking> =>
    beginFile(path.join(folder, table, name), { overwrite: false });
  const ofCovenants = await begin('covenants');
  const ofFindings = await begin('findings').catch(async (error: unknown) => {
    await ofCovenants.abandon();
    throw error;
  });
  const covenants = new Part(ofCovenants, COVENANT_COLUMNS);
  const findings = new Part(ofFindings, FINDING_COLUMNS);
  return {
    add: async (report) => {
      const { file, schedules, problems } = report;
      const base = { file, at };
      for (const problem of problems) await covenants.add({ ...base, schedule: null, covenant: null, problem });
      for (const schedule of schedules)
        for (const covenant of schedule.covenants) await covenants.add({ ...base, schedule, covenant, problem: null });
      for (const found of findingsOf(report)) await findings.add({ ...base, ...found });
    },
    finish: async () => {
      await covenants.finish();
      await findings.finish();
    },
    abandon: async () => {
      await covenants.abandon();
      await findings.abandon();
    },
  };
}
