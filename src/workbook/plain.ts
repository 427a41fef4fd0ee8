/** One spelling for what people and word processors spell in several ways. */
export function plain(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const IS_PLAIN = /^[!-~]+(?: [!-~]+)*$/;
