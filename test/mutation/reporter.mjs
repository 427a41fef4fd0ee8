import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

/** Prints a mutant that no test notices as soon as it is known, for a run may take hours. */
class SurvivorsAtOnce {
  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const text = replacement?.replaceAll(/\s+/g, ' ').slice(0, 150);
    process.stdout.write(`${status} ${fileName}:${start.line}:${start.column} ${mutatorName}: ${text}\n`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors-at-once', SurvivorsAtOnce)];
