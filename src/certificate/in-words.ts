import type { Defaults } from './defaults';

/** What paragraph 3 says, in short. */
export function defaultsInWords(defaults: Defaults): string {
  switch (defaults.kind) {
    case 'noDefault':
      return 'no Default has occurred and is continuing.';
    case 'open':
      return `both alternatives are left: ${defaults.why}.`;
    case 'defaults': {
      const names = defaults.list.map(({ covenant }) => covenant ?? 'one without a name');
      if (!names.length) return 'a Default is reported, and none is listed.';
      return `${names.length === 1 ? 'one Default is' : `${names.length} Defaults are`} listed: ${names.join('; ')}.`;
    }
  }
}
