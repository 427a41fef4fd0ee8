import type { ReactElement } from 'react';
import type { Page } from '../state/page';
import type { Trouble } from '../state/state';
import { timeOfDay } from '../model/figures';
import type { Offer } from '../pages/NoneFound';
import { onDemand } from './on-demand';
import { TroubleNotice } from './Situation';
import { SupportingFindings } from './SupportingFindings';
import { Terms } from './Terms';
import * as words from '../words';
import { usePaneStyles, useTextStyles } from './theme';

// A workbook with one schedule that is read at once, which most are, needs none of these.
const Checking = onDemand(async () => (await import('../pages/Checking')).Checking);
const Stopped = onDemand(async () => (await import('../pages/Checking')).Stopped);
const FirstRun = onDemand(async () => (await import('../pages/FirstRun')).FirstRun);
const NoneFound = onDemand(async () => (await import('../pages/NoneFound')).NoneFound);
const Several = onDemand(async () => (await import('../pages/Several')).Several);

/** While the workbook is read: which is needed, if any, is known after that. Never rejects: what did not load is tried again when it is shown. */
export const preloadPages = async (): Promise<void> =>
  void (await Promise.allSettled([Checking, Stopped, FirstRun, NoneFound, Several].map(({ preload }) => preload())));

interface Props {
  page: Exclude<Page, { kind: 'schedule' }>;
  trouble: Trouble | null;
  /** Actions that are made for this workbook. */
  offers: readonly Offer[];
  /** Why an action cannot be done now, as a sentence; null where it can. */
  unavailable: (action: string) => string | null;
}

/** A page that is about the workbook as a whole. */
export function WholePage({ page, trouble, offers, unavailable }: Props): ReactElement {
  const styles = usePaneStyles();
  const resultOf = 'result' in page ? timeOfDay(page.result.at) : null;
  return (
    <main className={styles.main}>
      {trouble && <TroubleNotice trouble={trouble} resultOf={resultOf} />}
      <Content page={page} offers={offers} unavailable={unavailable} />
      {'result' in page && <SupportingFindings sheets={page.result.checked.supporting} />}
      {'result' in page && <Terms />}
    </main>
  );
}

function Content({ page, offers, unavailable }: Pick<Props, 'page' | 'offers' | 'unavailable'>): ReactElement | null {
  const text = useTextStyles();
  switch (page.kind) {
    case 'quiet':
      return null;
    case 'unreadable':
      return <h1 className={text.unseen}>{words.header.product}</h1>;
    case 'reading':
      return <Checking progress={page.progress} />;
    case 'stopped':
      return <Stopped />;
    case 'first run':
      return <FirstRun unavailable={unavailable} />;
    case 'none found':
      return <NoneFound result={page.result} offers={offers} unavailable={unavailable} />;
    case 'several':
      return <Several front={page.result.reading.front} schedules={page.schedules} />;
  }
}
