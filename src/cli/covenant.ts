/** The command line: the same code as in Excel, for people without it and for batches. */
import { constants } from 'node:os';
import { Command } from 'commander';
import { EXIT_BY_SIGNAL, EXIT_UNUSABLE, isExpected } from './failure';
import { discardUnfinished, notWritten } from './files';
import { harmlessLines } from './report/harmless';

/** In the order in which --help lists them. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).checkCommand(),
  formula: async () => (await import('./commands/formula')).formulaCommand(),
  template: async () => (await import('./commands/template')).templateCommand(),
  certificate: async () => (await import('./commands/certificate')).certificateCommand(),
  'tie-out': async () => (await import('./commands/tie-out')).tieOutCommand(),
  figures: async () => (await import('./commands/figures')).figuresCommand(),
};

const program = new Command('covenant')
  .description('Covenant formulas and the Schedule A check, on workbooks outside Excel.')
  .showHelpAfterError('(covenant --help shows how it is used)')
  .configureHelp({ sortSubcommands: false })
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : EXIT_UNUSABLE));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  discardUnfinished();
  // Who reads no further, as head does, wants no more.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${notWritten('What was found', error).message}\n`);
  process.exit(EXIT_UNUSABLE);
});

// An interrupted run leaves the old files whole, and nothing beside them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    discardUnfinished();
    if (process.stderr.isTTY) process.stderr.write('\n');
    process.exit(EXIT_BY_SIGNAL + constants.signals[signal]);
  });
}

async function main(): Promise<void> {
  const [, , named = ''] = process.argv;
  // A command that is named is loaded alone: the others would take a tenth of a second.
  const loads = Object.hasOwn(COMMANDS, named) ? [COMMANDS[named]] : Object.values(COMMANDS);
  // Every command exits and tells of a wrong option as the program does.
  for (const load of loads) if (load) program.addCommand((await load()).copyInheritedSettings(program));
  await program.parseAsync();
}

main().catch((error: unknown) => {
  const says = isExpected(error) ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${harmlessLines(says)}\n`);
  process.exitCode = EXIT_UNUSABLE;
});
