/** Results as Parquet files, for SQL over a portfolio: each run adds a part to two folders and changes none that is there. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { writeWhole } from '../files';
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

/** Rows of one table, each as the values of its columns. */
class Part<Row> {
  private readonly rows: (readonly Value[])[] = [];

  constructor(private readonly columns: readonly ColumnOf<Row>[]) {}

  add(row: Row): void {
    this.rows.push(this.columns.map(({ of }) => of(row)));
  }

  bytes(): Uint8Array {
    return new Uint8Array(
      parquetWriteBuffer({
        columnData: this.columns.map(({ name, type }, index) => ({
          name,
          type,
          data: this.rows.map((row) => row[index] ?? null),
          nullable: true,
        })),
      }),
    );
  }
}

export class ParquetParts {
  private readonly covenants = new Part(COVENANT_COLUMNS);
  private readonly findings = new Part(FINDING_COLUMNS);

  constructor(
    private readonly folder: string,
    private readonly at: Date,
  ) {}

  add(report: FileReport): void {
    const { file, schedules, problems } = report;
    const base = { file, at: this.at };
    for (const problem of problems) this.covenants.add({ ...base, schedule: null, covenant: null, problem });
    for (const schedule of schedules)
      for (const covenant of schedule.covenants) this.covenants.add({ ...base, schedule, covenant, problem: null });
    for (const found of findingsOf(report)) this.findings.add({ ...base, ...found });
  }

  /** Each part whole or not at all. */
  async write(): Promise<void> {
    const began = this.at.toISOString().replace(/[-:]/g, '').replace(/\..*$/, 'Z');
    const name = `${began}-${randomUUID().slice(0, 8)}.parquet`;
    const part = (table: string): string => path.join(this.folder, table, name);
    await writeWhole(part('covenants'), this.covenants.bytes(), { overwrite: false });
    await writeWhole(part('findings'), this.findings.bytes(), { overwrite: false });
  }
}
