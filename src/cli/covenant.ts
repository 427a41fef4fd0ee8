/** The command line: the same code as in Excel, for people without it and for batches. */
import { constants } from 'node:os';
import { Command } from 'commander';
import { certificateCommand } from './commands/certificate';
import { checkCommand } from './commands/check';
import { figuresCommand } from './commands/figures';
import { formulaCommand } from './commands/formula';
import { templateCommand } from './commands/template';
import { tieOutCommand } from './commands/tie-out';
import { EXIT_BY_SIGNAL, EXIT_UNUSABLE, isExpected } from './failure';
import { discardUnfinished, notWritten } from './files';
import { harmlessLines } from './report/harmless';

const program = new Command('covenant')
  .description('Covenant formulas and the Schedule A check, on workbooks outside Excel.')
  .showHelpAfterError('(covenant --help shows how it is used)')
  .configureHelp({ sortSubcommands: false })
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : EXIT_UNUSABLE));

// Every command exits and tells of a wrong option as the program does.
for (const command of [
  checkCommand(),
  formulaCommand(),
  templateCommand(),
  certificateCommand(),
  tieOutCommand(),
  figuresCommand(),
])
  program.addCommand(command.copyInheritedSettings(program));

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

program.parseAsync().catch((error: unknown) => {
  const says = isExpected(error) ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${harmlessLines(says)}\n`);
  process.exitCode = EXIT_UNUSABLE;
});
