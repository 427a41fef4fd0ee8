/** dist/functions.json as Excel gets it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { FUNCTION_IDS } from '../../src/functions/ids';

const dist = path.join(__dirname, '..', '..', 'dist');
interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description?: string; optional?: boolean; dimensionality?: string }[];
  }[];
}
const { functions } = JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8')) as Metadata;

/** The signatures of the formulas, typed from their specification; brackets mark what may be left out. */
const SIGNATURES: Record<string, string> = {
  CONSOLIDATED_FUNDED_INDEBTEDNESS:
    'borrowed_money [letters_of_credit] [capitalized_leases] [partnership_debt] [excluded]',
  JUDGMENTS_OVER_THRESHOLD: 'judgments threshold [insured] [am_best_rating] [insurer_notified] [coverage_disputed]',
  CASH_EXPENSE_ADDBACK: 'expenses [already_added_back]',
  CASH_EXPENSE_BASKET_REMAINING: 'already_added_back',
  // The lines after net income may be left out for the form with one range of eleven rows.
  CONSOLIDATED_EBITDA:
    'net_income [interest_charges] [income_taxes] [depreciation_amortization] [transaction_costs] [stock_compensation] [cash_expenses] [noncash_charges] [amendment_costs] [swap_costs] [noncash_gains] [cash_expenses_already_added_back]',
  LEVERAGE_RATIO: 'funded_indebtedness judgments ebitda',
  MAX_LEVERAGE_RATIO: 'period_end',
  LEVERAGE_COMPLIANT: 'funded_indebtedness judgments ebitda period_end',
  LEVERAGE_VERDICT: 'funded_indebtedness judgments ebitda period_end',
  LEVERAGE_DEBT_CAPACITY: 'funded_indebtedness judgments ebitda period_end',
  LEVERAGE_MINIMUM_EBITDA: 'funded_indebtedness judgments ebitda period_end',
  LEVERAGE_EBITDA_CUSHION: 'funded_indebtedness judgments ebitda period_end',
  LIQUIDITY_RATIO: 'cash receivables funded_indebtedness',
  MIN_LIQUIDITY_RATIO: 'period_end',
  LIQUIDITY_COMPLIANT: 'cash receivables funded_indebtedness period_end',
  LIQUIDITY_VERDICT: 'cash receivables funded_indebtedness period_end',
  LIQUIDITY_HEADROOM: 'cash receivables funded_indebtedness period_end',
  LIQUIDITY_DEBT_CAPACITY: 'cash receivables funded_indebtedness period_end',
  TRAILING_FOUR_QUARTERS: 'quarters',
  FISCAL_QUARTER_END: 'fiscal_year quarter',
  MATURITY_DATE: 'as_of',
  EURODOLLAR_RATE: 'libor',
  RATE_SETTING_DATE: 'interest_period_start [holidays]',
  INTEREST_DUE: 'principal annual_rate days day_basis',
  RESERVE_COST_RATE: 'annual_cost principal',
  RESERVE_COST_DUE: 'notice_received interest_payment_date',
  INDEMNITY_DUE: 'demand_date',
  AMENDMENT_FEE_SCHEDULE: 'lenders revolving_commitments term_loans consenting',
  AMENDMENT_FEE: 'revolving_commitments term_loans [consenting] [basis_points]',
  CLAUSE: 'line',
  EXPLAIN_EBITDA:
    'net_income [interest_charges] [income_taxes] [depreciation_amortization] [transaction_costs] [stock_compensation] [cash_expenses] [noncash_charges] [amendment_costs] [swap_costs] [noncash_gains] [cash_expenses_already_added_back]',
  EXPLAIN_LEVERAGE: 'funded_indebtedness judgments ebitda [period_end]',
  EXPLAIN_TERMS: 'as_of',
  EXPLAIN_LIQUIDITY: 'cash receivables funded_indebtedness [period_end]',
  LEVERAGE_READINGS:
    'schedule period_end [tax_benefit] [short_term_borrowings] [judgments] [threshold] [insured] [expenses_by_quarter]',
  LIQUIDITY_READINGS: 'schedule period_end [short_term_borrowings] [cash_under_agents_lien]',
  NON_GAAP_NET_INCOME:
    'net_income_to_common [stock_compensation] [intangible_amortization] [warrant_fair_value_loss] [preferred_dividends] [acquisition_costs]',
  EARNINGS_PER_SHARE: 'net_income shares',
  GROWTH: 'current prior',
  GROSS_MARGIN: 'revenue cost_of_revenue',
  BASIS_POINT_CHANGE: 'current prior',
  INCREMENTAL_MARGIN: 'profit_change revenue_change',
  OPERATING_INCOME: 'gross_profit expenses',
  DAYS_SALES_OUTSTANDING: 'receivables revenue [days]',
  INVENTORY_TURNS: 'cost_of_revenue inventory [periods_a_year]',
  GUIDANCE_POSITION: 'actual low high',
  STATED_RANGE: 'stated decimals',
  TIES_OUT: 'stated decimals low high',
  EBITDA_BRIDGE:
    'net_income_to_common [preferred_dividends] [stock_compensation] [intangible_amortization] [warrant_fair_value_loss] [acquisition_costs] [incurred_under_agreement] [income_taxes] [interest_charges] [depreciation] [transaction_costs] [other_cash_expenses] [other_noncash_charges] [amendment_costs] [swap_costs] [other_noncash_gains] [cash_expenses_already_added_back]',
};

test('every function of the table is there under its stable id, with its arguments', () => {
  const found = Object.fromEntries(
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(' '),
    ]),
  );
  expect(found).toEqual(SIGNATURES);
});

test('names are uppercase and equal to the ids; every function and every parameter is described', () => {
  for (const { id, name, description, parameters } of functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z_]{2,}$/);
    expect(description.length).toBeGreaterThan(20);
    for (const parameter of parameters)
      expect([id, parameter.name, (parameter.description ?? '').length > 3]).toEqual([id, parameter.name, true]);
  }
});

test('a description that names a line names the right one', () => {
  const lines = new Map(CALIX_2013.schedule.lines.map((line) => [line.id, line]));
  const named = functions
    .flatMap(({ parameters }) => parameters)
    .flatMap(({ description }) => /^(I{1,2}\.[A-D](?:\.\d+)?):/.exec(description ?? '')?.[1] ?? []);
  expect(named.length).toBeGreaterThan(30);
  for (const id of named) expect(lines.has(id)).toBe(true);
  const ebitda = functions.find(({ id }) => id === 'CONSOLIDATED_EBITDA')?.parameters ?? [];
  expect(ebitda.slice(0, 11).map(({ description }) => description?.split(':')[0])).toEqual(
    Array.from({ length: 11 }, (_, index) => `I.C.${index + 1}`),
  );
});

test('every function that is described is one of the add-in, and the other way round', () => {
  expect([...FUNCTION_IDS].sort()).toEqual(functions.map(({ id }) => id).sort());
});
