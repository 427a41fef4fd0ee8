/** The table at the end of a batch: how many files came to what, and which to look at first. */
import { harmless } from '../report/harmless';
import type { FileReport } from '../report/report';
import { OUTCOMES, type Outcome, findingsOf, outcomeOf } from './outcome';

const WORDS: Readonly<Record<Outcome, string>> = {
  clean: 'clean and compliant',
  undetermined: 'a covenant cannot be determined',
  error: 'an error on a sheet',
  breach: 'a covenant breaches',
  unreadable: 'not read, or no Schedule A',
};

const WORST_FIRST: readonly Outcome[] = ['breach', 'error', 'undetermined', 'unreadable'];

/** So many files are named; the rest is counted. */
const NAMED = 20;

export class Summary {
  private readonly counts = new Map<Outcome, number>();
  private readonly named = new Map<Outcome, string[]>();
  private files = 0;

  add(report: FileReport): void {
    const outcome = outcomeOf(report);
    this.files++;
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    const named = this.named.get(outcome) ?? [];
    this.named.set(outcome, named);
    if (outcome !== 'clean' && named.length < NAMED) named.push(inOneLine(report, outcome));
  }

  /** Nothing where there is one file: its own report says it all. */
  table(): readonly string[] {
    if (this.files < 2) return [];
    const rows = OUTCOMES.flatMap((outcome) => {
      const count = this.counts.get(outcome) ?? 0;
      return count ? [`  ${count.toLocaleString('en-US').padStart(7)}  ${WORDS[outcome]}`] : [];
    });
    const others = [...this.counts].reduce((sum, [outcome, count]) => sum + (outcome === 'clean' ? 0 : count), 0);
    const named = WORST_FIRST.flatMap((outcome) => this.named.get(outcome) ?? []).slice(0, NAMED);
    return [
      `${this.files.toLocaleString('en-US')} files`,
      ...rows,
      ...(named.length ? ['', 'To look at:'] : []),
      ...named.map((line) => `  ${line}`),
      ...(others > named.length ? [`  and ${(others - named.length).toLocaleString('en-US')} more`] : []),
    ];
  }
}

function inOneLine(report: FileReport, outcome: Outcome): string {
  const errors = findingsOf(report).filter(({ finding }) => finding.severity === 'error').length;
  return `${harmless(report.file)}: ${WORDS[outcome]}${errors ? `, ${errors} error${errors === 1 ? '' : 's'}` : ''}`;
}
