/** The command line: the same code as in Excel, for people without it and for batches. */
import { Command } from 'commander';
import { certificateCommand } from './commands/certificate';
import { checkCommand } from './commands/check';
import { figuresCommand } from './commands/figures';
import { formulaCommand } from './commands/formula';
import { templateCommand } from './commands/template';
import { tieOutCommand } from './commands/tie-out';
import { EXIT_UNUSABLE, isExpected } from './failure';

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

// Who reads no further, as head does, wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${isExpected(error) ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = EXIT_UNUSABLE;
});
