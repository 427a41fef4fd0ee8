import { mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
  CheckmarkCircle20Filled,
  CheckmarkCircle20Regular,
  DismissCircle16Filled,
  DismissCircle20Filled,
  EqualCircle16Filled,
  EqualCircle20Filled,
  type FluentIcon,
  QuestionCircle16Regular,
  QuestionCircle20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { type VerdictKind, isBreach } from '../model/verdict-kind';
import { useTextStyles } from './theme';

const ICONS: Readonly<Record<VerdictKind, Readonly<Record<16 | 20, FluentIcon>>>> = {
  complies: { 16: CheckmarkCircle16Filled, 20: CheckmarkCircle20Filled },
  'at the limit': { 16: EqualCircle16Filled, 20: EqualCircle20Filled },
  'by rounding': { 16: CheckmarkCircle16Regular, 20: CheckmarkCircle20Regular },
  'no debt': { 16: CheckmarkCircle16Regular, 20: CheckmarkCircle20Regular },
  breaches: { 16: DismissCircle16Filled, 20: DismissCircle20Filled },
  'not meaningful': { 16: DismissCircle16Filled, 20: DismissCircle20Filled },
  undetermined: { 16: QuestionCircle16Regular, 20: QuestionCircle20Regular },
};

/** A shape of its own for each verdict; the words stand beside it. */
export function VerdictIcon({ verdict, size = 20 }: { verdict: VerdictKind; size?: 16 | 20 }): ReactElement {
  const text = useTextStyles();
  const Icon = ICONS[verdict][size];
  const colour = verdict === 'undetermined' ? text.quiet : isBreach(verdict) ? text.bad : text.good;
  return <Icon aria-hidden className={mergeClasses(text.icon, colour)} />;
}
