import { type GriffelStyle, makeStyles } from '@fluentui/react-components';
import { FORCED_COLORS, FROM_480, STILL, tokens } from './theme';

const hiddenUntil480 = (display: 'block' | 'flex'): GriffelStyle => ({ display: 'none', [FROM_480]: { display } });

export const useRowStyles = makeStyles({
  item: {
    ':focus-visible': {
      outline: 'none',
      '& > div:first-child': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    },
    /** The bar is there for whatever has the keyboard inside the row, itself included. */
    ':focus-visible [data-actions]': { display: 'flex' },
    ':focus-within [data-actions]': { display: 'flex' },
  },
  ratioItem: { ':not(:first-child)': { marginTop: '16px' } },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px 12px minmax(0, 1fr) auto',
    columnGap: '4px',
    alignItems: 'baseline',
    marginRight: '-4px',
    padding: '6px 4px 6px 0',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'default',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      [FORCED_COLORS]: { outline: '1px solid Highlight' },
    },
    ':hover [data-actions]': { display: 'flex' },
    [FROM_480]: { gridTemplateColumns: '16px 12px minmax(0, 1fr) 100px 100px 36px', columnGap: '8px' },
  },
  ratioRow: {
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 600,
    [FROM_480]: { gridTemplateColumns: '16px minmax(0, 1fr) 100px 100px 36px' },
  },
  second: { paddingLeft: '8px' },
  third: { paddingLeft: '20px' },
  chevron: {
    alignSelf: 'start',
    color: tokens.colorNeutralForeground3,
    transition: 'transform .15s',
    [STILL]: { transition: 'none' },
  },
  ratioChevron: { marginTop: '2px' },
  open: { transform: 'rotate(90deg)' },
  operator: { textAlign: 'center' },
  reference: { marginRight: '4px', fontWeight: 400, whiteSpace: 'nowrap' },
  amount: { textAlign: 'right', whiteSpace: 'nowrap' },
  total: { borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
  ratio: { borderBottom: `3px double ${tokens.colorNeutralForeground1}` },
  /** What does not fit goes beyond the left edge, so that digits stand under digits. */
  onSheet: { ...hiddenUntil480('flex'), justifyContent: 'flex-end', alignItems: 'baseline', whiteSpace: 'nowrap' },
  warning: { flexShrink: 0, alignSelf: 'center', marginRight: '4px' },
  cell: { ...hiddenUntil480('block'), textAlign: 'right', whiteSpace: 'nowrap', fontSize: '12px', fontWeight: 400 },
  mismatch: {
    display: 'flex',
    columnGap: '4px',
    alignItems: 'center',
    justifyContent: 'flex-end',
    margin: '-4px 0 0',
    paddingBottom: '4px',
    [FROM_480]: { display: 'none' },
  },
  remark: { margin: '-2px 0 4px 58px' },
  actions: {
    display: 'none',
    position: 'absolute',
    right: 0,
    top: '100%',
    zIndex: 2,
    columnGap: '4px',
    padding: '2px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  actionsAbove: { top: 'auto', bottom: '100%' },
  action: { minWidth: 0, fontWeight: 400 },
});
