/** The README's table of functions, from functions.json. `node src/functions/readme-table.mjs` writes it into README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const BEGIN = '<!-- functions: from dist/functions.json -->';
export const END = '<!-- end of functions -->';

/** @param {{ functions: { name: string, description: string, parameters: { name: string, optional?: boolean }[] }[] }} metadata */
export const functionTable = ({ functions }) =>
  [
    '| function | what it gives |',
    '| --- | --- |',
    ...functions.map(({ name, parameters, description }) => {
      const list = parameters
        .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
        .join(', ');
      return `| \`${name}(${list})\` | ${description} |`;
    }),
  ].join('\n');

export const withTable = (readme, metadata) =>
  readme.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), () => `${BEGIN}\n${functionTable(metadata)}\n${END}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const metadata = JSON.parse(readFileSync('dist/functions.json', 'utf8'));
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), metadata));
}
