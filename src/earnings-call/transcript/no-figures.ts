/** Digits that are no figures: names, forms and laws, periods, releases, page numbers, addresses, times of day. */
import { MONTH } from './readers/days';
import type { Span } from './reading';

const NO_FIGURES: readonly RegExp[] = [
  // A day without a year, where nothing tells which.
  new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?\b`, 'g'),
  // A page number.
  /^\s*\d{1,4}\s*$/g,
  // Names of products and standards: E7-20, C-7s, C7.0, VDSL-2, Evolution-2.
  /\b[A-Z]+[A-Za-z]*-?\d+(?:[-.]\d+)*[a-z]?(?:-[A-Z]+)?\b/g,
  /\b[A-Za-z]{2,}-\d+\b(?!-)/g,
  // Forms and sections of laws: 10-K, 10Q, 14a-6, 27A.
  /\b\d+-[A-Z]{1,2}\b|\b\d+[a-z]-\d+\b/g,
  /(?<![$\d.,])\b\d{1,3}(?![KMB])[A-Z]\b/g,
  /\b(?:Form|Rule|Section|Item|Note|Exhibit|Schedule|Article|Chapter|Regulation|Topic|ASC|FAS)s? \d[\w.()-]*/g,
  /\b(?:No|Nos|File No)\.? ?\d[\d-]*/g,
  // Ranks and models that a number names: Tier 1, Category 3, iPhone 17.
  /\b(?:Tier|Category|Level|Class|Series|Type|Group|Basel|Model|Stage|Phase|Chapter|iPhone|Windows|Slide|Page|Step) \d+(?:\.\d+)*\b/g,
  // Releases: release 7.0, version 2, 7.0 upgrades.
  /\b(?:release|version|generation|phase|step|option|page|slide|line|question) \d+(?:\.\d+)*\b/gi,
  /\b\d+\.0 (?:upgrades?|releases?|versions?|platforms?)\b/gi,
  // Sizes that name a technology: 2-nanometer, 256 megabits, 400G, 5 GHz.
  /\b\d+(?:\.\d+)?[- ]?(?:nano|micro|milli|centi|kilo|mega|giga|tera)(?:meters?|hertz|watts?|bits?|bytes?)\b(?![- ](?:per|a) )/gi,
  /\b\d+(?:\.\d+)?[- ]?(?:nm|mm|GHz|MHz|kHz|kW|MW|GW|kWh|MWh|GWh|GB|TB|inch(?:es)?)\b/g,
  // Amounts in a currency that is no unit here are for a person to read.
  /(?:[₹₩]\s?|\b(?:CNY|RMB|TWD|NT\$|CAD|C\$|AUD|A\$|HK\$|INR|KRW|SEK|NOK|DKK|BRL|R\$)\s?)\d[\d.,]*(?:\s?(?:thousand|million|billion|trillion|[KMB])\b)?/g,
  // Periods that are counted back or ahead: the last 12 months, the next two quarters.
  /\b(?:last|past|trailing|next|coming) (?:\d{1,2}|two|three|four|six|nine|twelve) (?:months|quarters|weeks)\b/gi,
  /\b(?:three|six|nine|twelve|\d{1,2}) months (?:to|ended|ending)\b/gi,
  // Telephone numbers, addresses, times of day.
  /\b\d{3}[-.]\d{3}[-.]\d{4}\b|\(\d{3}\) ?\d{3}-\d{4}/g,
  /\b\d+ (?:[NSEW]\.? )?(?:[A-Z][\w.]+ )+(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Parkway|Pkwy|Way|Place|Court)\b\.?/g,
  /\b[A-Z]{2} \d{5}(?:-\d{4})?\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]\.?M\.?)?/gi,
  // Rankings of speech.
  /\bnumber (?:one|two|three|four)(?=[,:.]| I\b)/gi,
];

/** Stretches of a line that no reader is to read. */
export const noFigures = (text: string): readonly Span[] =>
  NO_FIGURES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
