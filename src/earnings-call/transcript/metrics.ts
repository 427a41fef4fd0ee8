/** What a figure is likely to be about: the last term of the trade before it in its sentence, or the first one behind it. */

const TERMS = String.raw`(?:non-GAAP |GAAP )?(?:gross[- ]margins?|operating margin|net margin|operating income|operating loss|operating expenses?|operating cash flows?|cash flows? from operations|free cash flow|net income|net loss|gross profit|R&D(?: spending| expenses?)?|G&A(?: spending| expenses?)?|SG&A|sales[- ]and[- ]marketing(?: spending| expenses?)?|EBITDA|EPS|earnings(?: per share)?|revenues?|(?:net )?sales(?![- ]and)|order intake|bookings|backlog|deferred revenue|(?:net )?(?:accounts )?receivables?|DSOs?|inventory turns|inventor(?:y|ies)|cash and [\w-]+ securities|cash|debt|capital expenditures|capex|tax (?:rate|provision|benefit)|stock[- ]based[- ]compensation(?: expense)?|share[- ]count|weighted[- ]average shares|headcount|heads|employees|customers?|subscribers|stores|acquisition-related costs|net-operating-loss carry-forwards|bonus plan|dividends?)`;
const TERM = new RegExp(`\\b${TERMS}(?![\\w])`, 'gi');

export function metricBefore(text: string, start: number): string {
  const sentence =
    text
      .slice(0, start)
      .split(/[.?!] (?=[A-Z])/)
      .at(-1) ?? '';
  const before = [...sentence.matchAll(TERM)].at(-1)?.[0];
  if (before) return before;
  const rest = text.slice(start).split(/[.?!](?: |$)/)[0] ?? '';
  return rest.match(TERM)?.[0] ?? '';
}
