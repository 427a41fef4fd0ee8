import type { ReactElement } from 'react';
import { timeOfDay } from '../model/figures';
import type { Page } from '../state/page';
import type { Tab, Trouble } from '../state/state';
import { onDemand } from './on-demand';
import { ChartNotice, ProtectedNotice, TroubleNotice } from './Situation';
import { StandingTab } from './StandingTab';
import { PANEL, tabId } from './Tabs';
import { usePaneStyles } from './theme';

// The first page is shown before these are here.
const ComputationTab = onDemand(async () => (await import('./ComputationTab')).ComputationTab);
const OverTimeTab = onDemand(async () => (await import('./OverTimeTab')).OverTimeTab);

/** Never rejects: what could not be loaded is tried again when it is shown. */
export const preloadTabs = async (): Promise<void> =>
  void (await Promise.allSettled([ComputationTab.preload(), OverTimeTab.preload()]));

interface Props {
  page: Extract<Page, { kind: 'schedule' }>;
  tab: Tab;
  trouble: Trouble | null;
}

/** One schedule under the tab chosen, below what must be said of the situation first. */
export function ScheduleView({ page, tab, trouble }: Props): ReactElement {
  const styles = usePaneStyles();
  const { result, schedules, shown } = page;
  const { reading, at } = result;
  const { name } = shown.checked.schedule.sheet;
  return (
    <main>
      <div id={PANEL} role="tabpanel" aria-labelledby={tabId(tab)} className={styles.main}>
        {trouble && <TroubleNotice trouble={trouble} resultOf={timeOfDay(at)} />}
        {!trouble && reading.front.kind === 'chart' && <ChartNotice sheet={name} />}
        {!trouble && reading.protectedSheets.has(name) && <ProtectedNotice />}
        {tab === 'standing' && (
          <StandingTab
            key={shown.key}
            checked={shown.checked}
            supporting={result.checked.supporting}
            mayInsert={!reading.isStructureProtected}
          />
        )}
        {tab === 'computation' && <ComputationTab key={shown.key} checked={shown.checked} />}
        {tab === 'time' && <OverTimeTab schedules={schedules.map(({ checked }) => checked)} shown={shown.checked} />}
      </div>
    </main>
  );
}
