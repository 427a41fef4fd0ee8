import { makeStyles } from '@fluentui/react-components';
import { FORCED_COLORS, FROM_480, tokens } from '../components/theme';

/** What the pages about a whole workbook share. */
export const useHeroStyles = makeStyles({
  root: { paddingTop: '8px' },
  text: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '16px',
    [FROM_480]: { flexDirection: 'row', flexWrap: 'wrap' },
  },
  /** One of them, with the reason below it why it cannot be done now. */
  action: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  /** Its text would vanish where colours are forced. */
  primary: { [FORCED_COLORS]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' } },
});
