/** A loader of webpack: runs a module at build time, and puts the plain values that it exports in its place. */
import { build } from 'esbuild';

export default async function atBuild() {
  const { outputFiles } = await build({
    entryPoints: [this.resourcePath],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return Object.entries(module.exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(plain(value, name))};`)
    .join('\n');
}

/** JSON knows no NaN, no infinity and nothing undefined: what would be lost ends the build. */
function plain(value, where) {
  if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) plain(part, `${where}.${name}`);
  } else if (!['string', 'boolean'].includes(typeof value) && !Number.isFinite(value)) {
    throw new Error(`${where} is ${value}: no plain value`);
  }
  return value;
}
